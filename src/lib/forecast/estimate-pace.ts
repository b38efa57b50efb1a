import type { Day } from "./gather-days";

/** How fast credits go, and how sure that is. */
export interface Pace {
  /** Credits a day. */
  perDay: number;
  /** How many days the estimate is worth. */
  weight: number;
  /** How uneven the use is: the variance of a day's use, seen over weeks, by the square of the pace. */
  spread: number;
  /** The chance, 0 to 1, that use has stopped for the rest of the period. */
  stopped: number;
}

/** Recent days tell more than older ones: a day counts half as much as one this many days after it. */
const recentHalfLife = 10;
/** All of the history counts too, as this many days together… */
const historyWeight = 10;
/** …and fades over months. */
const historyHalfLife = 90;
/** Until there is a history, the pace that would just use up the plan stands in for it, counting as this many days. */
const evenPaceWeight = 3;
/** How uneven the use of developers usually is, and how many days of your own it takes to count as much. */
const usualSpread = { value: 4, weight: 40 };
/** The spread is taken from weeks, so that weekends and runs of busy days are in it. */
const weekLength = 7;
/** How likely it is on any day that use stops for the rest of the period. */
const stopsADay = 1 / 200;

/**
 * Estimates the pace from days, oldest first.
 * @param evenPace credits a day that would just use up the plan, 0 or more
 */
export function estimatePace(days: Day[], evenPace: number): Pace {
  const history = weigh(days, historyHalfLife);
  const recent = weigh(days, recentHalfLife);
  const historyDays = history.length + evenPaceWeight;
  const historyPace = (history.used + evenPace * evenPaceWeight) / historyDays;
  const shrunk = Math.min(historyWeight, historyDays);
  const weight = recent.length + shrunk;
  const spread = historyPace > 0 ? estimateSpread(days, historyPace) : usualSpread.value;
  return {
    perDay: (recent.used + historyPace * shrunk) / weight,
    weight,
    spread,
    stopped: estimateStopped(days, spread),
  };
}

/** How much a day of this age counts, 0 to 1. */
const fade = ({ age }: Day, halfLife: number) => 2 ** (-age / halfLife);

function weigh(days: Day[], halfLife: number): { length: number; used: number } {
  const sum = { length: 0, used: 0 };
  for (const day of days) {
    const counts = fade(day, halfLife);
    sum.length += day.length * counts;
    sum.used += day.used * counts;
  }
  return sum;
}

/** The mean square by which weeks, ended at every day, are off the pace; mixed with what is usual. */
function estimateSpread(days: Day[], pace: number): number {
  let { weight } = usualSpread;
  let sum = usualSpread.value * weight;
  let first = 0;
  let [length, used] = [0, 0];
  for (const day of days) {
    length += day.length;
    used += day.used;
    // The days are sums of parts: a hair less than a week is a week.
    for (; length - days[first].length >= weekLength - 1e-6; first++) {
      length -= days[first].length;
      used -= days[first].used;
    }
    if (length < weekLength - 1e-6) continue;
    const counts = day.length * fade(day, historyHalfLife);
    sum += (counts * (used / pace - length) ** 2) / length;
    weight += counts;
  }
  return sum / weight;
}

/** Weighs the last days, if they were idle, against how rarely chance alone makes so many idle days. */
function estimateStopped(days: Day[], spread: number): number {
  const idle = days.slice(days.findLastIndex(({ used }) => used > 0) + 1).reduce((sum, { length }) => sum + length, 0);
  // Sittings come this often, see `sum-of-sittings.ts`: an idle stretch ends with the next one, or use has stopped.
  const endsADay = 2 / spread + stopsADay;
  const goesOn = Math.exp(-endsADay * idle);
  const stopped = (stopsADay / endsADay) * (1 - goesOn);
  return stopped / (stopped + goesOn);
}
