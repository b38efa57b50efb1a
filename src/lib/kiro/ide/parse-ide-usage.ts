import * as z from "zod";
import { KiroError } from "../../shapes/kiro-error";
import { createWindow, type KiroSnapshot, type KiroWindow } from "../../shapes/snapshot";
import { amount, amountOrNull } from "../../shapes/snapshot-schema";
import { readDate } from "../report/read-date";
import { listOf, optional, overageFields, readMeters, statedDate } from "../report/read-meters";
import { defaultLabels, type StatedDate } from "../report/state-end";

const text = optional(z.string());

const rowSchema = z.object({
  displayName: text,
  displayNamePlural: text,
  currentUsage: amount,
  usageLimit: amountOrNull.optional(),
  percentageUsed: optional(amount),
  resetDate: statedDate,
  ...overageFields,
  currency: optional(z.object({ code: z.string() })),
});

const meterSchema = rowSchema.transform((row) => ({
  ...row,
  label: row.displayNamePlural || row.displayName,
  used: row.currentUsage,
  limit: row.usageLimit ?? null,
  percent: row.percentageUsed,
  reset: row.resetDate,
  currency: row.currency?.code ?? null,
}));

const grant = { currentUsage: amount, usageLimit: amount };

type Grant = { currentUsage: number; usageLimit: number };

const bonusesSchema = z
  .object({
    freeTrialUsage: optional(z.object({ ...grant, expiryDate: statedDate })),
    bonuses: listOf(z.object({ ...grant, displayName: text, expiresAt: statedDate })),
  })
  .catch({ freeTrialUsage: null, bonuses: [] });

const stateSchema = z.object({ timestamp: statedDate, usageBreakdowns: z.array(z.unknown()) });

/**
 * Reads the Kiro IDE's own record of the account's usage, the value of `kiro.resourceNotifications.usageState`, as Kiro
 * 0.11 to 1.0 write it. `updatedAt` is the time that the IDE recorded. The record names neither the plan nor the account,
 * and doesn't say whether overages are on. Throws `no-credits-reported` if it has no row, and `unrecognized-output` if
 * it has another shape or no time.
 */
export function parseIdeUsage(state: unknown): KiroSnapshot {
  const { timestamp = null, usageBreakdowns: rows = [] } = stateSchema.safeParse(state).data ?? {};
  const recordedAt = timestamp === null ? null : readDate(timestamp, new Date(0));
  if (recordedAt === null) throw new KiroError("unrecognized-output");
  const now = new Date(recordedAt);
  const snapshot = readMeters({
    rows,
    meterSchema,
    extras: rows.flatMap((row) => readBonuses(row, now)),
    overage: { enabled: null, capable: null },
    parts: { source: "ide", plan: null, cliVersion: null, now, managedBy: null },
  });
  const isAtLimit = snapshot.primary?.used === snapshot.primary?.limit;
  // Readers of the record disagree on whether it counts beyond the limit.
  return { ...snapshot, mayExceedLimit: isAtLimit && !((snapshot.overage?.creditsUsed ?? 0) > 0) };
}

/** The trial first, then the bonuses in their order; one that has ended stays, with its date. */
function readBonuses(row: unknown, now: Date): KiroWindow[] {
  const { freeTrialUsage: trial, bonuses } = bonusesSchema.parse(row);
  const create = (label: string, { currentUsage: used, usageLimit: limit }: Grant, end: StatedDate) =>
    // The end is exact: no words, so no day of grace.
    limit === 0
      ? []
      : createWindow({ kind: "bonus", label, used, limit, resetsAt: end === null ? null : readDate(end, now) });
  return [
    ...(trial ? [create("Free trial", trial, trial.expiryDate)] : []),
    ...bonuses.map((bonus) => create(bonus.displayName || defaultLabels.bonus, bonus, bonus.expiresAt)),
  ].flat();
}
