import type { ForecastSummary } from "../shapes/forecast-summary";
import { addUpWindows } from "./add-up-windows";
import { describeChance } from "./describe-forecast";
import { countDaysUntil, formatCompactCredits, formatPercent, roundPercent, type Surroundings } from "./format";
import { describeLeft } from "./describe-window";
import type { KiroSnapshot, KiroWindow } from "../kiro";

/** What the menu bar's title can say; the values of the preference "Title". */
export const titleModes = [
  "credits-left",
  "percent-left",
  "percent-used",
  "credits-used",
  "used-of-limit",
  "credits-and-days-left",
  "days-until-reset",
  "chance-to-last",
  "icon-only",
] as const;

/** One of them. */
export type TitleMode = (typeof titleModes)[number];

/** What the title and the meter include; the values of the preference "Include". */
export const countedKinds = {
  plan: ["plan"],
  "plan-and-bonus": ["plan", "bonus"],
  everything: ["plan", "bonus", "addon"],
} as const satisfies Record<string, KiroWindow["kind"][]>;

/** One of them. */
export type Counted = keyof typeof countedKinds;

/** What the title and the meter are about: credits, and percent from 0 to 100 and beyond. Nulls where there is no limit. */
export interface CountedCredits {
  used: number;
  limit: number | null;
  remaining: number | null;
  usedPercent: number | null;
  /** Of what, where that is not the plan alone: `bonus and add-on credits`; null where it is. */
  of: string | null;
  /** The release stops counting at the limit of the plan, so more may have been used. */
  isAtLeast: boolean;
}

/**
 * Adds up what the title and the meter count; null where the report has no numbers. Where nothing is left of that, but
 * there is something left in a bonus or a pack, it is the latter that counts: a red 0 would say that work is over.
 */
export function countCredits(snapshot: KiroSnapshot, counted: Counted, now: Date): CountedCredits | null {
  const { primary, mayExceedLimit } = snapshot;
  if (primary === null) return null;
  const { used, limit, remaining, usedPercent } = primary;
  const plan = { used, limit, remaining, usedPercent, of: null, isAtLeast: mayExceedLimit };
  if (limit === null) return plan;
  const extras = listExtras(snapshot, now);
  const included = extras.filter(({ kind }) => (countedKinds[counted] as readonly string[]).includes(kind));
  const chosen = included.length === 0 ? plan : addUp([primary, ...included], mayExceedLimit);
  const spendable = extras.filter((extra) => extra.remaining! > 0);
  return chosen.remaining === 0 && spendable.length > 0 ? addUp(spendable, false) : chosen;
}

/** The bonuses and packs that have a limit and have not expired. */
export function listExtras({ windows }: KiroSnapshot, now: Date): KiroWindow[] {
  return windows.filter(({ kind, limit, resetsAt }) => {
    return kind !== "plan" && limit !== null && (resetsAt === null || Date.parse(resetsAt) > now.getTime());
  });
}

function addUp(parts: KiroWindow[], isAtLeast: boolean): CountedCredits {
  const names = [
    ["plan", "plan"],
    ["bonus", "bonus"],
    ["addon", "add-on"],
  ].flatMap(([kind, name]) => (parts.some((part) => part.kind === kind) ? [name] : []));
  const of = `${names.join(", ").replace(/, (?=[^,]*$)/, " and ")} credits`;
  return { ...addUpWindows(parts), of, isAtLeast };
}

/** Says what the title counts where that is not the plan alone: `57.5 of 100 left in add-on credits`; else null. */
export function describeCounted(credits: CountedCredits, locale?: string): string | null {
  return credits.of === null ? null : `${describeLeft(credits, locale)} in ${credits.of}`;
}

/**
 * The text beside the menu bar's icon, as short as it can be; empty where the mode has nothing to say. A mode that needs
 * a limit says what was used where the plan has none.
 */
export function describeTitle(
  { snapshot, forecast }: { snapshot: KiroSnapshot; forecast: ForecastSummary | null },
  { mode, counted }: { mode: TitleMode; counted: Counted },
  surroundings: Surroundings,
): string {
  const { now, locale } = surroundings;
  const credits = countCredits(snapshot, counted, now);
  if (credits === null || mode === "icon-only") return "";
  const resetsAt = snapshot.primary!.resetsAt;
  const days = resetsAt === null ? null : `${Math.max(0, countDaysUntil(resetsAt, surroundings))}d`;
  if (mode === "days-until-reset") return days ?? "";
  if (mode === "chance-to-last") return describeChance(forecast, surroundings);

  const { used, limit, remaining, usedPercent } = credits;
  const atLeast = credits.isAtLeast ? "≥" : "";
  const usedWords = `${atLeast}${formatCompactCredits(used, locale)}`;
  if (limit === null || remaining === null || usedPercent === null) return `${usedWords} used`;
  const left = formatCompactCredits(remaining, locale);
  switch (mode) {
    case "credits-left":
      return left;
    case "percent-left":
      return formatPercent(Math.max(0, 100 - roundPercent(usedPercent)), locale);
    case "percent-used":
      return `${atLeast}${formatPercent(usedPercent, locale)}`;
    case "credits-used":
      return usedWords;
    case "used-of-limit":
      return `${usedWords}/${formatCompactCredits(limit, locale)}`;
    case "credits-and-days-left":
      return days === null ? left : `${left} · ${days}`;
  }
}
