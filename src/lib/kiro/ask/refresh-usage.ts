import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { endStrays, runVariable } from "../process/end-strays";
import { KiroError } from "../kiro-error";
import { readCli, type CliReading } from "./read-cli";
import { acquireRefreshLock, isRefreshLocked, type RefreshLock } from "../keep/refresh-lock";
import type { RunRecord } from "../process/run-process";
import { loadFailure, loadSnapshot, saveFailure, saveSnapshot, type Storage } from "../keep/usage-cache";
import { createState, loadState, type UsageState } from "../keep/usage-state";

/** All that the Kiro module needs of the world around it. */
export interface UsageContext {
  /** Opens the cache anew, so that what another command has stored since is seen. */
  openStorage: () => Storage;
  /** A folder of the extension's own, for the lock and the empty working directory. */
  folder: string;
  env: NodeJS.ProcessEnv;
  home: string;
  platform: NodeJS.Platform;
  now: () => Date;
  /** The preference "Path of kiro-cli" as typed; empty: find it. */
  cliPath: string;
  /** How long a whole refresh may take, in milliseconds. */
  timeoutMs: number;
  /** How old a reading counts as fresh enough, in milliseconds. */
  maxAgeMs: number;
  /** The preference "Hide Account": readings leave the module without the email address. */
  hideAccount: boolean;
}

/** How a refresh is to go. */
export interface RefreshOptions {
  /** Ask even where the reading is fresh enough or failures say to wait: a person asked for it. */
  force?: boolean;
  /** Ask again in the ways that a model answered, which costs credits if it still does. */
  allowModel?: boolean;
  signal?: AbortSignal;
  /** Called as soon as the new state is known, before what the refresh leaves behind is cleaned up. */
  onUpdate?: (state: UsageState) => void;
  /** Called after every process that was run, for a report of what happened. */
  onRun?: (record: RunRecord) => void;
}

const pollMs = 50;

/** kiro-cli updates itself in the background; one that a run of ours began would be ended with the run, in the middle. */
const quietUpdate = { KIRO_NO_AUTO_UPDATE: "1" };

/**
 * Brings the state up to date and returns it: asks kiro-cli if that is due, or waits for the command that is asking
 * already. A failure is part of the state and never erases the last good reading. Throws only `cancelled`.
 */
export async function refreshUsage(context: UsageContext, options: RefreshOptions = {}): Promise<UsageState> {
  const before = loadNow(context);
  const runId = randomUUID();
  const lockFile = path.join(context.folder, "refresh.lock");
  makeFolder(context.folder);
  for (;;) {
    throwIfCancelled(options.signal);
    const lock = acquireRefreshLock(lockFile, runId);
    const current = loadNow(context);
    if (lock !== null) {
      const isDue = options.force || options.allowModel || current.nextRefreshAt === null;
      if (isDue && isSame(before, current)) return await askAndRelease(context, options, runId, lock);
      lock.release();
      return current;
    }
    if (!isSame(before, current)) return current;
    // The reading is there before the other command has cleaned up behind it.
    while (isRefreshLocked(lockFile) && isSame(before, loadNow(context))) await waitABit(options.signal);
  }
}

async function askAndRelease(
  context: UsageContext,
  options: RefreshOptions,
  runId: string,
  lock: RefreshLock,
): Promise<UsageState> {
  const asked = { ...context, env: { ...context.env, ...quietUpdate, [runVariable]: runId } };
  try {
    if (lock.abandonedRun !== null) await endStrays(lock.abandonedRun);
    const reading = await readCli(asked, options);
    const state = keep(context, reading);
    options.onUpdate?.(state);
    await reading.cleanUp();
    return state;
  } finally {
    await endStrays(runId);
    lock.release();
  }
}

function keep(context: UsageContext, { outcome, isOtherAccount, hasStartedLogin, memory }: CliReading): UsageState {
  const storage = context.openStorage();
  const clock = { now: context.now(), maxAgeMs: context.maxAgeMs };
  if (!(outcome instanceof KiroError)) {
    saveSnapshot(storage, outcome);
    return createState({ snapshot: outcome, failure: null, memory }, clock);
  }
  const { kind, detail } = outcome;
  const count = (loadFailure(storage)?.count ?? 0) + 1;
  const failure = { kind, detail, failedAt: clock.now.toISOString(), hasStartedLogin, count };
  saveFailure(storage, failure, { dropSnapshot: isOtherAccount });
  return createState({ snapshot: isOtherAccount ? null : loadSnapshot(storage), failure, memory }, clock);
}

function loadNow({ openStorage, now, maxAgeMs }: UsageContext): UsageState {
  return loadState(openStorage(), { now: now(), maxAgeMs });
}

/** Nobody has stored a reading or a failure in between. */
function isSame(a: UsageState, b: UsageState): boolean {
  return a.snapshot?.updatedAt === b.snapshot?.updatedAt && a.failedAt?.getTime() === b.failedAt?.getTime();
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    // Without it there is no lock and no working directory; the run that needs the latter says so.
  }
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new KiroError("cancelled");
}

async function waitABit(signal: AbortSignal | undefined): Promise<void> {
  throwIfCancelled(signal);
  await sleep(pollMs);
}
