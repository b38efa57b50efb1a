import { isLate } from "../forecast/is-late";
import { summarizeForecast } from "../forecast/summarize-forecast";
import type { Kept, RefreshReport } from "../shapes/kept";
import type { KiroError } from "../shapes/kiro-error";
import type { KiroSnapshot } from "../shapes/snapshot";
import { identify, isContinued, isOtherAccount } from "./ask/identity";
import type { UsageContext } from "./context";
import { appendHistory, nameAccount, readHistory } from "./keep/history";
import { writeKept } from "./keep/write-kept";
import type { Whoami } from "./report/parse-whoami";
import { isFixedByUser } from "./schedule";

/** What a refresh knows when it keeps what came of it. */
interface Circumstances {
  whoami: Whoami;
  /** What was kept before the refresh. */
  before: Kept;
  report: RefreshReport;
}

/**
 * Keeps a good reading, with its forecast, and forgets the last failure. A reading that `whoami` hasn't assigned belongs to
 * the account before if nothing contradicts it; else it enters no account's history, and there is no forecast.
 */
export function keepReading(
  context: UsageContext,
  { reading, whoami, before, report }: Circumstances & { reading: KiroSnapshot },
): Kept {
  const { folder } = context;
  const last = before.snapshot;
  const named = identify(reading, whoami, last);
  const isOwned = whoami.status === "signed-in" || last === null || isContinued(reading, last);
  const account = nameAccount(folder, named.identity);
  const snapshot = { ...named, isLate: isOwned && isLate(named, readHistory(folder), account) };
  const history = isOwned ? appendHistory(folder, snapshot, account) : [];
  const { daysBefore: recorded, share } = before.spending ?? {};
  const forecast = summarizeForecast({ snapshot, history, now: context.now(), recorded, share });
  const kept: Kept = { ...before, snapshot, forecast, failure: null, report };
  writeKept(context.openStorage, kept);
  return kept;
}

/** Keeps a failure. The last good reading stays, unless it's another account's. */
export function keepFailure(
  context: UsageContext,
  { error, whoami, before, report, isPressed }: Circumstances & { error: KiroError; isPressed: boolean },
): Kept {
  const last = before.snapshot;
  const isOther = last !== null && isOtherAccount(whoami, last.identity);
  const { kind, detail } = error;
  const failures = isOther || before.failure === null || isFixedByUser(before.failure.kind) ? 0 : before.failure.count;
  // What you pressed for doesn't lengthen the wait.
  const count = Math.max(1, failures + (isPressed ? 0 : 1));
  const failure = { kind, detail, failedAt: context.now().toISOString(), count };
  const kept: Kept = { ...before, ...(isOther && { snapshot: null, forecast: null }), failure, report };
  writeKept(context.openStorage, kept);
  return kept;
}
