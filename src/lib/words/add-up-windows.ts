import { withoutNoise, type KiroWindow } from "../kiro-kept";

/** Credits of several windows together, percent from 0 to 100. */
interface WindowSum {
  used: number;
  limit: number;
  remaining: number;
  usedPercent: number;
}

/**
 * Adds up windows that have a limit. What went beyond the limit of one did not come out of another, so it is not counted
 * as used of the others.
 */
export function addUpWindows(windows: Pick<KiroWindow, "limit" | "remaining">[]): WindowSum {
  const limit = sum(windows.map((window) => window.limit));
  const remaining = sum(windows.map((window) => window.remaining));
  const used = withoutNoise(limit - remaining);
  return { used, limit, remaining, usedPercent: limit > 0 ? (used / limit) * 100 : 100 };
}

function sum(amounts: (number | null)[]): number {
  return withoutNoise(amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0));
}
