import { dayMs } from "../../shapes/has-ended";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Numbers below this are seconds since 1970 (until the year 5138), others milliseconds. */
const firstMilliseconds = 1e11;

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?(?:[ ,(].*)?$/;

/**
 * Reads a date as a source states it and returns it as ISO 8601 UTC, or null if it isn't a real date. A day is midnight
 * UTC: kiro-cli 1.20 to 1.26 prints `MM/DD`, which is the next such day at or after `now`'s UTC day; later releases print
 * `YYYY-MM-DD`; packs expire on days like `Jun 18, 2027`. An instant (`2026-12-01T08:30:00Z`, seconds or milliseconds
 * since 1970) keeps its time.
 */
export function readDate(stated: string | number, now: Date): string | null {
  if (typeof stated === "number" || /^\d{9,13}$/.test(stated)) {
    const count = Number(stated);
    return toInstant(count > 0 ? count * (count < firstMilliseconds ? 1_000 : 1) : NaN);
  }
  const [, year, month, day, time, zone = "Z"] = iso.exec(stated) ?? [];
  if (year !== undefined) {
    const midnight = getMidnight(Number(year), Number(month), Number(day));
    return time === undefined ? midnight : midnight && toInstant(Date.parse(`${midnight.slice(0, 11)}${time}${zone}`));
  }
  const named = /^([A-Za-z]{3})[a-z]* (\d{1,2}),? (\d{4})$/.exec(stated);
  if (named) return getMidnight(Number(named[3]), months.indexOf(named[1].toLowerCase()) + 1, Number(named[2]));
  const short = /^(\d{1,2})\/(\d{1,2})$/.exec(stated);
  return short ? getNextDay(Number(short[1]), Number(short[2]), now) : null;
}

/** Returns whether a stated date has a time, so that it is no day in words of the report. */
export function hasTime(stated: string | number): boolean {
  return typeof stated === "number" || /^\d{9,13}$/.test(stated) || /^\d{4}-\d{2}-\d{2}T/.test(stated);
}

function getNextDay(month: number, day: number, now: Date): string | null {
  const today = now.toISOString().slice(0, 10);
  const year = now.getUTCFullYear();
  const candidates = [getMidnight(year, month, day), getMidnight(year + 1, month, day)];
  return candidates.find((candidate) => candidate !== null && candidate.slice(0, 10) >= today) ?? null;
}

function getMidnight(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString() : null;
}

/** Years of more than four digits aren't dates. */
const lastYear = 9_999;

function toInstant(ms: number): string | null {
  const date = new Date(ms);
  return date.getUTCFullYear() <= lastYear ? date.toISOString() : null;
}

const furthestDays = 36_500;

/** Returns the instant `days` days after `now` as ISO 8601 UTC, or null if it is past or beyond a hundred years. */
export function addDays(now: Date, days: number): string | null {
  return days >= 0 && days <= furthestDays ? new Date(now.getTime() + days * dayMs).toISOString() : null;
}
