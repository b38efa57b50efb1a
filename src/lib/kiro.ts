/** The Kiro module: read what is kept, ask Kiro, parse what it answers. */
export type { RefreshOptions, UsageContext } from "./kiro/context";
export type { UsageState } from "./kiro/usage-state";
export { parseAcpUsage } from "./kiro/acp/parse-acp-usage";
export { parseUsage } from "./kiro/report/parse-usage";
export { readUsage } from "./kiro/read-usage";
export { refreshUsage } from "./kiro/refresh";
export { takeNotices } from "./kiro/take-notices";
export { KiroError, type KiroErrorKind } from "./shapes/kiro-error";
export { readSpending } from "./kiro/sessions/read-spending";
export { scanSpending } from "./kiro/sessions/scan-spending";
export { summarizeSpending } from "./spending/summarize-spending";
