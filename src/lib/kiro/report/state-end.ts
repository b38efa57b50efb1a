import type { KiroWindow } from "../../shapes/snapshot";
import type { WindowKind } from "../../shapes/window-kinds";
import { addDays, hasTime, readDate } from "./read-date";

/** When a window ends, and the words for it. */
type End = Pick<KiroWindow, "resetsAt" | "resetDescription">;

/** A date as a source states it: a day or an instant in words, or seconds or milliseconds since 1970. */
export type StatedDate = string | number | null;

/** What a window is called if its source gives it no name. */
export const defaultLabels: Record<WindowKind, string> = {
  plan: "Credits",
  bonus: "Bonus credits",
  addon: "Add-on credits",
};

/** Returns the end of a plan's period: `resets on 2026-12-01`, with the UTC day if the source states an instant. */
export function resetsOn(stated: StatedDate, now: Date): End {
  return endOn("resets on", stated, now);
}

/** Returns the end of a pack that expires on a day: `expires Jun 18, 2027`. */
export function expiresOn(stated: StatedDate, now: Date): End {
  return endOn("expires", stated, now);
}

/**
 * Returns the end of a bonus that expires in a number of days, with the words of the report if it has its own. No date and
 * no words if the days are negative, which the service says of some bonuses that still count.
 */
export function expiresIn(days: number | null, now: Date, words: string | null = null): End {
  if (days === null || days < 0) return { resetsAt: null, resetDescription: null };
  const own = `expires in ${days} ${days === 1 ? "day" : "days"}`;
  return { resetsAt: addDays(now, days), resetDescription: words ?? own };
}

function endOn(verb: string, stated: StatedDate, now: Date): End {
  // kiro-cli prints `Unknown` if the service names no day.
  if (stated === null || stated === "" || stated === "Unknown") return { resetsAt: null, resetDescription: null };
  const resetsAt = readDate(stated, now);
  const day = hasTime(stated) ? resetsAt?.slice(0, 10) : stated;
  return { resetsAt, resetDescription: day === undefined ? null : `${verb} ${day}` };
}
