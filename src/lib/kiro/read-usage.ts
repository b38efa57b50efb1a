import { statSync } from "node:fs";
import { join } from "node:path";
import type { Kept } from "../shapes/kept";
import { KiroError } from "../shapes/kiro-error";
import type { UsageContext } from "./context";
import { attempt } from "./keep/attempt";
import { nothingKept, readKept } from "./keep/kept";
import { readMark } from "./keep/marks";
import { isOld, lockSilentMs, loginLastsMs, planRefresh } from "./schedule";
import type { UsageState } from "./usage-state";

/** Returns what is known without asking: the last good reading and what has gone wrong since. Starts nothing, never throws. */
export function readUsage(context: UsageContext): UsageState {
  const { kept, text } = readKept(context.openStorage);
  const createFrom = (stored: Kept) => createState(context, stored, text);
  // What another program has put there may break anywhere; the next refresh replaces it.
  return attempt(() => createFrom(kept ?? nothingKept)) ?? createFrom(nothingKept);
}

/** Returns the state for what is kept, as of `context.now()`; without the email address if "Hide Account" is on. */
export function createState(context: UsageContext, stored: Kept, revision: string | null): UsageState {
  const { folder, maxAgeMs } = context;
  const now = context.now();
  const kept = dropOtherSource(stored, context.source);
  const { snapshot, failure, report, spending } = kept;
  const scheduled = context.readsSessions === false ? forgetUse(kept) : kept;
  const plan = planRefresh(scheduled, { now, maxAgeMs });
  const isLoggingIn = isLoginGoingOn(folder, now);
  const hasLoginEnded = readMark(folder, "login-ended") !== null;
  const isDue = !isLoggingIn && (hasLoginEnded || plan.dueAt === null);
  const tickAt = isLoggingIn ? now.getTime() + loginLastsMs : hasLoginEnded ? null : plan.tickAt;
  return {
    snapshot: context.hideAccount ? hideEmail(snapshot) : snapshot,
    error: failure && new KiroError(failure.kind, failure.detail),
    failedAt: failure && new Date(failure.failedAt),
    isStale:
      snapshot !== null &&
      (failure !== null || isOld({ ...scheduled, snapshot }, { now, tickedAt: readMark(folder, "ticked") })),
    isLate: snapshot?.isLate ?? false,
    isDue,
    nextRefreshAt: tickAt === null ? null : new Date(tickAt),
    waitsForUse: plan.waitsForUse,
    isUsedSince: report?.isUsedSince ?? false,
    isRefreshing: isLockHeld(folder),
    isLoggingIn,
    forecast: kept.forecast,
    report,
    spending,
    revision,
  };
}

/** A reading, and a failure, of the source that you have chosen against are gone at once. */
export function dropOtherSource(kept: Kept, source: UsageContext["source"] = "automatic"): Kept {
  if (source === "automatic") return kept;
  const isOther = (each: string | undefined) => each !== undefined && (each === "ide") !== (source === "ide");
  return {
    ...kept,
    ...(isOther(kept.snapshot?.source) && { snapshot: null, forecast: null }),
    ...(isOther(kept.report?.source) && { failure: null }),
  };
}

/** What session files told of the schedule is out of date once they aren't read any more; what they told of spending stays. */
function forgetUse({ report, ...kept }: Kept): Kept {
  const spending = kept.spending && { ...kept.spending, isComplete: false };
  return { ...kept, report: report && { ...report, quietUntil: null }, spending };
}

/** Returns the lock that lets one command at a time ask. */
export function nameLock(folder: string): string {
  return join(folder, "refresh.lock");
}

/** Returns whether a refresh is running: its lock was renewed a moment ago. */
export function isLockHeld(folder: string): boolean {
  const renewedAt = attempt(() => statSync(nameLock(folder)).mtimeMs);
  return renewedAt !== undefined && Math.abs(Date.now() - renewedAt) < lockSilentMs;
}

/** Returns whether you are logging in in Terminal: the login was begun at most ten minutes ago and hasn't ended. */
export function isLoginGoingOn(folder: string, now: Date): boolean {
  const beganAt = readMark(folder, "login-began");
  if (beganAt === null || Math.abs(now.getTime() - beganAt.getTime()) > loginLastsMs) return false;
  const endedAt = readMark(folder, "login-ended");
  return endedAt === null;
}

function hideEmail(snapshot: UsageState["snapshot"]): UsageState["snapshot"] {
  return snapshot && { ...snapshot, identity: { ...snapshot.identity, accountEmail: null } };
}
