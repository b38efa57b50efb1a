import type { ForecastSummary } from "../shapes/forecast-summary";
import { dayMs, hasEnded } from "../shapes/has-ended";
import type { KiroSnapshot, KiroWindow } from "../shapes/snapshot";
import { findBurn, type Burn, type SpendingTrail } from "./find-burn";

/** A reading that is older than this notifies of nothing. */
const freshMs = 3_600_000;
const percents = [100, 95, 80] as const;
/** From this percentage of the plan on, its reset is good news. */
const usedUpPercent = 95;
const lowChance = 1 / 3;
const endsWithinMs = 3 * dayMs;
/** Kiro counts days, so the stated end of a bonus moves by up to a day from reading to reading. */
const sameEndMs = 2 * dayMs;
/** The accounts that are remembered, and the bonuses and packs of each. */
const mostAccounts = 8;
const mostExpiries = 12;

/** What an account was notified of. */
export interface Notified {
  /** As in the history; null if it isn't known whose the reading was. */
  account: string | null;
  plan: string | null;
  limit: number | null;
  resetsAt: string | null;
  /** The highest percentage of the plan that was notified of in this period; 0 for none. */
  percent: number;
  chance: boolean;
  /** Whether the last reading was at 95% or more. */
  isUsedUp: boolean;
  /** The bonuses and packs that were notified of, with their stated ends. */
  expiries: { name: string; endsAt: string }[];
  /** Null if the account isn't known. */
  trail: SpendingTrail | null;
}

/** What every account was notified of, the one that was read last first. `is-notice-state.ts` checks it. */
export type NoticeState = Notified[];

/** Something to notify of once. Amounts are credits, instants ISO 8601 UTC. */
export type Notice =
  | { kind: "use"; percent: (typeof percents)[number] }
  | ({ kind: "burn"; project: string | null } & Burn)
  | { kind: "chance" }
  | { kind: "expiry"; pool: "bonus" | "addon"; label: string; remaining: number; expiresAt: string }
  | { kind: "reset" };

/** A reading to notify of. */
interface NoticeInput {
  snapshot: KiroSnapshot;
  forecast: ForecastSummary | null;
  /** As in the history; null if it isn't known whose the reading is. */
  account: string | null;
  now: Date;
  /** Returns the project that spent most of `credits` between two instants (ISO 8601); null if none did. */
  findProject: (since: string, until: string, credits: number) => string | null;
}

/**
 * Returns what to notify of after a reading, most urgent first, and the state to keep. Each thing is said once per
 * account and period: the highest of 80, 95, and 100% of the plan that was reached, a chance to last below a third, and
 * that credits are back after a plan was nearly used up; once per bonus or pack, that it ends within three days with
 * credits left; and at most once a day, that credits go fast. A change of the plan or its limit counts as a new period.
 */
export function chooseNotices(
  kept: NoticeState,
  { snapshot, forecast, account, now, findProject }: NoticeInput,
): { notices: Notice[]; state: NoticeState } {
  const { primary, updatedAt, identity, windows, isLate } = snapshot;
  const isFresh = Math.abs(now.getTime() - Date.parse(updatedAt)) <= freshMs;
  if (primary === null || isLate || !isFresh || hasEnded(primary, now)) return { notices: [], state: kept };

  const plan = identity.accountOrganization;
  // A reading without an account is continued by the account that is named next.
  const before = kept.find((each) => each.account === account) ?? kept.find((each) => each.account === null);
  const isNewPeriod = typeof before?.resetsAt === "string" && updatedAt >= before.resetsAt;
  const isNewPlan = before?.limit !== primary.limit || (plan !== null && before.plan !== null && plan !== before.plan);
  const armed = before === undefined || isNewPeriod || isNewPlan ? { percent: 0, chance: false } : before;

  const usedPercent = primary.usedPercent ?? 0;
  const isUsedUp = usedPercent >= usedUpPercent;
  const percent = percents.find((each) => usedPercent >= each);
  const isLow = forecast !== null && forecast.state === "runs-out" && forecast.chanceToLast < lowChance;
  const trail = before?.account === account ? before.trail : null;
  const spending = account === null ? null : findBurn(trail, snapshot, primary, forecast?.dailyAllowance ?? null);
  const told = (before?.expiries ?? []).filter(({ endsAt }) => Date.parse(endsAt) + sameEndMs > now.getTime());
  const ending = windows.filter(
    (window) => isEnding(window, now) && !told.some(({ name }) => name === getName(window)),
  );

  const notices: Notice[] = [];
  if (percent !== undefined && percent > armed.percent) notices.push({ kind: "use", percent });
  if (spending?.burn) {
    const { since, credits } = spending.burn;
    notices.push({ kind: "burn", ...spending.burn, project: findProject(since, updatedAt, credits) });
  }
  if (isLow && !armed.chance) notices.push({ kind: "chance" });
  for (const { kind, label, remaining, resetsAt } of ending) {
    if (kind === "plan") continue;
    notices.push({ kind: "expiry", pool: kind, label, remaining: remaining!, expiresAt: resetsAt! });
  }
  if (isNewPeriod && before.isUsedUp && !isUsedUp) notices.push({ kind: "reset" });

  const notified: Notified = {
    account,
    plan: plan ?? before?.plan ?? null,
    limit: primary.limit,
    resetsAt: primary.resetsAt ?? (isNewPeriod ? null : (before?.resetsAt ?? null)),
    percent: Math.max(percent ?? 0, armed.percent),
    chance: isLow || armed.chance,
    isUsedUp,
    expiries: [...told, ...ending.map((window) => ({ name: getName(window), endsAt: window.resetsAt! }))].slice(
      -mostExpiries,
    ),
    trail: spending?.trail ?? null,
  };
  const others = kept.filter((each) => each.account !== account && each.account !== null);
  return { notices, state: [notified, ...others].slice(0, mostAccounts) };
}

function isEnding(window: KiroWindow, now: Date): boolean {
  if (window.kind === "plan" || window.resetsAt === null || !window.remaining || hasEnded(window, now)) return false;
  return Date.parse(window.resetsAt) - now.getTime() <= endsWithinMs;
}

function getName({ kind, label, limit }: KiroWindow): string {
  return `${kind} ${limit} ${label}`;
}
