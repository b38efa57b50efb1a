/** How numbers and instants are written everywhere. Numbers and times of day follow the user's locale, words are American English. */

/** What formatting depends on beside the value; the tests set all of it. */
export interface Surroundings {
  now: Date;
  /** Default: the locale and time zone of the user. */
  locale?: string;
  timeZone?: string;
}

/** Credits with thousands separators and at most two decimals, which is how finely Kiro meters them: `8,747.5`. */
export function formatCredits(credits: number, locale?: string): string {
  if (credits > 0 && credits < 0.005) return `<${formatCredits(0.01, locale)}`;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(credits);
}

/**
 * Credits in as few characters as a menu bar wants: `8.7K`, `49.8`, `0.23`. Thousands are cut off rather than rounded, so
 * that 199,999 of 200,000 does not read as all of them.
 */
export function formatCompactCredits(credits: number, locale?: string): string {
  if (credits < 1) return formatCredits(credits, locale);
  const roundingMode = credits < 999.95 ? "halfExpand" : "trunc";
  return new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1, roundingMode }).format(credits);
}

/**
 * A percentage (0 to 100 and beyond) with at most one decimal: `25%`, `153.1%`. Nothing and all are said of nothing and
 * all only: 99.97 reads as 99.9, and the least use as less than 0.1.
 */
export function formatPercent(percent: number, locale?: string): string {
  if (percent > 0 && percent < 0.05) return `<${formatPercent(0.1, locale)}`;
  const shown = percent < 100 ? Math.min(percent, 99.9) : percent;
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(shown / 100);
}

/** Money as the report states it: `$1.61`, a rate `$0.005`; the code stands in for a currency without a sign. */
export function formatMoney(amount: number, currency: string | null, locale?: string): string {
  const digits = amount > 0 && amount < 0.1 ? { maximumFractionDigits: 4 } : {};
  try {
    return new Intl.NumberFormat(locale, { style: "currency", currency: currency ?? "USD", ...digits }).format(amount);
  } catch {
    return `${formatCredits(amount, locale)} ${currency}`;
  }
}

/** The UTC day of an instant, which is the day that Kiro means: `Dec 1`, with the year when it is another one. */
export function formatDay(instant: string, now: Date, month: "short" | "long" = "short"): string {
  const day = new Date(instant);
  const year = day.getUTCFullYear() === now.getUTCFullYear() ? undefined : "numeric";
  return new Intl.DateTimeFormat("en-US", { month, day: "numeric", year, timeZone: "UTC" }).format(day);
}

/** How far the UTC day of an instant is from today's: `today`, `tomorrow`, `in 10 days`, `3 days ago`. */
export function formatDaysUntil(instant: string, now: Date): string {
  return new Intl.RelativeTimeFormat("en-US", { numeric: "auto" }).format(countDaysUntil(instant, now), "day");
}

/** How many UTC days lie between today and the day of an instant; negative when it is past. */
export function countDaysUntil(instant: string, now: Date): number {
  return Math.round((startOfDay(new Date(instant)) - startOfDay(now)) / 86_400_000);
}

function startOfDay(date: Date): number {
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
}

/**
 * The time of day of an instant where the user is, `9:30 PM`; with the day when that is not today, `Nov 20, 9:30 PM`, and
 * with the year when it is another one.
 */
export function formatTime(instant: Date, { now, locale, timeZone }: Surroundings): string {
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone }).format(instant);
  const isSame = (part: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat("en-US", { ...part, timeZone });
    return format.format(instant) === format.format(now);
  };
  if (isSame({ dateStyle: "short" })) return time;
  const year = isSame({ year: "numeric" }) ? undefined : "numeric";
  const day = new Intl.DateTimeFormat("en-US", { month: "short", day: "numeric", year, timeZone });
  return `${day.format(instant)}, ${time}`;
}

/** Words as the beginning of a sentence or a value: `At least 100% used`. */
export function startLarge(words: string): string {
  return words[0].toUpperCase() + words.slice(1);
}

/** A count with its noun: `1 credit`, `12.5 credits`. */
export function formatCount(count: number, noun: string, locale?: string): string {
  const shown = formatCredits(count, locale);
  return `${shown} ${noun}${shown === formatCredits(1, locale) ? "" : "s"}`;
}

/** The exact instant for a tooltip: `2026-12-01 00:00 UTC`. */
export function formatUtc(instant: string): string {
  return `${instant.slice(0, 16).replace("T", " ")} UTC`;
}
