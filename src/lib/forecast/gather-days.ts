import { dayMs } from "../shapes/has-ended";

/** From one reset to the next, with what the counter said in between. */
export interface Period {
  startsAt: Date;
  resetsAt: Date;
  /** Credits used since `startsAt`, as read at `at`; in any order, as sparse as they come. */
  points: { at: Date; used: number }[];
}

/** What is known of one UTC day, or of a part of it. */
export interface Day {
  /** Its middle, in days before now; a little below 0 for today. */
  age: number;
  /** How much of it is known, in days. */
  length: number;
  /** Credits used in that part. */
  used: number;
}

/** For how many days after a reading no new one means no use. After that nothing is known. */
const silence = 1;

/** Returns the readings of a period until `now`, oldest first. */
export function readPoints({ startsAt, resetsAt, points }: Period, now: number): { at: number; used: number }[] {
  const until = Math.min(now, resetsAt.getTime());
  return points
    .map(({ at, used }) => ({ at: at.getTime(), used }))
    .filter(({ at, used }) => at >= startsAt.getTime() && at <= until && used >= 0 && Number.isFinite(used))
    .toSorted((a, b) => a.at - b.at);
}

/**
 * Spreads what was used between two readings evenly over the UTC days between them, oldest day first.
 *
 * The counter stands at 0 when a period starts, so the first reading tells the sum of the days before it. If the first
 * reading is the start itself, because no reset was seen, it is unknown when its use was, and it is left out. So is what
 * lies across a falling counter (a refund, another plan).
 * @param now milliseconds since 1970; nothing later counts
 */
export function gatherDays(periods: Period[], now: number): Day[] {
  const days = new Map<number, Day>();
  const add = (from: number, to: number, used: number) => {
    let start = from;
    do {
      const day = Math.floor(start / dayMs);
      const end = Math.min(to, (day + 1) * dayMs);
      const share = to > from ? (end - start) / (to - from) : 1;
      const seen = days.get(day) ?? { age: now / dayMs - day - 0.5, length: 0, used: 0 };
      seen.length += (end - start) / dayMs;
      seen.used += used * share;
      days.set(day, seen);
      start = end;
    } while (start < to);
  };
  for (const period of periods) {
    const points = readPoints(period, now);
    const startsAt = period.startsAt.getTime();
    let last = points[0]?.at === startsAt ? points[0] : { at: startsAt, used: 0 };
    for (const point of points) {
      if (point.used >= last.used) add(last.at, point.at, point.used - last.used);
      last = point;
    }
    const seenUntil = Math.min(now, period.resetsAt.getTime(), last.at + silence * dayMs);
    if (points.length > 0 && seenUntil > last.at) add(last.at, seenUntil, 0);
  }
  return [...days.values()].toSorted((a, b) => b.age - a.age);
}
