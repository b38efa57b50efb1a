const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Reads a day as kiro-cli prints it and returns midnight UTC of it as ISO 8601, or null where it is no real date.
 * kiro-cli 1.20 to 1.26 prints `MM/DD`, which is the next such day at or after `now`'s UTC day; later releases print
 * `YYYY-MM-DD`; packs expire on days like `Jun 18, 2027`; `Unknown` is printed where the service names none.
 */
export function parsePrintedDay(printed: string, now: Date): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})\b/.exec(printed);
  if (iso) return midnight(Number(iso[1]), Number(iso[2]), Number(iso[3]));

  const named = /^([A-Za-z]{3})[a-z]* (\d{1,2}),? (\d{4})$/.exec(printed);
  if (named) return midnight(Number(named[3]), months.indexOf(named[1].toLowerCase()) + 1, Number(named[2]));

  const short = /^(\d{1,2})\/(\d{1,2})$/.exec(printed);
  return short ? nextDay(Number(short[1]), Number(short[2]), now) : null;
}

function nextDay(month: number, day: number, now: Date): string | null {
  const today = now.toISOString().slice(0, 10);
  const year = now.getUTCFullYear();
  const candidates = [midnight(year, month, day), midnight(year + 1, month, day)];
  return candidates.find((candidate) => candidate !== null && candidate.slice(0, 10) >= today) ?? null;
}

function midnight(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString() : null;
}

const dayLength = 86_400_000;
const furthestDays = 36_500;

/** Returns the instant `days` days after `now` as ISO 8601 UTC, or null beyond a hundred years. */
export function addDays(now: Date, days: number): string | null {
  return days > furthestDays ? null : new Date(now.getTime() + days * dayLength).toISOString();
}
