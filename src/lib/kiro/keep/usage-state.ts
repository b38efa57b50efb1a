import { KiroError } from "../kiro-error";
import type { KiroSnapshot } from "../snapshot";
import { loadLatestMemory, type RungMemory } from "./rung-memory";
import { isMarkedDue, loadFailure, loadSnapshot, type Failure, type Storage } from "./usage-cache";

/** What is known without asking kiro-cli: the last good reading and what has gone wrong since. */
export interface UsageState {
  snapshot: KiroSnapshot | null;
  /** Why the last refresh failed; null when it succeeded or there was none. */
  error: KiroError | null;
  /** When it failed; null when it did not. */
  failedAt: Date | null;
  /** The numbers are old, of a month that is over, or from before a failure. False where there are none. */
  isStale: boolean;
  /** The release that handed the question to a model, which costs credits, and is not asked that way again. */
  guardedRelease: GuardedRelease | null;
  /** When kiro-cli is asked again at the earliest; null: now. */
  nextRefreshAt: Date | null;
}

/** `cliVersion` is null where the release did not tell its version. */
export interface GuardedRelease {
  cliVersion: string | null;
}

const minute = 60_000;

/** How long to wait after the first, second, … failure in a row, in milliseconds. */
const backOffMs = [1, 2, 5, 15, 60].map((minutes) => minutes * minute);

/** A menu bar that ticks every ten minutes has missed a few ticks by then, as after a night's sleep. */
const staleAfterMs = 60 * minute;

/** A reading from further in the future than this was made before the clock was set back. */
const clockToleranceMs = minute;

/** Returns the state that the cache holds. Starts no process and never throws. */
export function loadState(storage: Storage, clock: Clock): UsageState {
  const memory = loadLatestMemory(storage);
  const state = createState({ snapshot: loadSnapshot(storage), failure: loadFailure(storage), memory }, clock);
  return isMarkedDue(storage) ? { ...state, nextRefreshAt: null } : state;
}

/** `maxAgeMs`: how old a reading counts as fresh enough, in milliseconds. */
export interface Clock {
  now: Date;
  maxAgeMs: number;
}

/** Returns the state for what is known. */
export function createState(
  known: { snapshot: KiroSnapshot | null; failure: Failure | null; memory: RungMemory | null },
  { now, maxAgeMs }: Clock,
): UsageState {
  const { snapshot, failure, memory } = known;
  const nextRefresh = failure === null ? afterSuccess(snapshot, now, maxAgeMs) : afterFailure(failure, now);
  return {
    snapshot,
    error: failure && new KiroError(failure.kind, failure.detail),
    failedAt: failure && new Date(failure.failedAt),
    isStale: snapshot !== null && (failure !== null || isOld(snapshot, now)),
    guardedRelease: memory !== null && memory.locked.length > 0 ? { cliVersion: memory.cliVersion } : null,
    nextRefreshAt: nextRefresh !== null && nextRefresh > now.getTime() ? new Date(nextRefresh) : null,
  };
}

function afterSuccess(snapshot: KiroSnapshot | null, now: Date, maxAgeMs: number): number | null {
  if (snapshot === null || isFromFuture(snapshot.updatedAt, now) || isOver(snapshot, now)) return null;
  return Date.parse(snapshot.updatedAt) + maxAgeMs;
}

/** A missing binary costs nothing to look for, so there is nothing to wait for. */
function afterFailure({ kind, failedAt, count }: Failure, now: Date): number | null {
  if (kind === "cli-not-found" || isFromFuture(failedAt, now)) return null;
  return Date.parse(failedAt) + backOffMs[Math.min(count, backOffMs.length) - 1];
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
