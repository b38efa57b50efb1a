import type { RefreshOptions, UsageContext } from "./kiro/context";
import { scanLastsMs } from "./kiro/schedule";
import type { UsageState } from "./kiro/usage-state";

/** The Kiro module: read what is kept, ask Kiro, read its session files, parse what it answers. */
export { parseAcpUsage } from "./kiro/acp/parse-acp-usage";
export { parseIdeUsage } from "./kiro/ide/parse-ide-usage";
export { readUsage } from "./kiro/read-usage";
export { parseUsage } from "./kiro/report/parse-usage";
export { readSpending } from "./kiro/sessions/read-spending";
export { scanSpending } from "./kiro/sessions/scan-spending";
export { takeNotices } from "./kiro/take-notices";
export { KiroError, type KiroErrorKind } from "./shapes/kiro-error";
export { summarizeSpending } from "./spending/summarize-spending";
export type { RefreshOptions, UsageContext, UsageState };

/**
 * Brings the state up to date and returns it: asks Kiro if that is due, and keeps the result. Never throws. What starts
 * processes loads at the first call: execa needs Node 22, and the parsers are of use without it.
 */
export async function refreshUsage(context: UsageContext, options: RefreshOptions = {}): Promise<UsageState> {
  const { refreshUsage: refresh } = await import("./kiro/refresh");
  return refresh(context, options);
}

/**
 * Reads Kiro's session files for at most a minute, slice by slice, and asks Kiro nothing. Returns the state; never throws.
 */
export async function scanForAWhile(context: UsageContext): Promise<UsageState> {
  const { scanForAWhile: scan } = await import("./kiro/scan");
  return scan(context, scanLastsMs);
}
