import type { Kept } from "../../shapes/kept";
import { keptSchema } from "../../shapes/kept-schema";
import { keptKey, withStorage } from "./kept";
import type { Storage } from "./storage";

/**
 * Writes what is kept, as one value; to be called by the command that holds the refresh lock, and by it alone. A full disk
 * costs the memory of a reading, not the reading. Throws if the value doesn't have its shape, which would be a bug.
 */
export function writeKept(openStorage: () => Storage, kept: Kept): void {
  // Compiling the schema takes ten times as long as using it once.
  const text = JSON.stringify(keptSchema.parse(kept, { jitless: true }));
  withStorage(openStorage, (storage) => storage.set(keptKey, text));
}
