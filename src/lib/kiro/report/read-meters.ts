import * as z from "zod";
import { KiroError } from "../../shapes/kiro-error";
import { amountOrNull, snapshotSchema } from "../../shapes/snapshot-schema";
import {
  createSnapshot,
  createWindow,
  withoutNoise,
  type KiroOverage,
  type KiroSnapshot,
  type KiroWindow,
} from "../../shapes/snapshot";
import { defaultLabels, resetsOn, type StatedDate } from "./state-end";

/** zod compiles a schema at its first use, which takes ten times as long as to use it once without. */
export const onceOnly = { jitless: true };

/** Returns a schema for a field that costs only itself, not the reading, if it isn't as it should be: null then. */
export const optional = <T extends z.ZodType>(type: T) => type.nullable().catch(null);

/** Returns a schema for a list that costs only itself, and each of its items only that item. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(optional(item))
    .catch([])
    .transform((items) => items.filter((each) => each !== null));

/** A date as the service states it. */
export const statedDate: z.ZodType<StatedDate> = optional(z.union([z.string(), z.number()]));

/** What a row of a structured answer states. */
interface Meter {
  label: string | null;
  used: number;
  /** Null if there is no limit; 0 and 999999 mean none, too. */
  limit: number | null;
  percent: number | null;
  reset: StatedDate;
  currentOverages: number | null;
  overageRate: number | null;
  overageCharges: number | null;
  currency: string | null;
}

/** The fields of overage, which kiro-cli and the Kiro IDE name alike. */
export const overageFields = {
  currentOverages: optional(amountOrNull),
  overageRate: optional(amountOrNull),
  overageCharges: optional(amountOrNull),
};

/** A row's kind is named by the service, or told by its name. */
const kindSchema = z.object({
  resourceType: optional(z.string()),
  type: optional(z.string()),
  displayName: optional(z.string()),
});

interface Row {
  /** `CREDIT`, `BONUS_CREDIT`, `VIBE`, …; null if it isn't stated. */
  kind: string | null;
  /** Null if the row is odd: without usable numbers. */
  meter: Meter | null;
}

/** A plan has a handful of meters, bonuses, and packs; a longer list is no answer, and would take its time. */
const mostItems = 1_000;

/** What a structured answer states besides its rows. */
interface Answer {
  rows: unknown[];
  meterSchema: z.ZodType<Meter>;
  /** Bonuses with a list of their own, then packs. */
  extras: KiroWindow[];
  overage: Pick<KiroOverage, "enabled" | "capable">;
  parts: Pick<KiroSnapshot, "source" | "managedBy"> & { plan: string | null; cliVersion: string | null; now: Date };
}

/**
 * Returns the snapshot of an answer with rows. The row of credits is primary wherever it stands; a row of bonus credits is
 * a bonus, unless a bonus with the same numbers has its own entry. Odd rows are left out, but requests never stand for
 * credits: throws `unrecognized-output` if the credits themselves are odd, `no-credits-reported` if there is no row of a
 * plan and no administrator who hides them.
 */
export function readMeters({ rows, meterSchema, extras, overage, parts }: Answer): KiroSnapshot {
  if (rows.length > mostItems || extras.length > mostItems) throw new KiroError("unrecognized-output");
  const read = rows.map((row) => readRow(row, meterSchema));
  const [bonusRows, planRows] = [read.filter(isBonus), read.filter((row) => !isBonus(row))];
  const credits = findMeters(planRows.filter(isCredit));
  const plans = findMeters(planRows);
  const isOdd = credits.length === 0 && planRows.some((row) => row.meter === null && mayBeCredit(row));
  if (isOdd || (plans.length === 0 && planRows.length > 0)) throw new KiroError("unrecognized-output");
  if (plans.length === 0 && parts.managedBy !== "admin") throw new KiroError("no-credits-reported");

  const bonuses = findMeters(bonusRows)
    .filter(({ limit }) => limit !== null && limit > 0)
    .map(createBonus)
    .filter(({ used, limit }) => !extras.some((e) => e.kind === "bonus" && e.used === used && e.limit === limit));
  const windows = plans.map((meter) => createPlan(meter, parts.now));
  const snapshot: KiroSnapshot = {
    ...createSnapshot({
      ...parts,
      // The service lists bonuses with an expiry apart; packs come last.
      windows: [
        ...windows,
        ...extras.filter(isBonusWindow),
        ...bonuses,
        ...extras.filter((each) => !isBonusWindow(each)),
      ],
      overage: readOverage(overage, credits.length > 0 ? credits : plans),
      mayExceedLimit: false,
    }),
    ...(credits.length > 0 && { primary: windows[plans.indexOf(credits[0])] }),
  };
  // Two numbers that are each possible may have a ratio or a sum beyond all numbers.
  if (!snapshotSchema.safeParse(snapshot, onceOnly).success) throw new KiroError("unrecognized-output");
  return snapshot;
}

function readRow(row: unknown, meterSchema: z.ZodType<Meter>): Row {
  const { resourceType, type, displayName } = kindSchema.safeParse(row, onceOnly).data ?? {};
  const isNamedCredit = /^credits?$/i.test(displayName ?? "");
  return {
    kind: (resourceType ?? type)?.toUpperCase() || (isNamedCredit ? "CREDIT" : null),
    meter: meterSchema.safeParse(row, onceOnly).data ?? null,
  };
}

const isBonus = ({ kind }: Row) => kind === "BONUS_CREDIT";
const isCredit = ({ kind }: Row) => kind === "CREDIT";
const mayBeCredit = ({ kind }: Row) => kind === "CREDIT" || kind === null;
const isBonusWindow = ({ kind }: KiroWindow) => kind === "bonus";

function findMeters(rows: Row[]): Meter[] {
  return rows.flatMap(({ meter }) => meter ?? []);
}

function createPlan({ label, used, limit, percent, reset }: Meter, now: Date): KiroWindow {
  return createWindow({
    kind: "plan",
    label: label || defaultLabels.plan,
    used,
    // kiro-cli 2.2.1 answers `320 of 0` for a plan without a limit.
    limit: limit === 0 ? null : limit,
    printedPercent: percent,
    ...resetsOn(reset, now),
  });
}

function createBonus({ label, used, limit }: Meter): KiroWindow {
  return createWindow({ kind: "bonus", label: label || defaultLabels.bonus, used, limit });
}

/** Null if the answer says nothing about overages, as for a pooled plan. The rate is that of the first of the meters. */
function readOverage(stated: Answer["overage"], meters: Meter[]): KiroOverage | null {
  const sum = (key: "currentOverages" | "overageCharges") => {
    const amounts = meters.flatMap((meter) => meter[key] ?? []);
    return amounts.length === 0 ? null : withoutNoise(amounts.reduce((total, each) => total + each, 0));
  };
  const creditsUsed = sum("currentOverages");
  const cost = sum("overageCharges");
  const ratePerCredit = meters[0]?.overageRate ?? null;
  const isSilent = [stated.enabled, stated.capable, creditsUsed, cost, ratePerCredit].every((each) => each === null);
  return isSilent ? null : { ...stated, creditsUsed, ratePerCredit, cost, currency: meters[0]?.currency ?? null };
}
