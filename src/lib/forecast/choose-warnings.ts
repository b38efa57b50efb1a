import * as v from "valibot";
import { finiteNumber, instantOrNull, textOrNull, type KiroSnapshot, type KiroWindow } from "../shapes/snapshot";
import type { ForecastSummary } from "../shapes/forecast-summary";
import { dayMs } from "./gather-days";

/** A reading that is older than this warns of nothing. */
const freshMs = 3_600_000;
const percents = [100, 95, 80] as const;
const lowChance = 1 / 3;
const bonusEndsWithinMs = 3 * dayMs;
/** Somebody who changes between more accounts than this is warned again. */
const mostAccounts = 8;

/** What an account was warned of. Once the reset has passed it can be warned of everything again. */
const warnedSchema = v.object({
  /** As in the history; null while nobody knows who is signed in. */
  account: textOrNull,
  resetsAt: instantOrNull,
  /** The highest percentage of the plan that was warned of; 0 for none. */
  percent: finiteNumber,
  chance: v.boolean(),
  /** The bonuses that are about to end. */
  bonuses: v.array(v.string()),
});

type Warned = v.InferOutput<typeof warnedSchema>;

/** What every account was warned of, the one that was signed in last first. */
export const warningStateSchema = v.array(warnedSchema);

/** What every account was warned of. */
export type WarningState = v.InferOutput<typeof warningStateSchema>;

/** Something to say once. */
export type Warning =
  | { kind: "use"; percent: (typeof percents)[number] }
  | { kind: "chance" }
  | { kind: "bonus"; label: string; remaining: number; expiresAt: string };

/**
 * Returns what to warn of after a reading, most urgent first, and the state to keep: use of the plan that crossed 80, 95
 * or 100 %, a chance to last that fell below a third, and bonuses that end within three days with credits left. Each is
 * said once per account and period, several percentages that were crossed at once as the highest. `account` is the hash
 * in the history; null continues the last one.
 */
export function chooseWarnings(
  kept: WarningState,
  {
    snapshot,
    summary,
    account,
    now,
  }: { snapshot: KiroSnapshot; summary: ForecastSummary | null; account: string | null; now: Date },
): { warnings: Warning[]; state: WarningState } {
  const { primary, updatedAt } = snapshot;
  const resetsAt = primary?.resetsAt ?? null;
  const isOver = resetsAt !== null && Date.parse(resetsAt) <= now.getTime();
  if (primary === null || isOver || Math.abs(now.getTime() - Date.parse(updatedAt)) > freshMs) {
    return { warnings: [], state: kept };
  }
  const known = findWarned(kept, account);
  const before = known === undefined ? null : startAnew(known, updatedAt);

  const percent = percents.find((each) => (primary.usedPercent ?? 0) >= each) ?? 0;
  const isLow = summary !== null && summary.state === "runs-out" && summary.chanceToLast < lowChance;
  const ending = snapshot.windows.filter((window) => isEnding(window, now));

  const warnings: Warning[] = [];
  if (percent > (before?.percent ?? 0)) warnings.push({ kind: "use", percent: percent as (typeof percents)[number] });
  if (isLow && !before?.chance) warnings.push({ kind: "chance" });
  for (const bonus of ending) {
    if (before?.bonuses.includes(nameBonus(bonus)) || !bonus.remaining) continue;
    warnings.push({ kind: "bonus", label: bonus.label, remaining: bonus.remaining, expiresAt: bonus.resetsAt! });
  }
  const warned: Warned = {
    account: account ?? known?.account ?? null,
    resetsAt: resetsAt ?? before?.resetsAt ?? null,
    percent: Math.max(percent, before?.percent ?? 0),
    chance: isLow || (before?.chance ?? false),
    bonuses: ending.map(nameBonus),
  };
  return { warnings, state: [warned, ...kept.filter((each) => each !== known)].slice(0, mostAccounts) };
}

function findWarned(kept: WarningState, account: string | null): Warned | undefined {
  if (account === null) return kept[0];
  return kept.find((each) => each.account === account) ?? kept.find((each) => each.account === null);
}

function startAnew(warned: Warned, updatedAt: string): Warned {
  const isSamePeriod = warned.resetsAt === null || Date.parse(updatedAt) < Date.parse(warned.resetsAt);
  return isSamePeriod ? warned : { ...warned, percent: 0, chance: false };
}

function isEnding({ kind, resetsAt }: KiroWindow, now: Date): boolean {
  const msLeft = resetsAt === null ? Infinity : Date.parse(resetsAt) - now.getTime();
  return kind === "bonus" && msLeft > 0 && msLeft <= bonusEndsWithinMs;
}

/** Without the expiry, which reports count in whole days and so move with every reading. */
function nameBonus({ label, limit }: KiroWindow): string {
  return `${label} ${limit}`;
}
