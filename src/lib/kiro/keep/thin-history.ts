import { dayMs } from "../../shapes/has-ended";
import type { HistoryEntry } from "../../shapes/history-entry";

const hourMs = 3_600_000;
/** How far back every reading is kept, then a reading an hour, then a reading a day. */
const allForMs = 2 * hourMs;
const hourlyForMs = 40 * dayMs;
const dailyForMs = 25 * 31 * dayMs;

/**
 * Returns the readings that are kept, oldest first: of each account and period all of the two hours before the
 * newest, the last one of every UTC hour for 40 days, the last one of every UTC day for 25 months, and nothing older.
 */
export function thinHistory(entries: HistoryEntry[]): HistoryEntry[] {
  const sorted = entries.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const newest = Date.parse(sorted.at(-1)?.at ?? "");
  const kept = new Map<string, HistoryEntry>();
  for (const entry of sorted) {
    const at = Date.parse(entry.at);
    const age = newest - at;
    if (age > dailyForMs) continue;
    const slot = chooseSlot(at, age);
    const key = `${slot} ${entry.account} ${entry.resetsAt}`;
    // Deleted first, so that the order stays that of time.
    kept.delete(key);
    kept.set(key, entry);
  }
  return [...kept.values()];
}

function chooseSlot(at: number, age: number): string {
  if (age > hourlyForMs) return `day ${Math.floor(at / dayMs)}`;
  return age > allForMs ? `hour ${Math.floor(at / hourMs)}` : `at ${at}`;
}
