import * as z from "zod";
import { KiroError } from "../../shapes/kiro-error";
import { createWindow, type KiroSnapshot, type KiroWindow } from "../../shapes/snapshot";
import { amount, amountOrNull } from "../../shapes/snapshot-schema";
import { cleanOutput } from "../report/clean-output";
import { readFailure } from "../report/find-failure";
import type { ParseOptions } from "../report/parse-usage";
import { listOf, onceOnly, optional, overageFields, readMeters, statedDate } from "../report/read-meters";
import { readReportLine } from "../report/read-report-line";
import { defaultLabels, expiresIn, expiresOn } from "../report/state-end";

const text = optional(z.string());
const flag = optional(z.boolean());

const rowSchema = z.object({
  displayName: text,
  resourceType: text,
  used: amount,
  limit: amountOrNull.optional(),
  percentage: optional(amount),
  hasLimit: flag,
  ...overageFields,
  currency: text,
});

/** The `data` of `_kiro.dev/commands/execute usage`; kiro-cli before about 2.12 leaves out packs and `hasLimit`. */
const usageSchema = z.object({
  planName: text,
  billingCycleReset: statedDate,
  overagesEnabled: flag,
  overageCapable: flag,
  isEnterprise: flag,
  usageBreakdowns: z.array(z.unknown()),
  bonusCredits: listOf(z.object({ name: text, used: amount, total: amount, daysUntilExpiry: optional(z.number()) })),
  addOnCredits: listOf(z.object({ used: amount, total: amount, expiresAt: statedDate, isActive: flag })),
});

type Usage = z.output<typeof usageSchema>;

const envelopeSchema = z
  .object({ success: flag, message: text, data: z.unknown().optional() })
  .catch({ success: null, message: null });

/** What kiro-cli calls a plan that the service does not name; its text report leaves such a plan out. */
const unknown = "Unknown";

/**
 * Reads the JSON answer of kiro-cli's ACP usage command (`{ success, message, data }`, or the data alone), as kiro-cli
 * 1.27 to 2.37 give it. Unlike the text it states use above the limit, and `used` includes the overage. Throws a
 * KiroError if the answer states a failure or hasn't this shape.
 */
export function parseAcpUsage(
  answer: unknown,
  { now = new Date(), cliVersion = null }: ParseOptions = {},
): KiroSnapshot {
  const envelope = envelopeSchema.parse(answer, onceOnly);
  const message = cleanOutput(envelope.message ?? "").map(readReportLine);
  if (envelope.success === false) throw readFailure(envelope.message ?? "");

  const usage = usageSchema.safeParse(envelope.data ?? answer, onceOnly).data;
  if (usage === undefined) {
    const isSummary = message.some((line) => line?.type === "summary");
    throw new KiroError(isSummary ? "summary-only" : "unrecognized-output");
  }
  const isManaged = message.some((line) => line?.type === "managed" && line.by === "admin");
  return readMeters({
    rows: usage.usageBreakdowns,
    meterSchema: rowSchema.refine(hasUsableLimit).transform(({ displayName, resourceType, used, limit, ...row }) => ({
      ...row,
      label: displayName || resourceType,
      used,
      limit: row.hasLimit === false ? null : (limit ?? null),
      percent: row.percentage,
      reset: usage.billingCycleReset,
    })),
    extras: [...readBonuses(usage, now), ...readPacks(usage, now)],
    overage: { enabled: usage.overagesEnabled, capable: usage.overageCapable },
    parts: {
      source: "acp",
      plan: usage.planName && usage.planName !== unknown ? usage.planName : null,
      cliVersion,
      now,
      managedBy: isManaged ? "admin" : usage.isEnterprise ? "organization" : null,
    },
  });
}

function hasUsableLimit({ hasLimit, limit }: z.output<typeof rowSchema>): boolean {
  return hasLimit !== true || limit != null;
}

function readBonuses({ bonusCredits }: Usage, now: Date): KiroWindow[] {
  return bonusCredits
    .filter(({ total }) => total > 0)
    .map(({ name, used, total, daysUntilExpiry }) =>
      createWindow({
        kind: "bonus",
        label: name || defaultLabels.bonus,
        used,
        limit: total,
        ...expiresIn(daysUntilExpiry, now),
      }),
    );
}

function readPacks({ addOnCredits }: Usage, now: Date): KiroWindow[] {
  return addOnCredits
    .filter(({ total }) => total > 0)
    .map(({ used, total, expiresAt, isActive }) =>
      createWindow({
        kind: "addon",
        label: isActive === false ? `${defaultLabels.addon} (inactive)` : defaultLabels.addon,
        used,
        limit: total,
        ...expiresOn(expiresAt, now),
      }),
    );
}
