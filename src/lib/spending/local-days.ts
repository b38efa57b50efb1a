const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** A day as a clock in some time zone has it. Times are milliseconds since 1970; `end` is the start of the next day. */
export interface LocalDay {
  /** `2026-11-21`. */
  name: string;
  start: number;
  end: number;
}

/**
 * Returns what finds the day of an instant in a time zone. A day's boundaries are looked for once and kept, because
 * formatting each of thousands of instants takes too long. Throws a RangeError for a time zone that isn't known.
 */
export function createDayFinder(timeZone: string): (at: number) => LocalDay {
  // Sweden writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  const byUtcDay = new Map<number, LocalDay[]>();
  let last: LocalDay | undefined;

  /** The boundary between an instant of a day and one of another: the first minute that has the name of the later one. */
  function findBoundary(earlier: number, later: number): number {
    const name = format.format(later);
    let [low, high] = [Math.floor(earlier / minuteMs), Math.floor(later / minuteMs)];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (format.format(middle * minuteMs) === name) high = middle;
      else low = middle;
    }
    return high * minuteMs;
  }

  function findDay(at: number): LocalDay {
    const name = format.format(at);
    // A day has 25 hours when daylight saving time ends. The day after one day later may be a third one.
    const start = findBoundary(at - 26 * 60 * minuteMs, at);
    let after = at;
    while (format.format(after) === name) after += 6 * 60 * minuteMs;
    return { name, start, end: findBoundary(Math.max(start, after - 6 * 60 * minuteMs), after) };
  }

  return (at) => {
    if (last !== undefined && last.start <= at && at < last.end) return last;
    const utcDay = Math.floor(at / dayMs);
    last = byUtcDay.get(utcDay)?.find(({ start, end }) => start <= at && at < end);
    if (last !== undefined) return last;
    last = findDay(at);
    for (let day = Math.floor(last.start / dayMs); day * dayMs < last.end; day++) {
      byUtcDay.set(day, [...(byUtcDay.get(day) ?? []), last]);
    }
    return last;
  };
}

/** Returns when the day of an instant begins in a time zone, or the day that many days before it. */
export function startOfDay(at: Date, timeZone: string, daysBefore = 0): Date {
  const find = createDayFinder(timeZone);
  let { start } = find(at.getTime());
  for (let day = 0; day < daysBefore; day++) start = find(start - 1).start;
  return new Date(start);
}
