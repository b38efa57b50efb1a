import type { Kept } from "../../shapes/kept";
import { keptSchema } from "../../shapes/kept-schema";
import { keptKey, nothingKept, readKept, withStorage } from "./kept";
import type { Storage } from "./storage";

/** Compiling the schema takes ten times as long as using it once. */
const onceOnly = { jitless: true };

/** Returns what is kept, for the command that goes on from it; what doesn't have its shape is as good as nothing. */
export function readWhole(openStorage: () => Storage): Kept {
  return keptSchema.safeParse(readKept(openStorage).kept, onceOnly).data ?? nothingKept;
}

/**
 * Writes what is kept, as one value; to be called by the command that holds the refresh lock, and by it alone. A full disk
 * costs the memory of a reading, not the reading. Throws if the value doesn't have its shape, which would be a bug.
 */
export function writeKept(openStorage: () => Storage, kept: Kept): void {
  const text = JSON.stringify(keptSchema.parse(kept, onceOnly));
  withStorage(openStorage, (storage) => storage.set(keptKey, text));
}
