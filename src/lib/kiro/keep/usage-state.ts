import type { ForecastSummary } from "../../shapes/forecast-summary";
import { KiroError, lacksLogin, type KiroErrorKind } from "../../shapes/kiro-error";
import type { KiroSnapshot } from "../../shapes/snapshot";
import { readPulse } from "./pulse";
import {
  loadDueMark,
  loadFailure,
  loadForecast,
  loadReport,
  loadSnapshot,
  loadWish,
  type Failure,
  type RefreshReport,
} from "./records";
import type { Storage } from "./storage";
import { loadLatestMemory } from "./way-memory";

/** What is known without asking kiro-cli: the last good reading and what has gone wrong since. */
export interface UsageState {
  snapshot: KiroSnapshot | null;
  /** Why the last refresh failed; null when it succeeded or there was none. */
  error: KiroError | null;
  /** When it failed; null when it did not. */
  failedAt: Date | null;
  /** The numbers are old, of a month that is over, or from before a failure. False where there are none. */
  isStale: boolean;
  /** A way that a model answered, which costs credits, and that is not asked again until the person says so. */
  lockedWay: LockedWay | null;
  /** When kiro-cli is asked again at the earliest; null: now. */
  nextRefreshAt: Date | null;
  /** A refresh is running right now, whoever started it. */
  isRefreshing: boolean;
  /** The forecast that was made with the reading; null where there is none to be made. */
  forecast: ForecastSummary | null;
  /** How the last refresh went; null before the first one. */
  report: RefreshReport | null;
  /** Another one whenever what is kept has changed; null before anything was kept. */
  revision: string | null;
}

/** `cliVersion` is null where the release did not tell its version. */
interface LockedWay {
  way: string;
  cliVersion: string | null;
}

/** The moment, and how old a reading counts as fresh enough, in milliseconds. */
interface Moment {
  now: Date;
  maxAgeMs: number;
}

const minute = 60_000;

/** How long to wait after the first, second, … failure in a row, in milliseconds. */
const backOffMs = [1, 2, 5, 15, 60].map((minutes) => minutes * minute);

/**
 * Says whether only the person can mend a failure. It has no back-off and is looked at cheaply, so that mending it shows by
 * itself at the next interval.
 */
export function isMendedByPerson(kind: KiroErrorKind): boolean {
  return kind === "cli-not-found" || lacksLogin(kind);
}

/** A menu bar that ticks every ten minutes has missed a few ticks by then, as after a night's sleep. */
const staleAfterMs = 60 * minute;

/** A reading from further in the future than this was made before the clock was set back. */
const clockToleranceMs = minute;

/**
 * A reading is made some seconds after the tick that asked for it. Without tolerance the next tick would come just too
 * early, and ten minutes would act as twenty. A tenth of the age, a minute at most.
 */
function getTolerance(maxAgeMs: number): number {
  return Math.min(minute, maxAgeMs / 10);
}

/** Returns the state that the cache holds. Starts no process and never throws. */
export function loadState(storage: Storage, { now, maxAgeMs }: Moment): UsageState {
  // First, so that what is stored in between is noticed at the next look.
  const pulse = readPulse(storage, now);
  const snapshot = loadSnapshot(storage);
  const failure = loadFailure(storage);
  const memory = loadLatestMemory(storage);
  const usual = failure === null ? afterSuccess(snapshot, now, maxAgeMs) : afterFailure(failure, now);
  const nextRefresh = duringLogin(usual, failure?.failedAt ?? snapshot?.updatedAt, loadDueMark(storage, now));
  const isDue = nextRefresh === null || nextRefresh <= now.getTime() || loadWish(storage, now) > 0;
  const [lockedWay] = memory?.locked ?? [];
  return {
    snapshot,
    error: failure && new KiroError(failure.kind, failure.detail),
    failedAt: failure && new Date(failure.failedAt),
    isStale: snapshot !== null && (failure !== null || isOld(snapshot, now)),
    lockedWay: lockedWay === undefined ? null : { way: lockedWay, cliVersion: memory!.cliVersion },
    nextRefreshAt: isDue ? null : new Date(nextRefresh),
    forecast: snapshot && loadForecast(storage),
    report: loadReport(storage),
    ...pulse,
  };
}

function afterSuccess(snapshot: KiroSnapshot | null, now: Date, maxAgeMs: number): number | null {
  if (snapshot === null || isFromFuture(snapshot.updatedAt, now) || isOver(snapshot, now)) return null;
  return Date.parse(snapshot.updatedAt) + maxAgeMs - getTolerance(maxAgeMs);
}

function afterFailure({ kind, failedAt, count }: Failure, now: Date): number | null {
  if (isFromFuture(failedAt, now)) return null;
  const waitMs = isMendedByPerson(kind) ? backOffMs[0] : backOffMs[Math.min(count, backOffMs.length) - 1];
  return Date.parse(failedAt) + waitMs - getTolerance(waitMs);
}

/** While the person logs in nobody knows when that is done, so kiro-cli is asked at once, and a minute after each answer. */
function duringLogin(usual: number | null, askedAt: string | undefined, markedAt: Date | null): number | null {
  if (usual === null || markedAt === null || askedAt === undefined) return usual;
  return Date.parse(askedAt) < markedAt.getTime() ? null : Math.min(usual, Date.parse(askedAt) + minute);
}

function isOld(snapshot: KiroSnapshot, now: Date): boolean {
  const age = now.getTime() - Date.parse(snapshot.updatedAt);
  return age > staleAfterMs || isFromFuture(snapshot.updatedAt, now) || isOver(snapshot, now);
}

function isFromFuture(instant: string, now: Date): boolean {
  return Date.parse(instant) > now.getTime() + clockToleranceMs;
}

/** The plan has been reset since the reading, so its numbers are those of the month before. */
function isOver({ primary, updatedAt }: KiroSnapshot, now: Date): boolean {
  if (primary?.resetsAt == null) return false;
  const resetsAt = Date.parse(primary.resetsAt);
  return resetsAt > Date.parse(updatedAt) && resetsAt <= now.getTime();
}
