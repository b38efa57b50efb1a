import { useEffect, useMemo, useState } from "react";
import { listMonths, type Month } from "../lib/forecast/list-months";
import { listReadings } from "../lib/forecast/list-readings";
import { readPeriods, type ReadPeriod } from "../lib/forecast/read-periods";
import { readHistory, readSpending } from "../lib/kiro-kept";
import type { SpendingEntry, SpendingSummary } from "../lib/shapes/spending";
import { chooseRange, type RangeName } from "../lib/spending/choose-range";
import { summarizeSpending } from "../lib/spending/summarize-spending";
import type { Usage } from "./use-usage";

interface Ledger {
  /** Every turn that was recorded, oldest first. */
  entries: SpendingEntry[];
  /** The account's, oldest first. */
  periods: ReadPeriod[];
  /** The account's earlier periods, newest first. */
  months: Month[];
}

/** What the ledger says of a range. */
export interface RangeOfLedger {
  isLoading: boolean;
  entries: SpendingEntry[];
  /** Null while the ledger is loading, or if there is no such range. */
  summary: SpendingSummary | null;
  /** When the range begins, ISO 8601 UTC; null if that isn't known. */
  since: string | null;
  months: Month[];
}

/** While the first scan is running, the ledger is read again after this many files. */
const filesBetweenLooks = 1_000;

/** Returns what the ledger says of a range. It is read after the first paint, and again after each scan. */
export function useLedger({ context, spending }: Usage, range: RangeName): RangeOfLedger {
  const [ledger, setLedger] = useState<Ledger | null>(null);
  const scan = spending?.isComplete ? spending.scannedAt : Math.floor((spending?.filesDone ?? 0) / filesBetweenLooks);
  useEffect(() => {
    let isLeft = false;
    void loadLedger(context).then((loaded) => {
      if (!isLeft) setLedger(loaded);
    });
    return () => {
      isLeft = true;
    };
  }, [scan]);
  return useMemo(() => lookAtRange(ledger, range, context.now()), [ledger, range]);
}

async function loadLedger(context: Usage["context"]): Promise<Ledger> {
  const entries = await readSpending(context);
  const history = readHistory(context.folder);
  const account = history.at(-1)?.account ?? null;
  const now = context.now();
  const periods = readPeriods(listReadings(history, account, now.toISOString()));
  return { entries, periods, months: listMonths(history, account, now) };
}

function lookAtRange(ledger: Ledger | null, range: RangeName, now: Date): RangeOfLedger {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const { periods = [], months = [] } = ledger ?? {};
  const bounds = chooseRange(range, { periods, now, timeZone });
  if (ledger === null || bounds === null) {
    return { isLoading: ledger === null, entries: [], summary: null, since: null, months };
  }
  const [from, to] = [bounds.from.toISOString(), bounds.to.toISOString()];
  const entries = ledger.entries.filter(({ endedAt }) => endedAt >= from && endedAt < to);
  return {
    isLoading: false,
    entries,
    summary: summarizeSpending(entries, { ...bounds, timeZone }),
    since: from,
    months,
  };
}
