import { estimatePace } from "./estimate-pace";
import { dayMs } from "../shapes/has-ended";
import { gatherDays, readPoints, type Period } from "./gather-days";
import { bisect, chanceBelow, findQuantile } from "./sum-of-sittings";

export type { Period };

/** What is likely to happen until the reset. */
export interface Forecast {
  /** Credits used at the reset: more is as likely as less. */
  expected: number;
  /** Credits used at the reset: nine in ten use more. */
  low: number;
  /** Credits used at the reset: nine in ten use less, so that `low` to `high` holds 80 %. */
  high: number;
  /** From 0 to 1: 0 only once more than the limit is used, 1 only after the reset, else 0.01 to 0.99. */
  chanceToLast: number;
  /**
   * When the limit is passed with a chance of 10, 50 and 90 %. All null when `expected` stays within the limit and when
   * it has been passed already; `latest` is null if it is after the reset.
   */
  runsOut: { earliest: Date | null; expected: Date | null; latest: Date | null };
}

/**
 * Forecasts the credits used at the reset from what was used until now. Pure; never throws.
 *
 * What is still to come is taken as a sum of sittings: its mean follows from the pace, its variance from uneven days and
 * an uncertain pace. Or use has stopped, and nothing comes. `docs/forecast.md` says how well that holds.
 * @param input.period the period `now` lies in. What was read before a refund or a change of plan may stay in `points`
 * @param input.limit credits that may be used until the reset
 * @param input.earlier periods before it, of the same account, in any order
 * @param input.now readings after this moment do not count
 */
export function forecastUse(input: { period: Period; limit: number; earlier: Period[]; now: Date }): Forecast {
  const { period, limit } = input;
  const now = input.now.getTime();
  const used = readPoints(period, now).at(-1)?.used ?? 0;
  const [startsAt, resetsAt] = [period.startsAt.getTime(), period.resetsAt.getTime()];
  const from = Math.max(now, startsAt);
  const daysLeft = (resetsAt - from) / dayMs;
  const none = { earliest: null, expected: null, latest: null };
  if (!(daysLeft > 0)) {
    return { expected: used, low: used, high: used, chanceToLast: used > limit ? 0 : 1, runsOut: none };
  }

  const evenPace = Number.isFinite(limit) ? (Math.max(0, limit) * dayMs) / (resetsAt - startsAt) : 0;
  const { perDay, weight, spread, stopped } = estimatePace(gatherDays([...input.earlier, period], now), evenPace);
  const meanSittings = (days: number) => 2 / (spread * (1 / days + 1 / weight));
  const useOfSitting = (days: number) => (perDay * days) / meanSittings(days);
  const useWithin = (chance: number) =>
    used + useOfSitting(daysLeft) * findQuantile(meanSittings(daysLeft), (chance - stopped) / (1 - stopped));
  const chanceAfter = (days: number) =>
    perDay > 0
      ? stopped + (1 - stopped) * chanceBelow(meanSittings(days), (limit - used) / useOfSitting(days))
      : Number(used <= limit);

  const chance = chanceAfter(daysLeft);
  const dateOf = (share: number) =>
    chance > share ? null : new Date(from + bisect(0, daysLeft, (days) => chanceAfter(days) <= share) * dayMs);
  return {
    expected: useWithin(0.5),
    low: useWithin(0.1),
    high: useWithin(0.9),
    chanceToLast: used > limit ? 0 : Math.min(0.99, Math.max(0.01, chance)),
    runsOut:
      used > limit || chance > 0.5 ? none : { earliest: dateOf(0.9), expected: dateOf(0.5), latest: dateOf(0.1) },
  };
}
