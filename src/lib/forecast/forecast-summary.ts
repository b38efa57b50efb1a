import * as z from "zod/mini";

const amount = z.number().check(z.nonnegative());
const instant = z.iso.datetime();

/**
 * The part of a forecast that is public, as `forecast` beside the snapshot. Amounts are credits, instants ISO 8601 UTC.
 * Everything is as of `madeAt`: once `resetsAt` has passed it is about a month that is over.
 */
export const kiroForecastSchema = z.object({
  /** `over`: everything that could be spent is; `too-early`: the first days of a first month. */
  state: z.enum(["likely-lasts", "may-run-short", "runs-out", "too-early", "over"]),
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
  chanceToLast: z.number().check(z.minimum(0), z.maximum(1)),
  /** When everything is spent; null where it is not spent before the reset. */
  runsOut: z.object({ earliest: z.nullable(instant), expected: z.nullable(instant), latest: z.nullable(instant) }),
  /** How many credits a day last until the reset exactly; null on the last day. */
  dailyAllowance: z.nullable(amount),
  /** Credits that are billed at the reset and what they cost; null where overage is off. Costs need a stated rate. */
  overage: z.nullable(
    z.object({
      low: amount,
      high: amount,
      lowCost: z.nullable(amount),
      highCost: z.nullable(amount),
      currency: z.nullable(z.string()),
    }),
  ),
  /** The first bonus or pack that leaves something unused at this rate; null where none does. */
  unused: z.nullable(
    z.object({ kind: z.enum(["bonus", "addon"]), remaining: amount, unused: amount, expiresAt: instant }),
  ),
  /** How many earlier months it rests on. */
  earlierPeriods: z.int().check(z.nonnegative()),
});

/** What is kept of a forecast; the shape of the cache. Small enough to be read at every paint. */
export const forecastSummarySchema = z.extend(kiroForecastSchema, {
  /** For the chart: what was spent at the last reading of each UTC day, oldest first. */
  points: z.array(z.object({ at: instant, used: amount })).check(z.maxLength(62)),
});

/** A forecast as it is kept. */
export type ForecastSummary = z.infer<typeof forecastSummarySchema>;
/** A forecast as it is published. */
export type KiroForecast = z.infer<typeof kiroForecastSchema>;

/** Returns the public part of a forecast. */
export function publishForecast(summary: ForecastSummary): KiroForecast {
  return z.parse(kiroForecastSchema, summary);
}
