import { statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { KiroError } from "../shapes/kiro-error";
import { LoginGoingOn } from "./ask/asking";
import type { RefreshOptions, UsageContext } from "./context";
import { attempt } from "./keep/attempt";
import { readMark } from "./keep/marks";
import { readMemory, type Memory } from "./keep/memory";
import { createState, nameLock, readUsage } from "./read-usage";
import { asksAtTick, failedLoginPauseMs } from "./schedule";
import { wasKiroUsedSince } from "./sessions/list-session-files";
import { takeLock } from "./take-lock";
import { updateUsage } from "./update";
import type { UsageState } from "./usage-state";

/** How often a call that joins looks whether the running refresh has ended, in milliseconds. */
const pollMs = 50;

/**
 * Brings the state up to date and returns it: asks Kiro if that is due. A call that finds a refresh running joins it and
 * takes its outcome; only one that may cost credits or that clears something waits and then acts. A failure is part of the
 * state and never erases the last good reading. Never throws.
 */
export async function refreshUsage(context: UsageContext, options: RefreshOptions = {}): Promise<UsageState> {
  const known = readUsage(context);
  if (!isToAsk(context, options, known)) return goOnScanning(context, options, known);
  for (;;) {
    const lock = await takeLock(context);
    if (lock === "held") {
      await waitForRelease(context.folder);
      const joined = readUsage(context);
      if (!options.allowModel && !options.clear && hasAsked(joined, known)) return joined;
      continue;
    }
    // Nothing could be remembered: only a press asks, which tells the number itself.
    if (lock === "unwritable" && !options.force) return known;
    const held = lock === "unwritable" ? null : lock;
    let state: UsageState;
    try {
      // Another command may have asked between the look and the lock.
      if (!isToAsk(context, options, readUsage(context))) return readUsage(context);
      state = options.clear ? await clearAndKeep(context, options.clear) : await updateUsage(context, options, held);
    } catch (error) {
      // What was kept stays as it is: you have begun to log in, or another command has taken over.
      state = readUsage(context);
      if (!(error instanceof LoginGoingOn)) state = { ...state, error: KiroError.from(error) };
    } finally {
      held?.release();
    }
    return { ...state, isRefreshing: false };
  }
}

/** Reading session files and clearing leave the report of the refresh before them. */
function hasAsked({ report }: UsageState, { report: before }: UsageState): boolean {
  return JSON.stringify([report?.askedAt, report?.runs]) !== JSON.stringify([before?.askedAt, before?.runs]);
}

function isToAsk(context: UsageContext, options: RefreshOptions, state: UsageState): boolean {
  const { folder, now } = context;
  if (options.clear) return true;
  if (state.isLoggingIn) return false;
  if (options.force || options.allowModel) return true;
  if (readMark(folder, "login-ended") !== null) return true;
  if (!state.isDue || isPausing(readMemory(folder), now())) return false;
  const plan = { dueAt: null, tickAt: state.nextRefreshAt?.getTime() ?? null, waitsForUse: state.waitsForUse };
  const wasUsed = () => wasKiroUsedSince(context, new Date(state.snapshot!.updatedAt));
  return !options.isTick || asksAtTick(plan, wasUsed);
}

/** A background refresh that asks nothing reads on in the session files if they aren't all read yet. */
async function goOnScanning(context: UsageContext, options: RefreshOptions, state: UsageState): Promise<UsageState> {
  const isToScan = options.isTick && !state.isLoggingIn && context.readsSessions !== false;
  if (!isToScan || state.spending?.isComplete !== false) return state;
  const { scanForAWhile } = await import("./scan");
  return scanForAWhile(context, 0);
}

/** Kept apart from the failure, which is lost with the cache. */
function isPausing({ failedLoginAt }: Memory, now: Date): boolean {
  return failedLoginAt !== null && Math.abs(now.getTime() - Date.parse(failedLoginAt)) < failedLoginPauseMs;
}

/** Returns when the lock has been released, or has to be looked at because it isn't renewed. */
async function waitForRelease(folder: string): Promise<void> {
  const file = nameLock(folder);
  const renewals = () => attempt(() => statSync(file).mtimeMs);
  for (let waited = 0, last = renewals(); last !== undefined; waited += pollMs) {
    await sleep(pollMs);
    const renewed = renewals();
    if (renewed === last && waited >= 2_500) return;
    if (renewed !== last) waited = 0;
    last = renewed;
  }
}

async function clearAndKeep(context: UsageContext, what: "history" | "spending"): Promise<UsageState> {
  const { clearKept } = await import("./clear-kept");
  return createState(context, await clearKept(context, what), null);
}
