import { findBinary } from "./kiro/ask/find-binary";
import type { RefreshOptions, UsageContext } from "./kiro/ask/refresh-usage";
import { markDue, openCache } from "./kiro/keep/usage-cache";
import { loadState, type UsageState } from "./kiro/keep/usage-state";

export { KiroError, type KiroErrorKind } from "./kiro/kiro-error";
export { parseAcpUsage } from "./kiro/acp/parse-acp-usage";
export { parseUsage } from "./kiro/report/parse-usage";
export type { RefreshOptions, UsageContext } from "./kiro/ask/refresh-usage";
export type { KiroOverage, KiroSnapshot, KiroWindow } from "./kiro/snapshot";
export type { Storage } from "./kiro/keep/usage-cache";
export type { RunRecord } from "./kiro/process/run-process";
export type { UsageState } from "./kiro/keep/usage-state";

/** Returns what is known without asking kiro-cli: the last good reading and what has gone wrong since. Never throws. */
export function readUsage({ openStorage, now, maxAgeMs, hideAccount }: UsageContext): UsageState {
  return present(loadState(openCache(openStorage), { now: now(), maxAgeMs }), hideAccount);
}

/**
 * Brings that up to date and returns it: finds kiro-cli, asks who is signed in, asks for the usage in the cheapest way
 * that states the whole truth, and keeps the result. Throws only a KiroError of kind `cancelled`.
 */
export async function refreshUsage(context: UsageContext, options: RefreshOptions = {}): Promise<UsageState> {
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

/** Returns where kiro-cli is, or null where it is not found. */
export function locateCli(context: UsageContext): string | null {
  try {
    return findBinary({ ...context, preference: context.cliPath });
  } catch {
    return null;
  }
}

/** Returns the program to log in with, and has the next look at the usage ask again in any case. */
export function prepareLogin(context: UsageContext): string {
  markDue(openCache(context.openStorage));
  return locateCli(context) ?? "kiro-cli";
}
