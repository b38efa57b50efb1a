/** How numbers and instants are written everywhere. Numbers and times of day follow the locale, words are American English. */

/** Who reads the words, and when; the tests set all of it. */
export interface Viewer {
  now: Date;
  /** Default: the locale and time zone of the system. */
  locale?: string;
  timeZone?: string;
}

/**
 * Returns the locale (BCP 47) that the system sets for numbers or times, or undefined if `Intl`'s own default stands.
 * `Intl` follows LC_ALL and LANG but knows neither LC_NUMERIC nor LC_TIME. A Mac sets none of them for its apps, and its
 * own setting can't be read without starting a process, so the default there is American English.
 */
export function readSystemLocale(
  category: "LC_NUMERIC" | "LC_TIME",
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const setting = env[category];
  if (env.LC_ALL || !setting) return undefined;
  const name = setting.split(/[.@]/)[0].replaceAll("_", "-");
  try {
    return Intl.NumberFormat.supportedLocalesOf(name)[0];
  } catch {
    // `C` and `POSIX` are no languages.
    return undefined;
  }
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

/** Returns credits with at most two decimals, which is how finely Kiro meters them: `8,747.5`. */
export function formatCredits(credits: number, locale = readNumberLocale()): string {
  if (credits > 0 && credits < 0.005) return `<${formatCredits(0.01, locale)}`;
  return getNumberFormat(locale, { maximumFractionDigits: 2 }).format(credits);
}

/** Returns credits that were added up, with at most one decimal: `312.4`, `0.23`. */
export function formatSum(credits: number, locale = readNumberLocale()): string {
  if (credits < 1) return formatCredits(credits, locale);
  return getNumberFormat(locale, { maximumFractionDigits: 1 }).format(credits);
}

/**
 * Returns credits in as few characters as a menu bar wants: `12.3K`, `1,364`, `49.8`, `0.23`. From 1,000 on they are cut
 * off rather than rounded, so that 199,999 of 200,000 doesn't read as all of them.
 */
export function formatCompactCredits(credits: number, locale = readNumberLocale()): string {
  if (credits < 1) return formatCredits(credits, locale);
  const roundingMode = credits < 999.95 ? "halfExpand" : "trunc";
  if (credits >= 10_000) {
    return getNumberFormat(locale, { notation: "compact", maximumFractionDigits: 1, roundingMode }).format(credits);
  }
  const maximumFractionDigits = credits < 1_000 ? 1 : 0;
  return getNumberFormat(locale, { maximumFractionDigits, roundingMode }).format(credits);
}

/**
 * Returns a percentage (0 to 100 and beyond) with at most one decimal: `25%`, `153.1%`. Only nothing is 0% and only all is
 * 100%: 99.97 reads as 99.9, and the least use as less than 0.1.
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

/** Returns a share (0 to 1) in whole percent: `74%`, `<1%`; only all of it is `100%`. */
export function formatShare(share: number, locale = readNumberLocale()): string {
  if (share > 0 && share < 0.005) return `<${formatShare(0.01, locale)}`;
  const percent = Math.round(share * 100);
  return formatPercent(share < 1 ? Math.min(percent, 99) : percent, locale);
}

/** Returns money as the report states it: `$1.61`, a rate `$0.005`; the code stands for a currency without a sign. */
export function formatMoney(amount: number, currency: string | null, locale = readNumberLocale()): string {
  const digits = amount > 0 && amount < 0.1 ? { maximumFractionDigits: 4 } : {};
  try {
    return getNumberFormat(locale, { style: "currency", currency: currency ?? "USD", ...digits }).format(amount);
  } catch {
    return `${formatCredits(amount, locale)} ${currency}`;
  }
}

/** Returns a count with its noun: `1 credit`, `12.5 credits`. */
export function formatCount(count: number, noun: string, locale?: string): string {
  return withNoun(formatCredits(count, locale), noun, locale);
}

/** Returns a written number with its noun: `1 credit`, `12.5 credits`. */
export function withNoun(shown: string, noun: string, locale?: string): string {
  return `${shown} ${noun}${shown === formatCredits(1, locale) ? "" : "s"}`;
}

/** Returns the reader's day of an instant: `Dec 1`, with the year if it is another one than now. */
export function formatDay(
  instant: string,
  { now, timeZone }: Viewer,
  style: { month?: "short" | "long"; weekday?: "long" } = {},
): string {
  const words = writeDay(new Date(instant), timeZone, style);
  return readYear(words) === readYear(writeDay(now, timeZone)) ? words.slice(0, -", 2026".length) : words;
}

/** Returns two instants as days of the reader: `Dec 20–27`, or one day; with the year if it is another one than now. */
export function formatDays(from: string, to: string, { now, timeZone }: Viewer): string {
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

/** Returns a number of days from today in words: `today`, `tomorrow`, `in 10 days`, `3 days ago`. */
export function formatDistance(days: number): string {
  return getDistanceFormat("en-US", { numeric: "auto" }).format(days, "day");
}

/** Returns how many of the reader's days lie between today and the day of an instant; negative if it is past. */
export function countDaysUntil(instant: string, { now, timeZone }: Viewer): number {
  return countDays(new Date(instant), timeZone) - countDays(now, timeZone);
}

/** The calendar day of an instant in a time zone, counted from 1970. */
function countDays(instant: Date, timeZone: string | undefined): number {
  // What is written for people anyway is a date that JavaScript understands.
  return Date.parse(`${writeDay(instant, timeZone)} UTC`) / 86_400_000;
}

/**
 * Returns the reader's time of day of an instant: `9:30 PM`; with the day if that isn't today, `Nov 20, 9:30 PM`, and with
 * the year if it is another one.
 */
export function formatTime(instant: string, viewer: Viewer): string {
  const time = formatClock(instant, viewer);
  return countDaysUntil(instant, viewer) === 0 ? time : `${formatDay(instant, viewer)}, ${time}`;
}

/** Returns the reader's time of day of an instant, without its day: `9:30 PM`. */
export function formatClock(instant: string, { locale = readSystemLocale("LC_TIME"), timeZone }: Viewer): string {
  return getDateFormat(locale, { timeStyle: "short", timeZone }).format(new Date(instant));
}

/** Returns the exact instant for a tooltip: `2026-12-01 00:00 UTC`. */
export function formatUtc(instant: string): string {
  return `${instant.slice(0, 16).replace("T", " ")} UTC`;
}

/** Returns words as the beginning of a sentence or a value: `At least 100% used`. */
export function capitalize(words: string): string {
  return words[0].toUpperCase() + words.slice(1);
}

/** Returns text as a row has room for it, cut off after that many characters. */
export function clip(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}

/** Names of bonuses and folders may be any length. In characters. */
const longestName = 32;

/** Returns a name as a row has room for it. */
export function clipName(name: string): string {
  return clip(name, longestName);
}

/** Returns words as a list: `plan, bonus, and add-on`. */
export function joinWords(words: string[]): string {
  if (words.length < 3) return words.join(" and ");
  return `${words.slice(0, -1).join(", ")}, and ${words.at(-1)}`;
}

/** Returns text with `~` for the home folder, which names the person. */
export function shortenHome(text: string, home: string): string {
  return home === "" ? text : text.replaceAll(home, "~");
}
