import type { HistoryEntry } from "../../../src/lib/shapes/history-entry";
import type { KiroSnapshot, KiroWindow } from "../../../src/lib/shapes/snapshot";
import { createPlan, createReading } from "../../create-reading";

/** What a test says of one reading; the rest is a reading of 1,000 credits that reset on December 1, 2026. */
export type EntryParts = Partial<HistoryEntry> & Pick<HistoryEntry, "used"> & { at: string };

export const reset = "2026-12-01T00:00:00.000Z";

export function createEntry(parts: EntryParts): HistoryEntry {
  const plain = { account: "a", plan: "p", limit: 1_000, overage: null, cost: null, currency: null };
  return { ...plain, resetsAt: reset, isLate: false, windows: [], ...parts, at: new Date(parts.at).toISOString() };
}

/** The snapshot whose entry is the last one of a history; `pools` are its bonuses and packs. */
export function createLastReading(
  history: HistoryEntry[],
  { pools = [], overage = null }: { pools?: KiroWindow[]; overage?: KiroSnapshot["overage"] } = {},
): KiroSnapshot {
  const { at, used, limit, resetsAt } = history.at(-1)!;
  return createReading({
    updatedAt: new Date(at),
    windows: [createPlan(used, limit, { resetsAt }), ...pools],
    overage,
  });
}
