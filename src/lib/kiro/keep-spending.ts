import { countSpent } from "../forecast/count-spent";
import { listReadings } from "../forecast/list-readings";
import { readPeriods } from "../forecast/read-periods";
import { dayMs } from "../shapes/has-ended";
import type { HistoryEntry } from "../shapes/history-entry";
import type { Kept } from "../shapes/kept";
import type { SpendingEntry, SpendingScan } from "../shapes/spending";
import { findPeriodStart } from "../spending/choose-range";
import { summarizeSpending } from "../spending/summarize-spending";
import { summarizeKept, type AccountPeriod } from "../spending/summarize-kept";
import type { UsageContext } from "./context";
import { readHistory } from "./keep/history";
import { writeKept } from "./keep/write-kept";
import { chooseQuiet } from "./schedule";
import { listSpending } from "./sessions/read-spending";

/** Days that were recorded before the first reading are of use to the forecast for this long. */
const newForMs = 40 * dayMs;
const latest = new Date(8.64e15);

/** Keeps what the ledger adds up to after a slice of reading, and what follows from it for the schedule. */
export function keepSpending(context: UsageContext, kept: Kept, scan: SpendingScan): Kept {
  const entries = listSpending(context);
  const now = context.now();
  const { snapshot, report } = kept;
  const history = readHistory(context.folder);
  const own = snapshot && history.findLast(({ at }) => at === snapshot.updatedAt);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const period = own ? describePeriod(own, history, now) : null;
  const spending = {
    ...summarizeKept({ entries, scan, snapshot, period, now, timeZone }),
    daysBefore: own ? listDaysBefore(own, history, entries, now) : [],
  };
  const isUsedSince = snapshot !== null && entries.some(({ endedAt }) => endedAt > snapshot.updatedAt);
  const next: Kept = {
    ...kept,
    spending,
    report: report && { ...report, isUsedSince, quietUntil: chooseQuiet(snapshot, spending) },
  };
  writeKept(context.openStorage, next);
  return next;
}

function describePeriod(own: HistoryEntry, history: HistoryEntry[], now: Date): AccountPeriod | null {
  const periods = readPeriods(listReadings(history, own.account, own.at));
  const period = periods.at(-1);
  const start = findPeriodStart(periods, now);
  if (period === undefined || start === null) return null;
  const isRead = start === period.startsAt;
  const startsAt = new Date(start).toISOString();
  // The account may have changed after its reset, too.
  const lastBefore = history.findLast(({ at }) => at < startsAt);
  return {
    range: { from: new Date(start), to: isRead ? new Date(period.resetsAt) : latest },
    used: isRead ? (countSpent(period.entries, period.before).at(-1)?.used ?? null) : null,
    hasChangedAccount: [lastBefore, ...history.filter(({ at }) => at >= startsAt)].some(
      (entry) => entry !== undefined && entry.account !== own.account,
    ),
    hasEarlierReading: period.before !== undefined,
  };
}

/** What was recorded by UTC day before the account's first reading, for the forecast of its first weeks. */
function listDaysBefore(own: HistoryEntry, history: HistoryEntry[], entries: SpendingEntry[], now: Date) {
  const index = history.findIndex(({ account }) => account === own.account);
  const first = history[index];
  const to = new Date(first.at);
  if (now.getTime() - to.getTime() > newForMs) return [];
  // Turns before another account's last reading may be that account's.
  const changedAt = index === 0 ? 0 : Date.parse(history[index - 1].at);
  const from = new Date(Math.max(to.getTime() - newForMs, changedAt));
  const { byDay } = summarizeSpending(entries, { from, to, timeZone: "UTC" });
  return byDay
    .slice(-50)
    .map(({ day, credits }) => ({ at: `${day}T12:00:00.000Z`, credits }))
    .filter(({ at }) => at < first.at);
}
