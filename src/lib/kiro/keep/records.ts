import * as v from "valibot";
import { forecastSummarySchema, type ForecastSummary } from "../../shapes/forecast-summary";
import { kiroErrorKinds, lacksLogin } from "../../shapes/kiro-error";
import { finiteNumber, instant, snapshotSchema, textOrNull, type KiroSnapshot } from "../../shapes/snapshot";
import { announceChange } from "./pulse";
import { forget, load, save, type Storage } from "./storage";

/** The last refresh that failed; there is none once one succeeds. */
export type Failure = v.InferOutput<typeof failureSchema>;
const failureSchema = v.object({
  kind: v.picklist(kiroErrorKinds),
  detail: textOrNull,
  failedAt: instant,
  /** How many refreshes failed in a row that nobody had pressed for, this one included. */
  count: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});

/** How the last refresh went, for "About This Reading" and the diagnostics. Nothing that kiro-cli printed is in it. */
export type RefreshReport = v.InferOutput<typeof reportSchema>;
const reportSchema = v.object({
  /** When it began, ISO 8601 UTC. */
  askedAt: instant,
  /** Where kiro-cli was found; null where it was not. */
  cliPath: textOrNull,
  cliVersion: textOrNull,
  /** The ways that gave the reading, the first one its numbers; empty where there is none. */
  ways: v.array(v.string()),
  /** Says whether kiro-cli ran with the person's own agent, because the release does not know ours. */
  usedOwnAgent: v.boolean(),
  /** Each process that ran: arguments, how it ended, its exit code, and how long it took in milliseconds. */
  runs: v.array(
    v.object({
      args: v.array(v.string()),
      end: v.string(),
      exitCode: v.nullable(finiteNumber),
      durationMs: finiteNumber,
    }),
  ),
});

/** Nobody takes longer to log in. In milliseconds. */
const loginLastsMs = 10 * 60_000;

const keys = {
  snapshot: "snapshot",
  failure: "failure",
  report: "report",
  forecast: "forecast",
  due: "due",
  loginStarted: "login-started",
  launchFailedAt: "launch-failed-at",
  wish: "wish",
  leftovers: "leftovers",
};

/** Returns the last good reading, or null where there is none that this version understands. */
export function loadSnapshot(storage: Storage): KiroSnapshot | null {
  return load(storage, keys.snapshot, snapshotSchema);
}

/** Forgets the last failure and keeps a good reading with its forecast; in this order, so that no failure stands beside what came after it. */
export function saveSnapshot(
  storage: Storage,
  snapshot: KiroSnapshot,
  forecast: ForecastSummary | null,
  { isOtherAccount = false } = {},
): void {
  if (isOtherAccount || wasSignedOut(storage)) forget(storage, keys.due);
  forget(storage, keys.failure);
  if (forecast === null) forget(storage, keys.forecast);
  else save(storage, keys.forecast, forecast);
  save(storage, keys.snapshot, snapshot);
  announceChange(storage);
}

/** Returns the forecast that was made with the last good reading, or null. */
export function loadForecast(storage: Storage): ForecastSummary | null {
  return load(storage, keys.forecast, forecastSummarySchema);
}

/** Forgets the forecast, as when the history behind it is cleared. */
export function forgetForecast(storage: Storage): void {
  forget(storage, keys.forecast);
  announceChange(storage);
}

/** Returns the last failure, or null where the last refresh succeeded. */
export function loadFailure(storage: Storage): Failure | null {
  return load(storage, keys.failure, failureSchema);
}

/** Keeps a failure. The last good reading stays beside it, unless it is another account's. */
export function saveFailure(storage: Storage, failure: Failure, { dropSnapshot }: { dropSnapshot: boolean }): void {
  if (dropSnapshot) for (const key of [keys.snapshot, keys.forecast]) forget(storage, key);
  save(storage, keys.failure, failure);
  announceChange(storage);
}

/** Returns how the last refresh went, or null before the first one. */
export function loadReport(storage: Storage): RefreshReport | null {
  return load(storage, keys.report, reportSchema);
}

/** Keeps how a refresh went. */
export function saveReport(storage: Storage, report: RefreshReport): void {
  save(storage, keys.report, report);
}

/**
 * Has the next looks at the usage ask kiro-cli, however fresh the reading is and however long the failures before said to
 * wait: the person is about to log in or to change the account, which takes a while.
 */
export function markDue(storage: Storage, now: Date): void {
  save(storage, keys.due, now.toISOString());
  announceChange(storage);
}

/** Returns when the person was about to log in; null where that was never, long ago, or is done. */
export function loadDueMark(storage: Storage, now: Date): Date | null {
  const markedAt = load(storage, keys.due, instant);
  const isRecent = markedAt !== null && Math.abs(now.getTime() - Date.parse(markedAt)) < loginLastsMs;
  return isRecent ? new Date(markedAt) : null;
}

function wasSignedOut(storage: Storage): boolean {
  return loadSnapshot(storage) === null || lacksLogin(loadFailure(storage)?.kind);
}

/**
 * Returns as whom `whoami` knew the person when `chat` began a login by itself all the same; undefined where it did not.
 * `chat` is not run again for this account until the person logs in.
 */
export function loadStartedLogin(storage: Storage): string | null | undefined {
  return load(storage, keys.loginStarted, v.object({ account: textOrNull }))?.account;
}

/** The person has logged in, so that `chat` may be run again. */
export function forgetStartedLogin(storage: Storage): void {
  forget(storage, keys.loginStarted);
}

/** Remembers that `chat` began a login by itself. */
export function saveStartedLogin(storage: Storage, account: string | null): void {
  save(storage, keys.loginStarted, { account });
}

/** Returns when Raycast last refused to launch the command that refreshes, or null where it did not. */
export function loadLaunchFailure(storage: Storage): Date | null {
  const failedAt = load(storage, keys.launchFailedAt, instant);
  return failedAt === null ? null : new Date(failedAt);
}

/** Remembers when Raycast refused to launch the command that refreshes; null: it did not refuse. */
export function saveLaunchFailure(storage: Storage, failedAt: Date | null): void {
  if (failedAt === null) forget(storage, keys.launchFailedAt);
  else save(storage, keys.launchFailedAt, failedAt.toISOString());
}

const wishSchema = v.object({ strength: v.picklist([1, 2]), at: instant });
/** A wish that nobody came to serve is not a wish any more. In milliseconds. */
const wishLastsMs = 10 * 60_000;

/** How much is wished for beyond what the running refresh does; 0: nothing. It outlives the command that wished it. */
export function loadWish(storage: Storage, now: Date): number {
  const wish = load(storage, keys.wish, wishSchema);
  return wish !== null && Math.abs(now.getTime() - Date.parse(wish.at)) < wishLastsMs ? wish.strength : 0;
}

/** Wishes for more than the running refresh does; a stronger wish before it stays. */
export function saveWish(storage: Storage, strength: number, now: Date): void {
  save(storage, keys.wish, { strength: Math.max(strength, loadWish(storage, now)), at: now.toISOString() });
}

/** The wish is being served. */
export function forgetWish(storage: Storage): void {
  forget(storage, keys.wish);
}

/** Says whether a refresh may have left a chat session behind: it was ended in the middle, or left the cleaning up to the next. */
export function hasLeftovers(storage: Storage): boolean {
  return load(storage, keys.leftovers, v.literal(true)) ?? false;
}

/** Remembers whether a session may be left behind. */
export function saveLeftovers(storage: Storage, mayBeLeft: boolean): void {
  if (mayBeLeft) save(storage, keys.leftovers, true);
  else forget(storage, keys.leftovers);
}
