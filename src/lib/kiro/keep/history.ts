import { createHash, randomBytes } from "node:crypto";
import {
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { createHistoryEntry, formatHistoryLine, parseHistoryLine, type HistoryEntry } from "../../shapes/history-entry";
import type { KiroSnapshot } from "../../shapes/snapshot";
import { attempt } from "./attempt";
import { thinHistory } from "./thin-history";

/** In bytes: nothing is appended beyond the first, the file is rewritten beyond the second, and then has at most the third. */
const largestFile = 300_000;
const compactBeyond = 270_000;
const largestCompacted = 240_000;
/** How many lines more than are kept make it worth rewriting the file; about half a day of readings. */
const spareLines = 120;

/**
 * Adds a reading of `account` to the history in `folder` and returns all of it, as `readHistory` does. The reading is among
 * them even if it couldn't be written: a full disk costs the memory of it, no more. A reading with the time of an earlier
 * one replaces it. To be called while holding the refresh lock.
 */
export function appendHistory(folder: string, snapshot: KiroSnapshot, account: string | null): HistoryEntry[] {
  const entry = createHistoryEntry(snapshot, account, (text) => hash(folder, text));
  if (entry === null) return readHistory(folder);
  const file = nameHistory(folder);
  const lines = readLines(file);
  const line = formatHistoryLine(entry);
  if (!lines.some((known) => formatHistoryLine(known) === line)) attempt(() => appendLine(file, line));
  const kept = thin([...lines, entry]);
  attempt(() => {
    if (lines.length > kept.length + spareLines || statSync(file).size > compactBeyond) compact(file, kept);
  });
  return kept;
}

/**
 * Returns the history in `folder`, oldest first: every reading of the last two hours, a reading an hour for 40 days, and one
 * a day for 25 months. Torn lines are left out. Never throws; empty if there is none.
 */
export function readHistory(folder: string): HistoryEntry[] {
  return thin(readLines(nameHistory(folder)));
}

/** Deletes all readings. The salt stays, so that the same account keeps its name. Throws if the folder can't be written. */
export function clearHistory(folder: string): void {
  writeFileSync(nameHistory(folder), "");
}

/** Returns the name that an account has in the history; null if the login isn't known. */
export function nameAccount(folder: string, { loginMethod, accountEmail }: KiroSnapshot["identity"]): string | null {
  const isKnown = loginMethod !== null || accountEmail !== null;
  return isKnown ? hash(folder, `${loginMethod ?? ""}\n${accountEmail ?? ""}`) : null;
}

/** Returns the file of the history. */
export function nameHistory(folder: string): string {
  return join(folder, "history.jsonl");
}

function thin(entries: HistoryEntry[]): HistoryEntry[] {
  return thinHistory([...new Map(entries.map((entry) => [entry.at, entry])).values()]);
}

function hash(folder: string, text: string): string {
  return createHash("sha256").update(readSalt(folder)).update(text).digest("hex").slice(0, 8);
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

/** Writes the newest of what is kept next to the file and puts it in its place, so that a crash leaves one or the other. */
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

/** Random text that makes the hashes of this installation its own, so that a guess can't be tested against them. */
function readSalt(folder: string): string {
  const file = join(folder, "history.salt");
  const known = attempt(() => readFileSync(file, "utf8")) ?? "";
  if (/^[0-9a-f]{32}$/.test(known)) return known;
  const salt = randomBytes(16).toString("hex");
  attempt(() => writeFileSync(file, salt));
  return salt;
}
