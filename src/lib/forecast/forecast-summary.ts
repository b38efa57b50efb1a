import * as v from "valibot";
import { amount, amountOrNull, instant, instantOrNull, textOrNull } from "../kiro/snapshot";

/**
 * The part of a forecast that is public, as `forecast` beside the snapshot. Amounts are credits, instants ISO 8601 UTC.
 * Everything is as of `madeAt`: once `resetsAt` has passed it is about a month that is over.
 */
export const kiroForecastSchema = v.object({
  /** `over`: everything that could be spent is; `too-early`: the first days of a first month. */
  state: v.picklist(["likely-lasts", "may-run-short", "runs-out", "too-early", "over"]),
  /** The time of the reading it was made of. */
  madeAt: instant,
  startsAt: instant,
  resetsAt: instant,
  /** Spent of this period, of the plan, beyond it, and of bonuses and packs. */
  used: amount,
  /** What can be spent in this period in total: what was, and what is left of the plan, bonuses and packs. */
  limit: amount,
  /** How many of these are of bonuses and packs. */
  poolLimit: amount,
  /** Spent at the reset; between `low` and `high` in 8 of 10 cases. */
  expected: amount,
  low: amount,
  high: amount,
  /** 0 to 1. */
  chanceToLast: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** When everything is spent; null where it is not spent before the reset. */
  runsOut: v.object({ earliest: instantOrNull, expected: instantOrNull, latest: instantOrNull }),
  /** How many credits a day last until the reset exactly; null on the last day. */
  dailyAllowance: amountOrNull,
  /** Credits that are billed at the reset and what they cost; null where overage is off. Costs need a stated rate. */
  overage: v.nullable(
    v.object({
      low: amount,
      high: amount,
      lowCost: amountOrNull,
      highCost: amountOrNull,
      currency: textOrNull,
    }),
  ),
  /** The first bonus or pack that leaves something unused at this rate; null where none does. */
  unused: v.nullable(
    v.object({ kind: v.picklist(["bonus", "addon"]), remaining: amount, unused: amount, expiresAt: instant }),
  ),
  /** How many earlier months it rests on. */
  earlierPeriods: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

/** What is kept of a forecast; the shape of the cache. Small enough to be read at every paint. */
export const forecastSummarySchema = v.object({
  ...kiroForecastSchema.entries,
  /** For the chart: what was spent at the last reading of each UTC day, oldest first. */
  points: v.pipe(v.array(v.object({ at: instant, used: amount })), v.maxLength(62)),
});

/** A forecast as it is kept. */
export type ForecastSummary = v.InferOutput<typeof forecastSummarySchema>;
/** A forecast as it is published. */
export type KiroForecast = v.InferOutput<typeof kiroForecastSchema>;

/** Returns the public part of a forecast. */
export function publishForecast(summary: ForecastSummary): KiroForecast {
  return v.parse(kiroForecastSchema, summary);
}
