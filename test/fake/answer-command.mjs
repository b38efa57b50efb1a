// @ts-check
import { refuseUnknownOption, usageError } from "./refuse.mjs";

/** @typedef {import("./parse-invocation.mjs").Invocation} Invocation */
/** @typedef {import("./scenario").Account} Account */
/** @typedef {import("./setup.mjs").Answer} Answer */
/** @typedef {import("./setup.mjs").Setup} Setup */

/** @type {Account} */
const DEFAULT_ACCOUNT = { type: "BuilderId", email: "person@example.com", region: "us-east-1" };

/**
 * @param {Setup} setup
 * @returns {Answer}
 */
export function answerVersion({ release, scenario }) {
  return { stdout: `${scenario.programName ?? "kiro-cli"} ${release.version}\n` };
}

/**
 * `whoami`: text, or JSON with other keys in each era; 1.25 to 2.23 print the profile below it, even below JSON.
 * @param {Setup} setup
 * @param {Invocation} invocation
 * @returns {Answer}
 */
export function answerWhoami(setup, invocation) {
  const refusal = refuseUnknownOption(setup, invocation);
  if (refusal !== null) return refusal;
  const format = invocation.options.get("--format") ?? invocation.options.get("-f") ?? "plain";
  if (!["plain", "json", "json-pretty"].includes(format)) {
    return usageError(`invalid value '${format}' for '--format <FORMAT>'`);
  }
  const account = { ...(setup.scenario.account ?? DEFAULT_ACCOUNT) };
  // The email comes from the service.
  if (setup.state === "throttled" || setup.state === "no-answer") account.email = null;
  const indent = format === "json-pretty" ? 2 : 0;
  if (setup.isSignedOut) {
    const stdout = format === "plain" ? "Not logged in\n" : `${JSON.stringify({ account: null }, null, indent)}\n`;
    return { stdout, exitCode: 1 };
  }
  const { whoami } = setup.release;
  const statement =
    format === "plain" ? describe(account, whoami !== "plain") : JSON.stringify(toJson(account, whoami), null, indent);
  const { profile } = account;
  const hasProfile = profile && (whoami === "profile" || format === "plain");
  return { stdout: `${statement}\n${hasProfile ? `\nProfile:\n${profile.name}\n${profile.arn}\n` : ""}` };
}

/**
 * @param {Account} account
 * @param {boolean} hasEmail
 */
function describe({ type, provider, startUrl, email }, hasEmail) {
  const method = {
    BuilderId: "Logged in with Builder ID",
    IamIdentityCenter: `Logged in with IAM Identity Center (${startUrl ?? ""})`,
    Social: `Logged in with ${provider ?? "Google"}`,
    ExternalIdP: "Logged in with External IdP",
    ApiKey: "Authenticated with API key",
  }[type];
  return hasEmail && email ? `${method}\nEmail: ${email}` : method;
}

/**
 * @param {Account} account
 * @param {"plain" | "profile" | "short"} shape
 */
function toJson({ type, provider, startUrl, region, email }, shape) {
  if (shape === "short") {
    const accountType = type === "Social" ? `Social${provider ?? "Google"}` : type;
    return email ? { accountType, email } : { accountType };
  }
  const known = { accountType: type, startUrl: startUrl ?? null, region: region ?? null };
  return { ...known, email: shape === "plain" ? null : (email ?? null), provider: provider ?? null };
}

/**
 * Whatever a reader of usage has no business running.
 * @param {Invocation} invocation
 * @param {import("./ledger.mjs").Ledger} ledger
 * @returns {Answer}
 */
export function answerOther({ kind, subcommand }, ledger) {
  if (kind === "login") {
    ledger.record({ event: "browser", pid: process.pid });
    return { hangs: true };
  }
  return usageError(`unrecognized subcommand '${subcommand}'`);
}
