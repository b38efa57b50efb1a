import { createUsageContext } from "../edge/usage-context";
import { publishForecast, type KiroForecast } from "../lib/shapes/forecast-summary";
import { refreshUsage, type KiroSnapshot } from "../lib/kiro";
import { describeProblems } from "../lib/words/describe-problems";
import { describeOutlook, describeSentence } from "../lib/words/describe-usage";
import { countDaysUntil } from "../lib/words/format";

type Input = {
  /**
   * Ask kiro-cli again even when the last reading is only minutes old. Set this to true only when the person asks for a
   * refresh or for the newest numbers; it takes some seconds and Kiro itself updates the numbers every five minutes.
   */
  refresh?: boolean;
};

/** What the model is told: the reading, how old it is, and what is wrong if something is. */
interface Answer {
  /** The reading in a sentence; null without one. */
  sentence: string | null;
  /** The whole reading; null when there has never been a good one. */
  reading: KiroSnapshot | null;
  ageInMinutes: number | null;
  /** In days of the person's calendar. */
  daysUntilReset: number | null;
  /** True when the numbers are old or the last refresh failed: say so before you use them. */
  isStale: boolean;
  /** Whether the credits will last, in words; null where nothing can be said. Repeat its range and chance, not a single number. */
  outlook: string | null;
  /** The same in numbers. */
  forecast: KiroForecast | null;
  /** What the person should know or do first, as why the last refresh failed or that the plan is used up; often empty. */
  problems: string[];
}

/** The Raycast AI tool: the same reading as the menu bar's, from the same cache. */
export default async function getUsage({ refresh = false }: Input = {}): Promise<Answer> {
  const context = createUsageContext();
  const state = await refreshUsage(context, { force: refresh, leavesCleanUp: true });
  const { snapshot, isStale, forecast } = state;
  const now = context.now();
  const resetsAt = snapshot?.primary?.resetsAt ?? null;
  return {
    sentence: snapshot && describeSentence(snapshot, { now }),
    reading: snapshot,
    ageInMinutes: snapshot && Math.max(0, Math.round((now.getTime() - Date.parse(snapshot.updatedAt)) / 60_000)),
    daysUntilReset: resetsAt === null ? null : countDaysUntil(resetsAt, { now }),
    isStale,
    outlook: forecast && describeOutlook(forecast, { now }),
    forecast: forecast && publishForecast(forecast),
    problems: describeProblems(state, false, { now }).map(({ title, sentence }) => `${title}. ${sentence}`),
  };
}
