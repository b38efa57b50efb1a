import { dayMs } from "../shapes/has-ended";
import type { HistoryEntry } from "../shapes/history-entry";
import type { Reading } from "./list-readings";

/** Two stated resets that are closer than this are the same one. */
const sameResetMs = 3 * dayMs;
/** A first reading this long after a reset may have missed another one: no month is shorter. */
const shortestMonthMs = 28 * dayMs;

/** From one reset of the plan to the next, in milliseconds since 1970. */
export interface ReadPeriod {
  startsAt: number;
  /** The moment of the reset or, after a change of plan that began a new count, of that change. */
  resetsAt: number;
  /** Its readings, oldest first. There is at least one. */
  entries: HistoryEntry[];
  /** The last reading of the day before it. */
  before: HistoryEntry | undefined;
}

/** A period while its readings are added. `startsAt` is null until a reset tells it. */
interface OpenPeriod {
  startsAt: number | null;
  resetsAt: number | null;
  readings: Reading[];
}

/**
 * Returns the periods that the readings of one account tell, oldest first, the one that goes on last. A period begins at
 * the reset that was seen to pass before it. If none was seen, it begins a month before its own reset, but not after its
 * first reading, because Kiro may name a reset that is more than a month away. Late readings count for no period.
 */
export function readPeriods(readings: Reading[]): ReadPeriod[] {
  const periods: ReadPeriod[] = [];
  let open: OpenPeriod = { startsAt: null, resetsAt: null, readings: [] };
  const close = (resetsAt: number) => {
    const startsAt = open.startsAt ?? -Infinity;
    const inside = open.readings.filter(({ at }) => at >= startsAt);
    const last = periods.at(-1)?.entries.at(-1);
    const isNear = last !== undefined && startsAt - Date.parse(last.at) <= dayMs;
    const entries = inside.map(({ entry }) => entry);
    if (entries.length > 0) periods.push({ startsAt, resetsAt, entries, before: isNear ? last : undefined });
  };
  for (const reading of readings) {
    const { at, reset, entry } = reading;
    if (entry.isLate) continue;
    const last = open.readings.at(-1);
    if (open.resetsAt !== null && at >= open.resetsAt) {
      close(open.resetsAt);
      const isSeen = at - open.resetsAt < shortestMonthMs;
      open = { startsAt: isSeen ? open.resetsAt : null, resetsAt: null, readings: [] };
    } else if (last !== undefined && entry.used < last.entry.used && isMoved(open.resetsAt, reset)) {
      const changedAt = Math.min(at, Math.max(last.at, findMonthBefore(reset!)));
      close(changedAt);
      open = { startsAt: changedAt, resetsAt: null, readings: [] };
    }
    if (reset !== null) {
      open.startsAt ??= Math.min(at, findMonthBefore(reset));
      open.resetsAt = reset;
    }
    // An answer that came after the reset it names still counts last month's use.
    if (reset === null || reset > at) open.readings.push(reading);
  }
  if (open.resetsAt !== null) close(open.resetsAt);
  return periods;
}

function isMoved(from: number | null, to: number | null): boolean {
  return from !== null && to !== null && Math.abs(to - from) >= sameResetMs;
}

/** The same day and time of day UTC, or the last day of a month that is too short. */
function findMonthBefore(reset: number): number {
  const start = new Date(reset);
  const lastDay = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), 0)).getUTCDate();
  start.setUTCMonth(start.getUTCMonth() - 1, Math.min(start.getUTCDate(), lastDay));
  return start.getTime();
}
