import { createHash, randomBytes } from "node:crypto";
import {
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { KiroSnapshot } from "../../shapes/snapshot";
import { createHistoryEntry, formatHistoryLine, parseHistoryLine, type HistoryEntry } from "../../shapes/history-entry";
import { attempt } from "./attempt";
import { fillAccounts, thinHistory } from "./thin-history";

/** In bytes: nothing is appended beyond the first, the file is written anew beyond the second, and then has at most the third. */
const largestFile = 300_000;
const compactBeyond = 270_000;
const largestCompacted = 240_000;
/** How many lines more than are kept make it worth writing the file anew; about half a day of readings. */
const spareLines = 120;

/**
 * Adds a reading to the history in `folder` and returns all of it, oldest first, as `readHistory` does. The reading is
 * among them also where it could not be written: a full disk or a read-only folder costs the memory of it, no more. To
 * be called while holding the refresh lock; a second writer loses a line at worst.
 */
export function appendHistory(folder: string, snapshot: KiroSnapshot): HistoryEntry[] {
  const salt = readSalt(folder);
  const entry = createHistoryEntry(snapshot, (text) =>
    createHash("sha256").update(salt).update(text).digest("hex").slice(0, 8),
  );
  if (entry === null) return readHistory(folder);
  const file = fileIn(folder);
  attempt(() => appendLine(file, formatHistoryLine(entry)));
  const written = readLines(file);
  const isWritten = written.some(({ at, used }) => at === entry.at && used === entry.used);
  const kept = present(isWritten ? written : [...written, entry]);
  attempt(() => {
    if (written.length > kept.length + spareLines || statSync(file).size > compactBeyond) compact(file, kept);
  });
  return kept;
}

/**
 * Returns the history in `folder`, oldest first: a reading an hour for 40 days and one a day for 25 months, each with the
 * account that was last known. Lines that were torn are left out. Never throws; empty where there is none.
 */
export function readHistory(folder: string): HistoryEntry[] {
  return present(readLines(fileIn(folder)));
}

/** Deletes the history and the salt of its hashes. Throws where the folder cannot be written. */
export function clearHistory(folder: string): void {
  for (const file of [fileIn(folder), saltIn(folder)]) rmSync(file, { force: true });
}

function fileIn(folder: string): string {
  return join(folder, "history.jsonl");
}

function saltIn(folder: string): string {
  return join(folder, "history.salt");
}

function present(entries: HistoryEntry[]): HistoryEntry[] {
  return thinHistory(fillAccounts(entries));
}

function readLines(file: string): HistoryEntry[] {
  const text = attempt(() => readFileSync(file, "utf8")) ?? "";
  return text.split("\n").flatMap((line) => parseHistoryLine(line) ?? []);
}

/** One write of whole lines at the end of the file; a line that was torn before it is closed first. */
function appendLine(file: string, line: string): void {
  const descriptor = openSync(file, "a+");
  try {
    const { size } = fstatSync(descriptor);
    const last = Buffer.alloc(1);
    if (size > 0) readSync(descriptor, last, 0, 1, size - 1);
    const bytes = Buffer.from(size > 0 && last.toString() !== "\n" ? `\n${line}` : line);
    if (size + bytes.length < largestFile) writeSync(descriptor, bytes);
  } finally {
    closeSync(descriptor);
  }
}

/** Writes the newest of what is kept beside the file and puts it in its place, so that a crash leaves one or the other. */
function compact(file: string, entries: HistoryEntry[]): void {
  const lines = entries.map(formatHistoryLine);
  let size = lines.reduce((total, line) => total + Buffer.byteLength(line), 0);
  const first = lines.findIndex((line) => {
    if (size <= largestCompacted) return true;
    size -= Buffer.byteLength(line);
    return false;
  });
  const fresh = `${file}.new`;
  writeFileSync(fresh, lines.slice(first).join(""), { flush: true });
  renameSync(fresh, file);
}

/** Random text that makes the hashes of this installation its own, so that nobody can test a guess against them. */
function readSalt(folder: string): string {
  const file = saltIn(folder);
  const known = attempt(() => readFileSync(file, "utf8")) ?? "";
  if (/^[0-9a-f]{32}$/.test(known)) return known;
  const salt = randomBytes(16).toString("hex");
  attempt(() => writeFileSync(file, salt));
  return salt;
}
