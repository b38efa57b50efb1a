import * as z from "zod";
import { forecastSummarySchema } from "./forecast-schema";
import type { Kept } from "./kept";
import { kiroErrorKinds } from "./kiro-error";
import { instant, snapshotSchema, textOrNull } from "./snapshot-schema";
import { keptSpendingSchema } from "./spending-schema";

/** The shape of the kept value, which it is parsed with before it is written. */
export const keptSchema = z.object({
  version: z.literal(1),
  snapshot: snapshotSchema.nullable(),
  forecast: forecastSummarySchema.nullable(),
  failure: z
    .object({ kind: z.enum(kiroErrorKinds), detail: textOrNull, failedAt: instant, count: z.int().min(1) })
    .nullable(),
  report: z
    .object({
      source: z.enum(["kiro-cli", "ide"]),
      askedAt: instant,
      cliPath: textOrNull,
      cliVersion: textOrNull,
      usedOwnAgent: z.boolean(),
      isTextClosed: z.boolean(),
      quietUntil: instant.nullable(),
      hasIdeRecord: z.boolean(),
      isUsedSince: z.boolean(),
      runs: z.array(
        z.object({
          args: z.array(z.string()),
          end: z.enum(["exited", "timed-out", "flooded", "login-started", "answered"]),
          exitCode: z.int().nullable(),
          durationMs: z.number(),
        }),
      ),
    })
    .nullable(),
  spending: keptSpendingSchema.nullable(),
}) satisfies z.ZodType<Kept>;
