/**
 * The part of the Kiro module that views need: what is kept. It has a door of its own, because the build wraps all that
 * is behind an import that can be put off, which a first paint has to unwrap.
 */
import type { UsageContext } from "./kiro/ask/usage-context";
import { openCache } from "./kiro/keep/storage";
import { loadState, type UsageState } from "./kiro/keep/usage-state";

export { formatHistoryCsv, formatHistoryJson } from "./kiro/keep/format-history";
export { clearHistory, readHistory } from "./kiro/keep/history";
export { nameLoginMark } from "./kiro/keep/login-mark";
export { readPulse } from "./kiro/keep/pulse";
export { forgetForecast, loadLaunchFailure, markDue, saveLaunchFailure } from "./kiro/keep/records";
export { openCache, type Storage } from "./kiro/keep/storage";
export type { UsageContext } from "./kiro/ask/usage-context";
export type { UsageState } from "./kiro/keep/usage-state";
export { lacksLogin } from "./shapes/kiro-error";
export { quoteWord } from "./kiro/quote-word";
export { withoutNoise, type KiroWindow } from "./shapes/snapshot";

/** Returns what is known without asking kiro-cli: the last good reading and what has gone wrong since. Never throws. */
export function readUsage({ openStorage, now, maxAgeMs, hideAccount }: UsageContext): UsageState {
  return present(loadState(openCache(openStorage), { now: now(), maxAgeMs }), hideAccount);
}

/** What leaves the Kiro module has no email address where the person wants none shown. */
export function present(state: UsageState, hideAccount: boolean): UsageState {
  const { snapshot } = state;
  if (!hideAccount || snapshot === null) return state;
  return { ...state, snapshot: { ...snapshot, identity: { ...snapshot.identity, accountEmail: null } } };
}
