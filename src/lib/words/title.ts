import type { UsageState } from "../kiro/usage-state";
import { hasEnded } from "../shapes/has-ended";
import { lacksLogin } from "../shapes/kiro-error";
import type { KiroOverage, KiroSnapshot, KiroWindow } from "../shapes/snapshot";
import type { KeptSpending } from "../shapes/spending";
import { windowKinds, type WindowKind } from "../shapes/window-kinds";
import { describeChance } from "./forecast";
import {
  countDaysUntil,
  formatCompactCredits,
  formatMoney,
  formatPercent,
  formatSum,
  joinWords,
  roundPercent,
  withNoun,
  type Viewer,
} from "./format";
import type { Problem } from "./problems";
import { hasUseSince, isFromIde, type AgeFacts } from "./reading";
import { describeSentence } from "./usage";
import { addUpWindows, describeLeft, listExtras } from "./window";

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
  "spent-today",
  "icon-only",
] as const;

export type TitleMode = (typeof titleModes)[number];

/** What the title and the meter include; the values of the preference "Include". */
export const countedKinds = {
  plan: ["plan"],
  "plan-and-bonus": ["plan", "bonus"],
  everything: ["plan", "bonus", "addon"],
} as const satisfies Record<string, WindowKind[]>;

export type Counted = keyof typeof countedKinds;

/** What the title and the meter are about: credits, and percent from 0 to 100 and beyond. Null if there is no limit. */
export interface CountedCredits {
  used: number;
  limit: number | null;
  remaining: number | null;
  usedPercent: number | null;
  /** What is counted, if not the plan alone: `bonus and add-on credits`. */
  of: string | null;
  /** More may have been used: the source stops counting at the limit of the plan. */
  isAtLeast: boolean;
  /** The overage that stands in place of "0 left" once nothing else is left: `$1.61`, `40 over`; null if none does. */
  overage: string | null;
  /** Overages cover what comes next. */
  isCovered: boolean;
}

/**
 * Returns what the title and the meter count, the number that matters now: what is included by `counted`; once that is
 * used up, what is left in bonuses and packs; once those are used up, the overage. Null for a plan without numbers.
 */
export function countCredits(snapshot: KiroSnapshot, counted: Counted, viewer: Viewer): CountedCredits | null {
  const { primary, mayExceedLimit } = snapshot;
  if (primary === null) return null;
  const { used, limit, remaining, usedPercent } = primary;
  const none = { of: null, isAtLeast: mayExceedLimit, overage: null, isCovered: false };
  const plan: CountedCredits = { used, limit, remaining, usedPercent, ...none };
  if (limit === null) return plan;
  const extras = listExtras(snapshot, viewer.now);
  const included = extras.filter(({ kind }) => (countedKinds[counted] as readonly WindowKind[]).includes(kind));
  const chosen = included.length === 0 ? plan : { ...none, ...addUp([primary, ...included]) };
  if (chosen.remaining !== 0) return chosen;
  const spendable = extras.filter((extra) => extra.remaining! > 0);
  if (spendable.length > 0) return { ...none, isAtLeast: false, ...addUp(spendable) };
  const overage = describeOverageNow(primary, snapshot.overage, viewer.locale);
  return { ...chosen, overage, isCovered: snapshot.overage?.enabled === true };
}

function addUp(parts: KiroWindow[]): ReturnType<typeof addUpWindows> & { of: string } {
  const kinds = Object.keys(windowKinds) as WindowKind[];
  const names = kinds
    .filter((kind) => parts.some((part) => part.kind === kind))
    .map((kind) => windowKinds[kind].adjective);
  return { ...addUpWindows(parts), of: `${joinWords(names)} credits` };
}

/**
 * The overage in as few characters as a menu bar wants; null if overages are off, or if it isn't stated whether they are
 * on and none is used. An amount that isn't stated is `Overage`, not 0.
 */
function describeOverageNow({ used, limit }: KiroWindow, overage: KiroOverage | null, locale?: string): string | null {
  if (overage === null || overage.enabled === false) return null;
  const { enabled, cost, currency } = overage;
  if (cost) return formatMoney(cost, currency, locale);
  const over = overage.creditsUsed ?? (limit !== null && used > limit ? used - limit : null);
  if (over === null) return enabled ? "Overage" : null;
  return over > 0 || enabled ? `${formatCompactCredits(over, locale)} over` : null;
}

/** How the menu bar's title is made; the values of its preferences. */
export interface TitleOptions {
  mode: TitleMode;
  counted: Counted;
}

type Facts = Pick<UsageState, "error" | "isRefreshing" | "forecast" | "spending"> & AgeFacts;

/**
 * Returns the text next to the menu bar's icon, as short as it can be; empty if the mode has nothing to say. A mode that
 * needs a limit says what was used if the plan has none.
 */
export function describeTitle(
  { snapshot, forecast, spending }: Pick<Facts, "snapshot" | "forecast" | "spending">,
  { mode, counted }: TitleOptions,
  viewer: Viewer,
): string {
  const { now, locale } = viewer;
  if (mode === "icon-only") return "";
  if (mode === "spent-today") {
    const today = readSpentToday(spending, viewer);
    return today ? formatCompactCredits(today, locale) : "";
  }
  const credits = snapshot && countCredits(snapshot, counted, viewer);
  if (snapshot === null || credits === null) return "";
  const primary = snapshot.primary!;
  // The Kiro IDE keeps last month's record until it asks again.
  if (isFromIde(snapshot) && hasEnded(primary, now)) return "";
  const days = primary.resetsAt === null ? null : `${Math.max(0, countDaysUntil(primary.resetsAt, viewer))}d`;
  if (mode === "days-until-reset") return days ?? "";
  if (mode === "chance-to-last") return describeChance(forecast, viewer);

  const { used, limit, remaining, usedPercent, overage } = credits;
  const atLeast = credits.isAtLeast ? "≥" : "";
  const usedWords = `${atLeast}${formatCompactCredits(used, locale)}`;
  if (limit === null || remaining === null || usedPercent === null) return `${usedWords} used`;
  const left = overage ?? formatCompactCredits(remaining, locale);
  switch (mode) {
    case "credits-left":
      return left;
    case "percent-left":
      return overage ?? formatPercent(Math.max(0, 100 - roundPercent(usedPercent)), locale);
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

/**
 * Returns the credits that were recorded today on this Mac; null if that isn't known, because the session files weren't
 * scanned today or never as a whole.
 */
export function readSpentToday(spending: KeptSpending | null, viewer: Viewer): number | null {
  if (spending === null || countDaysUntil(spending.scannedAt, viewer) !== 0) return null;
  return spending.isComplete || spending.today > 0 ? spending.today : null;
}

/** Returns what people read who point at the icon: what is wrong, the reading in a sentence, and what the title counts. */
export function describeTooltip(
  facts: Facts,
  { problems, mode, counted }: TitleOptions & { problems: Problem[] },
  viewer: Viewer,
): string {
  const { snapshot, error, isRefreshing } = facts;
  const failure = error && problems.find(({ since }) => since !== null);
  if (snapshot === null) {
    if (failure) return `${failure.title}. ${failure.sentences[0]}`;
    return isRefreshing ? "Checking your Kiro credits…" : "No Kiro usage yet";
  }
  const sentence = describeSentence(snapshot, viewer, hasUseSince(facts, viewer) ? "At most" : undefined);
  const counts =
    mode === "spent-today" ? describeSpentToday(facts.spending, viewer) : describeCounted(snapshot, counted, viewer);
  return [failure?.title, sentence, counts].filter(Boolean).join(". ");
}

/** What the title counts if that isn't the plan alone: `The title shows add-on credits: 57.5 of 100 left`; else null. */
function describeCounted(snapshot: KiroSnapshot, counted: Counted, viewer: Viewer): string | null {
  const credits = countCredits(snapshot, counted, viewer);
  if (credits === null) return null;
  if (credits.overage !== null)
    return `The title shows overage: ${credits.overage.replace(/^Overage$/, "amount unknown")}`;
  if (snapshot.primary?.remaining === 0 && credits.remaining === 0 && snapshot.overage?.enabled === null) {
    return "Check overages on the dashboard";
  }
  return credits.of === null ? null : `The title shows ${credits.of}: ${describeLeft(credits, viewer.locale)}`;
}

/** What "Spent Today" counts, or why it says nothing. */
function describeSpentToday(spending: KeptSpending | null, viewer: Viewer): string {
  const today = readSpentToday(spending, viewer);
  if (today === null) return "Today's spending isn't known yet";
  if (today === 0) return "Nothing recorded on this Mac today";
  return `The title shows ${withNoun(formatSum(today, viewer.locale), "credit", viewer.locale)} recorded on this Mac today`;
}

/** How urgent the meter looks. `calm` has the menu bar's own color. */
export type Urgency = "calm" | "warning" | "alarm";

/** The values of the preference "Warning Colors": the percentages from which on the meter is orange, then red. */
export type Warnings = "70-90" | "80-95" | "90-98" | "never";

/** The pictures fill in steps of this many percent. */
const step = 5;

/**
 * Returns the name of the picture in `assets/`, without its ending, for what is known: how much is used, or why that
 * can't be said. Empty and full mean exactly 0% and 100%, so that 99% doesn't look like the end.
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

/** Returns how urgent a use is. Numbers that are stale or late are never urgent, nor is use that overages cover. */
export function chooseUrgency(
  credits: Pick<CountedCredits, "usedPercent" | "isCovered"> | null,
  warnings: Warnings,
  { snapshot, isStale }: Pick<UsageState, "snapshot" | "isStale">,
): Urgency {
  if (credits === null || credits.usedPercent === null || warnings === "never") return "calm";
  if (isStale || snapshot?.isLate || credits.isCovered) return "calm";
  const [warning, alarm] = warnings.split("-").map(Number);
  return credits.usedPercent >= alarm ? "alarm" : credits.usedPercent >= warning ? "warning" : "calm";
}

/** Returns how urgent a window's row looks: a plan that is used up is no alarm while bonuses, packs, or overages cover use. */
export function chooseWindowUrgency(
  window: KiroWindow,
  warnings: Warnings,
  state: Pick<UsageState, "snapshot" | "isStale">,
  { now }: Viewer,
): Urgency {
  const { snapshot } = state;
  const urgency = chooseUrgency({ ...window, isCovered: false }, warnings, state);
  if (urgency !== "alarm" || snapshot === null || windowKinds[window.kind].isExtra) return urgency;
  const hasExtras = listExtras(snapshot, now).some((extra) => extra.remaining! > 0);
  return hasExtras || snapshot.overage?.enabled ? "warning" : urgency;
}
