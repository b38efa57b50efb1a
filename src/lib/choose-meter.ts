import type { KiroUsage } from "./use-kiro-usage";

/** The pictures fill in steps of this many percent. */
const step = 5;

/**
 * Returns the name of the picture in `assets/` for what is known: how much of the plan is used, or why that cannot be
 * said. Empty and full are kept for none and all, so that 99 % does not look like the end.
 */
export function chooseMeter({ snapshot, error, isStale }: Pick<KiroUsage, "snapshot" | "error" | "isStale">): string {
  const isSignedOut = error?.kind === "not-logged-in" || error?.kind === "session-expired";
  if (isSignedOut) return "meter-signed-out.png";
  if (snapshot === null) return error === null ? "meter-0.png" : "meter-unreadable.png";
  if (isStale) return "meter-stale.png";
  const percent = snapshot.primary?.usedPercent ?? null;
  return percent === null ? "meter-unlimited.png" : `meter-${toStep(percent)}.png`;
}

function toStep(percent: number): number {
  if (percent <= 0) return 0;
  if (percent >= 100) return 100;
  return Math.min(100 - step, Math.max(step, Math.round(percent / step) * step));
}
