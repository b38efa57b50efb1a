import { createUsageContext } from "../edge/usage-context";
import { listReadings } from "../lib/forecast/list-readings";
import { readPeriods } from "../lib/forecast/read-periods";
import { readSpending, readUsage, summarizeSpending } from "../lib/kiro";
import { readHistory } from "../lib/kiro-kept";
import { chooseRange } from "../lib/spending/choose-range";
import { listModels } from "../lib/spending/list-models";
import { describeModel, describeProject, describeShare, notRecorded } from "../lib/words/spending";

type Input = {
  /**
   * Which time: today, the last 7 days (today included), the current period of the plan (the default), the period before
   * it, or everything that is kept, up to 13 months.
   */
  range?: "today" | "last-7-days" | "period" | "last-period" | "all";
  /** What to add up by; the default is by project. */
  by?: "project" | "model" | "day";
};

/** What the model is told: a lower bound, because only what was recorded on this Mac is counted. */
interface Answer {
  /** The total in a sentence; null if there is no such period. */
  sentence: string | null;
  /** Credits recorded on this Mac in the range. */
  credits: number;
  turns: number;
  /** Most credits first, days oldest first; at most 40. A project is the name of its last folder, a day one of the user's. */
  rows: { name: string; credits: number; turns: number }[];
  /** What isn't counted. Never explain it as use by someone else. */
  notIncluded: string;
  /** False while session files are still being read, so that totals will grow. */
  isComplete: boolean;
}

const mostRows = 40;

/** The Raycast AI tool: where the credits went. No paths leave this Mac, only the names of the last folders. */
export default async function getSpending({ range = "period", by = "project" }: Input = {}): Promise<Answer> {
  const context = createUsageContext();
  const viewer = { now: context.now() };
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const history = readHistory(context.folder);
  const readings = listReadings(history, history.at(-1)?.account ?? null, viewer.now.toISOString());
  const bounds = chooseRange(range, { periods: readPeriods(readings), now: viewer.now, timeZone });
  const { spending } = readUsage(context);
  const about = { notIncluded: notRecorded.text, isComplete: spending?.isComplete ?? false };
  if (bounds === null) return { sentence: null, credits: 0, turns: 0, rows: [], ...about };
  const summary = summarizeSpending(await readSpending(context), { ...bounds, timeZone });
  const names = { home: context.home, hidesAccount: true };
  const rows = {
    project: () => summary.byProject.map((row) => ({ ...row, name: describeProject(row.name, names).title })),
    model: () => listModels(summary).map((row) => ({ ...row, name: describeModel(row) })),
    day: () => summary.byDay.map((row) => ({ ...row, name: row.day })).slice(-mostRows),
  }[by]();
  return {
    sentence:
      range === "period" && spending
        ? describeShare(spending, bounds.from.toISOString(), viewer)
        : describeTotal(summary),
    credits: round(summary.credits),
    turns: summary.turns,
    rows: rows.slice(0, mostRows).map(({ name, credits, turns }) => ({ name, credits: round(credits), turns })),
    ...about,
  };
}

function describeTotal({ credits }: { credits: number }): string {
  return `${round(credits)} credits recorded on this Mac`;
}

/** Kiro meters to hundredths. */
function round(credits: number): number {
  return Math.round(credits * 100) / 100;
}
