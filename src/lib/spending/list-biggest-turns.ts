import type { SpendingEntry, SpendingRange } from "../shapes/spending";

/** Returns the turns of a range that took the most credits, at most `count`, most first and then newest first. */
export function listBiggestTurns(
  entries: readonly SpendingEntry[],
  { from, to }: SpendingRange,
  count: number,
): SpendingEntry[] {
  const isInside = (at: number) => at >= from.getTime() && at < to.getTime();
  const turns = entries.filter(({ kind, endedAt }) => kind === "turn" && isInside(Date.parse(endedAt)));
  return turns.sort((a, b) => b.credits - a.credits || Date.parse(b.endedAt) - Date.parse(a.endedAt)).slice(0, count);
}
