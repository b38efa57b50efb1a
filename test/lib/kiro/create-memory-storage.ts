import type { Storage } from "../../../src/lib/kiro/keep/storage";

/** A cache that lives as long as the test; `values` is what it holds. */
export interface MemoryStorage extends Storage {
  values: Map<string, string>;
}

export function createMemoryStorage(): MemoryStorage {
  const values = new Map<string, string>();
  return {
    values,
    get: (key) => values.get(key),
    set: (key, value) => void values.set(key, value),
    remove: (key) => void values.delete(key),
  };
}
