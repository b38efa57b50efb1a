import * as v from "valibot";
import { attempt } from "./attempt";

/** The part of Raycast's Cache that is used here. Texts in, texts out; every call may throw. */
export interface Storage {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  remove(key: string): void;
}

const nothingKept: Storage = { get: () => undefined, set: () => {}, remove: () => {} };

/** Opens the cache; where that fails, one that keeps nothing: a broken disk costs the memory of a reading, not the reading. */
export function openCache(open: () => Storage): Storage {
  try {
    return open();
  } catch {
    return nothingKept;
  }
}

/**
 * How often a value is read that another command may just be writing, and how long to wait in between, in milliseconds. A
 * second, because a busy disk may hold the writer up; a first paint had better be late than wrong.
 */
const attempts = 200;
const waitMs = 5;

/** What was still half written after that, by its key; it was left so by an end in the middle, and nobody waits for it again. */
const abandoned = new Map<string, string>();

/**
 * Returns the value under `key`, or null where it is missing, broken or not of this shape. Some hosts write values in
 * place, so that half of one can be seen; such a value is read again.
 */
export function load<T>(storage: Storage, key: string, schema: v.GenericSchema<unknown, T>): T | null {
  for (let tries = 1; ; tries++) {
    const stored = attempt(() => storage.get(key));
    if (stored === undefined) return null;
    const value = attempt(() => JSON.parse(stored));
    if (value !== undefined) {
      const checked = v.safeParse(schema, value);
      return checked.success ? checked.output : null;
    }
    if (tries === attempts) abandoned.set(key, stored);
    if (abandoned.get(key) === stored) return null;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, waitMs);
  }
}

/** Keeps `value` under `key`. A full disk costs the memory of a reading, not the reading itself. */
export function save(storage: Storage, key: string, value: unknown): void {
  attempt(() => storage.set(key, JSON.stringify(value)));
}

/** Forgets what is under `key`. */
export function forget(storage: Storage, key: string): void {
  attempt(() => storage.remove(key));
}
