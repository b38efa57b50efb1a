import type { SpendingRange } from "../shapes/spending";
import { startOfDay } from "./local-days";

/** The ranges that spending is shown for. */
export type RangeName = "today" | "last-7-days" | "period" | "last-period" | "all";

const dayMs = 86_400_000;

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
      const current = periods.find((period) => !isOver(period));
      return current ? { from: new Date(current.startsAt), to } : null;
    }
    case "last-period": {
      const last = periods.findLast(isOver);
      return last ? { from: new Date(last.startsAt), to: new Date(last.resetsAt) } : null;
    }
  }
}
