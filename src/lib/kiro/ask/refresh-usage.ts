import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { summarizeForecast } from "../../forecast/summarize-forecast";
import { appendHistory } from "../keep/history";
import { beat } from "../keep/pulse";
import {
  forgetWish,
  hasLeftovers,
  loadDueMark,
  loadFailure,
  loadWish,
  saveFailure,
  saveLeftovers,
  saveReport,
  saveSnapshot,
  saveWish,
} from "../keep/records";
import { acquireRefreshLock, readRunningStrength, type RefreshLock } from "../keep/refresh-lock";
import { openCache } from "../keep/storage";
import { isMendedByPerson, loadState, type UsageState } from "../keep/usage-state";
import { KiroError } from "../../shapes/kiro-error";
import { endStrays, runVariable } from "../process/end-strays";
import { askKiro, type KiroAnswer } from "./ask-kiro";
import type { RefreshOptions, UsageContext } from "./usage-context";

const pollMs = 50;

/** kiro-cli updates itself in the background; one that a run of ours began would be ended with the run, in the middle. */
const quietUpdate = { KIRO_NO_AUTO_UPDATE: "1" };

/**
 * Brings the state up to date and returns it: asks kiro-cli if that is due, or waits for the command that is asking
 * already. One asks at a time; a wish for more than the running refresh does is kept and asked for after it. A failure is
 * part of the state and never erases the last good reading. Never throws.
 */
export async function refreshUsage(given: UsageContext, options: RefreshOptions = {}): Promise<UsageState> {
  const context = { ...given, openStorage: () => openCache(given.openStorage) };
  const storage = context.openStorage();
  let before = loadNow(context);
  const strength = options.allowModel ? 2 : options.force ? 1 : 0;
  const runId = randomUUID();
  const lockFile = join(context.folder, "refresh.lock");
  makeFolder(context.folder);
  let wish: "none" | "kept" | "being served" = "none";
  for (;;) {
    const lock = acquireRefreshLock(lockFile, { runId, strength }, () => beat(storage, context.now()));
    const current = loadNow(context);
    if (lock !== null) {
      const isServed = wish !== "kept" && !isSame(before, current);
      const isDue = strength > 0 || current.nextRefreshAt === null;
      if (!isDue || isServed) {
        lock.release();
        return current;
      }
      const state = await askAndRelease(context, options, runId, lock, strength);
      if (state !== null) return state;
      continue;
    }
    const running = readRunningStrength(lockFile);
    if (wish === "none" && running !== null && running < strength) {
      saveWish(storage, strength, context.now());
      wish = "kept";
    } else if (wish === "kept" && loadWish(storage, context.now()) < strength) {
      // What comes from now on is what was wished for; what came before was not.
      before = current;
      wish = "being served";
    } else if (wish !== "kept" && !isSame(before, current)) return current;
    await sleep(pollMs);
  }
}

/** Null where another command took over while this one was asleep: what that one finds is newer, and waited for. */
async function askAndRelease(
  context: UsageContext,
  options: RefreshOptions,
  runId: string,
  lock: RefreshLock,
  strength: number,
): Promise<UsageState | null> {
  const asked = { ...context, env: { ...context.env, ...quietUpdate, [runVariable]: runId } };
  const storage = context.openStorage();
  // Until all is known to have gone well, something may be left that has made itself independent.
  let isClean = false;
  let state: UsageState;
  try {
    beat(storage, context.now());
    if (lock.abandonedRun !== null) await endStrays(lock.abandonedRun);
    for (let wish = Math.max(strength, loadWish(storage, context.now())); ; wish = loadWish(storage, context.now())) {
      isClean = false;
      forgetWish(storage);
      lock.strengthen(wish);
      const mayHaveLeft = hasLeftovers(storage);
      saveLeftovers(storage, true);
      const how = { ...options, force: wish > 0, allowModel: wish > 1 };
      const askedAt = context.now();
      const answer = await askKiro(asked, how, mayHaveLeft);
      if (!lock.isHeld()) return null;
      keep(context, answer, how, askedAt);
      state = withOutcome(loadNow(context), answer.outcome);
      options.onUpdate?.(state);
      const cleanUp = options.leavesCleanUp && !mayHaveLeft ? null : answer.cleanUp;
      const isCleaned = !answer.mayLeave || ((await cleanUp?.()) ?? false);
      saveLeftovers(storage, !isCleaned);
      isClean = !answer.runs.some(({ isUnclean }) => isUnclean);
      // Who leaves the cleaning up to the next refresh leaves it the wishes too.
      if (options.leavesCleanUp || loadWish(storage, context.now()) <= wish) break;
      if (!isClean) await endStrays(runId);
    }
    return state;
  } finally {
    if (!isClean) await endStrays(runId);
    if (lock.isHeld()) beat(storage, null);
    lock.release();
  }
}

function keep(
  { openStorage, folder, now }: UsageContext,
  { outcome, isOtherAccount, report, runs }: KiroAnswer,
  { force }: RefreshOptions,
  askedAt: Date,
): void {
  const storage = openStorage();
  saveReport(storage, { ...report, runs, askedAt: askedAt.toISOString() });
  if (!(outcome instanceof KiroError)) {
    const history = appendHistory(folder, outcome);
    const forecast = summarizeForecast({ snapshot: outcome, history, now: now() });
    return saveSnapshot(storage, outcome, forecast, { isOtherAccount });
  }
  const { kind, detail } = outcome;
  // What a person pressed for, or is looked at while they log in, does not lengthen the wait.
  const isPressed = force || loadDueMark(storage, now()) !== null;
  const last = loadFailure(storage);
  const before = last === null || isMendedByPerson(last.kind) ? 0 : last.count;
  const count = Math.max(1, before + (isPressed ? 0 : 1));
  saveFailure(storage, { kind, detail, failedAt: now().toISOString(), count }, { dropSnapshot: isOtherAccount });
}

/** A disk that is full costs the memory of a reading, not the reading. */
function withOutcome(state: UsageState, outcome: KiroAnswer["outcome"]): UsageState {
  if (outcome instanceof KiroError) {
    return state.error?.kind === outcome.kind ? state : { ...state, error: outcome, isStale: state.snapshot !== null };
  }
  if (state.snapshot?.updatedAt === outcome.updatedAt) return state;
  return { ...state, snapshot: outcome, error: null, failedAt: null, isStale: false };
}

function loadNow({ openStorage, now, maxAgeMs }: UsageContext): UsageState {
  return loadState(openStorage(), { now: now(), maxAgeMs });
}

/** Nobody has stored a reading or a failure in between. */
function isSame(a: UsageState, b: UsageState): boolean {
  const isSameFailure = a.failedAt?.getTime() === b.failedAt?.getTime();
  return a.snapshot?.updatedAt === b.snapshot?.updatedAt && (isSameFailure || b.failedAt === null);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    // Without it there is no lock and no working directory; the run that needs the latter says so.
  }
}
