import { z } from "zod";
import { amount, amountOrNull, instant, textOrNull } from "./snapshot-schema";
import type { KeptSpending } from "./spending";

const count = z.int().min(0);
const rows = z.array(z.object({ name: textOrNull, credits: amount, turns: count })).max(50);

/** The shape of `KeptSpending`. */
export const keptSpendingSchema = z.object({
  scannedAt: instant,
  isComplete: z.boolean(),
  filesDone: count,
  filesTotal: count,
  filesUnreadable: count,
  today: amount,
  last7Days: amount,
  period: z.object({
    credits: amount,
    turns: count,
    byProject: rows,
    byModel: rows,
    byDay: z.array(z.object({ day: z.string(), credits: amount, turns: count })).max(50),
  }),
  used: amountOrNull,
  recorded: amount,
  share: z.number().min(0).max(1).nullable(),
  reason: textOrNull,
}) satisfies z.ZodType<KeptSpending>;
