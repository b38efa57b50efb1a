import { accessSync, constants, mkdirSync } from "node:fs";
import type { SpendingEntry, SpendingScan } from "../../shapes/spending";
import type { UsageContext } from "../context";
import { attempt } from "../keep/attempt";
import { readFileIndex, writeFileIndex, type FileIndex } from "./file-index";
import { getOldestKept, isSameMark, lookAtLedger, tidyLedger } from "./ledger";
import { openLedger } from "./open-ledger";
import { isAbsent, listSessionFiles, type SessionFile } from "./list-session-files";
import { createJsonReader } from "./read-json-texts";
import { readSession, type SessionContent } from "./read-session";

/** How often old turns are taken out of the ledger. They aren't shown before that either. */
const tidyEveryMs = 30 * 24 * 60 * 60 * 1000;

type ScanContext = Pick<UsageContext, "env" | "folder" | "home" | "now" | "readsSessions">;

/**
 * Reads those of Kiro's session files that have changed, newest first, into the ledger in `context.folder`, and returns what
 * this call did. It stops reading after `budgetMs` (1,000 by default), but not before it has read a file; `isComplete` tells
 * whether it came to the end. Call it while holding the refresh lock. Never throws: what couldn't be written is read again.
 */
export async function scanSpending(context: ScanContext, options: { budgetMs?: number } = {}): Promise<SpendingScan> {
  const scan: SpendingScan = {
    isComplete: true,
    filesRead: 0,
    filesUnchanged: 0,
    filesUnreadable: 0,
    filesLeft: 0,
    entriesAdded: 0,
  };
  if (context.readsSessions === false) return scan;
  try {
    scanFiles(context, options.budgetMs ?? 1_000, scan);
  } catch {
    scan.isComplete = false;
    scan.entriesAdded = 0;
  }
  return scan;
}

function scanFiles({ folder, now, ...places }: ScanContext, budgetMs: number, scan: SpendingScan): void {
  const { files, locked } = listSessionFiles(places);
  scan.filesUnreadable = locked;
  const time = now().getTime();
  const index = readFileIndex(folder) ?? { version: 1, ledger: null, tidiedAt: time, files: new Map() };
  const isAsLeft = isSameMark(lookAtLedger(folder), index.ledger);
  const isTidyDue = Math.abs(time - index.tidiedAt) > tidyEveryMs;
  const hasChanged = (file: SessionFile) => !isKnown(file, index);
  if (isAsLeft && !isTidyDue && !files.some(hasChanged)) {
    for (const file of files) count(file, index, scan);
    return;
  }

  mkdirSync(folder, { recursive: true });
  const oldest = getOldestKept(now());
  const ledger = openLedger(folder, oldest, index.ledger);
  if (ledger.isDamaged) index.files.clear();
  if (isTidyDue) index.tidiedAt = time;
  // After a kill, the last line may be torn.
  if (!isAsLeft || ledger.isDamaged || isTidyDue) tidyLedger(folder, oldest);
  readFiles(files, index, budgetMs, scan, (entries) => (scan.entriesAdded += ledger.add(entries)));
  const mark = ledger.close();
  const isThere = new Set(files.map(({ file }) => file));
  for (const file of index.files.keys()) if (!isThere.has(file)) index.files.delete(file);
  writeFileIndex(folder, { ...index, ledger: mark });
}

function readFiles(
  files: SessionFile[],
  index: FileIndex,
  budgetMs: number,
  scan: SpendingScan,
  onEntries: (entries: SpendingEntry[]) => void,
): void {
  const deadline = performance.now() + budgetMs;
  const changed = files.filter((file) => !isKnown(file, index)).sort((a, b) => b.changedAt - a.changedAt);
  const unread = new Set(changed);
  for (const file of files) if (!unread.has(file)) count(file, index, scan);
  const read = createJsonReader();
  let isFirst = true;
  for (const file of changed) {
    if (!isFirst && performance.now() >= deadline) break;
    unread.delete(file);
    const { entries, trouble } = tryToRead(() => readSession(file, read));
    onEntries(entries);
    if (trouble === "gone") continue;
    if (trouble !== "locked") isFirst = false;
    if (trouble === undefined) scan.filesRead++;
    else scan.filesUnreadable++;
    index.files.set(file.file, trouble === undefined ? [file.signature] : [file.signature, trouble]);
  }
  scan.filesLeft = unread.size;
  scan.isComplete = unread.size === 0;
}

/** A locked file is tried again once it isn't, which changes neither its size nor its time; a torn one once it changes. */
function isKnown(session: SessionFile, index: FileIndex): boolean {
  const [signature, trouble] = index.files.get(session.file) ?? [];
  return signature === session.signature && !(trouble === "locked" && isReadable(session));
}

function isReadable({ file, details }: SessionFile): boolean {
  const isOpen = (each: string) => attempt(() => accessSync(each, constants.R_OK) === undefined) === true;
  return isOpen(file) && (details === null || isOpen(details));
}

function count({ file }: SessionFile, index: FileIndex, scan: SpendingScan): void {
  if (index.files.get(file)?.[1] === undefined) scan.filesUnchanged++;
  else scan.filesUnreadable++;
}

type Trouble = "torn" | "locked" | "gone" | undefined;

function tryToRead(read: () => SessionContent): { entries: SpendingEntry[]; trouble: Trouble } {
  try {
    const { entries, detailsError } = read();
    return { entries, trouble: detailsError === undefined ? undefined : judge(detailsError) };
  } catch (error) {
    return { entries: [], trouble: judge(error) };
  }
}

function judge(error: unknown): Exclude<Trouble, undefined> {
  if (isAbsent(error)) return "gone";
  return (error as NodeJS.ErrnoException).syscall === undefined ? "torn" : "locked";
}
