import {
  createWindow,
  withoutNoise,
  type KiroOverage,
  type KiroSnapshot,
  type KiroWindow,
} from "../../shapes/snapshot";
import type { ReportLine } from "./read-report-line";
import { defaultLabels, expiresIn, expiresOn, resetsOn } from "./state-end";

/** What a whole report states. */
interface CollectedReport {
  plan: string | null;
  managedBy: KiroSnapshot["managedBy"];
  windows: KiroWindow[];
  overage: KiroOverage | null;
}

interface PlanRow {
  label: string;
  used: number;
  limit: number | null;
  percent: number | null;
  reset: string | null;
}

/**
 * Puts the lines of one report together. A line is read by what stands around it: a percentage belongs to the row
 * right above it or, in the framed form, right below it; "name - 5/10" is a bonus only under a bonus heading;
 * "Credits used:" is overage only under "Overages:", and "12 of 50 used" a pack only under "Additional credits". Every
 * meter has its own "Overages:"; together they are the overage of the account. Bonuses and packs of 0 credits are none.
 */
export function collectReport(lines: (ReportLine | null)[], now: Date): CollectedReport {
  const rows: PlanRow[] = [];
  const bonuses: KiroWindow[] = [];
  const packs: KiroWindow[] = [];
  let plan: string | null = null;
  let reset: string | null = null;
  let managedBy: KiroSnapshot["managedBy"] = null;
  let overage: KiroOverage | null = null;
  let hasHeader = false;
  let inBonuses = false;
  let inPacks = false;
  let previous: ReportLine | null = null;

  for (const line of lines) {
    inBonuses &&= line?.type === "bonus";
    switch (line?.type) {
      case "header":
        hasHeader = true;
        ({ plan, reset } = line);
        break;
      case "plan":
      case "summary":
        if (!hasHeader) plan ??= line.plan;
        break;
      case "row": {
        const above = previous?.type === "percent" && line.label === null ? previous : null;
        rows.push({
          label: line.label ?? above?.label ?? defaultLabels.plan,
          used: line.used,
          limit: line.limit,
          percent: line.percent ?? above?.percent ?? null,
          reset: line.reset ?? above?.reset ?? null,
        });
        break;
      }
      case "unlimited row":
        rows.push({ label: line.label, used: line.used, limit: null, percent: null, reset: null });
        break;
      case "percent":
        if (previous?.type === "row" && line.label === null) {
          const row = rows[rows.length - 1];
          row.percent ??= line.percent;
          row.reset ??= line.reset;
        }
        break;
      case "bonus heading":
        inBonuses = true;
        break;
      case "bonus":
        if (line.limit > 0 && (inBonuses || isBonusTitle(line.name))) bonuses.push(readBonus(line, now));
        break;
      case "overages":
        overage = addOverages(overage, line);
        if (line.byOrganization) managedBy ??= "organization";
        break;
      case "overage credits":
        overage = addToOverage(overage, "creditsUsed", line.credits);
        break;
      case "overage cost":
        overage = addToOverage(overage, "cost", line.cost, line.currency);
        break;
      case "packs heading":
        inPacks = true;
        break;
      case "pack":
      case "other packs":
        if (inPacks && line.limit > 0) packs.push(readPack(line, now));
        break;
      case "managed":
        managedBy ??= line.by;
        break;
    }
    previous = line;
  }

  const plans = rows.map((row) => readRow(row, row.reset ?? reset, now));
  return { plan, managedBy, windows: [...plans, ...bonuses, ...packs], overage };
}

function readRow({ label, used, limit, percent }: PlanRow, reset: string | null, now: Date): KiroWindow {
  return createWindow({ kind: "plan", label, used, limit, printedPercent: percent, ...resetsOn(reset, now) });
}

function addOverages(before: KiroOverage | null, line: ReportLine & { type: "overages" }): KiroOverage {
  const nothing = { enabled: false, capable: null, creditsUsed: null, ratePerCredit: null, cost: null, currency: null };
  const { enabled, ratePerCredit, ...amounts } = before ?? nothing;
  return { ...amounts, enabled: enabled === true || line.enabled, ratePerCredit: ratePerCredit ?? line.rate };
}

function addToOverage(
  before: KiroOverage | null,
  key: "creditsUsed" | "cost",
  amount: number,
  currency: string | null = null,
): KiroOverage | null {
  if (before === null) return null;
  const sum = withoutNoise((before[key] ?? 0) + amount);
  return { ...before, [key]: sum, currency: before.currency ?? currency };
}

function isBonusTitle(name: string | null): boolean {
  return name !== null && /^bonus credits$/i.test(name);
}

function readBonus({ name, used, limit, days, words }: ReportLine & { type: "bonus" }, now: Date): KiroWindow {
  const label = name ?? defaultLabels.bonus;
  return createWindow({ kind: "bonus", label, used, limit, ...expiresIn(days, now, words) });
}

function readPack(line: ReportLine & { type: "pack" | "other packs" }, now: Date): KiroWindow {
  const { used, limit } = line;
  const label = line.type === "pack" ? defaultLabels.addon : `${defaultLabels.addon} ${line.words}`;
  return createWindow({
    kind: "addon",
    label,
    used,
    limit,
    ...expiresOn(line.type === "pack" ? line.expiry : null, now),
  });
}
