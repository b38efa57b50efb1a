import type { SpendingEntry } from "../../shapes/spending";
import { appendToLedger, isSameMark, lookAtLedger, readLedgerLines, type LedgerMark } from "./ledger";

/** The ledger while it is added to. */
interface OpenLedger {
  /** Something other than a scan has changed it, so that turns may be missing: all files have to be read again. */
  isDamaged: boolean;
  /** Adds what isn't in it yet and returns how many entries are new. */
  add(entries: SpendingEntry[]): number;
  /** Writes what was added and returns how the ledger is left. */
  close(): LedgerMark | null;
}

/** What is known of an entry, so that none is added twice and a later line can fill in what was missing. */
const hasModel = 1;
const hasProject = 2;

/** How many entries are written at once, so that memory doesn't grow with what is found. */
const mostUnwritten = 2_000;

/** Keys and what is known of them, as the last scan of this process left them: in a row of scans the ledger is read once. */
let remembered: { folder: string; mark: LedgerMark | null; known: Map<string, number> } | null = null;

/** Opens the ledger for entries since `oldest`; `expected` is how the last scan left it. */
export function openLedger(folder: string, oldest: string, expected: LedgerMark | null): OpenLedger {
  const found = lookAtLedger(folder);
  const isKnown = remembered?.folder === folder && isSameMark(remembered.mark, found);
  const known = isKnown ? remembered!.known : new Map<string, number>();
  remembered = null;
  let isDamaged = (found?.size ?? 0) < (expected?.size ?? 0);
  if (!isKnown) {
    readLedgerLines(folder, (entry, at) => {
      // Beyond what was expected, it is the end of a scan that was killed: nothing says that its files were read.
      if (entry === null) isDamaged ||= at < (expected?.size ?? 0);
      else note(known, entry);
    });
  }
  let unwritten: SpendingEntry[] = [];
  const write = () => {
    if (unwritten.length > 0) appendToLedger(folder, unwritten);
    unwritten = [];
  };
  return {
    isDamaged,
    add(entries) {
      const before = known.size;
      for (const entry of entries) if (entry.endedAt >= oldest && note(known, entry)) unwritten.push(entry);
      if (unwritten.length >= mostUnwritten) write();
      return known.size - before;
    },
    close() {
      write();
      const mark = lookAtLedger(folder);
      remembered = { folder, mark, known };
      return mark;
    },
  };
}

/** Returns whether an entry adds to what is known. */
function note(known: Map<string, number>, { key, model, project }: SpendingEntry): boolean {
  const before = known.get(key);
  const after = (before ?? 0) | (model === null ? 0 : hasModel) | (project === null ? 0 : hasProject);
  known.set(key, after);
  return after !== before;
}
