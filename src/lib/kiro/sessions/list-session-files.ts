import { readdirSync, realpathSync, statSync, type Stats } from "node:fs";
import { join, resolve } from "node:path";
import type { UsageContext } from "../context";

/** A file that records credits, with the file next to it that tells more. */
export interface SessionFile {
  source: "v2" | "v3";
  /** `<uuid>.json`, or `messages.jsonl`. */
  file: string;
  /** v3 only: `session.json`, which may be missing. */
  details: string | null;
  /** Sizes and times of both files; it changes if one of them does. */
  signature: string;
  /** When `file` was last changed, in milliseconds since 1970. */
  changedAt: number;
}

/** Where sessions are, by release of Kiro. */
interface SessionPlaces {
  /** Files next to each other: `.json`, `.jsonl`, and others. */
  v2: string[];
  /** A folder for each session. */
  v3: string[];
}

/**
 * Returns the files that record credits, in no order. `locked` is how many files and folders can't be looked at, because
 * of a permission or a loop of links; what has disappeared isn't counted. No file is opened.
 */
export function listSessionFiles(context: Pick<UsageContext, "env" | "home">): {
  files: SessionFile[];
  locked: number;
} {
  let locked = 0;
  const onLocked = () => void locked++;
  const { v2, v3 } = listPlaces(context, onLocked);
  const files: SessionFile[] = [];
  for (const file of v2) {
    if (!file.endsWith(".json")) continue;
    const stats = look(file, onLocked);
    if (!stats?.isFile()) continue;
    files.push({ source: "v2", file, details: null, signature: sign(stats), changedAt: stats.mtimeMs });
  }
  for (const folder of v3) {
    const file = join(folder, "messages.jsonl");
    const stats = look(file, onLocked);
    if (!stats?.isFile()) continue;
    const details = join(folder, "session.json");
    const more = look(details, onLocked);
    const hasDetails = more?.isFile() === true;
    const signature = hasDetails ? `${sign(stats)} ${sign(more)}` : sign(stats);
    files.push({ source: "v3", file, details: hasDetails ? details : null, signature, changedAt: stats.mtimeMs });
  }
  return { files, locked };
}

/**
 * Returns whether a file of Kiro's sessions was changed after `since`, chats included: each turn writes one. Folders
 * don't count, so our own sessions, which are deleted after each run, don't either. No file is opened.
 */
export function wasKiroUsedSince(context: Pick<UsageContext, "env" | "home">, since: Date): boolean {
  const { v2, v3 } = listPlaces(context);
  const wasChanged = (file: string) => {
    const stats = look(file);
    return stats !== null && stats.isFile() && stats.mtimeMs > since.getTime();
  };
  const files = v3.flatMap((folder) => [join(folder, "messages.jsonl"), join(folder, "session.json")]);
  return v2.some(wasChanged) || files.some(wasChanged);
}

/** The folders are at a fixed depth, so a loop of links can't be walked into. Hidden names are the system's. */
function listPlaces({ env, home }: Pick<UsageContext, "env" | "home">, onLocked?: () => void): SessionPlaces {
  // Kiro 2.3.0 and later use KIRO_HOME instead of ~/.kiro, but the engine of v3 ignores it in part.
  const homes = [join(home, ".kiro"), ...(env.KIRO_HOME ? [resolve(home, env.KIRO_HOME)] : [])];
  const roots = new Set(homes.map((each) => toRealPath(join(each, "sessions"))));
  const places: SessionPlaces = { v2: [], v3: [] };
  for (const root of roots) {
    for (const bucket of list(root, onLocked)) {
      const target = bucket === join(root, "cli") ? places.v2 : places.v3;
      for (const each of list(bucket, onLocked)) target.push(each);
    }
  }
  return places;
}

/** One folder by two names counts once. What has no real path is missing or locked, and listing it tells which. */
function toRealPath(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

function list(folder: string, onLocked?: () => void): string[] {
  try {
    const names = readdirSync(folder);
    return names.filter((name) => !name.startsWith(".")).map((name) => `${folder}/${name}`);
  } catch (error) {
    if (!isAbsent(error)) onLocked?.();
    return [];
  }
}

function look(file: string, onLocked?: () => void): Stats | null {
  try {
    return statSync(file, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (!isAbsent(error)) onLocked?.();
    return null;
  }
}

/** Whether an error says that there is no such file; a file in the place of a folder is the same. */
export function isAbsent(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOENT" || code === "ENOTDIR";
}

function sign({ size, mtimeMs }: Stats): string {
  return `${size}:${mtimeMs}`;
}
