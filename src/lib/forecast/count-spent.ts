import type { HistoryEntry } from "../shapes/history-entry";
import type { KiroWindow } from "../shapes/snapshot";

/** What was spent of a period at a reading, in credits. */
export interface SpentPoint {
  at: Date;
  /** Spent since the period began; never falls. */
  used: number;
  /** As the report counts it, overage, bonuses, and packs of this period included; falls if the report takes back. */
  counted: number;
  /** How much of it came out of bonuses and of packs. */
  pools: { bonus: number; addon: number };
}

/**
 * Returns what was spent since a period began, for its readings in the order of time. A counter that falls to less than
 * half begins a new line: what was spent before it stays spent, as after a change of plan. A smaller fall is a
 * correction or a refund: what was read before it counts only as far as it still holds. `before` is a reading from the
 * end of the period before. Without it, what had been used of bonuses and packs at the first reading isn't counted,
 * because it is unknown when that was.
 */
export function countSpent(entries: HistoryEntry[], before: HistoryEntry | undefined): SpentPoint[] {
  const planSpent = countPlanSpent(entries);
  const most = countPools(before ?? entries[0]);
  const pools = { bonus: 0, addon: 0 };
  return entries.map((entry, index) => {
    for (const [name, pool] of countPools(entry)) {
      const used = most.get(name)?.used ?? 0;
      pools[pool.kind] += Math.max(0, pool.used - used);
      most.set(name, { ...pool, used: Math.max(used, pool.used) });
    }
    const ofPools = pools.bonus + pools.addon;
    return {
      at: new Date(entry.at),
      used: planSpent[index] + ofPools,
      counted: countPlanUse(entry) + ofPools,
      pools: { ...pools },
    };
  });
}

/** Returns the use of the plan and beyond it. Text reports count overage next to the plan, structured answers within. */
export function countPlanUse({ used, limit, overage }: Pick<HistoryEntry, "used" | "limit" | "overage">): number {
  return overage === null || limit === null ? used : Math.max(used, Math.min(used, limit) + overage);
}

/** Returns whether a counter began again. Older releases stop counting at the limit, which takes nothing back. */
export function beginsAgain(used: number, previous: number, limit: number | null): boolean {
  return used < previous / 2 && used !== limit;
}

function countPlanSpent(entries: HistoryEntry[]): number[] {
  const spent = entries.map(countPlanUse);
  let earlierLines = 0;
  const offsets = entries.map(({ limit }, index) => {
    const previous = index === 0 ? 0 : countPlanUse(entries[index - 1]);
    if (beginsAgain(spent[index], previous, limit)) earlierLines += previous;
    return earlierLines;
  });
  for (let index = spent.length - 2; index >= 0; index--) {
    if (offsets[index] === offsets[index + 1]) spent[index] = Math.min(spent[index], spent[index + 1]);
  }
  return spent.map((used, index) => used + offsets[index]);
}

/** Returns what has been used of each bonus and pack since it was granted, by a name that stays. */
export function countPools({
  windows,
}: {
  windows: Pick<KiroWindow, "kind" | "label" | "limit" | "used">[];
}): Map<string, { kind: "bonus" | "addon"; used: number }> {
  const pools = new Map<string, { kind: "bonus" | "addon"; used: number }>();
  for (const { kind, label, limit, used } of windows) {
    const name = `${kind} ${limit} ${label}`;
    if (kind !== "plan") pools.set(name, { kind, used: (pools.get(name)?.used ?? 0) + used });
  }
  return pools;
}
