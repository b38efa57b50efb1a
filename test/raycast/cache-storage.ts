import * as fs from "node:fs";
import path from "node:path";
import { threadId } from "node:worker_threads";

/** The values of one namespace, by key. */
export interface CacheStorage {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  /** Says whether there was such a key. */
  remove(key: string): boolean;
  keys(): string[];
}

/** How long a value that is rewritten in place stays empty, and then half, for other threads to see. */
const tornPauseMs = 4;
const filePrefix = "key-";
let writes = 0;

/**
 * Opens what is kept under a folder, one file per key, for every worker, process and test alike.
 *
 * @param isTorn values are rewritten in place in two halves, so that a reader elsewhere can catch nothing or half a value
 */
export function openCacheStorage(folder: string, namespace: string, isTorn = false): CacheStorage {
  const own = path.join(folder, `namespace-${encodeURIComponent(namespace)}`);
  const fileOf = (key: string) => path.join(own, filePrefix + encodeURIComponent(key));
  return {
    get(key) {
      const file = fileOf(key);
      return fs.existsSync(file) ? unlessMissing(() => fs.readFileSync(file, "utf8")) : undefined;
    },
    set(key, value) {
      fs.mkdirSync(own, { recursive: true });
      if (isTorn) return writeInHalves(fileOf(key), value);
      const unfinished = path.join(own, `unfinished-${process.pid}-${threadId}-${++writes}`);
      fs.writeFileSync(unfinished, value);
      fs.renameSync(unfinished, fileOf(key));
    },
    remove: (key) => unlessMissing(() => (fs.rmSync(fileOf(key)), true)) ?? false,
    keys() {
      const names = unlessMissing(() => fs.readdirSync(own)) ?? [];
      const keys = names.filter((name) => name.startsWith(filePrefix));
      return keys.map((name) => decodeURIComponent(name.slice(filePrefix.length)));
    },
  };
}

function writeInHalves(file: string, value: string): void {
  const bytes = Buffer.from(value);
  const half = bytes.length >> 1;
  const descriptor = fs.openSync(file, "w");
  try {
    pause();
    fs.writeSync(descriptor, bytes, 0, half);
    pause();
    fs.writeSync(descriptor, bytes, half);
  } finally {
    fs.closeSync(descriptor);
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, tornPauseMs);
}

function unlessMissing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
