import type { RefreshOptions, UsageContext } from "./kiro/ask/usage-context";
import { present, readUsage, type UsageState } from "./kiro-kept";

export * from "./kiro-kept";
export { parseAcpUsage } from "./kiro/acp/parse-acp-usage";
export type { RefreshOptions } from "./kiro/ask/usage-context";
export { takeWarnings } from "./kiro/keep/take-warnings";
export { KiroError, type KiroErrorKind } from "./shapes/kiro-error";
export { parseUsage } from "./kiro/report/parse-usage";
export type { KiroOverage, KiroSnapshot } from "./shapes/snapshot";

/**
 * Brings what is known up to date and returns it: asks kiro-cli where that is due, in the best way that the release has,
 * and keeps the result. Never throws.
 */
export async function refreshUsage(context: UsageContext, options: RefreshOptions = {}): Promise<UsageState> {
  const known = readUsage(context);
  if (known.nextRefreshAt !== null && !options.force && !options.allowModel) return known;
  // Starting processes is most of the code, and nothing for who reads or parses only.
  const { refreshUsage: refresh } = await import("./kiro/ask/refresh-usage");
  const onUpdate = (state: UsageState) => options.onUpdate?.(present(state, context.hideAccount));
  return present(await refresh(context, { ...options, onUpdate }), context.hideAccount);
}
