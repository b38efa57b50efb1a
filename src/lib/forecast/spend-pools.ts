import { withoutNoise, type KiroWindow } from "../shapes/snapshot";
import { dayMs } from "./gather-days";
import type { LimitedPlan } from "./read-periods";

/** How far beyond the reset it is worth saying that credits go unused, in milliseconds. */
const horizonMs = 31 * dayMs;

/** The plan, a bonus or a pack with credits left; `end` in epoch milliseconds, Infinity where none is stated. */
interface Pool {
  kind: KiroWindow["kind"];
  remaining: number;
  end: number;
}

/** A bonus or pack of which something goes unused. */
interface UnusedPool {
  kind: "bonus" | "addon";
  /** Credits left of it, and how many of them go unused. */
  remaining: number;
  unused: number;
  expiresAt: string;
}

/**
 * Returns the plan, bonuses and packs in the order in which they are assumed to be spent: what ends soonest first, so a
 * bonus that expires before the reset before the plan, one that expires later or never after it. Kiro does not document
 * the order. Those that have expired at `from` are left out.
 */
export function queuePools(plan: LimitedPlan, windows: KiroWindow[], from: number): Pool[] {
  return [plan, ...windows.filter(({ kind }) => kind !== "plan")]
    .map(({ kind, remaining, resetsAt }) => ({
      kind,
      remaining: remaining ?? 0,
      end: resetsAt === null ? Infinity : Date.parse(resetsAt),
    }))
    .filter(({ end }) => end > from)
    .sort((a, b) => a.end - b.end);
}

/**
 * Returns how many credits last from `from` to `until` when they are spent evenly: all that is left, or less where so
 * much expires on the way that the rest does not reach.
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
 * `from` on; null where none does. One that expires more than a month after the reset is left out, because much can
 * change until then.
 */
export function findUnused(queue: Pool[], rate: number, from: number, resetsAt: number): UnusedPool | null {
  let taken = 0;
  for (const { kind, remaining, end } of queue) {
    if (end > resetsAt + horizonMs) return null;
    const spent = Math.min(remaining, Math.max(0, rate * (end - from) - taken));
    taken += spent;
    const unused = withoutNoise(remaining - spent);
    if (kind !== "plan" && unused >= 1) return { kind, remaining, unused, expiresAt: new Date(end).toISOString() };
  }
  return null;
}
