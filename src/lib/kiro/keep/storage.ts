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
 * How often a command waits for values that another one may just be writing, and how long each time, in milliseconds. A
 * second, because a busy disk may hold the writer up, and a first paint had better be late than wrong; but a second for
 * all values together, because a full disk may have left many of them half written for good.
 */
let waitsLeft = 200;
const waitMs = 5;

/**
 * Returns the value under `key`, or null where it is missing, broken or not of this shape. Some hosts write values in
 * place, so that half of one can be seen; such a value is read again.
 */
export function load<T>(storage: Storage, key: string, schema: v.GenericSchema<unknown, T>): T | null {
  for (let waits = 0; ; waits++) {
    const stored = attempt(() => storage.get(key));
    if (stored === undefined) return null;
    const value = attempt(() => JSON.parse(stored));
    if (value !== undefined) {
      // What was written in the end took no patience from the others.
      waitsLeft += waits;
      const checked = v.safeParse(schema, value);
      return checked.success ? checked.output : null;
    }
    if (waitsLeft === 0) return null;
    waitsLeft -= 1;
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
