import type { Failure, Kept } from "../shapes/kept";
import { lacksLogin, type KiroErrorKind } from "../shapes/kiro-error";
import type { KiroSnapshot } from "../shapes/snapshot";
import type { KeptSpending } from "../shapes/spending";

/** Every constant of the schedule, in milliseconds, and when the next refresh is due. Pure. */

const minute = 60_000;
const hour = 60 * minute;

/** A reading that is older counts as stale: a tick comes every ten minutes, so a few have been missed by then. */
const staleAfterMs = hour;
/** How long to wait after the first, second, … failure in a row. */
const backOffMs = [1, 2, 5, 15, 60].map((minutes) => minutes * minute);
/** A reading from further in the future was made before the clock was set back. */
const clockToleranceMs = minute;

/** After a failed login nothing is asked for this long: kiro-cli may delete a login at each try. */
export const failedLoginPauseMs = minute;
/** A login that was begun this long ago isn't going on any more. */
export const loginLastsMs = 10 * minute;
/** A lock that wasn't renewed for this long may have been left behind; it's renewed every second. */
export const lockSilentMs = 4_000;
/** If Kiro isn't used, the number gets this old before a background refresh asks. */
const quietMs = 3 * hour;
/** The same if less than this share of the use is known to be recorded on this Mac, or the counter is late. */
const quietUncertainMs = hour;
const nearlyAll = 0.9;
/** `refresh` repaints a menu bar that painted this recently. */
export const menuBarUsedMs = 30 * minute;
/** An open view looks this often whether something has changed. */
export const lookEveryMs = 500;
/** An open view launches no second refresh for this long, whatever became of the first. */
export const relaunchAfterMs = minute;
/** A launched refresh that hasn't begun by then won't. */
export const beginsWithinMs = 10_000;
/** One launch reads Kiro's session files for no longer than this. */
export const scanLastsMs = minute;
/** Raycast refuses to launch a command that is turned off; a view tries again after this long. */
export const retryLaunchAfterMs = hour;
/** Raycast hasn't run `refresh` in the background for this long, so background refresh seems to be off. */
export const untickedAfterMs = 24 * hour;

/** An open view has the record of the Kiro IDE read this often; it costs nothing. */
const ideMs = minute;

/** When things are due, in milliseconds since 1970; null: now. */
export interface Plan {
  /** For a person who opens a view. */
  dueAt: number | null;
  /** For a background refresh, at the latest. */
  tickAt: number | null;
  /** A background refresh asks before `tickAt` if Kiro is used. */
  waitsForUse: boolean;
}

/**
 * Returns when Kiro is asked again: once the reading is `maxAgeMs` old, or after a wait that grows with each failure in a
 * row. The reading of the Kiro IDE costs nothing, so every background refresh reads it.
 */
export function planRefresh(
  { snapshot, failure, report }: Pick<Kept, "snapshot" | "failure" | "report">,
  { now, maxAgeMs }: { now: Date; maxAgeMs: number },
): Plan {
  if (failure !== null) {
    const at = afterFailure(failure, now);
    return { dueAt: at, tickAt: at, waitsForUse: false };
  }
  if (snapshot === null || isFromFuture(snapshot.updatedAt, now) || isOver(snapshot, now)) {
    return { dueAt: null, tickAt: null, waitsForUse: false };
  }
  if (snapshot.source === "ide") {
    const readAt = report === null ? 0 : Date.parse(report.askedAt);
    return { dueAt: passed(readAt + ideMs, now), tickAt: null, waitsForUse: false };
  }
  const dueAt = Date.parse(snapshot.updatedAt) + maxAgeMs - getTolerance(maxAgeMs);
  const quietUntil = report?.quietUntil == null ? null : Date.parse(report.quietUntil);
  const resetsAt = snapshot.primary?.resetsAt == null ? Infinity : Date.parse(snapshot.primary.resetsAt);
  const waitsForUse = quietUntil !== null && quietUntil > dueAt;
  const tickAt = waitsForUse ? Math.min(quietUntil, resetsAt) : dueAt;
  return { dueAt: passed(dueAt, now), tickAt: passed(tickAt, now), waitsForUse };
}

/**
 * Returns until when a background refresh asks only if Kiro was used, ISO 8601 UTC; null if nothing was recorded in the last
 * 7 days, so that it can't be seen whether it was.
 */
export function chooseQuiet(
  snapshot: Pick<KiroSnapshot, "updatedAt" | "isLate"> | null,
  { isComplete, last7Days, share }: Pick<KeptSpending, "isComplete" | "last7Days" | "share">,
): string | null {
  if (snapshot === null || !isComplete || last7Days === 0) return null;
  const isSure = !snapshot.isLate && (share ?? 0) >= nearlyAll;
  return new Date(Date.parse(snapshot.updatedAt) + (isSure ? quietMs : quietUncertainMs)).toISOString();
}

/** Returns whether a background refresh asks; `wasUsed` looks whether Kiro was used since the reading. */
export function asksAtTick({ dueAt, tickAt, waitsForUse }: Plan, wasUsed: () => boolean): boolean {
  return dueAt === null && (!waitsForUse || tickAt === null || wasUsed());
}

/**
 * Returns whether numbers are old: of a month that is over, from before the clock was set back, or from more than an hour
 * ago. While background refreshes run (`tickedAt`) and wait for use, a reading stays current until they ask. A record of the
 * Kiro IDE stays current until a turn is recorded after it, if turns are read.
 */
export function isOld(
  { snapshot, report, spending }: Pick<Kept, "report" | "spending"> & { snapshot: KiroSnapshot },
  { now, tickedAt }: { now: Date; tickedAt: Date | null },
): boolean {
  if (isFromFuture(snapshot.updatedAt, now) || isOver(snapshot, now)) return true;
  if (snapshot.source === "ide" && spending?.isComplete) return report?.isUsedSince ?? false;
  const isTicking = tickedAt !== null && Math.abs(now.getTime() - tickedAt.getTime()) <= staleAfterMs;
  const quietUntil = isTicking && report?.quietUntil != null ? Date.parse(report.quietUntil) + staleAfterMs / 2 : 0;
  return now.getTime() > Math.max(Date.parse(snapshot.updatedAt) + staleAfterMs, quietUntil);
}

/** Returns whether only you can fix a failure. It has no back-off, so a fix shows up at the next interval. */
export function isFixedByUser(kind: KiroErrorKind): boolean {
  return kind === "cli-not-found" || kind === "no-profile" || lacksLogin(kind);
}

/** Null if the wait is over. */
function afterFailure({ kind, failedAt, count }: Failure, now: Date): number | null {
  if (isFromFuture(failedAt, now)) return null;
  const waitMs = isFixedByUser(kind) ? backOffMs[0] : backOffMs[Math.min(count, backOffMs.length) - 1];
  // A failed login is given its whole minute.
  const tolerance = lacksLogin(kind) ? 0 : getTolerance(waitMs);
  return passed(Date.parse(failedAt) + waitMs - tolerance, now);
}

/** Null if the moment has come, or isn't one. */
function passed(at: number, now: Date): number | null {
  return at > now.getTime() ? at : null;
}

/**
 * A reading is made some seconds after the tick that asked for it. Without tolerance the next tick would come just too
 * early, and ten minutes would act as twenty. A tenth of the age, a minute at most.
 */
function getTolerance(maxAgeMs: number): number {
  return Math.min(minute, maxAgeMs / 10);
}

function isFromFuture(instant: string, now: Date): boolean {
  return Date.parse(instant) > now.getTime() + clockToleranceMs;
}

/** The plan has been reset since the reading, so its numbers are last month's. */
export function isOver({ primary, updatedAt }: KiroSnapshot, now: Date): boolean {
  if (primary?.resetsAt == null) return false;
  const resetsAt = Date.parse(primary.resetsAt);
  return resetsAt <= now.getTime() && resetsAt > Date.parse(updatedAt);
}
