import { posix } from "node:path";
import type { SpendingEntry } from "../shapes/spending";
import { summarizeSpending } from "./summarize-spending";

/** Adding up leaves a rest. In credits. */
const noise = 1e-9;

/**
 * Returns the last folder name of the project in which at least half of `credits` was recorded between two readings, or
 * null. Null too if more was recorded than those credits: then the turns and the readings don't belong together.
 */
export function findBurnProject(
  entries: readonly SpendingEntry[],
  since: Date,
  until: Date,
  credits: number,
): string | null {
  const recorded = summarizeSpending(entries, { from: since, to: until, timeZone: "UTC" });
  const top = recorded.byProject[0];
  if (recorded.credits > credits + noise || !top?.name || top.credits < credits / 2 - noise) return null;
  return posix.basename(top.name) || null;
}
