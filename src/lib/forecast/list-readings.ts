import type { HistoryEntry } from "../shapes/history-entry";

/** An entry of one account with its instants in milliseconds since 1970, which are compared more often than read. */
export interface Reading {
  entry: HistoryEntry;
  at: number;
  reset: number | null;
}

/**
 * Returns the readings of an account up to the instant `until` (ISO 8601), oldest first. Later ones were made while the
 * clock was wrong. Readings without an account go together only since the last one that has an account.
 */
export function listReadings(history: HistoryEntry[], account: string | null, until: string): Reading[] {
  const end = Date.parse(until);
  const readings = history.map((entry) => ({ entry, at: Date.parse(entry.at) })).filter(({ at }) => at <= end);
  const start = account === null ? readings.findLastIndex(({ entry }) => entry.account !== null) + 1 : 0;
  return readings
    .slice(start)
    .filter(({ entry }) => entry.account === account)
    .map(({ entry, at }) => ({ entry, at, reset: entry.resetsAt === null ? null : Date.parse(entry.resetsAt) }));
}
