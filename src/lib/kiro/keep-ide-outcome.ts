import { summarizeForecast } from "../forecast/summarize-forecast";
import { isLate } from "../forecast/is-late";
import type { HistoryEntry } from "../shapes/history-entry";
import type { Kept, RefreshReport } from "../shapes/kept";
import { KiroError } from "../shapes/kiro-error";
import type { KiroSnapshot } from "../shapes/snapshot";
import type { UsageContext } from "./context";
import { attempt } from "./keep/attempt";
import { appendHistory, readHistory } from "./keep/history";
import { changeMemory, readMemory } from "./keep/memory";
import { writeKept } from "./keep/write-kept";
import { keepFailure } from "./keep-outcome";

/**
 * Keeps the Kiro IDE's record, or why there is none; the last good reading stays. The record enters the history once, at
 * its own time, under the account `ide`, or a new one if it can't be the same account's.
 */
export function keepIdeOutcome(
  context: UsageContext,
  outcome: KiroSnapshot | KiroError,
  before: Kept,
  isPressed: boolean,
): Kept {
  const isNew = !(outcome instanceof KiroError) && outcome.updatedAt !== before.snapshot?.updatedAt;
  const report = createReport(context, !isNew && (before.report?.isUsedSince ?? false));
  const unknown = { status: "unknown" as const };
  if (outcome instanceof KiroError) {
    return keepFailure(context, { error: outcome, whoami: unknown, before, report, isPressed });
  }
  const { folder, now } = context;
  const account = nameIdeAccount(folder, outcome, readHistory(folder));
  const snapshot = { ...outcome, isLate: isLate(outcome, readHistory(folder), account) };
  const history = appendHistory(folder, snapshot, account);
  const { daysBefore: recorded, share } = before.spending ?? {};
  const forecast = summarizeForecast({ snapshot, history, now: now(), recorded, share });
  const kept: Kept = { ...before, snapshot, forecast, failure: null, report };
  writeKept(context.openStorage, kept);
  return kept;
}

function createReport(context: UsageContext, isUsedSince: boolean): RefreshReport {
  return {
    source: "ide",
    askedAt: context.now().toISOString(),
    cliPath: null,
    cliVersion: null,
    usedOwnAgent: false,
    isTextClosed: false,
    quietUntil: null,
    hasIdeRecord: false,
    isUsedSince,
    runs: [],
  };
}

/**
 * The record doesn't name the account. Another one begins if the limit and the reset have both changed, or if the use has
 * fallen although no reset has passed.
 */
function nameIdeAccount(folder: string, record: KiroSnapshot, history: HistoryEntry[]): string {
  const { ideAccount } = readMemory(folder);
  const last = history.findLast(({ account, at }) => account === ideAccount && at < record.updatedAt);
  const plan = record.primary;
  if (last === undefined || plan === null) return ideAccount;
  const hasReset = last.resetsAt !== null && last.resetsAt <= record.updatedAt;
  const isOtherPlan = plan.limit !== last.limit && plan.resetsAt !== last.resetsAt;
  if (!isOtherPlan && (plan.used >= last.used || hasReset)) return ideAccount;
  const next = `ide-${Number(/^ide-(\d+)$/.exec(ideAccount)?.[1] ?? 1) + 1}`;
  attempt(() => changeMemory(folder, { ideAccount: next }));
  return next;
}
