import { linkSync, readFileSync, renameSync, rmSync, statSync, unlinkSync, utimesSync, writeFileSync } from "node:fs";
import { attempt } from "./attempt";
import { silentAfterMs } from "./pulse";

const renewEveryMs = 1_000;

/** The right to ask kiro-cli, until it is released. */
export interface RefreshLock {
  /** The run whose lock was left behind and taken over; its processes may still be there. */
  abandonedRun: string | null;
  /** False once another command has taken the lock over, because this one was asleep for too long. */
  isHeld(): boolean;
  /** Says that the refresh does more now than it did when the lock was taken. */
  strengthen(strength: number): void;
  release(): void;
}

/** What is in the lock. */
interface LockContent {
  runId: string;
  /** How much the running refresh does; a wish for more is not served by it. */
  strength: number;
}

/**
 * Takes the lock that lets one command at a time ask kiro-cli, or returns null while another one holds it. The lock is
 * a file that is made only where there is none, which the system does for one process alone, and it is renewed every
 * second; `onRenew` is called at the same pace. Where no file can be written there is nobody to agree with, and the lock
 * is granted.
 */
export function acquireRefreshLock(
  file: string,
  content: LockContent,
  onRenew: () => void = () => {},
): RefreshLock | null {
  const { runId } = content;
  const abandonedRun = removeStaleLock(file, runId);
  let isShared = true;
  try {
    writeFileSync(file, JSON.stringify(content), { flag: "wx" });
  } catch (error) {
    // A stale one that is still there cannot be removed, and nobody holds it.
    if ((error as NodeJS.ErrnoException).code === "EEXIST" && isStale(file) === false) return null;
    isShared = false;
  }
  const isHeld = () => !isShared || readLock(file)?.runId === runId;
  const renewal = setInterval(() => {
    if (isShared && isHeld()) attempt(() => utimesSync(file, new Date(), new Date()));
    if (isHeld()) onRenew();
  }, renewEveryMs);
  return {
    abandonedRun,
    isHeld,
    strengthen(strength) {
      if (strength > content.strength && isShared && isHeld()) {
        attempt(() => writeFileSync(file, JSON.stringify({ runId, strength })));
      }
    },
    release() {
      clearInterval(renewal);
      if (isShared && isHeld()) attempt(() => unlinkSync(file));
    },
  };
}

/** Returns how much the refresh does that is running right now; null: none runs. */
export function readRunningStrength(file: string): number | null {
  return isStale(file) === false ? (readLock(file)?.strength ?? 0) : null;
}

/** Moves a stale lock out of the way and returns the run that it names. */
function removeStaleLock(file: string, runId: string): string | null {
  if (!isStale(file)) return null;
  const aside = `${file}.${runId}`;
  try {
    renameSync(file, aside);
    // Somebody may have replaced the stale lock by their own between the look and the move; then it goes back.
    if (!isStale(aside)) attempt(() => linkSync(aside, file));
    const abandoned = isStale(aside) ? (readLock(aside)?.runId ?? null) : null;
    rmSync(aside, { recursive: true });
    return abandoned;
  } catch {
    return null;
  }
}

function readLock(file: string): LockContent | null {
  return attempt(() => JSON.parse(readFileSync(file, "utf8")) as LockContent) ?? null;
}

/** Null where there is no lock. The age counts in both directions: a clock that was set back makes a lock from the future. */
function isStale(file: string): boolean | null {
  const renewedAt = attempt(() => statSync(file).mtimeMs);
  return renewedAt === undefined ? null : Math.abs(Date.now() - renewedAt) > silentAfterMs;
}
