import type { RefreshOptions, UsageContext } from "./kiro/ask/refresh-usage";
import { openCache } from "./kiro/keep/storage";
import { loadState, type UsageState } from "./kiro/keep/usage-state";

export { KiroError, type KiroErrorKind } from "./kiro/kiro-error";
export { parseAcpUsage } from "./kiro/acp/parse-acp-usage";
export { parseUsage } from "./kiro/report/parse-usage";
export type { RefreshOptions, UsageContext } from "./kiro/ask/refresh-usage";
export { readPulse, announceChange, type Pulse } from "./kiro/keep/pulse";
export { loadLaunchFailure, markDue, saveLaunchFailure, type RefreshReport } from "./kiro/keep/records";
export { openCache, type Storage } from "./kiro/keep/storage";
export type { KiroOverage, KiroSnapshot, KiroWindow } from "./kiro/snapshot";
export type { LockedWay, UsageState } from "./kiro/keep/usage-state";

/** Returns what is known without asking kiro-cli: the last good reading and what has gone wrong since. Never throws. */
export function readUsage({ openStorage, now, maxAgeMs, hideAccount }: UsageContext): UsageState {
  return present(loadState(openCache(openStorage), { now: now(), maxAgeMs }), hideAccount);
}

/**
 * Brings that up to date and returns it: finds kiro-cli, asks who is signed in, asks for the usage in the cheapest way
 * that states the whole truth, and keeps the result. Throws only a KiroError of kind `cancelled`.
 */
export async function refreshUsage(
  context: UsageContext,
  options: RefreshOptions & { leaveCleanUp?: boolean } = {},
): Promise<UsageState> {
  const known = readUsage(context);
  if (known.nextRefreshAt !== null && !options.force && !options.allowModel) return known;
  // Starting processes is most of the code and nothing of a first paint.
  const { refreshUsage: refresh } = await import("./kiro/ask/refresh-usage");
  const onUpdate = (state: UsageState) => options.onUpdate?.(present(state, context.hideAccount));
  const openStorage = () => openCache(context.openStorage);
  const state = await refresh({ ...context, openStorage }, { ...options, onUpdate });
  return present(state, context.hideAccount);
}

/** What leaves this module has no email address where the person wants none shown. */
function present(state: UsageState, hideAccount: boolean): UsageState {
  const { snapshot } = state;
  if (!hideAccount || snapshot === null) return state;
  return { ...state, snapshot: { ...snapshot, identity: { ...snapshot.identity, accountEmail: null } } };
}
