import { setImmediate } from "node:timers/promises";
import type { Kept } from "../shapes/kept";
import type { UsageContext } from "./context";
import type { RefreshLock } from "./keep/refresh-lock";
import { readWhole } from "./keep/write-kept";
import { keepSpending } from "./keep-spending";
import { readUsage } from "./read-usage";
import { scanSpending } from "./sessions/scan-spending";
import { takeLock } from "./take-lock";
import type { UsageState } from "./usage-state";

/** Reads one slice of Kiro's session files and keeps what they add up to; to be called while holding the lock. */
export async function scanAndKeep(context: UsageContext, kept: Kept): Promise<Kept> {
  if (context.readsSessions === false) return kept;
  return keepSpending(context, kept, await scanSpending(context));
}

/**
 * Reads Kiro's session files for at most `longestMs`, slice by slice, and asks Kiro nothing. Returns the state; never throws.
 */
export async function scanForAWhile(context: UsageContext, longestMs: number): Promise<UsageState> {
  const deadline = performance.now() + longestMs;
  const lock = await takeLock(context);
  if (typeof lock === "string") return readUsage(context);
  try {
    await scanUntil(context, lock, deadline);
  } catch {
    // A folder that can't be written keeps what it has.
  } finally {
    lock.release();
  }
  return readUsage(context);
}

async function scanUntil(context: UsageContext, lock: RefreshLock, deadline: number): Promise<void> {
  let kept = readWhole(context.openStorage);
  do {
    // Between slices the lock is renewed.
    await setImmediate();
    kept = await scanAndKeep(context, kept);
  } while (kept.spending?.isComplete === false && lock.isHeld() && performance.now() < deadline);
}
