import {
  capitalize,
  countDaysUntil,
  formatCredits,
  formatDay,
  formatDaysUntil,
  formatPercent,
  formatTime,
  formatUtc,
  roundPercent,
  type Surroundings,
} from "./format";
import type { KiroSnapshot, KiroWindow } from "../kiro";

/**
 * What is left of a window: `37.5 of 50 left`, `0 of 1,000 left, 350 over` when more than that was used; `320 used`
 * where there is no limit.
 */
export function describeLeft(window: Pick<KiroWindow, "used" | "limit" | "remaining">, locale?: string): string {
  const { remaining, limit } = window;
  if (remaining === null || limit === null) return describeUsed(window, locale);
  const over = window.used > limit ? `, ${formatCredits(window.used - limit, locale)} over` : "";
  return `${formatCredits(remaining, locale)} of ${formatCredits(limit, locale)} left${over}`;
}

/** What was used of a window: `12.5 of 50 used`, `320 used`. */
export function describeUsed({ used, limit }: Pick<KiroWindow, "used" | "limit">, locale?: string): string {
  const credits = formatCredits(used, locale);
  return limit === null ? `${credits} used` : `${credits} of ${formatCredits(limit, locale)} used`;
}

/** The percentage of a window in words: `25% used`, `at least 100% used`, `no limit`. */
export function describePercent(window: KiroWindow, snapshot: KiroSnapshot, locale?: string): string {
  if (window.usedPercent === null) return "no limit";
  return `${mayExceedLimit(window, snapshot) ? "at least " : ""}${formatPercent(window.usedPercent, locale)} used`;
}

/**
 * What is left of a window as a percentage, `74.9% left`, which adds up to 100 with what is used of it; what was used
 * where that is the limit or more, or unknown.
 */
export function describePercentLeft(window: KiroWindow, snapshot: KiroSnapshot, locale?: string): string {
  const { usedPercent } = window;
  if (usedPercent === null || usedPercent >= 100) return describePercent(window, snapshot, locale);
  return `${formatPercent(100 - roundPercent(usedPercent), locale)} left`;
}

/** Both of them, `25.1% used, 74.9% left`, or the one where they are the same. */
export function describePercents(window: KiroWindow, snapshot: KiroSnapshot, locale?: string): string {
  const words = [describePercent(window, snapshot, locale), describePercentLeft(window, snapshot, locale)];
  return [...new Set(words)].join(", ");
}

/** Older releases of kiro-cli stop counting at the limit of the plan; bonuses and packs really end there. */
function mayExceedLimit(window: KiroWindow, snapshot: KiroSnapshot): boolean {
  return snapshot.mayExceedLimit && window.kind === "plan" && window.used === window.limit;
}

/**
 * When a plan resets, or a bonus or pack expires, in days of the reader: `Resets Tuesday, Dec 1, in 7 days`, `Resets
 * tomorrow, Tuesday, Dec 1`, `Resets today at 4:00 PM`. Null for a bonus or pack that states no expiry.
 */
export function describeReset(window: KiroWindow, surroundings: Surroundings): string | null {
  const day = describeResetDay(window, surroundings);
  if (day === null) return window.kind === "plan" ? "Reset date not stated" : null;
  return `${capitalize(chooseResetVerb(window, surroundings.now))} ${day}`;
}

/** The same without the verb: `Tuesday, Dec 1, in 7 days`, `today at 4:00 PM`. Null where no end is stated. */
export function describeResetDay({ kind, resetsAt }: KiroWindow, surroundings: Surroundings): string | null {
  if (resetsAt === null) return null;
  const distance = formatDaysUntil(resetsAt, surroundings);
  const days = Math.abs(countDaysUntil(resetsAt, surroundings));
  // Of a bonus only the day is known, because kiro-cli counts whole days.
  if (days === 0) return kind === "bonus" ? "today" : `today at ${formatTime(new Date(resetsAt), surroundings)}`;
  const day = formatDay(resetsAt, surroundings, { weekday: "long" });
  return days === 1 ? `${distance}, ${day}` : `${day}, ${distance}`;
}

/** The exact end of a window for a tooltip: `2026-12-01 00:00 UTC`, of a bonus the day; null where no end is stated. */
export function describeExactReset({ kind, resetsAt }: KiroWindow): string | null {
  if (resetsAt === null) return null;
  return kind === "bonus" ? `${resetsAt.slice(0, 10)} UTC` : formatUtc(resetsAt);
}

/** Returns the verb for the end of a window: a plan resets, a bonus or pack expires, and what is over did so. */
export function chooseResetVerb({ kind, resetsAt }: KiroWindow, now: Date): string {
  const isOver = resetsAt !== null && Date.parse(resetsAt) <= now.getTime();
  if (kind === "plan") return isOver ? "reset" : "resets";
  return isOver ? "expired" : "expires";
}
