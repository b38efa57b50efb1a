import { refreshUsage as askKiro } from "./kiro/ask/refresh-usage";
import type { RefreshOptions, UsageContext } from "./kiro/ask/usage-context";
import { openCache } from "./kiro/keep/storage";
import { loadState, type UsageState } from "./kiro/keep/usage-state";

export { parseAcpUsage } from "./kiro/acp/parse-acp-usage";
export type { RefreshOptions, UsageContext } from "./kiro/ask/usage-context";
export { formatHistoryCsv, formatHistoryJson } from "./kiro/keep/format-history";
export { clearHistory, readHistory } from "./kiro/keep/history";
export { readPulse } from "./kiro/keep/pulse";
export { forgetForecast, loadLaunchFailure, markDue, saveLaunchFailure } from "./kiro/keep/records";
export { openCache, type Storage } from "./kiro/keep/storage";
export { takeWarnings } from "./kiro/keep/take-warnings";
export type { UsageState } from "./kiro/keep/usage-state";
export { KiroError, type KiroErrorKind } from "./kiro/kiro-error";
export { quoteWord } from "./kiro/quote-word";
export { parseUsage } from "./kiro/report/parse-usage";
export { withoutNoise, type KiroOverage, type KiroSnapshot, type KiroWindow } from "./kiro/snapshot";

/** Returns what is known without asking kiro-cli: the last good reading and what has gone wrong since. Never throws. */
export function readUsage({ openStorage, now, maxAgeMs, hideAccount }: UsageContext): UsageState {
  return present(loadState(openCache(openStorage), { now: now(), maxAgeMs }), hideAccount);
}

/**
 * Brings that up to date and returns it: asks kiro-cli where that is due, in the best way that the release has, and keeps
 * the result. Throws only a KiroError of kind `cancelled`.
 */
export async function refreshUsage(context: UsageContext, options: RefreshOptions = {}): Promise<UsageState> {
  const known = readUsage(context);
  if (known.nextRefreshAt !== null && !options.force && !options.allowModel) return known;
  const onUpdate = (state: UsageState) => options.onUpdate?.(present(state, context.hideAccount));
  return present(await askKiro(context, { ...options, onUpdate }), context.hideAccount);
}

/** What leaves this module has no email address where the person wants none shown. */
function present(state: UsageState, hideAccount: boolean): UsageState {
  const { snapshot } = state;
  if (!hideAccount || snapshot === null) return state;
  return { ...state, snapshot: { ...snapshot, identity: { ...snapshot.identity, accountEmail: null } } };
}
