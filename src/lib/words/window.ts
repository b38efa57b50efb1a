import { getEnd, hasEnded } from "../shapes/has-ended";
import { withoutNoise, type KiroSnapshot, type KiroWindow } from "../shapes/snapshot";
import { windowKinds } from "../shapes/window-kinds";
import {
  capitalize,
  countDaysUntil,
  formatClock,
  formatCredits,
  formatDay,
  formatDistance,
  formatPercent,
  formatUtc,
  roundPercent,
  type Viewer,
} from "./format";

/** Returns what is left: `37.5 of 50 left`, `0 of 1,000 left, 350 over`; `320 used` if there is no limit. */
export function describeLeft(window: Pick<KiroWindow, "used" | "limit" | "remaining">, locale?: string): string {
  const { used, remaining, limit } = window;
  if (remaining === null || limit === null) return describeUsed(window, locale);
  const over = used > limit ? `, ${formatCredits(used - limit, locale)} over` : "";
  return `${formatCredits(remaining, locale)} of ${formatCredits(limit, locale)} left${over}`;
}

/** Returns what was used: `12.5 of 50 used`, `320 used`. */
export function describeUsed({ used, limit }: Pick<KiroWindow, "used" | "limit">, locale?: string): string {
  const credits = formatCredits(used, locale);
  return limit === null ? `${credits} used` : `${credits} of ${formatCredits(limit, locale)} used`;
}

/** Returns the percentage used: `25% used`, `at least 100% used`, `no limit`. */
export function describePercent(window: KiroWindow, snapshot: KiroSnapshot, locale?: string): string {
  if (window.usedPercent === null) return "no limit";
  return `${mayExceedLimit(window, snapshot) ? "at least " : ""}${formatPercent(window.usedPercent, locale)} used`;
}

/** Returns the percentage left, which adds up to 100 with the one used; that one if it is 100 or more, or unknown. */
export function describePercentLeft(window: KiroWindow, snapshot: KiroSnapshot, locale?: string): string {
  const { usedPercent } = window;
  if (usedPercent === null || usedPercent >= 100) return describePercent(window, snapshot, locale);
  return `${formatPercent(100 - roundPercent(usedPercent), locale)} left`;
}

/** Returns both percentages, `25.1% used, 74.9% left`, or the one if they are the same. */
export function describePercents(window: KiroWindow, snapshot: KiroSnapshot, locale?: string): string {
  const words = [describePercent(window, snapshot, locale), describePercentLeft(window, snapshot, locale)];
  return [...new Set(words)].join(", ");
}

/** Some sources stop counting at the limit of the plan; bonuses and packs really end there. */
function mayExceedLimit(window: KiroWindow, snapshot: KiroSnapshot): boolean {
  return snapshot.mayExceedLimit && window.kind === "plan" && window.used === window.limit;
}

/**
 * Returns when a plan resets, or a bonus or pack expires, in days of the reader: `Resets Tuesday, Dec 1, in 7 days`,
 * `Resets tomorrow, Tuesday, Dec 1`, `Resets today at 4:00 PM`. Null for a bonus or pack without a stated expiry.
 */
export function describeReset(window: KiroWindow, viewer: Viewer): string | null {
  const day = describeResetDay(window, viewer);
  if (day === null) return window.kind === "plan" ? "No reset date" : null;
  return `${capitalize(chooseResetVerb(window, viewer.now))} ${day}`;
}

/** Returns the same without the verb: `Tuesday, Dec 1, in 7 days`, `today at 4:00 PM`. Null if no end is stated. */
export function describeResetDay(window: KiroWindow, viewer: Viewer): string | null {
  const { resetsAt } = window;
  if (resetsAt === null) return null;
  const isDay = endsOnDay(window);
  const days = countDaysUntil(resetsAt, viewer);
  // A bonus that was said to end on a day is good until the next one at the same time.
  const isLastDay = isDay && days < 0 && !hasEnded(window, viewer.now);
  if (days === 0 || isLastDay) return isDay ? "today" : `today at ${formatClock(resetsAt, viewer)}`;
  const day = formatDay(resetsAt, viewer, { weekday: "long" });
  return Math.abs(days) === 1 ? `${formatDistance(days)}, ${day}` : `${day}, ${formatDistance(days)}`;
}

/** Returns the exact end for a tooltip: `2026-12-01 00:00 UTC`, or the day if only that is known; null if none is stated. */
export function describeExactReset(window: KiroWindow): string | null {
  const { resetsAt } = window;
  if (resetsAt === null) return null;
  return endsOnDay(window) ? `${resetsAt.slice(0, 10)} UTC` : formatUtc(resetsAt);
}

/** Whether only the day of the end is known. */
function endsOnDay(window: KiroWindow): boolean {
  return window.resetsAt !== null && getEnd(window) !== Date.parse(window.resetsAt);
}

/** Returns the verb for the end of a window: `resets` or `expires`; `reset` or `expired` once it has ended. */
export function chooseResetVerb(window: KiroWindow, now: Date): string {
  const { ends, ended } = windowKinds[window.kind];
  return hasEnded(window, now) ? ended : ends;
}

/** Returns the bonuses and packs that have a limit and haven't ended. */
export function listExtras({ windows }: KiroSnapshot, now: Date): KiroWindow[] {
  return windows.filter((window) => {
    return windowKinds[window.kind].isExtra && window.limit !== null && !hasEnded(window, now);
  });
}

/** Credits of several windows together; percent from 0 to 100. */
interface WindowSum {
  used: number;
  limit: number;
  remaining: number;
  usedPercent: number;
}

/**
 * Adds up windows that have a limit. What went beyond the limit of one didn't come out of another, so it isn't counted as
 * used of the others.
 */
export function addUpWindows(windows: Pick<KiroWindow, "limit" | "remaining">[]): WindowSum {
  const limit = sum(windows.map((window) => window.limit));
  const remaining = sum(windows.map((window) => window.remaining));
  const used = withoutNoise(limit - remaining);
  return { used, limit, remaining, usedPercent: limit > 0 ? (used / limit) * 100 : 100 };
}

function sum(amounts: (number | null)[]): number {
  return withoutNoise(amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0));
}

/** A menu is as wide as its longest row, and names of bonuses may be any length. In characters. */
const longestName = 32;

/** Returns the name of a window as a row has room for it. */
export function clipName(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;
}

/** A window as it is shown, with a name that no other window of the snapshot has. */
export interface NamedWindow {
  name: string;
  window: KiroWindow;
}

/**
 * Returns the windows of a snapshot with names that tell them apart. Bonuses or packs of one label that expire on the
 * same day are counted together, `Add-on credits (2)`; those that expire on other days are named by them.
 */
export function nameWindows({ windows }: KiroSnapshot, viewer: Viewer): NamedWindow[] {
  const groups = new Map<string, { day: string | null; group: KiroWindow[] }>();
  windows.forEach((window, index) => {
    const day = window.resetsAt && formatDay(window.resetsAt, viewer);
    // Plan rows stay apart, because each is a meter of its own; and what has no limit has no sum.
    const isApart = !windowKinds[window.kind].isExtra || window.limit === null;
    const key = JSON.stringify(isApart ? index : [window.kind, window.label, day]);
    const known = groups.get(key);
    if (known) known.group.push(window);
    else groups.set(key, { day, group: [window] });
  });
  const all = [...groups.values()];
  const timesNamed = new Map<string, number>();
  return all.map(({ day, group }) => {
    const [{ kind, label }] = group;
    const hasDouble = all.filter(({ group: [other] }) => other.kind === kind && other.label === label).length > 1;
    const count = group.length > 1 ? ` (${group.length})` : "";
    const until = hasDouble && windowKinds[kind].isExtra && day !== null ? ` until ${day}` : "";
    const name = `${label}${count}${until}`;
    const times = (timesNamed.get(name) ?? 0) + 1;
    timesNamed.set(name, times);
    return {
      name: times === 1 ? name : `${name} #${times}`,
      window: group.length === 1 ? group[0] : { ...group[0], ...addUpWindows(group) },
    };
  });
}
