import { createUsageContext } from "../edge/usage-context";
import { refreshUsage } from "../lib/kiro";
import { publishForecast, type KiroForecast } from "../lib/shapes/forecast-summary";
import type { KiroSnapshot } from "../lib/shapes/snapshot";
import { describeOutlook } from "../lib/words/forecast";
import { countDaysUntil } from "../lib/words/format";
import { describeProblems } from "../lib/words/problems";
import { describeSentence } from "../lib/words/usage";

type Input = {
  /**
   * Ask Kiro again even if the last reading is only minutes old. Set this to true only if the user asks for a refresh or
   * for the newest numbers; it takes some seconds, and Kiro itself updates the numbers every five minutes.
   */
  refresh?: boolean;
};

/** What the model is told: the reading, how old it is, and any problems. */
interface Answer {
  /** The reading in a sentence; null without one. */
  sentence: string | null;
  /** The whole reading, without the email address; null if there has never been a good one. */
  reading: KiroSnapshot | null;
  ageInMinutes: number | null;
  /** In days of the user's calendar. */
  daysUntilReset: number | null;
  /** True if the numbers are old or the last refresh failed: say so before you use them. */
  isStale: boolean;
  /** Whether the credits will last, in words; null if nothing can be said. Repeat its range and chance, not a single number. */
  outlook: string | null;
  /** The same in numbers. */
  forecast: KiroForecast | null;
  /** What the user should know or do first, such as why the last refresh failed; often empty. */
  problems: string[];
}

/** The Raycast AI tool: the same reading as the menu bar's. What it returns leaves this Mac, so no email address is in it. */
export default async function getUsage({ refresh = false }: Input = {}): Promise<Answer> {
  const context = { ...createUsageContext(), hideAccount: true };
  const state = await refreshUsage(context, { force: refresh });
  const { snapshot, isStale, forecast } = state;
  const viewer = { now: context.now() };
  const resetsAt = snapshot?.primary?.resetsAt ?? null;
  return {
    sentence: snapshot && describeSentence(snapshot, viewer),
    reading: snapshot,
    ageInMinutes: snapshot && Math.max(0, Math.round((viewer.now.getTime() - Date.parse(snapshot.updatedAt)) / 60_000)),
    daysUntilReset: resetsAt === null ? null : countDaysUntil(resetsAt, viewer),
    isStale,
    outlook: forecast && describeOutlook(forecast, viewer),
    forecast: forecast && publishForecast(forecast),
    problems: describeProblems({ ...state, source: context.source }, viewer).map(
      ({ title, sentences }) => `${title}. ${sentences.join(" ")}`,
    ),
  };
}
