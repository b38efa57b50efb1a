import { appendFileSync, closeSync, fsyncSync, openSync, readSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SpendingEntry } from "../../shapes/spending";
import { formatSpendingLine, parseSpendingLine } from "../../shapes/spending-line";
import { isAbsent } from "./list-session-files";

/** 13 months. */
const keptMs = 396 * 24 * 60 * 60 * 1000;
const lineBreak = 0x0a;

/** Returns since when turns are recorded and kept, ISO 8601 UTC. */
export function getOldestKept(now: Date): string {
  return new Date(now.getTime() - keptMs).toISOString();
}

/** Returns the file of the ledger: one line per entry, only ever appended to, except to take out what is torn or too old. */
export function nameLedger(folder: string): string {
  return join(folder, "spending.jsonl");
}

/** Size and time of the ledger; null if there is none. */
export function lookAtLedger(folder: string): LedgerMark | null {
  const stats = statSync(nameLedger(folder), { throwIfNoEntry: false });
  return stats === undefined ? null : { size: stats.size, changedAt: stats.mtimeMs };
}

/** How the ledger was left. If it has changed since, something other than a scan changed it, or a scan was killed. */
export interface LedgerMark {
  /** In bytes. */
  size: number;
  /** In milliseconds since 1970. */
  changedAt: number;
}

/** Whether nothing has changed the ledger since. */
export function isSameMark(a: LedgerMark | null, b: LedgerMark | null): boolean {
  return a?.size === b?.size && a?.changedAt === b?.changedAt;
}

/** Calls `onLine` for each line with its entry, null if it is torn, and where it begins, in bytes. */
export function readLedgerLines(folder: string, onLine: (entry: SpendingEntry | null, at: number) => void): void {
  const descriptor = openLedger(folder);
  if (descriptor === null) return;
  try {
    const chunk = Buffer.allocUnsafe(1024 * 1024);
    let rest = Buffer.alloc(0);
    let at = 0;
    const tell = (line: Buffer) => {
      if (line.length > 0) onLine(parseSpendingLine(line.toString()), at);
      at += line.length + 1;
    };
    for (let size = readSync(descriptor, chunk); size > 0; size = readSync(descriptor, chunk)) {
      let start = 0;
      for (let end = chunk.indexOf(lineBreak); end >= 0 && end < size; end = chunk.indexOf(lineBreak, start)) {
        const line = chunk.subarray(start, end);
        tell(rest.length > 0 ? Buffer.concat([rest, line]) : line);
        rest = Buffer.alloc(0);
        start = end + 1;
      }
      rest = Buffer.concat([rest, chunk.subarray(start, size)]);
    }
    tell(rest);
  } finally {
    closeSync(descriptor);
  }
}

function openLedger(folder: string): number | null {
  try {
    return openSync(nameLedger(folder), "r");
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

/** Appends entries. They are on the disk when it returns, so that the index never knows more than the ledger. */
export function appendToLedger(folder: string, entries: SpendingEntry[]): void {
  appendFileSync(nameLedger(folder), entries.map(formatSpendingLine).join(""), { flush: true });
}

/** Writes the ledger again without torn lines and without what is older than `oldest`. A kill leaves the old or the new one. */
export function tidyLedger(folder: string, oldest: string): void {
  const fresh = `${nameLedger(folder)}.new`;
  const descriptor = openSync(fresh, "w");
  try {
    let lines: string[] = [];
    const write = () => {
      writeFileSync(descriptor, lines.join(""));
      lines = [];
    };
    readLedgerLines(folder, (entry) => {
      if (entry !== null && entry.endedAt >= oldest) lines.push(formatSpendingLine(entry));
      if (lines.length === 1_000) write();
    });
    write();
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(fresh, nameLedger(folder));
}
