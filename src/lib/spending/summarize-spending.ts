import type { SpendingEntry, SpendingRange, SpendingRow, SpendingSummary } from "../shapes/spending";
import { CompensatedSum } from "./compensated-sum";
import { createDayFinder } from "./local-days";

/**
 * Returns what the entries in a range add up to, by project, by model, and by day of the time zone. The entries can come in
 * any order. Throws a RangeError for a time zone that isn't known.
 */
export function summarizeSpending(
  entries: readonly SpendingEntry[],
  { from, to, timeZone }: SpendingRange & { timeZone: string },
): SpendingSummary {
  const findDay = createDayFinder(timeZone);
  const all = new Tally();
  const projects = new Map<string | null, Tally>();
  const models = new Map<string | null, Tally>();
  const days = new Map<string, Tally>();
  for (const entry of entries) {
    const at = Date.parse(entry.endedAt);
    if (!(at >= from.getTime() && at < to.getTime())) continue;
    all.add(entry);
    tallyOf(projects, entry.project).add(entry);
    tallyOf(models, entry.model).add(entry);
    tallyOf(days, findDay(at).name).add(entry);
  }
  return {
    ...all.read(),
    byProject: listRows(projects),
    byModel: listRows(models),
    byDay: [...days]
      .map(([day, tally]) => ({ day, credits: tally.credits.total, turns: tally.turns }))
      .sort((a, b) => compareTexts(a.day, b.day)),
  };
}

class Tally {
  readonly credits = new CompensatedSum();
  readonly auxiliary = new CompensatedSum();
  turns = 0;

  add({ kind, credits }: SpendingEntry): void {
    this.credits.add(credits);
    if (kind === "turn") this.turns++;
    else this.auxiliary.add(credits);
  }

  read(): Omit<SpendingRow, "name"> {
    return { credits: this.credits.total, turns: this.turns, auxiliary: this.auxiliary.total };
  }
}

function tallyOf<Name>(tallies: Map<Name, Tally>, name: Name): Tally {
  const known = tallies.get(name) ?? new Tally();
  tallies.set(name, known);
  return known;
}

function listRows(tallies: Map<string | null, Tally>): SpendingRow[] {
  const rows = [...tallies].map(([name, tally]) => ({ name, ...tally.read() }));
  return rows.sort((a, b) => b.credits - a.credits || compareTexts(a.name ?? "", b.name ?? ""));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
