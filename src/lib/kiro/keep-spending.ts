import { countSpent } from "../forecast/count-spent";
import { listReadings } from "../forecast/list-readings";
import { readPeriods } from "../forecast/read-periods";
import { dayMs } from "../shapes/has-ended";
import type { HistoryEntry } from "../shapes/history-entry";
import type { Kept } from "../shapes/kept";
import type { SpendingEntry, SpendingScan } from "../shapes/spending";
import { summarizeSpending } from "../spending/summarize-spending";
import { summarizeKept, type AccountPeriod } from "../spending/summarize-kept";
import type { UsageContext } from "./context";
import { readHistory } from "./keep/history";
import { writeKept } from "./keep/write-kept";
import { chooseQuiet } from "./schedule";
import { listSpending } from "./sessions/read-spending";

/** Days that were recorded before the first reading are of use to the forecast for this long. */
const newForMs = 40 * dayMs;

/** Keeps what the ledger adds up to after a slice of reading, and what follows from it for the schedule. */
export function keepSpending(context: UsageContext, kept: Kept, scan: SpendingScan): Kept {
  const entries = listSpending(context);
  const now = context.now();
  const { snapshot, report } = kept;
  const history = readHistory(context.folder);
  const own = snapshot && history.findLast(({ at }) => at === snapshot.updatedAt);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const period = own ? describePeriod(own, history) : null;
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

function describePeriod(own: HistoryEntry, history: HistoryEntry[]): AccountPeriod | null {
  const period = readPeriods(listReadings(history, own.account, own.at)).at(-1);
  if (period === undefined) return null;
  const startsAt = new Date(period.startsAt).toISOString();
  return {
    range: { from: new Date(period.startsAt), to: new Date(period.resetsAt) },
    used: countSpent(period.entries, period.before).at(-1)?.used ?? null,
    hasChangedAccount: history.some(({ at, account }) => at >= startsAt && account !== own.account),
    hasEarlierReading: period.before !== undefined,
  };
}

/** What was recorded by UTC day before the account's first reading, for the forecast of its first weeks. */
function listDaysBefore(own: HistoryEntry, history: HistoryEntry[], entries: SpendingEntry[], now: Date) {
  const first = history.find(({ account }) => account === own.account)!;
  const to = new Date(first.at);
  if (now.getTime() - to.getTime() > newForMs) return [];
  const { byDay } = summarizeSpending(entries, { from: new Date(to.getTime() - newForMs), to, timeZone: "UTC" });
  return byDay
    .slice(-50)
    .map(({ day, credits }) => ({ at: `${day}T12:00:00.000Z`, credits }))
    .filter(({ at }) => at < first.at);
}
