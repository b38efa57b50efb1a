import type { CountedCredits } from "./describe-title";
import type { UsageState } from "../kiro";
import { lacksLogin } from "../kiro-kept";

/** How urgent the meter looks. `calm` has the menu bar's own color. */
export type Urgency = "calm" | "warning" | "alarm";

/** The values of the preference "Warning Colors": the percentages from which on the meter is orange, then red. */
export type Warnings = "70-90" | "80-95" | "90-98" | "never";

/** The pictures fill in steps of this many percent. */
const step = 5;

/**
 * Returns the name of the picture in `assets/`, without its ending, for what is known: how much is used, or why that
 * cannot be said. Empty and full are kept for none and all, so that 99 % does not look like the end.
 */
export function chooseMeter(
  { snapshot, error, isStale }: Pick<UsageState, "snapshot" | "error" | "isStale">,
  credits: CountedCredits | null,
): string {
  if (lacksLogin(error?.kind)) return "meter-signed-out";
  if (snapshot === null) return error === null ? "meter-waiting" : "meter-unreadable";
  if (isStale) return "meter-stale";
  if (credits === null) return "meter-managed";
  return credits.usedPercent === null ? "meter-unlimited" : `meter-${toStep(credits.usedPercent)}`;
}

function toStep(percent: number): number {
  if (percent <= 0) return 0;
  if (percent >= 100) return 100;
  return Math.min(100 - step, Math.max(step, Math.round(percent / step) * step));
}

/** Says how urgent a use is. Numbers that are stale alarm nobody. */
export function chooseUrgency(
  credits: Pick<CountedCredits, "usedPercent"> | null,
  warnings: Warnings,
  isStale: boolean,
): Urgency {
  if (credits === null || credits.usedPercent === null || warnings === "never" || isStale) return "calm";
  const [warning, alarm] = warnings.split("-").map(Number);
  return credits.usedPercent >= alarm ? "alarm" : credits.usedPercent >= warning ? "warning" : "calm";
}
