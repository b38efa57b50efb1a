import { estimatePace } from "./estimate-pace";
import { bisect, gammaQuantile, gammaShareBelow } from "./gamma-distribution";
import { dayMs, gatherDays, readPoints, type Period } from "./gather-days";

export type { Period };

/** What is likely to happen until the reset. */
export interface Forecast {
  /** Credits used at the reset: more is as likely as less. */
  expected: number;
  /** Credits used at the reset: nine in ten use more. */
  low: number;
  /** Credits used at the reset: nine in ten use less, so that `low` to `high` holds 80 %. */
  high: number;
  /** From 0 to 1. 0 only once more than the limit is used, 1 only after the reset; in between 0.01 to 0.99. */
  chanceToLast: number;
  /**
   * When the limit is passed with a chance of 10, 50 and 90 %. All null when `expected` stays within the limit and when
   * it has been passed already; `latest` is null where it lies beyond the reset.
   */
  runsOut: { earliest: Date | null; expected: Date | null; latest: Date | null };
}

/**
 * Foretells the credits used at the reset from what was used until now. Pure; never throws.
 *
 * What is still to come is taken to follow a gamma distribution, which is never below 0 and has a long tail upward, with
 * the pace's mean and with the variance of uneven days and of a pace that is known only so well.
 * `docs/forecast.md` says how well that holds.
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
  const { perDay, weight, spread } = estimatePace(gatherDays([...input.earlier, period], now), evenPace);
  const shapeAfter = (days: number) => 1 / (spread * (1 / days + 1 / weight));
  const useAfter = (days: number, share: number) =>
    used + ((perDay * days) / shapeAfter(days)) * gammaQuantile(shapeAfter(days), share);
  const chanceAfter = (days: number) => {
    const shape = shapeAfter(days);
    const left = limit - used;
    return perDay > 0 ? gammaShareBelow(shape, (left * shape) / (perDay * days)) : Number(left >= 0);
  };

  const chance = chanceAfter(daysLeft);
  const dateOf = (share: number) =>
    chance > share ? null : new Date(from + bisect(0, daysLeft, (days) => chanceAfter(days) <= share) * dayMs);
  return {
    expected: useAfter(daysLeft, 0.5),
    low: useAfter(daysLeft, 0.1),
    high: useAfter(daysLeft, 0.9),
    chanceToLast: used > limit ? 0 : Math.min(0.99, Math.max(0.01, chance)),
    runsOut:
      used > limit || chance > 0.5 ? none : { earliest: dateOf(0.9), expected: dateOf(0.5), latest: dateOf(0.1) },
  };
}
