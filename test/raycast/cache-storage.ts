import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Where the values of every `Cache` are kept, by namespace ("" is the shared one) and key. */
export interface CacheStorage {
  get(namespace: string, key: string): string | undefined;
  set(namespace: string, key: string, data: string): void;
  /** Says whether there was such a key. */
  remove(namespace: string, key: string): boolean;
  keys(namespace: string): string[];
}

/** Keeps the values in memory, for as long as the world lives. */
export function memoryCacheStorage(): CacheStorage {
  const namespaces = new Map<string, Map<string, string>>();
  const entriesOf = (namespace: string) => {
    const entries = namespaces.get(namespace) ?? new Map<string, string>();
    namespaces.set(namespace, entries);
    return entries;
  };
  return {
    get: (namespace, key) => entriesOf(namespace).get(key),
    set: (namespace, key, data) => void entriesOf(namespace).set(key, data),
    remove: (namespace, key) => entriesOf(namespace).delete(key),
    keys: (namespace) => [...entriesOf(namespace).keys()],
  };
}

const filePrefix = "key-";
let writes = 0;

/** Keeps one file per key under a folder, so that separate processes share the values, as Raycast's commands do. */
export function fileCacheStorage(folder: string): CacheStorage {
  const folderOf = (namespace: string) => path.join(folder, `namespace-${encodeURIComponent(namespace)}`);
  const fileOf = (namespace: string, key: string) =>
    path.join(folderOf(namespace), filePrefix + encodeURIComponent(key));
  return {
    get: (namespace, key) => unlessMissing(() => readFileSync(fileOf(namespace, key), "utf8")),
    set(namespace, key, data) {
      mkdirSync(folderOf(namespace), { recursive: true });
      // Another process must never read half a value, so it appears under its name only when it is whole.
      const unfinished = path.join(folderOf(namespace), `unfinished-${process.pid}-${++writes}`);
      writeFileSync(unfinished, data);
      renameSync(unfinished, fileOf(namespace, key));
    },
    remove(namespace, key) {
      const removed = unlessMissing(() => {
        rmSync(fileOf(namespace, key));
        return true;
      });
      return removed ?? false;
    },
    keys(namespace) {
      const names = unlessMissing(() => readdirSync(folderOf(namespace))) ?? [];
      const keys = names.filter((name) => name.startsWith(filePrefix));
      return keys.map((name) => decodeURIComponent(name.slice(filePrefix.length)));
    },
  };
}

function unlessMissing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
