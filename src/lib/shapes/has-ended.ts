import type { KiroWindow } from "./snapshot";

/** A day in milliseconds. */
export const dayMs = 86_400_000;

/**
 * Returns when a window has certainly ended, in milliseconds since 1970; null if no end is stated. A reset is exact. A
 * bonus or pack that ends in a number of days, or on a named day, may be used for a day more: kiro-cli rounds down, so
 * that `expires in 0 days` still has up to 24 hours. An end without words of the report (the Kiro IDE's) is exact.
 */
export function getEnd({ kind, resetsAt, resetDescription }: KiroWindow): number | null {
  if (resetsAt === null) return null;
  const isDay = kind !== "plan" && resetDescription !== null;
  return Date.parse(resetsAt) + (isDay ? dayMs : 0);
}

/** Returns whether a plan has been reset, or a bonus or pack has expired. */
export function hasEnded(window: KiroWindow, now: Date): boolean {
  const end = getEnd(window);
  return end !== null && end <= now.getTime();
}
