import type { RefreshOptions, UsageContext } from "./kiro/context";
import type { UsageState } from "./kiro/usage-state";

/** The Kiro module: read what is kept, ask Kiro, parse what it answers. */
export type { RefreshOptions, UsageContext, UsageState };
export { parseAcpUsage } from "./kiro/acp/parse-acp-usage";
export { parseUsage } from "./kiro/report/parse-usage";
export { readUsage } from "./kiro/read-usage";
export { takeNotices } from "./kiro/take-notices";
export { KiroError, type KiroErrorKind } from "./shapes/kiro-error";
export { readSpending } from "./kiro/sessions/read-spending";
export { scanSpending } from "./kiro/sessions/scan-spending";
export { summarizeSpending } from "./spending/summarize-spending";

/**
 * Brings the state up to date and returns it: asks Kiro if that is due, and keeps the result. Never throws. What starts
 * processes loads at the first call: execa needs Node 22, and the parsers are of use without it.
 */
export async function refreshUsage(context: UsageContext, options: RefreshOptions = {}): Promise<UsageState> {
  const { refreshUsage: refresh } = await import("./kiro/refresh");
  return refresh(context, options);
}
