import * as z from "zod";
import type { ForecastSummary, KiroForecast } from "./forecast-summary";
import { amount, amountOrNull, instant, instantOrNull, textOrNull } from "./snapshot-schema";

/** The shape of `KiroForecast`, which the JSON Schema in `docs/` is written from. */
export const forecastSchema = z.object({
  state: z.enum(["likely-lasts", "may-run-short", "runs-out", "too-early", "over"]),
  madeAt: instant,
  startsAt: instant,
  resetsAt: instant,
  used: amount,
  limit: amount,
  poolLimit: amount,
  expected: amount,
  low: amount,
  high: amount,
  chanceToLast: z.number().min(0).max(1),
  runsOut: z.object({ earliest: instantOrNull, expected: instantOrNull, latest: instantOrNull }),
  dailyAllowance: amountOrNull,
  overage: z
    .object({ low: amount, high: amount, lowCost: amountOrNull, highCost: amountOrNull, currency: textOrNull })
    .nullable(),
  unused: z
    .object({ kind: z.enum(["bonus", "addon"]), remaining: amount, unused: amount, expiresAt: instant })
    .nullable(),
  earlierPeriods: z.int().min(0),
}) satisfies z.ZodType<KiroForecast>;

/** The shape of a forecast as it is kept. */
export const forecastSummarySchema = forecastSchema.extend({
  points: z.array(z.object({ at: instant, used: amount })).max(62),
}) satisfies z.ZodType<ForecastSummary>;
