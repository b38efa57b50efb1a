import {
  existsSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";

/** A lock that nobody has renewed for this long belongs to a command that was ended in the middle. In milliseconds. */
const staleAfterMs = 4_000;
const renewEveryMs = 1_000;

/** The right to ask kiro-cli, until it is released. */
export interface RefreshLock {
  /** The run whose lock was left behind and taken over; its processes may still be there. */
  abandonedRun: string | null;
  release(): void;
}

/**
 * Takes the lock that lets one command at a time ask kiro-cli, or returns null while another one holds it. The lock is
 * a file that is made only where there is none, which the system does for one process alone. Where no file can be
 * written there is nobody to agree with, and the lock is granted.
 */
export function acquireRefreshLock(file: string, runId: string): RefreshLock | null {
  const abandonedRun = removeStaleLock(file, runId);
  try {
    writeFileSync(file, runId, { flag: "wx" });
  } catch (error) {
    // A stale one that is still there cannot be removed, and nobody holds it.
    if ((error as NodeJS.ErrnoException).code === "EEXIST" && !isStale(file)) return null;
    return { abandonedRun, release: () => {} };
  }
  const renewal = setInterval(() => attempt(() => utimesSync(file, new Date(), new Date())), renewEveryMs);
  renewal.unref();
  return {
    abandonedRun,
    release() {
      clearInterval(renewal);
      if (readLock(file) === runId) attempt(() => unlinkSync(file));
    },
  };
}

/** Says whether another command is asking kiro-cli right now. */
export function isRefreshLocked(file: string): boolean {
  return existsSync(file) && !isStale(file);
}

/** Moves a stale lock out of the way and returns the run that it names. */
function removeStaleLock(file: string, runId: string): string | null {
  if (!isStale(file)) return null;
  const aside = `${file}.${runId}`;
  try {
    renameSync(file, aside);
    // Somebody may have replaced the stale lock by their own between the look and the move; then it goes back.
    if (!isStale(aside)) attempt(() => linkSync(aside, file));
    const abandoned = isStale(aside) ? readLock(aside) : null;
    rmSync(aside, { recursive: true });
    return abandoned;
  } catch {
    return null;
  }
}

function readLock(file: string): string | null {
  return attempt(() => readFileSync(file, "utf8"));
}

/** The age counts in both directions: a clock that was set back makes a lock from the future. */
function isStale(file: string): boolean {
  const renewedAt = attempt(() => statSync(file).mtimeMs);
  return renewedAt !== null && Math.abs(Date.now() - renewedAt) > staleAfterMs;
}

function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
