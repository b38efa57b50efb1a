import * as fs from "node:fs";
import path from "node:path";
import { threadId } from "node:worker_threads";

/** The values of one namespace, by key. Every call may throw in the harsh kind. */
export interface CacheStorage {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  /** Returns whether there was such a key. */
  remove(key: string): boolean;
  keys(): string[];
}

/**
 * How Raycast's `Cache` keeps its values. "usual": every instance reads and replaces whole files. "harsh": as Vicinae does
 * it. An instance loads an index of the keys when it is made, and writes all of it at every `set`, `get` and `remove`; index
 * and values are rewritten in place, so that a reader in another thread can see nothing, or half.
 */
export type CacheKind = "usual" | "harsh";

/** How long a file that is rewritten in place stays empty, and then half written. */
const tornPauseMs = 2;
const filePrefix = "key-";
let writes = 0;

/** Opens a namespace below `folder`, for every worker, process and test alike. A harsh one throws if its index is torn. */
export function openCacheStorage(folder: string, namespace: string, kind: CacheKind = "usual"): CacheStorage {
  const own = path.join(folder, `namespace-${encodeURIComponent(namespace)}`);
  return kind === "harsh" ? openIndexed(own) : openWhole(own);
}

/** As `openCacheStorage`, for tests: opened again for each access, and again while another thread is writing. */
export function openFreshStorage(folder: string, namespace: string, kind?: CacheKind): CacheStorage {
  function access<T>(use: (storage: CacheStorage) => T): T {
    for (let tries = 1; ; tries += 1) {
      try {
        return use(openCacheStorage(folder, namespace, kind));
      } catch (error) {
        if (tries === 100) throw error;
        pause();
      }
    }
  }
  return {
    get: (key) => access((storage) => storage.get(key)),
    set: (key, value) => access((storage) => storage.set(key, value)),
    remove: (key) => access((storage) => storage.remove(key)),
    keys: () => access((storage) => storage.keys()),
  };
}

function openWhole(own: string): CacheStorage {
  const fileOf = (key: string) => path.join(own, filePrefix + encodeURIComponent(key));
  return {
    get: (key) => unlessMissing(() => fs.readFileSync(fileOf(key), "utf8")),
    set(key, value) {
      fs.mkdirSync(own, { recursive: true });
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

function openIndexed(own: string): CacheStorage {
  const indexFile = path.join(own, "index.json");
  const fileOf = (key: string) => path.join(own, filePrefix + encodeURIComponent(key));
  fs.mkdirSync(own, { recursive: true });
  const text = unlessMissing(() => fs.readFileSync(indexFile, "utf8"));
  const index = text === undefined ? {} : (JSON.parse(text) as Record<string, number>);
  const saveIndex = () => writeInHalves(indexFile, JSON.stringify(index));
  return {
    get(key) {
      if (!Object.hasOwn(index, key)) return undefined;
      saveIndex();
      return fs.readFileSync(fileOf(key), "utf8");
    },
    set(key, value) {
      index[key] = value.length;
      writeInHalves(fileOf(key), value);
      saveIndex();
    },
    remove(key) {
      const isKnown = delete index[key] && fs.existsSync(fileOf(key));
      fs.rmSync(fileOf(key), { force: true });
      saveIndex();
      return isKnown;
    },
    keys: () => Object.keys(index),
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
