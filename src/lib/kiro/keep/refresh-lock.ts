import { randomUUID } from "node:crypto";
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { lockSilentMs } from "../schedule";
import { attempt } from "./attempt";

const renewEveryMs = 1_000;
/** A lock that looks stale is looked at again after this long: a Mac that wakes up renews its own first. */
const secondLookMs = 1_500;

/** The right to ask Kiro and to write, until it's released. */
export interface RefreshLock {
  /** When the refresh began whose lock was left behind and taken over, in milliseconds since 1970; null: there was none. */
  abandonedSince: number | null;
  /** False once another command has taken the lock over, because this one was asleep for too long. */
  isHeld(): boolean;
  release(): void;
}

/** `held`: another command has the lock. `unwritable`: the folder can't be written, so no lock protects anything. */
export type LockOutcome = RefreshLock | "held" | "unwritable";

/**
 * Takes the lock that lets one command at a time ask Kiro. It's a file that is made only if there is none, which the system
 * does for one process alone, and it is renewed every second. A lock is stale only if two looks 1.5 s apart find it older
 * than four seconds and not renewed.
 */
export async function acquireRefreshLock(file: string): Promise<LockOutcome> {
  const first = tryRefreshLock(file);
  if (first !== "held" || !isSilent(file)) return first;
  const seen = readRenewal(file);
  await sleep(secondLookMs);
  if (readRenewal(file) !== seen) return tryRefreshLock(file);
  const abandonedSince = removeStaleLock(file, seen);
  const second = tryRefreshLock(file);
  return typeof second === "string" ? second : { ...second, abandonedSince };
}

/** Takes the lock if it's free, without looking whether another one is stale. */
export function tryRefreshLock(file: string): LockOutcome {
  const id = randomUUID();
  attempt(() => mkdirSync(dirname(file), { recursive: true }));
  try {
    closeSync(openSync(file, "wx"));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EEXIST" ? "held" : "unwritable";
  }
  try {
    writeFileSync(file, JSON.stringify({ id, since: Date.now() }));
  } catch {
    // A full disk takes a name but no content.
    attempt(() => unlinkSync(file));
    return "unwritable";
  }
  const isHeld = () => readLock(file)?.id === id;
  const renewal = setInterval(() => {
    if (isHeld()) attempt(() => utimesSync(file, new Date(), new Date()));
  }, renewEveryMs);
  return {
    abandonedSince: null,
    isHeld,
    release() {
      clearInterval(renewal);
      if (isHeld()) attempt(() => unlinkSync(file));
    },
  };
}

/** Moves a stale lock out of the way and returns since when it was held; null if another command was faster. */
function removeStaleLock(file: string, seen: number | null): number | null {
  const aside = `${file}.${randomUUID()}`;
  return (
    attempt(() => {
      if (readRenewal(file) !== seen) return null;
      renameSync(file, aside);
      const since = readLock(aside)?.since ?? statSync(aside).mtimeMs;
      rmSync(aside, { recursive: true, force: true });
      return since;
    }) ?? null
  );
}

function readLock(file: string): { id?: string; since?: number } | null {
  return attempt(() => JSON.parse(readFileSync(file, "utf8")) as { id: string; since: number } | null) ?? null;
}

/** The age counts in both directions: a clock that was set back makes a lock from the future. */
function isSilent(file: string): boolean {
  const renewedAt = readRenewal(file);
  return renewedAt !== null && Math.abs(Date.now() - renewedAt) > lockSilentMs;
}

function readRenewal(file: string): number | null {
  return attempt(() => statSync(file).mtimeMs) ?? null;
}
