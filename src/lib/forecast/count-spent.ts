import type { HistoryEntry } from "../shapes/history-entry";

/** What was spent of a period at a reading, in credits. */
export interface SpentPoint {
  at: Date;
  /** Spent since the period began; never falls. */
  used: number;
  /** As the report counts it, overage, bonuses and packs of this period included; falls where the report takes back. */
  counted: number;
  /** How much of it came out of bonuses and packs. */
  pools: number;
}

/**
 * Returns what was spent since a period began, for its readings in the order of time. A counter that falls to less than
 * half begins a new line: what was spent before it stays spent, as after a change of plan. A smaller fall is a
 * correction or a refund: what was read before it counts only as far as it still holds. `before` is a reading from the
 * end of the period before; without it, what had been used of bonuses and packs at the first reading is not counted,
 * because nobody knows when it was.
 */
export function countSpent(entries: HistoryEntry[], before: HistoryEntry | undefined): SpentPoint[] {
  const planSpent = countPlanSpent(entries);
  const most = new Map(countPools(before ?? entries[0]));
  let poolsSpent = 0;
  return entries.map((entry, index) => {
    for (const [pool, used] of countPools(entry)) {
      poolsSpent += Math.max(0, used - (most.get(pool) ?? 0));
      most.set(pool, Math.max(used, most.get(pool) ?? 0));
    }
    return {
      at: new Date(entry.at),
      used: planSpent[index] + poolsSpent,
      counted: countPlanUse(entry) + poolsSpent,
      pools: poolsSpent,
    };
  });
}

/** Use of the plan and beyond it. Text reports count the overage beside the plan, structured answers within it. */
function countPlanUse({ used, limit, overage }: Pick<HistoryEntry, "used" | "limit" | "overage">): number {
  return overage === null || limit === null ? used : Math.max(used, Math.min(used, limit) + overage);
}

function countPlanSpent(entries: HistoryEntry[]): number[] {
  const spent = entries.map(countPlanUse);
  let earlierLines = 0;
  const offsets = entries.map(({ limit }, index) => {
    const previous = index === 0 ? 0 : countPlanUse(entries[index - 1]);
    // Older releases stop counting at the limit, which takes nothing back.
    if (spent[index] < previous / 2 && spent[index] !== limit) earlierLines += previous;
    return earlierLines;
  });
  for (let index = spent.length - 2; index >= 0; index--) {
    if (offsets[index] === offsets[index + 1]) spent[index] = Math.min(spent[index], spent[index + 1]);
  }
  return spent.map((used, index) => used + offsets[index]);
}

/** What has been used of each bonus and pack since it was granted. */
function countPools({ windows }: HistoryEntry): Map<string, number> {
  const pools = new Map<string, number>();
  for (const { kind, label, limit, used } of windows) {
    const key = `${kind} ${limit} ${label}`;
    if (kind !== "plan") pools.set(key, (pools.get(key) ?? 0) + used);
  }
  return pools;
}
