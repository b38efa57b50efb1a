import type { KiroSnapshot } from "../kiro";

/** Returns a reading as the JSON that every export carries, byte for byte the same wherever it is copied. */
export function formatSnapshotJson(snapshot: KiroSnapshot): string {
  return JSON.stringify(snapshot, null, 2);
}
