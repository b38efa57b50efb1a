import {
  formatCount,
  formatCredits,
  formatDay,
  formatDays,
  formatDaysUntil,
  formatMoney,
  formatPercent,
  type Surroundings,
} from "./format";
import type { ForecastSummary } from "../shapes/forecast-summary";
import { dayMs } from "../forecast/gather-days";
import type { KiroSnapshot } from "../kiro";

/** A line of the forecast's detail, in Title Case and as a phrase. */
interface ForecastFact {
  label: string;
  value: string;
}

/** A run-out that may be on any of more days than this has no date that helps. */
const widestRunOutMs = 10 * dayMs;

/** The forecast in one line: `Likely to last (9 in 10)`, `Likely to run out Dec 20–27`. */
export function describeForecast(summary: ForecastSummary, surroundings: Surroundings): string {
  const { state, resetsAt } = summary;
  const reset = formatDay(resetsAt, surroundings);
  if (isAfterReset(summary, surroundings.now)) return `Reset ${reset}. Refresh to see the new month`;
  switch (state) {
    case "too-early":
      return "Too early to tell";
    case "over":
      return summary.overage === null ? `Used up until ${reset}` : `Used up, overage until ${reset}`;
    case "likely-lasts":
      return `Likely to last (${describeChance(summary, surroundings)})`;
    case "may-run-short":
      return `May run short: ${describeChance(summary, surroundings)} chance to last`;
    case "runs-out":
      return `Likely to run out ${describeRunOut(summary, surroundings) ?? `before ${reset}`}`;
  }
}

/**
 * The chance to last in as few characters as a menu bar wants: `9 in 10`, `40%`; `–` where nothing can be said. Tenths
 * are all that is known of it, and neither none nor all of them is said before it is so.
 */
export function describeChance(summary: ForecastSummary | null, { now, locale }: Surroundings): string {
  if (summary === null || summary.state === "too-early" || isAfterReset(summary, now)) return "–";
  if (summary.state === "over") return formatPercent(0, locale);
  const tenths = Math.min(9, Math.round(summary.chanceToLast * 10));
  if (summary.state === "likely-lasts") return `${tenths} in 10`;
  return tenths === 0 ? `<${formatPercent(10, locale)}` : formatPercent(tenths * 10, locale);
}

/** The forecast's numbers, a line each, most important first; none once the month is over. */
export function listForecastFacts(summary: ForecastSummary, surroundings: Surroundings): ForecastFact[] {
  const { now, locale } = surroundings;
  if (isAfterReset(summary, now)) return [];
  const { state, dailyAllowance, unused, earlierPeriods } = summary;
  const isOpen = state !== "over";
  const isTold = isOpen && state !== "too-early";
  const months = earlierPeriods === 1 ? "the month before" : `${earlierPeriods} earlier months`;
  const facts: [string, string | null | false][] = [
    ["Chance to Last", isTold && describeChance(summary, surroundings)],
    ["Expected Use", isTold && describeRange(summary, surroundings)],
    ["Runs Out", isTold && state !== "likely-lasts" && describeRunOut(summary, surroundings)],
    ["Daily Pace", isOpen && dailyAllowance !== null && `Up to ${formatPace(dailyAllowance, locale)} a day lasts`],
    ["Overage", state !== "too-early" && describeOverageAhead(summary, surroundings)],
    ["Unused", unused !== null && Date.parse(unused.expiresAt) > now.getTime() && describeUnused(unused, surroundings)],
    ["Based On", earlierPeriods === 0 ? "This month alone" : `This month and ${months}`],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

/** The use at the reset as a range: `About 800–1,150 of 1,000 by Dec 1`; `in all` where bonuses and packs count. */
export function describeRange(summary: ForecastSummary, surroundings: Surroundings): string {
  const { low, high, used, limit, poolLimit, resetsAt } = summary;
  const { locale } = surroundings;
  const range = joinRange(roundRange(low, high, used).map((end) => formatCredits(end, locale)));
  const inAll = poolLimit > 0 ? " in all" : "";
  return `About ${range} of ${formatCredits(Math.round(limit), locale)}${inAll} by ${formatDay(resetsAt, surroundings)}`;
}

/** What is left of a bonus or pack and until when: `386 bonus credits expire in 15 days`. */
export function describeExpiry(
  { kind, remaining, expiresAt }: { kind: "bonus" | "addon"; remaining: number; expiresAt: string },
  surroundings: Surroundings,
): string {
  const credits = formatCount(remaining, kind === "bonus" ? "bonus credit" : "add-on credit", surroundings.locale);
  return `${credits} ${remaining === 1 ? "expires" : "expire"} ${formatDaysUntil(expiresAt, surroundings)}`;
}

/** Why there is no forecast for a reading that has numbers; null where there is nothing that could run out. */
export function explainMissingForecast({ primary }: KiroSnapshot): string | null {
  if (primary === null || primary.limit === null) return null;
  return primary.resetsAt === null ? "No forecast: Kiro states no reset date" : null;
}

/** The words inside the chart. */
export function describeChart(
  { startsAt, resetsAt, limit }: ForecastSummary,
  surroundings: Surroundings,
): { start: string; end: string; today: string; limit: string } {
  return {
    start: formatDay(startsAt, surroundings),
    end: formatDay(resetsAt, surroundings),
    today: "Today",
    limit: formatCredits(Math.round(limit), surroundings.locale),
  };
}

function isAfterReset({ resetsAt }: ForecastSummary, now: Date): boolean {
  return Date.parse(resetsAt) <= now.getTime();
}

/** `Dec 20–27`; null where it is not known that it runs out, or hardly when. */
function describeRunOut({ runsOut, resetsAt }: ForecastSummary, surroundings: Surroundings): string | null {
  const { earliest, latest } = runsOut;
  const end = latest ?? resetsAt;
  if (earliest === null || Date.parse(end) - Date.parse(earliest) > widestRunOutMs) return null;
  return formatDays(earliest, end, surroundings);
}

function describeOverageAhead(summary: ForecastSummary, surroundings: Surroundings): string | null {
  const { overage, resetsAt } = summary;
  if (overage === null || overage.high < 1) return null;
  const { high, highCost, currency } = overage;
  const { locale } = surroundings;
  const range = roundRange(overage.low, high, 0);
  const cost = (credits: number) => formatMoney((credits * highCost!) / high, currency, locale);
  const costs = highCost === null ? "" : ` (${joinRange(range.map(cost))})`;
  const credits = joinRange(range.map((end) => formatCredits(end, locale)));
  return `About ${credits} overage credits${costs} by ${formatDay(resetsAt, surroundings)}`;
}

function describeUnused(pool: NonNullable<ForecastSummary["unused"]>, surroundings: Surroundings): string {
  const { remaining, unused } = pool;
  const step = 10 ** (Math.floor(Math.log10(unused)) - 1);
  const about = Math.min(remaining, Math.round(unused / step) * step);
  const verb = about === 1 ? "goes" : "go";
  return `${describeExpiry(pool, surroundings)}; at this rate about ${formatCredits(about, surroundings.locale)} ${verb} unused`;
}

/** Rounded down, because more than that does not last. */
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
