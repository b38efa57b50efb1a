// @ts-check

import { printWarning } from "./print-usage.mjs";

/**
 * What kiro-cli says went wrong between it and the service, for each state in which something does.
 * @type {Partial<Record<import("./scenario").State, string>>}
 */
export const serviceErrors = {
  throttled: "ThrottlingError [ThrottlingException]: Rate exceeded",
  "token-invalid": "AccessDeniedError [AccessDeniedException]: The bearer token included in the request is invalid.",
  suspended: "AccessDeniedError [AccessDeniedException]: Your account is temporarily suspended",
  internal: "InternalServerError [InternalServerException]: Encountered unexpected error",
  "backend-error": "dispatch failure (io error): an i/o error occurred",
  unreachable:
    "dispatch failure (io error): an i/o error occurred: error sending request for url (https://q.us-east-1.amazonaws.com/?origin=KIRO_CLI)",
  "no-answer": "dispatch failure (timeout): error sending request: operation timed out",
};

const failed = "Failed to retrieve usage information: ";

const english = [
  "> I can help with that, but I can't look up your account. Here is what I know about usage in Kiro.",
  "",
  "You have probably used about **37 of your 1,000 credits** this month, so around 4% of the plan.",
  "You can open the account page to see the exact number. What would you like to work on?",
  "",
].join("\n");

/** A report as a model makes it up. */
const report = [
  "Estimated Usage | resets on 2026-12-01 | KIRO PRO",
  "Credits (37.00 of 1000 covered in plan)",
  "████████████████████ 4%",
];

/** What a model says that was handed `/usage`. */
export const prose = {
  english,
  ready: "> I'm ready\n",
  japanese: "> 使用状況を確認するには、アカウントページを開いてください。今月は約37クレジットを使用しています。\n",
  fenced: ["> Sure! Here is your current usage:", "", "```", ...report, "```", "", "Anything else?", ""].join("\n"),
  quoted: [...report.map((line) => `> ${line}`), ""].join("\n"),
};

/** What a turn of a model cost, on stderr. */
export const turnFooter = "\n ▸ Credits: 0.04 • Time: 0s\n\n";

/** What kiro-cli prints besides reports, word for word where somebody saw it. */
export const messages = {
  /** 2.18.1, of `chat` while signed out; a login starts by itself. */
  spinner: "▰▱▱▱▱▱▱ Opening browser... | Press (^) + C to cancel\r▰▰▰▱▱▱▱ Opening browser... | Press (^) + C to cancel",
  /** 1.28 and later. */
  signedOutChat: "Not logged in. Set the KIRO_API_KEY environment variable or run `kiro-cli login` first.",
  signedOut: "error: You are not logged in, please log in with kiro-cli login",
  expired: "Authentication failed. Your session may have expired. Run `kiro-cli login` to re-authenticate.",
  /** Of a turn of a model, which has quotas of its own. */
  throttled: "⚠️ Kiro rate limit reached:\n   Request quota exceeded. Please wait a moment and try again.",
  limitReached: "You have reached the limit for overages. (request_id: 3f1f7a52-7e6b-4d0f-9a59-2b9a1c5be8d1)",
  /** Stands before a service error, over ACP and in the v2 engine. */
  failed,
  /** The v1 engine; its exit code is 0. */
  backendV1: printWarning(serviceErrors["backend-error"] ?? ""),
  backendV2: `${failed}${serviceErrors["backend-error"]}`,
  /** Over ACP, which begins a conversation with anybody. */
  noToken: `${failed}dispatch failure (other): No token`,
  mcpTimeout:
    "Not all mcp servers loaded. Configure non-interactive timeout with q settings mcp.noInteractiveTimeout\n------\n",
  mcpNoise:
    "One or more mcp server did not load correctly. See $TMPDIR/kiro-log/kiro-chat.log for more details.\n------\n",
  garbage: "0x7f3a 41 %% of of of <<<\n[[[ 12 / ]]] plan? usage!\n\t--\n",
  prose: english,
};

/**
 * What 1.20 to 1.26 print first, even when nobody looks.
 * @param {string | null} plan
 */
export function greeting(plan) {
  const tip = "You can see how many credits are left with /usage";
  const rule = "─".repeat(tip.length + 2);
  return `╭${rule}╮\n│ Did you know?${" ".repeat(rule.length - 14)}│\n│ ${tip} │\n╰${rule}╯\n\nModel: auto | Plan: ${plan ?? "Unknown"} (/usage for more detail)\n\n`;
}
