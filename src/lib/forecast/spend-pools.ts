import { dayMs, getEnd, hasEnded } from "../shapes/has-ended";
import { withoutNoise, type KiroWindow } from "../shapes/snapshot";

/** How far beyond the reset unused credits are worth a word, in milliseconds. */
const horizonMs = 31 * dayMs;

/** The plan, a bonus, or a pack; `end` in milliseconds since 1970, Infinity if none is stated. */
interface Pool {
  kind: KiroWindow["kind"];
  remaining: number;
  end: number;
  resetsAt: string | null;
}

/** A bonus or pack that will leave something unused. */
interface UnusedPool {
  kind: "bonus" | "addon";
  /** Credits left, and how many of them will go unused. */
  remaining: number;
  unused: number;
  /** As stated. */
  expiresAt: string;
}

/**
 * Returns the plan, bonuses, and packs in the order in which they are assumed to be spent: what ends first is spent
 * first, so a bonus that expires before the reset comes before the plan, one that expires later or never after it. Kiro
 * doesn't document the order. Those that have ended at `from` are left out.
 */
export function queuePools(plan: KiroWindow, windows: KiroWindow[], from: Date): Pool[] {
  return [plan, ...windows.filter(({ kind }) => kind !== "plan")]
    .filter((window) => !hasEnded(window, from))
    .map((window) => ({
      kind: window.kind,
      remaining: window.remaining ?? 0,
      end: getEnd(window) ?? Infinity,
      resetsAt: window.resetsAt,
    }))
    .sort((a, b) => a.end - b.end);
}

/**
 * Returns how many credits last from `from` to `until` when they are spent evenly: all that is left, or less if so much
 * expires on the way that the rest doesn't reach.
 */
export function countLasting(queue: Pool[], from: number, until: number): number {
  const span = until - from;
  const starts = [from, ...queue.map(({ end }) => end).filter((end) => end < until)];
  const rates = starts.map((start) => sumRemaining(queue.filter(({ end }) => end > start)) / (until - start));
  return withoutNoise(Math.min(...rates) * span);
}

/** Returns the credits that are left in total. */
export function sumRemaining(queue: Pool[]): number {
  return queue.reduce((sum, { remaining }) => sum + remaining, 0);
}

/**
 * Returns the first bonus or pack that leaves a credit or more unused when `rate` credits per millisecond are spent from
 * `from` on; null if none does. One that expires more than a month after the reset is left out, because much can change
 * until then.
 */
export function findUnused(queue: Pool[], rate: number, from: number, resetsAt: number): UnusedPool | null {
  let taken = 0;
  for (const { kind, remaining, end, resetsAt: expiresAt } of queue) {
    if (expiresAt === null || end > resetsAt + horizonMs) return null;
    const spent = Math.min(remaining, Math.max(0, rate * (end - from) - taken));
    taken += spent;
    const unused = withoutNoise(remaining - spent);
    if (kind !== "plan" && unused >= 1) return { kind, remaining, unused, expiresAt };
  }
  return null;
}
