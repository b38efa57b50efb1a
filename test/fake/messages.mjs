// @ts-check

const TIP = "Tip: to see context window usage, run /context";

/** What kiro-cli prints besides reports, word for word where somebody saw it. */
export const messages = {
  /** 2.18.1, of `chat` while signed out; a login starts by itself. */
  spinner: "▰▱▱▱▱▱▱ Opening browser... | Press (^) + C to cancel\r▰▰▰▱▱▱▱ Opening browser... | Press (^) + C to cancel",
  /** 1.28 and later. */
  signedOutChat: "Not logged in. Set the KIRO_API_KEY environment variable or run `kiro-cli login` first.",
  signedOut: "error: You are not logged in, please log in with kiro-cli login",
  expired: "Authentication failed. Your session may have expired. Run `kiro-cli login` to re-authenticate.",
  throttled: "⚠️ Kiro rate limit reached:\n   Request quota exceeded. Please wait a moment and try again.",
  limitReached: "You have reached the limit for overages. (request_id: 3f1f7a52-7e6b-4d0f-9a59-2b9a1c5be8d1)",
  /** The v1 engine; its exit code is 0. */
  backendV1: [
    "⚠️  Warning: Could not retrieve usage information from backend",
    "Error: dispatch failure (io error): an i/o error occurred",
    `\n${TIP}\n`,
  ].join("\n"),
  backendV2: "Failed to retrieve usage information: dispatch failure (io error): an i/o error occurred",
  mcpNoise:
    "One or more mcp server did not load correctly. See $TMPDIR/kiro-log/kiro-chat.log for more details.\n------\n",
  garbage: "0x7f3a 41 %% of of of <<<\n[[[ 12 / ]]] plan? usage!\n\t--\n",
  /** A model that was handed `/usage` makes numbers up, and the turn has a footer with what it cost. */
  prose: [
    "I can't look up your account, but here is what I know about usage in Kiro.",
    "",
    "You have probably used about **37 of your 1,000 credits** this month, so around 4% of the plan.",
    "You can open the account page to see the exact number. What would you like to work on?",
    "",
    " ▸ Credits: 0.21 • Time: 24s",
    "",
  ].join("\n"),
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
