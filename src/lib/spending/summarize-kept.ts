import type { KiroSnapshot } from "../shapes/snapshot";
import type {
  KeptSpending,
  NoShareReason,
  SpendingEntry,
  SpendingRange,
  SpendingScan,
  SpendingSummary,
} from "../shapes/spending";
import { startOfDay } from "./local-days";
import { summarizeSpending } from "./summarize-spending";

/** The account's counter lags by about as much. */
const counterLagMs = 5 * 60_000;
const mostRows = 50;
/** Below this, one turn that isn't recorded changes the share too much. In credits. */
const leastUsed = 10;
/** Within this, as a part of what was used, everything was recorded. */
const tolerance = 0.02;
/** From both on, in a part of what was used and in credits, more was recorded than used. */
const excess = { part: 0.05, credits: 1 };

/** What the account says of the current period. */
export interface AccountPeriod {
  /** From the last reset to the next one. */
  range: SpendingRange;
  /** Everything spent in it: plan, overage, bonuses, and packs; null if it isn't known. */
  used: number | null;
  /** Another account was used in the period. */
  hasChangedAccount: boolean;
  /** There is a reading of the account from before the period. */
  hasEarlierReading: boolean;
}

/** Returns spending as it is kept for the first paint; `period` is null if no reading says when it began. */
export function summarizeKept(given: {
  entries: readonly SpendingEntry[];
  scan: SpendingScan;
  snapshot: KiroSnapshot | null;
  period: AccountPeriod | null;
  now: Date;
  timeZone: string;
}): Omit<KeptSpending, "daysBefore"> {
  const { entries, scan, snapshot, period, now, timeZone } = given;
  const today = startOfDay(now, timeZone);
  const addUp = (range: SpendingRange) => summarizeSpending(entries, { ...range, timeZone });
  const since = (from: Date) => addUp({ from, to: new Date(8.64e15) }).credits;
  const range = period?.range ?? { from: now, to: now };
  const filesDone = scan.filesRead + scan.filesUnchanged + scan.filesUnreadable;
  const counted = snapshot === null ? range.from : new Date(Date.parse(snapshot.updatedAt) - counterLagMs);
  // What ended exactly then is recorded too.
  const recordedTo = new Date(Math.min(range.to.getTime(), counted.getTime() + 1));
  const recorded = addUp({ from: range.from, to: recordedTo }).credits;
  return {
    scannedAt: now.toISOString(),
    isComplete: scan.isComplete,
    filesDone,
    filesTotal: filesDone + scan.filesLeft,
    filesUnreadable: scan.filesUnreadable,
    today: since(today),
    last7Days: since(startOfDay(now, timeZone, 6)),
    periodFrom: period?.range.from.toISOString() ?? null,
    period: shorten(addUp(range)),
    used: period?.used ?? null,
    recorded,
    ...judgeShare(recorded, snapshot, period),
  };
}

function judgeShare(
  recorded: number,
  snapshot: KiroSnapshot | null,
  period: AccountPeriod | null,
): { share: number; reason: null } | { share: null; reason: NoShareReason } {
  const without = (reason: NoShareReason) => ({ share: null, reason });
  if (snapshot === null || period === null || period.used === null) return without("no-numbers");
  const { used } = period;
  const usesExtra = snapshot.windows.some((window) => window.kind !== "plan" && window.used > 0);
  if (snapshot.isLate) return without("late");
  if (period.hasChangedAccount) return without("account-changed");
  if (usesExtra && !period.hasEarlierReading) return without("no-earlier-reading");
  if (used < leastUsed) return without("too-little");
  const surplus = recorded - used;
  if (surplus >= used * excess.part && surplus >= excess.credits) return without("more-than-used");
  return { share: surplus >= -used * tolerance ? 1 : recorded / used, reason: null };
}

function shorten(summary: SpendingSummary): SpendingSummary {
  return {
    ...summary,
    byProject: summary.byProject.slice(0, mostRows),
    byModel: summary.byModel.slice(0, mostRows),
    byDay: summary.byDay.slice(-mostRows),
  };
}
