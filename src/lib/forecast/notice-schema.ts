import { z } from "zod";
import { amount, amountOrNull, instant, instantOrNull, textOrNull } from "../shapes/snapshot-schema";
import type { NoticeState } from "./choose-notices";

const trailSchema = z.object({
  plan: amount,
  pools: z.array(z.object({ name: z.string(), used: amount })).max(12),
  spent: amount,
  recent: z.array(z.object({ at: instant, spent: amount })).max(16),
  notifiedAt: instantOrNull,
});

/** The shape of `NoticeState`, which it is parsed with when it is read. */
export const noticeStateSchema = z
  .array(
    z.object({
      account: textOrNull,
      plan: textOrNull,
      limit: amountOrNull,
      resetsAt: instantOrNull,
      percent: amount,
      chance: z.boolean(),
      isUsedUp: z.boolean(),
      expiries: z.array(z.object({ name: z.string(), endsAt: instant })).max(12),
      trail: trailSchema.nullable(),
    }),
  )
  .max(8) satisfies z.ZodType<NoticeState>;
