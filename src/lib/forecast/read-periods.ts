import type { HistoryEntry } from "../shapes/history-entry";
import type { KiroSnapshot, KiroWindow } from "../shapes/snapshot";
import { countSpent, type SpentPoint } from "./count-spent";
import { dayMs } from "./gather-days";

/** Two stated resets that are closer than this are the same one. */
const sameResetMs = 3 * dayMs;
/** An earlier period whose last reading is further from its end than this does not tell its total. */
const unreadEndMs = 4 * dayMs;

/** From one reset of the plan to the next, with what was spent at each reading. */
export interface SpentPeriod {
  startsAt: Date;
  resetsAt: Date;
  points: SpentPoint[];
}

/** A plan that can run out before it resets. */
export type LimitedPlan = KiroWindow & { limit: number; remaining: number; resetsAt: string };

/**
 * Returns the period that a reading belongs to and the earlier ones to compare it with, oldest first: those of the same
 * account that were read to their end, on a plan of at least half and at most twice the limit. Null where the plan has
 * no limit or states no reset within the month after the reading, and where `history` lacks the reading.
 */
export function readPeriods(
  { primary, updatedAt }: KiroSnapshot,
  history: HistoryEntry[],
): { current: SpentPeriod; earlier: SpentPeriod[]; plan: LimitedPlan } | null {
  const own = history.find(({ at }) => at === updatedAt);
  if (own === undefined || primary === null || !isLimited(primary)) return null;
  const ownAccount = history.filter(({ account }) => account === own.account).map(createReading);
  // What seems to come after this reading was read while the clock was wrong.
  const readings = ownAccount.filter(({ at }) => at <= Date.parse(own.at));
  const [reset, ...earlierResets] = listResets(readings, Date.parse(primary.resetsAt));
  const current = createPeriod(readings, reset, earlierResets);
  if (current.inside.at(-1) !== own) return null;
  const earlier = earlierResets
    .map((end, index) => createPeriod(readings, end, earlierResets.slice(index + 1)))
    .filter((period) => isComparable(period, primary.limit));
  return { current: countPeriod(current), earlier: earlier.reverse().map(countPeriod), plan: primary };
}

function isLimited(window: KiroWindow): window is LimitedPlan {
  return window.limit !== null && window.remaining !== null && window.resetsAt !== null;
}

/** An entry with its instants in epoch milliseconds, which are compared more often than it is read. */
interface Reading {
  entry: HistoryEntry;
  at: number;
  reset: number | null;
}

function createReading(entry: HistoryEntry): Reading {
  return { entry, at: Date.parse(entry.at), reset: entry.resetsAt === null ? null : Date.parse(entry.resetsAt) };
}

/** What was read of a period, and the last reading of the day before it. */
interface ReadPeriod {
  startsAt: number;
  resetsAt: number;
  inside: HistoryEntry[];
  before: HistoryEntry | undefined;
}

function createPeriod(readings: Reading[], resetsAt: number, earlierResets: number[]): ReadPeriod {
  const startsAt = findStart(resetsAt, earlierResets);
  const inside = readings.filter(
    (reading) => reading.at >= startsAt && reading.at < resetsAt && states(reading, resetsAt),
  );
  const before = readings.findLast(({ at }) => at < startsAt && at >= startsAt - dayMs);
  return { startsAt, resetsAt, inside: inside.map(({ entry }) => entry), before: before?.entry };
}

/** A reading that states another reset is of a plan before a change, or was answered too late. */
function states({ reset }: Reading, resetsAt: number): boolean {
  return reset === null || Math.abs(reset - resetsAt) < sameResetMs;
}

function countPeriod({ startsAt, resetsAt, inside, before }: ReadPeriod): SpentPeriod {
  return { startsAt: new Date(startsAt), resetsAt: new Date(resetsAt), points: countSpent(inside, before) };
}

/** The stated reset and the ones stated before it, latest first. */
function listResets(readings: Reading[], stated: number): number[] {
  const resets = [stated];
  const others = new Set(readings.flatMap(({ reset }) => reset ?? []));
  for (const reset of [...others].sort((a, b) => b - a)) {
    if (reset <= resets.at(-1)! - sameResetMs) resets.push(reset);
  }
  return resets;
}

/**
 * A period begins at the reset before it where that was stated, because a plan that resets on the 31st does so on the
 * last day of February; else a month before its own reset, the same day and time of day UTC, or the last day of a month
 * that is too short.
 */
function findStart(reset: number, earlierResets: number[]): number {
  const stated = earlierResets.find((earlier) => reset - earlier > 27 * dayMs && reset - earlier < 32 * dayMs);
  if (stated !== undefined) return stated;
  const start = new Date(reset);
  const lastDay = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), 0)).getUTCDate();
  start.setUTCMonth(start.getUTCMonth() - 1, Math.min(start.getUTCDate(), lastDay));
  return start.getTime();
}

function isComparable({ inside, resetsAt }: ReadPeriod, limit: number): boolean {
  const last = inside.at(-1);
  if (last === undefined || last.limit === null || resetsAt - Date.parse(last.at) > unreadEndMs) return false;
  return last.limit >= limit / 2 && last.limit <= limit * 2;
}
