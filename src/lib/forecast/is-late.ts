import type { HistoryEntry } from "../shapes/history-entry";
import { dayMs } from "../shapes/has-ended";
import type { KiroSnapshot } from "../shapes/snapshot";
import { listReadings } from "./list-readings";

/** How long after a reset Kiro may still count last month's use. A counter that never drops counts after that. */
const longestLateMs = 3 * dayMs;
/** A counter up to this share of the limit is believed. */
const believedShare = 0.05;

/**
 * Returns whether the counter still seems to be last month's: a reset moment was seen to pass less than 72 hours before
 * the reading, and the counter is above 5% of the limit, not below the last reading made before that moment, and hasn't
 * dropped since. Kiro's users report such counters hours and days after a reset. `history` holds the readings before
 * this one, oldest first; `account` is the reading's own, as in the history.
 */
export function isLate({ primary, updatedAt }: KiroSnapshot, history: HistoryEntry[], account: string | null): boolean {
  if (primary === null || primary.limit === null || primary.used <= believedShare * primary.limit) return false;
  const now = Date.parse(updatedAt);
  const readings = listReadings(history, account, updatedAt);
  let [stated, passed]: (number | null)[] = [null, null];
  for (const { at, reset } of [...readings, { at: now, reset: null }]) {
    if (stated !== null && at >= stated) passed = stated;
    stated = reset ?? stated;
  }
  if (passed === null || now - passed >= longestLateMs) return false;
  const last = readings.findLastIndex(({ at }) => at < passed);
  if (last === -1) return false;
  const counters = [...readings.slice(last).map(({ entry }) => entry.used), primary.used];
  return counters.every((used, index) => index === 0 || used >= counters[index - 1]);
}
