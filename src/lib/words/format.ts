import { readSystemLocale } from "./system-locale";

/** How numbers and instants are written everywhere. Numbers and times of day follow the user's locale, words are American English. */

/** What formatting depends on beside the value; the tests set all of it. */
export interface Surroundings {
  now: Date;
  /** Default: the locale and time zone of the system. */
  locale?: string;
  timeZone?: string;
}

const readNumberLocale = () => readSystemLocale("LC_NUMERIC");

/** Makes a formatter once for each locale and style: making one takes longer than all that a screen does with it. */
function remember<Style, Format>(create: new (locale: string | undefined, style: Style) => Format) {
  const made = new Map<string, Format>();
  return (locale: string | undefined, style: Style): Format => {
    const key = JSON.stringify([locale, style]);
    const format = made.get(key) ?? new create(locale, style);
    made.set(key, format);
    return format;
  };
}

const getNumberFormat = remember<Intl.NumberFormatOptions, Intl.NumberFormat>(Intl.NumberFormat);
const getDateFormat = remember<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(Intl.DateTimeFormat);
const getDistanceFormat = remember<Intl.RelativeTimeFormatOptions, Intl.RelativeTimeFormat>(Intl.RelativeTimeFormat);

/** Credits with thousands separators and at most two decimals, which is how finely Kiro meters them: `8,747.5`. */
export function formatCredits(credits: number, locale = readNumberLocale()): string {
  if (credits > 0 && credits < 0.005) return `<${formatCredits(0.01, locale)}`;
  return getNumberFormat(locale, { maximumFractionDigits: 2 }).format(credits);
}

/**
 * Credits in as few characters as a menu bar wants: `8.7K`, `49.8`, `0.23`. Thousands are cut off rather than rounded, so
 * that 199,999 of 200,000 does not read as all of them.
 */
export function formatCompactCredits(credits: number, locale = readNumberLocale()): string {
  if (credits < 1) return formatCredits(credits, locale);
  const roundingMode = credits < 999.95 ? "halfExpand" : "trunc";
  return getNumberFormat(locale, { notation: "compact", maximumFractionDigits: 1, roundingMode }).format(credits);
}

/**
 * A percentage (0 to 100 and beyond) with at most one decimal: `25%`, `153.1%`. Nothing and all are said of nothing and
 * all only: 99.97 reads as 99.9, and the least use as less than 0.1.
 */
export function formatPercent(percent: number, locale = readNumberLocale()): string {
  if (percent > 0 && percent < 0.05) return `<${formatPercent(0.1, locale)}`;
  const format = getNumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  return format.format(roundPercent(percent) / 100);
}

/** Rounds a percentage used as it is shown, so that what is left of it can be told to the same tenth. */
export function roundPercent(percent: number): number {
  if (percent <= 0) return 0;
  const rounded = Math.max(0.1, Math.round(percent * 10) / 10);
  return percent < 100 ? Math.min(rounded, 99.9) : rounded;
}

/** Money as the report states it: `$1.61`, a rate `$0.005`; the code stands in for a currency without a sign. */
export function formatMoney(amount: number, currency: string | null, locale = readNumberLocale()): string {
  const digits = amount > 0 && amount < 0.1 ? { maximumFractionDigits: 4 } : {};
  try {
    return getNumberFormat(locale, { style: "currency", currency: currency ?? "USD", ...digits }).format(amount);
  } catch {
    return `${formatCredits(amount, locale)} ${currency}`;
  }
}

/** A count with its noun: `1 credit`, `12.5 credits`. */
export function formatCount(count: number, noun: string, locale?: string): string {
  const shown = formatCredits(count, locale);
  return `${shown} ${noun}${shown === formatCredits(1, locale) ? "" : "s"}`;
}

/** The day of an instant where the reader is: `Dec 1`, with the year when it is another one than now. */
export function formatDay(
  instant: string,
  { now, timeZone }: Surroundings,
  style: { month?: "short" | "long"; weekday?: "long" } = {},
): string {
  const words = writeDay(new Date(instant), timeZone, style);
  return readYear(words) === readYear(writeDay(now, timeZone)) ? words.slice(0, -", 2026".length) : words;
}

/** Two instants as the days of the reader, `Dec 20–27`, or as one where they are on the same; with the year when it is another one. */
export function formatDays(from: string, to: string, { now, timeZone }: Surroundings): string {
  const isThisYear = readYear(writeDay(new Date(to), timeZone)) === readYear(writeDay(now, timeZone));
  const year = isThisYear ? undefined : "numeric";
  const format = getDateFormat("en-US", { month: "short", day: "numeric", year, timeZone });
  return format.formatRange(new Date(from), new Date(to)).replace(/\s\u2013\s/, "–");
}

/** A day with its year, `Dec 1, 2026`. */
function writeDay(day: Date, timeZone: string | undefined, style: Intl.DateTimeFormatOptions = {}): string {
  return getDateFormat("en-US", { month: "short", day: "numeric", year: "numeric", ...style, timeZone }).format(day);
}

function readYear(writtenDay: string): string {
  return writtenDay.slice(-"2026".length);
}

/** How far the day of an instant is from today, both where the reader is: `today`, `tomorrow`, `in 10 days`, `3 days ago`. */
export function formatDaysUntil(instant: string, surroundings: Surroundings): string {
  return getDistanceFormat("en-US", { numeric: "auto" }).format(countDaysUntil(instant, surroundings), "day");
}

/** How many days of the reader's calendar lie between today and the day of an instant; negative when it is past. */
export function countDaysUntil(instant: string, { now, timeZone }: Surroundings): number {
  return countDays(new Date(instant), timeZone) - countDays(now, timeZone);
}

/** The calendar day of an instant in a time zone, counted from 1970. */
function countDays(instant: Date, timeZone: string | undefined): number {
  // What is written for people anyway is a date that JavaScript understands.
  return Date.parse(`${writeDay(instant, timeZone)} UTC`) / 86_400_000;
}

/**
 * The time of day of an instant where the reader is, `9:30 PM`; with the day when that is not today, `Nov 20, 9:30 PM`,
 * and with the year when it is another one.
 */
export function formatTime(instant: Date, surroundings: Surroundings): string {
  const { locale = readSystemLocale("LC_TIME"), timeZone } = surroundings;
  const time = getDateFormat(locale, { timeStyle: "short", timeZone }).format(instant);
  const day = instant.toISOString();
  return countDaysUntil(day, surroundings) === 0 ? time : `${formatDay(day, surroundings)}, ${time}`;
}

/** The exact instant for a tooltip: `2026-12-01 00:00 UTC`. */
export function formatUtc(instant: string): string {
  return `${instant.slice(0, 16).replace("T", " ")} UTC`;
}

/** Words as the beginning of a sentence or a value: `At least 100% used`. */
export function capitalize(words: string): string {
  return words[0].toUpperCase() + words.slice(1);
}
