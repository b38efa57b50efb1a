import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { attempt } from "../keep/attempt";
import type { LedgerMark } from "./ledger";

/** What is known of a session's files: their signature, and what couldn't be read when they had it. */
export type FileRecord = [signature: string, trouble?: "torn" | "locked"];

/** Which files are in the ledger, so that only what has changed is read again. */
export interface FileIndex {
  version: 1;
  /** How the ledger was left; null if nothing was recorded. */
  ledger: LedgerMark | null;
  /** When old turns were last taken out of the ledger, in milliseconds since 1970. */
  tidiedAt: number;
  files: Map<string, FileRecord>;
}

/** Returns the file of the index. */
export function nameFileIndex(folder: string): string {
  return join(folder, "spending-files.json");
}

/** Returns the index, or null if it is missing, torn, or of another version; then all files are read again. */
export function readFileIndex(folder: string): FileIndex | null {
  return (
    attempt(() => {
      const index = JSON.parse(readFileSync(nameFileIndex(folder), "utf8"));
      return index.version === 1 ? { ...index, files: new Map(Object.entries(index.files)) } : null;
    }) ?? null
  );
}

/** Writes the index as a whole. A kill leaves the old or the new one. */
export function writeFileIndex(folder: string, index: FileIndex): void {
  const fresh = `${nameFileIndex(folder)}.new`;
  const text = JSON.stringify({ ...index, files: Object.fromEntries(index.files) });
  writeFileSync(fresh, text, { flush: true });
  renameSync(fresh, nameFileIndex(folder));
}
