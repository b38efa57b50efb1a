import { countDaysUntil, formatCompactCredits, formatPercent } from "./format";
import type { KiroSnapshot } from "../kiro";

/** What the menu bar's title can say; the values of the preference "Title". */
export const titleModes = [
  "credits-left",
  "percent-left",
  "percent-used",
  "credits-used",
  "used-of-limit",
  "credits-and-days-left",
  "days-until-reset",
  "icon-only",
] as const;

/** One of them. */
export type TitleMode = (typeof titleModes)[number];

/** The values of the preference "Count". */
export type Counted = "plan" | "plan-and-bonus";

/** What the title and the meter are about: credits, and percent from 0 to 100 and beyond. Nulls where there is no limit. */
export interface CountedCredits {
  used: number;
  limit: number | null;
  remaining: number | null;
  usedPercent: number | null;
}

/** Adds up what the title and the meter count; null where the report has no numbers. */
export function countCredits(snapshot: KiroSnapshot, counted: Counted): CountedCredits | null {
  const { primary, windows } = snapshot;
  const bonuses = windows.filter(({ kind }) => kind === "bonus");
  if (primary === null || primary.limit === null || counted === "plan" || bonuses.length === 0) return primary;
  const sum = (amounts: (number | null)[]) => amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
  const parts = [primary, ...bonuses];
  const limit = sum(parts.map((part) => part.limit));
  const remaining = sum(parts.map((part) => part.remaining));
  // What went beyond one part's limit did not come out of another, so it is not counted against the rest.
  const used = limit - remaining;
  return { used, limit, remaining, usedPercent: (used / limit) * 100 };
}

/**
 * The text beside the menu bar's icon, as short as it can be; empty where the mode has nothing to say. A mode that needs
 * a limit says what was used where the plan has none.
 */
export function describeTitle(
  snapshot: KiroSnapshot,
  { mode, counted }: { mode: TitleMode; counted: Counted },
  now: Date,
  locale?: string,
): string {
  const credits = countCredits(snapshot, counted);
  if (credits === null || mode === "icon-only") return "";
  const resetsAt = snapshot.primary!.resetsAt;
  const days = resetsAt === null ? null : `${Math.max(0, countDaysUntil(resetsAt, now))}d`;
  if (mode === "days-until-reset") return days ?? "";

  const { used, limit, remaining, usedPercent } = credits;
  const usedWords = `${snapshot.mayExceedLimit ? "≥" : ""}${formatCompactCredits(used, locale)}`;
  if (limit === null || remaining === null || usedPercent === null) return `${usedWords} used`;
  const left = formatCompactCredits(remaining, locale);
  switch (mode) {
    case "credits-left":
      return left;
    case "percent-left":
      return formatPercent(Math.max(0, 100 - usedPercent), locale);
    case "percent-used":
      return `${snapshot.mayExceedLimit ? "≥" : ""}${formatPercent(usedPercent, locale)}`;
    case "credits-used":
      return usedWords;
    case "used-of-limit":
      return `${usedWords}/${formatCompactCredits(limit, locale)}`;
    case "credits-and-days-left":
      return days === null ? left : `${left} · ${days}`;
  }
}
