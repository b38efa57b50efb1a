import type { KeptSpending, SpendingEntry, SpendingRow, SpendingSummary } from "../shapes/spending";
import {
  countDaysUntil,
  formatCompactCredits,
  formatCredits,
  formatDay,
  formatDays,
  formatMoney,
  formatShare,
  formatSum,
  formatTime,
  shortenHome,
  withNoun,
  type Viewer,
} from "./format";
import { readSpentToday } from "./title";
import type { Row } from "./reading";

/** The ranges of Kiro Spending, in the order of its dropdown. */
export const spendingRanges = {
  today: "Today",
  "last-7-days": "Last 7 Days",
  period: "This Period",
  "last-period": "Last Period",
  all: "All",
} as const;

export type SpendingRange = keyof typeof spendingRanges;

/** What isn't in the session files of this Mac. */
export const notRecorded: Row = {
  title: "Not Included",
  text: "Other computers, the web, sub-agents, compaction, and canceled turns",
};

/** What is said of the models, because Kiro's files name no other. */
export const modelsNote = "The model last selected in each chat. Kiro doesn't record what Auto used.";

export const noMonths = "Months appear after the first reset.";

/** How names are shown: folders are shortened, with "Hide Account" to their last part. */
export interface NameOptions {
  home: string;
  hidesAccount: boolean;
}

/** A name in a row. */
interface Name {
  title: string;
  subtitle: string | null;
}

/**
 * Returns how much of what was used was recorded on this Mac: `This Mac recorded 312.4 of the 420.3 credits used since Nov 1
 * (74%)`; without a share, `312.4 credits recorded on this Mac since Nov 1`. `since` is the start of the period.
 */
export function describeShare(spending: KeptSpending, since: string | null, viewer: Viewer): string {
  const { share, used, recorded, period } = spending;
  const when = since === null ? "in this period" : `since ${formatDay(since, viewer)}`;
  if (share === null || used === null) return `${writeCredits(period.credits, viewer)} recorded on this Mac ${when}`;
  const all = writeCredits(used, viewer);
  return `This Mac recorded ${formatSum(recorded, viewer.locale)} of the ${all} used ${when} (${formatShare(share, viewer.locale)})`;
}

const missingShares: Record<NonNullable<KeptSpending["reason"]>, string> = {
  late: "No share: Kiro's counter may still be last month's.",
  "account-changed": "No share: the account changed in this period.",
  "too-little": "No share: less than 10 credits are used so far.",
  "no-earlier-reading": "No share: there's no reading from before this period.",
  "no-numbers": "No share: the account's usage isn't known.",
  "more-than-used": "No share: more was recorded than the account used.",
};

/** Returns why there is no share; null if there is one. */
export function explainMissingShare({ share, reason }: KeptSpending): string | null {
  if (share !== null || reason === null) return null;
  return missingShares[reason] ?? null;
}

/** Returns how far the first scan is; null once it is complete. */
export function describeScan({ isComplete, filesDone, filesTotal }: KeptSpending, { locale }: Viewer): Name | null {
  if (isComplete) return null;
  const progress = `${formatCredits(filesDone, locale)} of ${formatCredits(filesTotal, locale)}`;
  return { title: "Reading Kiro's session files", subtitle: `${progress}. Totals will grow.` };
}

/** Returns how many files couldn't be read; null if all could. */
export function describeUnreadable({ filesUnreadable }: KeptSpending, { locale }: Viewer): string | null {
  if (filesUnreadable === 0) return null;
  return `${withNoun(formatCredits(filesUnreadable, locale), "file", locale)} couldn't be read`;
}

/** The numbers of a row in words. */
export interface Amount {
  /** Ten blocks, filled by the share. */
  bar: string;
  credits: string;
  /** Of the total: `74%`. */
  share: string;
  /** `41 turns · 2.3 per turn`; empty if no turn is counted. */
  turns: string;
}

const barLength = 10;

/** Returns the numbers of a row; `total` is the credits of its range. */
export function describeAmount(
  { credits, turns }: Pick<SpendingRow, "credits" | "turns">,
  total: number,
  { locale }: Viewer,
): Amount {
  const share = total > 0 ? Math.min(1, credits / total) : 0;
  const filled = share > 0 ? Math.max(1, Math.round(share * barLength)) : 0;
  const perTurn = turns > 1 ? ` · ${formatSum(credits / turns, locale)} per turn` : "";
  return {
    bar: "█".repeat(filled) + "░".repeat(barLength - filled),
    credits: formatSum(credits, locale),
    share: formatShare(share, locale),
    turns: turns === 0 ? "" : `${withNoun(formatCredits(turns, locale), "turn", locale)}${perTurn}`,
  };
}

const longestPath = 60;

/** Returns a project's name: its last folder, with the shortened path unless the account is hidden. */
export function describeProject(folder: string | null, { home, hidesAccount }: NameOptions): Name {
  if (folder === null) return { title: "No Folder", subtitle: null };
  // Its name is the person's.
  if (folder === home) return { title: "Home Folder", subtitle: null };
  const title = nameFolder(folder);
  const path = folder.startsWith(`${home}/`) ? shortenHome(folder, home) : folder;
  return { title, subtitle: hidesAccount || path === title ? null : clipPath(path) };
}

/** The last part of a path. */
function nameFolder(folder: string): string {
  return folder.split("/").filter(Boolean).at(-1) ?? folder;
}

/** Leaves out folders in the middle of a path that is too long for a row. */
function clipPath(path: string): string {
  if (path.length <= longestPath) return path;
  const [first, ...parts] = path.split("/");
  let end = "";
  for (const part of parts.reverse()) {
    if (first.length + end.length + part.length + "/…/".length > longestPath) break;
    end = `/${part}${end}`;
  }
  return end === "" ? `…${path.slice(1 - longestPath)}` : `${first}/…${end}`;
}

/** Returns a model's name. Credits without a model and without turns are those of compaction and session start. */
export function describeModel({ name, turns }: Pick<SpendingRow, "name" | "turns">): string {
  if (name !== null) return name;
  return turns === 0 ? "Compaction and Session Start" : "Unknown Model";
}

/** Returns one of the biggest turns: `Today, 2:14 PM`, `shop · claude-opus-4.5`, `61.2`. */
export function describeTurn(
  { endedAt, project, model, credits }: Pick<SpendingEntry, "endedAt" | "project" | "model" | "credits">,
  options: NameOptions,
  viewer: Viewer,
): { title: string; subtitle: string; credits: string } {
  const isToday = countDaysUntil(endedAt, viewer) === 0;
  const name = describeProject(project, options).title;
  return {
    title: `${isToday ? "Today, " : ""}${formatTime(endedAt, viewer)}`,
    subtitle: `${name} · ${model ?? "Unknown Model"}`,
    credits: formatSum(credits, viewer.locale),
  };
}

/** Returns a day (`2026-11-21`, one of the reader's) in words: `Today`, `Yesterday`, `Saturday, Nov 21`. */
export function describeDay(day: string, viewer: Viewer): string {
  const noon = `${day}T12:00:00.000Z`;
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: viewer.timeZone }).format(viewer.now);
  const distance = (Date.parse(noon) - Date.parse(`${today}T12:00:00.000Z`)) / 86_400_000;
  if (distance === 0) return "Today";
  if (distance === -1) return "Yesterday";
  return formatDay(noon, { now: new Date(`${today}T12:00:00.000Z`), timeZone: "UTC" }, { weekday: "long" });
}

/** What was spent in an earlier period, from the history. Amounts are credits, instants ISO 8601 UTC; null is unknown. */
export interface SpentMonth {
  startsAt: string;
  resetsAt: string;
  /** Of the plan and beyond it. */
  used: number;
  limit: number | null;
  bonus: number | null;
  packs: number | null;
  /** The part of `used` beyond the plan. */
  overage: number | null;
  cost: number | null;
  currency: string | null;
  /** The time of the last reading if it was so long before the reset that it may miss some use; else null. */
  asOf: string | null;
}

/** Returns an earlier period as a row: `Oct 1–31`, `420.3 of 1,000 used · as of Oct 28`, and its parts for the detail. */
export function describeMonth(month: SpentMonth, viewer: Viewer): { title: string; subtitle: string; rows: Row[] } {
  const { startsAt, resetsAt, asOf, used, limit, bonus, packs, overage, cost, currency } = month;
  const { locale } = viewer;
  const lastDay = new Date(Date.parse(resetsAt) - 1).toISOString();
  const ofPlan = formatSum(Math.max(0, used - (overage ?? 0)), locale);
  const plan = limit === null ? ofPlan : `${ofPlan} of ${formatSum(limit, locale)}`;
  const price = cost ? ` (${formatMoney(cost, currency, locale)})` : "";
  const rows: [string, string | null][] = [
    ["Plan", plan],
    ["Bonus", bonus ? formatSum(bonus, locale) : null],
    ["Add-On Packs", packs ? formatSum(packs, locale) : null],
    ["Overage", overage ? `${formatSum(overage, locale)}${price}` : null],
    ["Last Reading", asOf && formatTime(asOf, viewer)],
  ];
  return {
    title: formatDays(startsAt, lastDay, viewer),
    subtitle: [
      `${plan} used`,
      overage ? `${formatSum(overage, locale)} over${price}` : null,
      asOf && `as of ${formatDay(asOf, viewer)}`,
    ]
      .filter(Boolean)
      .join(" · "),
    rows: rows.flatMap(([title, text]) => (text === null ? [] : [{ title, text }])),
  };
}

/**
 * Returns the menu's row: `On This Mac: 12.4 today · 96.1 in 7 days`; null if nothing was recorded in 7 days. Without today's
 * scan it leaves out today.
 */
export function describeMenuSpending(spending: KeptSpending | null, viewer: Viewer): string | null {
  if (spending === null || !(spending.last7Days > 0)) return null;
  const today = readSpentToday(spending, viewer);
  const parts = [
    ...(today === null ? [] : [`${formatCompactCredits(today, viewer.locale)} today`]),
    `${formatCompactCredits(spending.last7Days, viewer.locale)} in 7 days`,
  ];
  return `On This Mac: ${parts.join(" · ")}`;
}

/** Why Kiro Spending has nothing to show. */
export type SpendingEmpty = "no-files" | "nothing-in-range" | "no-period" | "off";

/** Returns the words of an empty Kiro Spending; `folders` is where it looked, with `~` for the home folder. */
export function describeEmpty(why: SpendingEmpty, folders: string[]): { title: string; description: string } {
  switch (why) {
    case "no-files":
      return {
        title: "No Session Files Found",
        description: `Looked in ${folders.join(" and ")}. Raycast can't see a KIRO_HOME set in your shell, and some versions of Kiro keep no such files.`,
      };
    case "nothing-in-range":
      return {
        title: "Nothing Recorded",
        description: "This Mac recorded no credits in this range. Choose a longer one.",
      };
    case "no-period":
      return {
        title: "Period Unknown",
        description: "Kiro's reset isn't known yet. Refresh, or choose another range.",
      };
    case "off":
      return {
        title: "Session Files Aren't Read",
        description: "Turn on Read Kiro's Session Files in the extension's settings.",
      };
  }
}

type NamedAmount = Pick<SpendingRow, "name" | "credits" | "turns">;

/** What a copied summary holds; `byModel` may have the auxiliary credits in a row of their own. */
type CopiedSpending = Pick<SpendingSummary, "credits" | "turns"> & Record<"byProject" | "byModel", NamedAmount[]>;

/** Returns spending as text to paste somewhere: the total, projects, and models, a line each. */
export function describeSpending(
  { credits, turns, byProject, byModel }: CopiedSpending,
  { range, ...options }: NameOptions & { range: SpendingRange },
  viewer: Viewer,
): string {
  const line = (name: string, row: Pick<SpendingRow, "credits" | "turns">) => {
    const { credits: amount, share, turns: count } = describeAmount(row, credits, viewer);
    return `${name}: ${amount} (${[share, count].filter(Boolean).join(", ")})`;
  };
  const all = withNoun(formatCredits(turns, viewer.locale), "turn", viewer.locale);
  return [
    `Kiro Spending, ${spendingRanges[range]}: ${writeCredits(credits, viewer)} in ${all}, recorded on this Mac`,
    ...(byProject.length > 0 ? ["", "Projects"] : []),
    ...byProject.map((row) => line(describeProject(row.name, options).title, row)),
    ...(byModel.length > 0 ? ["", "Models"] : []),
    ...byModel.map((row) => line(describeModel(row), row)),
    "",
    `${notRecorded.title}: ${notRecorded.text}`,
  ].join("\n");
}

function writeCredits(credits: number, { locale }: Viewer): string {
  return withNoun(formatSum(credits, locale), "credit", locale);
}
