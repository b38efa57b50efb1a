import type { HistoryEntry } from "../kiro/keep/history-entry";
import type { KiroSnapshot, KiroWindow } from "../kiro/snapshot";
import { countSpent, type SpentPoint } from "./count-spent";

const dayMs = 86_400_000;
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
  const entries = history.filter(
    ({ account, at }) => account === own.account && Date.parse(at) <= Date.parse(updatedAt),
  );
  const [reset, ...earlierResets] = listResets(entries, Date.parse(primary.resetsAt));
  const startsAt = findStart(reset, earlierResets);
  const inside = entries.filter((entry) => isInside(entry, startsAt, reset));
  if (inside.at(-1) !== own) return null;
  const earlier = earlierResets.flatMap((end, index) => {
    const start = findStart(end, earlierResets.slice(index + 1));
    const read = entries.filter((entry) => isInside(entry, start, end));
    return isComparable(read.at(-1), end, primary.limit) ? createPeriod(read, entries, start, end) : [];
  });
  return { current: createPeriod(inside, entries, startsAt, reset), earlier: earlier.reverse(), plan: primary };
}

function isLimited(window: KiroWindow): window is LimitedPlan {
  return window.limit !== null && window.remaining !== null && window.resetsAt !== null;
}

function createPeriod(inside: HistoryEntry[], all: HistoryEntry[], startsAt: number, resetsAt: number): SpentPeriod {
  const before = all.findLast(({ at }) => Date.parse(at) < startsAt && Date.parse(at) >= startsAt - dayMs);
  return { startsAt: new Date(startsAt), resetsAt: new Date(resetsAt), points: countSpent(inside, before) };
}

/** The stated reset and the ones stated before it, latest first. */
function listResets(entries: HistoryEntry[], stated: number): number[] {
  const others = new Set(entries.flatMap(({ resetsAt }) => (resetsAt === null ? [] : Date.parse(resetsAt))));
  const resets = [stated];
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

/** A reading that states another reset is of a plan before a change, or was answered too late. */
function isInside({ at, resetsAt }: HistoryEntry, startsAt: number, reset: number): boolean {
  const isSameReset = resetsAt === null || Math.abs(Date.parse(resetsAt) - reset) < sameResetMs;
  return Date.parse(at) >= startsAt && Date.parse(at) < reset && isSameReset;
}

function isComparable(last: HistoryEntry | undefined, resetsAt: number, limit: number): boolean {
  if (last === undefined || last.limit === null || resetsAt - Date.parse(last.at) > unreadEndMs) return false;
  return last.limit >= limit / 2 && last.limit <= limit * 2;
}
