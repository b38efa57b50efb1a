import type { KiroError, KiroSnapshot, UsageState } from "../../src/lib/kiro";

/** What came of a question; can be handed from one process to another. */
export interface Outcome {
  snapshot: KiroSnapshot | null;
  /** The kind of the error. */
  error: string | null;
}

/** Returns what a refresh came to, also where it throws. */
export async function toOutcome(refresh: Promise<UsageState>): Promise<Outcome> {
  try {
    const { snapshot, error } = await refresh;
    return { snapshot, error: error && error.kind };
  } catch (error) {
    return { snapshot: null, error: (error as KiroError).kind ?? String(error) };
  }
}

/** Returns the numbers of a reading in a few words: "12.5 of 50". */
export function describeReading(snapshot: KiroSnapshot | null): string {
  if (snapshot === null) return "none";
  const { primary, mayExceedLimit } = snapshot;
  if (primary === null) return "no plan row";
  const day = primary.resetsAt === "2026-12-01T00:00:00.000Z" ? "" : ` until ${primary.resetsAt}`;
  return `${primary.used} of ${primary.limit}${mayExceedLimit ? " or more" : ""}${day}`;
}
