import type { SpendingRange } from "../shapes/spending";
import { startOfDay } from "./local-days";

/** The ranges that spending is shown for. */
export type RangeName = "today" | "last-7-days" | "period" | "last-period" | "all";

const dayMs = 86_400_000;
/** This long after a reset another one may have passed: no month is shorter. */
const shortestMonthMs = 28 * dayMs;

/**
 * Returns the instants of a range; days are those of the time zone. `periods` are the account's, oldest first, in
 * milliseconds since 1970. Null if there is no such period.
 */
export function chooseRange(
  name: RangeName,
  { periods, now, timeZone }: { periods: { startsAt: number; resetsAt: number }[]; now: Date; timeZone: string },
): SpendingRange | null {
  // A turn of the future was recorded while the clock was wrong.
  const to = new Date(now.getTime() + dayMs);
  const isOver = ({ resetsAt }: { resetsAt: number }) => resetsAt <= now.getTime();
  switch (name) {
    case "today":
      return { from: startOfDay(now, timeZone), to };
    case "last-7-days":
      return { from: startOfDay(now, timeZone, 6), to };
    case "all":
      return { from: new Date(0), to };
    case "period": {
      const startsAt = findPeriodStart(periods, now);
      return startsAt === null ? null : { from: new Date(startsAt), to };
    }
    case "last-period": {
      const last = periods.findLast(isOver);
      return last ? { from: new Date(last.startsAt), to: new Date(last.resetsAt) } : null;
    }
  }
}

/**
 * Returns when the current period began, in milliseconds since 1970: after the last reading's reset it is that reset. Null if
 * that isn't known.
 */
export function findPeriodStart(periods: { startsAt: number; resetsAt: number }[], now: Date): number | null {
  const last = periods.at(-1);
  if (last === undefined) return null;
  const sinceReset = now.getTime() - last.resetsAt;
  return sinceReset < 0 ? last.startsAt : sinceReset < shortestMonthMs ? last.resetsAt : null;
}
