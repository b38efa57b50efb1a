import type { HistoryEntry } from "../../shapes/history-entry";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** How far back a reading an hour is kept, then a reading a day. */
const hourlyForMs = 40 * dayMs;
const dailyForMs = 25 * 31 * dayMs;

/**
 * Returns the readings that are kept, oldest first: of each account and period the last one of every UTC hour for 40 days
 * before the newest, the last one of every UTC day for 25 months, and nothing older.
 */
export function thinHistory(entries: HistoryEntry[]): HistoryEntry[] {
  const sorted = entries.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const newest = Date.parse(sorted.at(-1)?.at ?? "");
  const kept = new Map<string, HistoryEntry>();
  for (const entry of sorted) {
    const at = Date.parse(entry.at);
    const age = newest - at;
    if (age > dailyForMs) continue;
    const slot = age > hourlyForMs ? `day ${Math.floor(at / dayMs)}` : `hour ${Math.floor(at / hourMs)}`;
    const key = `${slot} ${entry.account} ${entry.resetsAt}`;
    // Set anew, so that the order stays that of time.
    kept.delete(key);
    kept.set(key, entry);
  }
  return [...kept.values()];
}

/**
 * Gives readings without an account the one known before them, or, at the beginning, the first one known: whoami did not
 * answer, which says nothing about who is signed in.
 */
export function fillAccounts(entries: HistoryEntry[]): HistoryEntry[] {
  let account = entries.find((entry) => entry.account !== null)?.account ?? null;
  return entries.map((entry) => {
    account = entry.account ?? account;
    return { ...entry, account };
  });
}
