import type { SpendingEntry } from "../../shapes/spending";
import type { UsageContext } from "../context";
import { attempt } from "../keep/attempt";
import { getOldestKept, readLedgerLines } from "./ledger";

type LedgerContext = Pick<UsageContext, "folder" | "now">;

/** Returns every entry that is kept, oldest first; none if nothing was recorded. Never throws, and starts no scan. */
export async function readSpending(context: LedgerContext): Promise<SpendingEntry[]> {
  return listSpending(context);
}

/** The same, at once. */
export function listSpending(context: LedgerContext): SpendingEntry[] {
  const oldest = getOldestKept(context.now());
  const entries = new Map<string, SpendingEntry>();
  const read = () =>
    readLedgerLines(context.folder, (entry) => {
      if (entry === null || entry.endedAt < oldest) return;
      const known = entries.get(entry.key);
      if (known === undefined) entries.set(entry.key, entry);
      else fillIn(known, entry);
    });
  attempt(read);
  return [...entries.values()].sort((a, b) => (a.endedAt < b.endedAt ? -1 : a.endedAt > b.endedAt ? 1 : 0));
}

/** A later line for the same turn adds what wasn't known, and changes nothing else. */
function fillIn(known: SpendingEntry, later: SpendingEntry): void {
  known.model ??= later.model;
  known.project ??= later.project;
}
