import { withoutNoise, type KiroWindow } from "../kiro/snapshot";

/** How far beyond the reset it is worth saying that credits go unused, in milliseconds. */
const horizonMs = 31 * 86_400_000;

/** A bonus or pack of which something goes unused. */
export interface UnusedPool {
  kind: "bonus" | "addon";
  /** Credits left of it, and how many of them go unused. */
  remaining: number;
  unused: number;
  expiresAt: string;
}

/** Use at an even rate in credits per millisecond, from `from` on; instants are epoch milliseconds. */
interface Pace {
  rate: number;
  from: number;
  resetsAt: number;
}

/**
 * Says how many credits can be spent until the reset in total, and which bonus or pack is the first to leave something
 * unused. Assumes that what ends soonest is spent first: a bonus that expires before the reset before the plan, one that
 * expires later or never after it. Kiro does not document the order.
 */
export function spendPools(
  plan: KiroWindow,
  windows: KiroWindow[],
  { rate, from, resetsAt }: Pace,
): { available: number; unused: UnusedPool | null } {
  const pools = windows
    .filter((window) => window.kind !== "plan")
    .map((window) => ({ window, end: window.resetsAt === null ? Infinity : Date.parse(window.resetsAt) }))
    .filter(({ end }) => end > from);
  const queue = [{ window: plan, end: resetsAt }, ...pools].sort((a, b) => a.end - b.end);
  let available = 0;
  let taken = 0;
  let unusedPool: UnusedPool | null = null;
  for (const { window, end } of queue) {
    const { kind } = window;
    const remaining = window.remaining ?? 0;
    const spent = Math.min(remaining, Math.max(0, end === Infinity ? remaining : rate * (end - from) - taken));
    const unused = remaining - spent;
    taken += spent;
    available += end < resetsAt ? spent : remaining;
    if (kind !== "plan" && unusedPool === null && unused >= 1 && end <= resetsAt + horizonMs) {
      unusedPool = { kind, remaining, unused: withoutNoise(unused), expiresAt: window.resetsAt! };
    }
  }
  return { available, unused: unusedPool };
}
