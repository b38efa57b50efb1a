// @ts-check

/** @typedef {import("./scenario").State} State */

/** What stands before a service error, over ACP and in the v2 engine. */
const failed = "Failed to retrieve usage information: ";

/** Such an address carries the profile ARN. */
const url =
  "https://q.us-east-1.amazonaws.com/getUsageLimits?origin=KIRO_CLI&profileArn=arn%3Aaws%3Acodewhisperer%3Aus-east-1%3A123456789012%3Aprofile%2FABCDEFGHIJKL";

/**
 * What kiro-cli says went wrong between it and the service, for each state in which something does.
 * @type {Partial<Record<State, string>>}
 */
export const serviceErrors = {
  throttled: "ThrottlingError [ThrottlingException]: Rate exceeded",
  "token-invalid": "AccessDeniedError [AccessDeniedException]: The bearer token included in the request is invalid.",
  "token-expired": "AccessDeniedException: Token expired",
  suspended: "AccessDeniedError [AccessDeniedException]: Your account is temporarily suspended",
  internal: "InternalServerError [InternalServerException]: Encountered unexpected error",
  "no-profile": "ValidationError [ValidationException]: profileArn is required for this request.",
  "invalid-profile": "ValidationError [ValidationException]: Invalid profileArn.",
  unreachable: "dispatch failure (io error): an i/o error occurred",
  "bare-failure": "dispatch failure",
  "cut-connection": `dispatch failure (other): an unknown error occurred: error sending request for url (${url})`,
  "no-answer": "dispatch failure (timeout): error sending request: operation timed out",
  "bad-certificate": "dispatch failure (io error): invalid peer certificate: UnknownIssuer",
  "key-refused": "AccessDeniedError [AccessDeniedException]: The bearer token included in the request is invalid.",
};

/**
 * What every command prints on stderr before it exits with 1, for each state that lets none of them begin.
 * @type {Partial<Record<State, string>>}
 */
export const startErrors = {
  "offline-builder-id": "error: dispatch failure (io error): an i/o error occurred",
  "no-permission": "error: Permission denied (os error 13)",
  "read-only-disk": "error: Read-only file system (os error 30)",
  "broken-settings":
    "error: failed to parse /Users/person/.kiro/settings/cli.json: expected `,` or `}` at line 3 column 5",
  "empty-settings": "error: EOF while parsing a value at line 1 column 0",
};

const english = [
  "> I can help with that, but I can't look up your account. Here is what I know about usage in Kiro.",
  "",
  "You have probably used about **37 of your 1,000 credits** this month, so around 4% of the plan.",
  "You can open the account page to see the exact number. What would you like to work on?",
  "",
].join("\n");

const report = [
  "Estimated Usage | resets on 2026-12-01 | KIRO PRO",
  "Credits (37.00 of 1000 covered in plan)",
  "████████████████████ 4%",
];

/** What a model says to `/usage`: made-up numbers, in words or as a report that it quotes. */
export const prose = {
  english,
  quoted: ["> Sure! Here is your current usage:", "", "```", ...report, "```", "", "Anything else?", ""].join("\n"),
};

/** What a turn of a model cost, on stderr. */
export const turnFooter = "\n ▸ Credits: 0.04 • Time: 0s\n\n";

/** What kiro-cli prints besides reports, word for word where somebody saw it. */
export const messages = {
  failed,
  /** 2.18.1, of `chat` while signed out; a login starts. */
  spinner: "▰▱▱▱▱▱▱ Opening browser... | Press (^) + C to cancel\r▰▰▰▱▱▱▱ Opening browser... | Press (^) + C to cancel",
  /** 1.28 and later. */
  signedOutChat: "Not logged in. Set the KIRO_API_KEY environment variable or run `kiro-cli login` first.",
  signedOut: "error: You are not logged in, please log in with kiro-cli login",
  expired: "Authentication failed. Your session may have expired. Run `kiro-cli login` to re-authenticate.",
  keyRefused: "Authentication failed. Your API key may be invalid or expired. Check your KIRO_API_KEY value.",
  limitReached: "You have reached the limit for overages. (request_id: 3f1f7a52-7e6b-4d0f-9a59-2b9a1c5be8d1)",
  /** Over ACP, which begins a conversation also while signed out. */
  noToken: `${failed}dispatch failure (other): No token`,
  /** From `session/new`, in AWS GovCloud. */
  noModel: "Your account does not have access to model 'auto'",
  mcpTimeout:
    "Not all mcp servers loaded. Configure non-interactive timeout with q settings mcp.noInteractiveTimeout\n------\n",
  garbage: "0x7f3a 41 %% of of of <<<\n[[[ 12 / ]]] plan? usage!\n\t--\n",
};

/**
 * What 1.20 to 1.26 print first, even if nobody looks.
 * @param {string | null} plan
 */
export function greeting(plan) {
  return `╭───────────────╮\n│ Did you know? │\n╰───────────────╯\n\nModel: auto | Plan: ${plan ?? "Unknown"} (/usage for more detail)\n\n`;
}
