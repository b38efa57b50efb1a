// @ts-check
import { useLogin } from "./login.mjs";

/** @typedef {import("./scenario").Account} Account */

/** @type {Account} */
const usualAccount = { type: "BuilderId", email: "person@example.com", region: "us-east-1" };

/**
 * `whoami --format json`, with other keys in each era; 1.25 to 2.23 print the profile below it.
 * @param {import("./main.mjs").Setup} setup
 * @param {import("./ledger.mjs").Ledger} ledger
 * @returns {Promise<import("./deliver.mjs").Answer>}
 */
export async function answerWhoami(setup, ledger) {
  const { scenario, state, release } = setup;
  if (!(await useLogin(setup, ledger))) return { stdout: '{"account":null}\n', exitCode: 1 };
  const account = scenario.account ?? usualAccount;
  // The email comes from the service.
  const email = state === "throttled" || state === "no-answer" ? null : (account.email ?? null);
  const statement = JSON.stringify(toJson({ ...account, email }, release.whoami));
  const { profile } = account;
  const more = profile && release.whoami === "profile" ? `\nProfile:\n${profile.name}\n${profile.arn}\n` : "";
  return { stdout: `${statement}\n${more}` };
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
  return { ...known, email: shape === "plain" ? null : email, provider: provider ?? null };
}
