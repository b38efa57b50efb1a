import type { Kept } from "../../shapes/kept";
import { attempt } from "./attempt";
import type { Storage } from "./storage";

/** The one key in the cache. */
export const keptKey = "kept";

/** What is kept before the first refresh. */
export const nothingKept: Kept = {
  version: 1,
  snapshot: null,
  forecast: null,
  failure: null,
  report: null,
  spending: null,
};

const pauseMs = 5;
/** A cache that can't be opened is tried again for this long, in milliseconds. */
const openingMs = 100;
/** A value that is caught half written is read again for this long, in milliseconds. */
const writingMs = 500;

/**
 * Returns what is kept, or nothing if there is none that this version understands, with its text. Some hosts rewrite
 * values in place, so half of one can be read; it's read again, because late beats wrong. Never throws.
 */
export function readKept(openStorage: () => Storage): { kept: Kept | null; text: string | null } {
  for (let waited = 0; ; waited += pauseMs) {
    const found = withStorage(openStorage, (storage) => ({ text: storage.get(keptKey) ?? null }));
    const text = found?.text ?? null;
    const value = text === null ? null : attempt(() => JSON.parse(text) as Kept | null);
    // A cache that couldn't be opened is one whose list of values is being rewritten.
    const isWhole = found !== undefined && value !== undefined;
    if (isWhole || waited >= writingMs) return { kept: isKept(value) ? value : null, text };
    if (found === undefined) waited += openingMs;
    pause();
  }
}

/** Returns the text of what is kept, to compare; null if there is none. Never throws. */
export function readKeptText(openStorage: () => Storage): string | null {
  return withStorage(openStorage, (storage) => storage.get(keptKey)) ?? null;
}

/** Opens the cache for one access; returns undefined if that fails for 100 ms. */
export function withStorage<T>(openStorage: () => Storage, act: (storage: Storage) => T): T | undefined {
  for (let waited = 0; ; waited += pauseMs) {
    try {
      return act(openStorage());
    } catch {
      if (waited >= openingMs) return undefined;
      pause();
    }
  }
}

/** A whole JSON object of this version was checked before it was written; that is all there is to check. */
function isKept(value: Kept | null | undefined): value is Kept {
  if (value?.version !== 1) return false;
  return value.snapshot === null || Array.isArray(value.snapshot?.windows);
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
}
