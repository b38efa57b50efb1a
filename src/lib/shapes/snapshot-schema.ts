import * as z from "zod";
import type { KiroSnapshot } from "./snapshot";
import { windowKinds, type WindowKind } from "./window-kinds";

/** Credits or money. zod refuses NaN and numbers beyond all numbers, which JSON can write as `1e999`. */
export const amount = z.number().min(0);
export const amountOrNull = amount.nullable();
/** An instant, ISO 8601 UTC as JavaScript writes it: `2026-12-01T00:00:00.000Z`. */
export const instant = z.string().refine(isInstant).meta({ format: "date-time" });
export const instantOrNull = instant.nullable();
export const textOrNull = z.string().nullable();

function isInstant(text: string): boolean {
  return new Date(Date.parse(text) || 0).toISOString() === text;
}

const windowSchema = z.object({
  kind: z.enum(Object.keys(windowKinds) as [WindowKind, ...WindowKind[]]),
  label: z.string(),
  used: amount,
  limit: amountOrNull,
  remaining: amountOrNull,
  usedPercent: amountOrNull,
  resetsAt: instantOrNull,
  resetDescription: textOrNull,
});

/** The shape of `KiroSnapshot`, which the JSON Schema in `docs/` is written from. */
export const snapshotSchema = z.object({
  schemaVersion: z.literal(1),
  provider: z.literal("kiro"),
  source: z.enum(["cli", "acp", "ide"]),
  cliVersion: textOrNull,
  updatedAt: instant,
  identity: z.object({ accountOrganization: textOrNull, loginMethod: textOrNull, accountEmail: textOrNull }),
  managedBy: z.enum(["organization", "admin"]).nullable(),
  primary: windowSchema.nullable(),
  secondary: windowSchema.nullable(),
  windows: z.array(windowSchema),
  overage: z
    .object({
      enabled: z.boolean().nullable(),
      capable: z.boolean().nullable(),
      creditsUsed: amountOrNull,
      ratePerCredit: amountOrNull,
      cost: amountOrNull,
      currency: textOrNull,
    })
    .nullable(),
  isLate: z.boolean(),
  mayExceedLimit: z.boolean(),
}) satisfies z.ZodType<KiroSnapshot>;
