import type { SpendingEntry } from "../../../src/lib/shapes/spending";

let serial = 0;

/** An entry of the ledger; what isn't given is an ordinary turn. */
export function createEntry(endedAt: string, credits: number, more: Partial<SpendingEntry> = {}): SpendingEntry {
  const known = { key: `key-${serial++}`, kind: "turn", model: "auto", project: "/Users/ann/shop" } as const;
  return { ...known, endedAt, credits, session: "session", source: "v2", ...more };
}
