import * as z from "zod";
import { amount, amountOrNull, instant, instantOrNull, textOrNull } from "./snapshot-schema";
import type { KeptSpending, NoShareReason } from "./spending";

const count = z.int().min(0);
const rows = z.array(z.object({ name: textOrNull, credits: amount, turns: count, auxiliary: amount })).max(50);

const reasons: Record<NoShareReason, true> = {
  "no-numbers": true,
  late: true,
  "account-changed": true,
  "no-earlier-reading": true,
  "too-little": true,
  "more-than-used": true,
};

/** The shape of `KeptSpending`. */
export const keptSpendingSchema = z.object({
  scannedAt: instant,
  isComplete: z.boolean(),
  filesDone: count,
  filesTotal: count,
  filesUnreadable: count,
  today: amount,
  last7Days: amount,
  periodFrom: instantOrNull,
  period: z.object({
    credits: amount,
    turns: count,
    auxiliary: amount,
    byProject: rows,
    byModel: rows,
    byDay: z.array(z.object({ day: z.string(), credits: amount, turns: count })).max(50),
  }),
  used: amountOrNull,
  recorded: amount,
  share: z.number().min(0).max(1).nullable(),
  reason: z.enum(Object.keys(reasons) as NoShareReason[]).nullable(),
  daysBefore: z.array(z.object({ at: instant, credits: amount })).max(50),
}) satisfies z.ZodType<KeptSpending>;
