import type { UsageState } from "../kiro/usage-state";
import type { ForecastSummary } from "../shapes/forecast-summary";
import { dayMs, hasEnded } from "../shapes/has-ended";
import { windowKinds, type WindowKind } from "../shapes/window-kinds";
import {
  capitalize,
  countDaysUntil,
  formatCount,
  formatCredits,
  formatDay,
  formatDays,
  formatDistance,
  formatMoney,
  formatPercent,
  type Viewer,
} from "./format";
import type { Row } from "./reading";

/** A run-out that may be on any of more days than this has no date that helps. */
const widestRunOutMs = 10 * dayMs;

/** A bonus that ends unused comes before the forecast within this time. */
const soonMs = 7 * dayMs;

/** The longest month, in days of the reader. */
const longestMonth = 31;

const tooEarly = "Too early to tell";

/** A row of the outlook. `kind` tells a bonus or pack that ends unused from the forecast, and from why there is none. */
export interface OutlookRow {
  kind: "unused" | "forecast" | "missing";
  title: string;
  /** The rest, for a tooltip or a subtitle; null if the title says it all. */
  detail: string | null;
}

/**
 * Returns what will come of the reading, most urgent first: a bonus or pack worth more than a day's use that ends unused
 * within a week, then the forecast, or why there is none. Empty without a reading.
 */
export function listOutlook(state: Pick<UsageState, "snapshot" | "forecast">, viewer: Viewer): OutlookRow[] {
  const { forecast } = state;
  if (forecast === null) {
    const title = explainMissingForecast(state, viewer);
    return title === null ? [] : [{ kind: "missing", title, detail: null }];
  }
  const title = describeForecast(forecast, viewer);
  const detail = hasRange(forecast, viewer) ? describeRange(forecast, viewer) : explainVagueness(forecast, viewer);
  const row: OutlookRow = { kind: "forecast", title, detail };
  const { unused } = forecast;
  if (unused === null || !isUrgent(unused, forecast, viewer)) return [row];
  return [
    { kind: "unused", title: describeExpiry(unused, viewer), detail: capitalize(describeWaste(unused, viewer)) },
    row,
  ];
}

type Unused = NonNullable<ForecastSummary["unused"]>;

function isUrgent(unused: Unused, { expected, used, madeAt, resetsAt }: ForecastSummary, { now }: Viewer): boolean {
  const msLeft = Date.parse(unused.expiresAt) - now.getTime();
  const daysAhead = (Date.parse(resetsAt) - Date.parse(madeAt)) / dayMs;
  const aDay = daysAhead > 0 ? (expected - used) / daysAhead : 0;
  return unused.unused > Math.max(aDay, 1) && msLeft <= soonMs && isGood(unused, now);
}

/** Of a bonus or pack only the day may be known, so it is good for a day more. */
function isGood({ expiresAt }: Pick<Unused, "expiresAt">, now: Date): boolean {
  return Date.parse(expiresAt) + dayMs > now.getTime();
}

/** Returns the forecast in a few words: `Likely to last (9 in 10)`, `Likely to run out Dec 20–27`. */
export function describeForecast(summary: ForecastSummary, viewer: Viewer): string {
  const { state, resetsAt } = summary;
  const reset = formatDay(resetsAt, viewer);
  if (isAfterReset(summary, viewer.now)) return `Reset ${reset}. Refresh for the new month`;
  const runOut = describeRunOut(summary, viewer);
  // A range that wide says nothing, unless the day on which everything is spent is near.
  if (state !== "over" && isTooWide(summary) && !(state === "runs-out" && runOut)) return tooEarly;
  switch (state) {
    case "too-early":
      return tooEarly;
    case "over":
      return summary.overage === null ? `Used up until ${reset}` : `Used up, overage until ${reset}`;
    case "likely-lasts":
      return `Likely to last (${describeChance(summary, viewer)})`;
    case "may-run-short":
      return `May run short: ${describeChance(summary, viewer)} chance to last`;
    case "runs-out":
      return `Likely to run out ${runOut ?? `before ${reset}`}`;
  }
}

/**
 * Returns the chance to last in as few characters as a menu bar wants: `9 in 10`, `40%`; `–` if nothing can be said.
 * Tenths are all that is known of it, and neither none nor all of them is said before it is so.
 */
export function describeChance(summary: ForecastSummary | null, { now, locale }: Viewer): string {
  if (summary === null || summary.state === "too-early" || isAfterReset(summary, now)) return "–";
  if (summary.state === "over") return formatPercent(0, locale);
  if (summary.state !== "runs-out" && isTooWide(summary)) return "–";
  const tenths = Math.min(9, Math.round(summary.chanceToLast * 10));
  if (summary.state === "likely-lasts") return `${tenths} in 10`;
  return tenths === 0 ? `<${formatPercent(10, locale)}` : formatPercent(tenths * 10, locale);
}

/** Returns the forecast's numbers, a line each, most important first; none once the month is over. */
export function listForecastFacts(summary: ForecastSummary, viewer: Viewer): Row[] {
  const { now, locale } = viewer;
  if (isAfterReset(summary, now)) return [];
  const { state, dailyAllowance, unused, earlierPeriods } = summary;
  const isOpen = state !== "over";
  const isFirst = state === "too-early";
  const chance = describeChance(summary, viewer);
  const months = earlierPeriods === 1 ? "last month" : `${earlierPeriods} earlier months`;
  const facts: [string, string | null | false][] = [
    ["Why", explainVagueness(summary, viewer)],
    ["Chance to Last", isOpen && chance !== "–" && chance],
    ["Expected Use", hasRange(summary, viewer) && describeRange(summary, viewer)],
    ["Runs Out", isOpen && !isFirst && state !== "likely-lasts" && describeRunOut(summary, viewer)],
    ["Daily Pace", isOpen && dailyAllowance !== null && `Up to ${formatPace(dailyAllowance, locale)} a day`],
    ["Overage", !isFirst && describeOverageAhead(summary, viewer)],
    ["Unused", unused !== null && isGood(unused, now) && describeUnused(unused, viewer)],
    ["Based On", earlierPeriods === 0 ? "This month only" : `This month and ${months}`],
  ];
  return facts.flatMap(([title, text]) => (text ? [{ title, text }] : []));
}

/** Returns the use at the reset as a range: `About 800–1,150 of 1,000 by Dec 1`; `total` if bonuses and packs count. */
export function describeRange(summary: ForecastSummary, viewer: Viewer): string {
  const { low, high, used, limit, poolLimit, resetsAt } = summary;
  const { locale } = viewer;
  const range = joinRange(roundRange(low, high, used).map((end) => formatCredits(end, locale)));
  const total = poolLimit > 0 ? " total" : "";
  return `About ${range} of ${formatCredits(Math.round(limit), locale)}${total} by ${formatDay(resetsAt, viewer)}`;
}

/** Returns what is left of a bonus or pack and until when: `386 bonus credits expire in 15 days`. */
export function describeExpiry(
  { kind, remaining, expiresAt }: { kind: WindowKind; remaining: number; expiresAt: string },
  viewer: Viewer,
): string {
  const credits = formatCount(remaining, windowKinds[kind].noun, viewer.locale);
  const isOne = credits === `${formatCredits(1, viewer.locale)} ${windowKinds[kind].noun}`;
  const day = formatDistance(Math.max(0, countDaysUntil(expiresAt, viewer)));
  return `${credits} ${isOne ? windowKinds[kind].ends : windowKinds[kind].ends.replace(/s$/, "")} ${day}`;
}

/** Returns why there is no forecast, in a few words; null without a reading. */
function explainMissingForecast({ snapshot }: Pick<UsageState, "snapshot">, viewer: Viewer): string | null {
  if (snapshot === null) return null;
  const { primary, isLate } = snapshot;
  if (primary === null) return "No forecast: no numbers";
  if (primary.limit === null) return "No forecast: the plan has no limit";
  if (primary.resetsAt === null) return "No forecast: Kiro gave no reset date";
  if (hasEnded(primary, viewer.now)) return "No forecast: the reset has passed";
  if (isLate) return "No forecast: the counter may be late";
  if (countDaysUntil(primary.resetsAt, viewer) > longestMonth) return "No forecast: reset over a month away";
  return "No forecast yet: too few readings";
}

/** Returns the words inside the chart. */
export function describeChart(
  { startsAt, resetsAt, limit }: ForecastSummary,
  viewer: Viewer,
): { start: string; end: string; today: string; limit: string } {
  return {
    start: formatDay(startsAt, viewer),
    end: formatDay(resetsAt, viewer),
    today: "Today",
    limit: formatCredits(Math.round(limit), viewer.locale),
  };
}

/** Returns the forecast in a line: `Likely to last (9 in 10). About 800–1,150 of 1,000 by Dec 1`. */
export function describeOutlook(forecast: ForecastSummary, viewer: Viewer): string {
  const headline = describeForecast(forecast, viewer);
  return hasRange(forecast, viewer) ? `${headline}. ${describeRange(forecast, viewer)}` : headline;
}

/** Whether the use at the reset can be told as a range that helps. */
function hasRange(summary: ForecastSummary, { now }: Viewer): boolean {
  const isOpen = summary.state !== "too-early" && summary.state !== "over";
  return isOpen && !isAfterReset(summary, now) && !isTooWide(summary);
}

/** Why no range is told of a month that goes on; null if one is. */
function explainVagueness(summary: ForecastSummary, { now }: Viewer): string | null {
  if (summary.state === "over" || isAfterReset(summary, now)) return null;
  if (summary.state === "too-early") return "A few more days of use are needed";
  return isTooWide(summary) ? "The possible range is too wide" : null;
}

/** Whether the range is wider than all that can be spent. */
function isTooWide({ low, high, limit }: ForecastSummary): boolean {
  return high - low > limit;
}

function isAfterReset({ resetsAt }: ForecastSummary, now: Date): boolean {
  return Date.parse(resetsAt) <= now.getTime();
}

/** `Dec 20–27`; null if it isn't known that it runs out, or hardly when. */
function describeRunOut({ runsOut, resetsAt }: ForecastSummary, viewer: Viewer): string | null {
  const { earliest, latest } = runsOut;
  const end = latest ?? resetsAt;
  if (earliest === null || Date.parse(end) - Date.parse(earliest) > widestRunOutMs) return null;
  return formatDays(earliest, end, viewer);
}

function describeOverageAhead({ overage, resetsAt, limit }: ForecastSummary, viewer: Viewer): string | null {
  if (overage === null || overage.high < 1) return null;
  const { low, high, highCost, currency } = overage;
  if (high - low > limit) return tooEarly;
  const { locale } = viewer;
  const range = roundRange(low, high, 0);
  const cost = (credits: number) => formatMoney((credits * highCost!) / high, currency, locale);
  const costs = highCost === null ? "" : ` (${joinRange(range.map(cost))})`;
  const credits = joinRange(range.map((end) => formatCredits(end, locale)));
  return `About ${credits} overage credits${costs} by ${formatDay(resetsAt, viewer)}`;
}

function describeUnused(pool: Unused, viewer: Viewer): string {
  return `${describeExpiry(pool, viewer)}; ${describeWaste(pool, viewer)}`;
}

/** `at this rate, about 120 will go unused`. */
function describeWaste({ remaining, unused }: Unused, { locale }: Viewer): string {
  const step = 10 ** (Math.floor(Math.log10(unused)) - 1);
  const about = Math.min(remaining, Math.round(unused / step) * step);
  return `at this rate, about ${formatCredits(about, locale)} will go unused`;
}

/** Rounded down, because more than that doesn't last. */
function formatPace(credits: number, locale?: string): string {
  const digits = credits < 10 ? 10 : 1;
  return formatCount(Math.floor(credits * digits) / digits, "credit", locale);
}

/** Both ends in round numbers, as many as the width of the range deserves; never below `least`. */
function roundRange(low: number, high: number, least: number): number[] {
  const quarter = Math.max((high - low) / 4, 0.01);
  const power = 10 ** Math.floor(Math.log10(quarter));
  const step = [5, 2, 1].map((factor) => factor * power).find((size) => size <= quarter) ?? power;
  return [low, high].map((end) => Math.max(Math.round(end / step) * step, Math.ceil(least)));
}

function joinRange([from, to]: string[]): string {
  return from === to ? from : `${from}–${to}`;
}
