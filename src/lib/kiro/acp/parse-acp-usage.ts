import * as v from "valibot";
import { classifyOutput } from "../report/classify-output";
import { cleanOutput } from "../report/clean-output";
import { KiroError } from "../../shapes/kiro-error";
import { addDays, parsePrintedDay } from "../report/parse-printed-day";
import type { ParseOptions } from "../report/parse-usage";
import { readReportLine } from "../report/read-report-line";
import {
  amount,
  createSnapshot,
  createWindow,
  snapshotSchema,
  withoutNoise,
  type KiroOverage,
  type KiroSnapshot,
  type KiroWindow,
} from "../../shapes/snapshot";

/** A field that is not as it should be costs that field, not the reading. */
const optional = <T extends v.GenericSchema>(type: T) => v.fallback(v.nullable(type), null);
/** The same of a list and of each of its items. */
const listOf = <T extends v.GenericSchema>(item: T) => v.fallback(v.array(optional(item)), []);

const breakdownSchema = v.object({
  displayName: optional(v.string()),
  resourceType: optional(v.string()),
  used: amount,
  limit: optional(amount),
  percentage: optional(amount),
  hasLimit: optional(v.boolean()),
  currentOverages: optional(amount),
  overageRate: optional(amount),
  overageCharges: optional(amount),
  currency: optional(v.string()),
});

/** The `data` of `_kiro.dev/commands/execute usage`; kiro-cli before about 2.12 leaves out packs and `hasLimit`. */
const usageSchema = v.object({
  planName: optional(v.string()),
  billingCycleReset: optional(v.string()),
  overagesEnabled: optional(v.boolean()),
  isEnterprise: optional(v.boolean()),
  usageBreakdowns: v.array(breakdownSchema),
  bonusCredits: listOf(
    v.object({ name: optional(v.string()), used: amount, total: amount, daysUntilExpiry: optional(amount) }),
  ),
  addOnCredits: listOf(
    v.object({ used: amount, total: amount, expiresAt: optional(v.string()), isActive: optional(v.boolean()) }),
  ),
});

type Usage = v.InferOutput<typeof usageSchema>;
type Breakdown = v.InferOutput<typeof breakdownSchema>;

const envelopeSchema = v.fallback(
  v.object({ success: optional(v.boolean()), message: optional(v.string()), data: v.optional(v.unknown()) }),
  { success: null, message: null },
);

/** What kiro-cli calls a plan that the service does not name; its text report leaves such a plan out. */
const unknown = "Unknown";

/**
 * Reads the JSON answer of kiro-cli's ACP usage command (`{ success, message, data }`, or the data alone), as kiro-cli
 * 1.27 to 2.24 give it. Pure. Unlike the text it states use above the limit, and `used` includes the overage. Throws a
 * KiroError when the answer states a failure or has not this shape.
 */
export function parseAcpUsage(answer: unknown, options: ParseOptions = {}): KiroSnapshot {
  const envelope = v.parse(envelopeSchema, answer);
  const message = envelope.message ?? "";
  if (envelope.success === false) throw readFailure(message);

  const data = envelope.data ?? answer;
  if (isBeyondReason(data)) throw new KiroError("unrecognized-output");
  const usage = v.safeParse(usageSchema, data);
  if (!usage.success) throw readIncomplete(envelope);
  const snapshot = readUsage(usage.output, message, options);
  // Two numbers that are each possible may have a ratio or a sum beyond all numbers.
  if (!v.is(snapshotSchema, snapshot)) throw new KiroError("unrecognized-output");
  return snapshot;
}

/** A plan has a handful of meters, bonuses and packs; a list of more than this is no answer, and would take its time. */
const mostItems = 1_000;

function isBeyondReason(data: unknown): boolean {
  const lists = typeof data === "object" && data !== null ? Object.values(data) : [];
  return lists.some((list) => Array.isArray(list) && list.length > mostItems);
}

/** A success without its numbers is no failure of the service; the summary that stands for them says so itself. */
function readIncomplete(envelope: v.InferOutput<typeof envelopeSchema>): KiroError {
  const error = envelope.message ? readFailure(envelope.message) : new KiroError("unrecognized-output");
  return envelope.success && error.kind !== "summary-only" ? new KiroError("unrecognized-output") : error;
}

function readFailure(message: string): KiroError {
  const text = cleanOutput(message);
  const error = classifyOutput(text, text.map(readReportLine));
  return error.kind === "unrecognized-output" ? new KiroError("backend-error") : error;
}

function readUsage(usage: Usage, message: string, { now = new Date(), cliVersion = null }: ParseOptions): KiroSnapshot {
  const isManaged = /\bmanaged by admin\b/i.test(message);
  const plans = usage.usageBreakdowns.map((breakdown) => readBreakdown(breakdown, usage, now));
  if (plans.length === 0 && !isManaged) throw new KiroError("no-credits-reported");
  return createSnapshot({
    source: "acp",
    plan: usage.planName && usage.planName !== unknown ? usage.planName : null,
    cliVersion,
    now,
    managedBy: isManaged ? "admin" : usage.isEnterprise ? "organization" : null,
    windows: [...plans, ...readBonuses(usage, now), ...readPacks(usage, now)],
    overage: readOverage(usage),
    mayExceedLimit: false,
  });
}

function readBreakdown(breakdown: Breakdown, usage: Usage, now: Date): KiroWindow {
  // kiro-cli 2.2.1 answers `320 of 0` for a plan without a limit, later releases `hasLimit: false`.
  const hasLimit = breakdown.hasLimit !== false && breakdown.limit !== 0;
  if (hasLimit && breakdown.limit == null) throw new KiroError("unrecognized-output");
  const reset = usage.billingCycleReset || null;
  return createWindow({
    kind: "plan",
    label: breakdown.displayName || breakdown.resourceType || "Credits",
    used: breakdown.used,
    limit: hasLimit ? breakdown.limit! : null,
    printedPercent: breakdown.percentage,
    resetsAt: reset && parsePrintedDay(reset, now),
    resetDescription: reset && `resets on ${reset}`,
  });
}

function readBonuses(usage: Usage, now: Date): KiroWindow[] {
  const bonuses = usage.bonusCredits.filter((bonus) => bonus !== null).filter(({ total }) => total > 0);
  return bonuses.map(({ name, used, total, daysUntilExpiry }) =>
    createWindow({
      kind: "bonus",
      label: name || "Bonus credits",
      used,
      limit: total,
      resetsAt: daysUntilExpiry == null ? null : addDays(now, daysUntilExpiry),
      resetDescription:
        daysUntilExpiry == null ? null : `expires in ${daysUntilExpiry} ${daysUntilExpiry === 1 ? "day" : "days"}`,
    }),
  );
}

function readPacks(usage: Usage, now: Date): KiroWindow[] {
  const packs = usage.addOnCredits.filter((pack) => pack !== null).filter(({ total }) => total > 0);
  return packs.map(({ used, total, expiresAt, isActive }) =>
    createWindow({
      kind: "addon",
      label: isActive === false ? "Add-on credits (inactive)" : "Add-on credits",
      used,
      limit: total,
      resetsAt: expiresAt ? parsePrintedDay(expiresAt, now) : null,
      resetDescription: expiresAt ? `expires ${expiresAt}` : null,
    }),
  );
}

/** Null where the answer says nothing about overages, as for a pooled plan. */
function readOverage({ overagesEnabled, usageBreakdowns }: Usage): KiroOverage | null {
  const stated = usageBreakdowns.filter(({ currentOverages }) => currentOverages != null);
  if (overagesEnabled == null && stated.length === 0) return null;
  const sum = (key: "currentOverages" | "overageCharges") => {
    const amounts = stated.flatMap((breakdown) => breakdown[key] ?? []);
    return amounts.length === 0 ? null : withoutNoise(amounts.reduce((total, amount) => total + amount, 0));
  };
  return {
    enabled: overagesEnabled ?? sum("currentOverages")! > 0,
    creditsUsed: sum("currentOverages"),
    ratePerCredit: stated[0]?.overageRate ?? null,
    cost: sum("overageCharges"),
    currency: stated[0]?.currency ?? null,
  };
}
