import { describeError } from "../lib/words/describe-error";
import { describeSentence } from "../lib/words/describe-usage";
import { countDaysUntil } from "../lib/words/format";
import { refreshUsage, type KiroSnapshot } from "../lib/kiro";
import { createUsageContext } from "../edge/usage-context";

type Input = {
  /**
   * Ask kiro-cli again even when the last reading is only minutes old. Set this to true only when the person asks for a
   * refresh or for the newest numbers; it takes about ten seconds and Kiro itself updates the numbers every five minutes.
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
  daysUntilReset: number | null;
  /** True when the numbers are old or the last refresh failed: say so before you use them. */
  isStale: boolean;
  /** Why the last refresh failed, for the person; null when it did not. */
  trouble: string | null;
}

/** The Raycast AI tool: the same reading as the menu bar's, from the same cache. */
export default async function getUsage({ refresh = false }: Input = {}): Promise<Answer> {
  const context = createUsageContext();
  const { snapshot, error, isStale } = await refreshUsage(context, { force: refresh });
  const now = context.now();
  const resetsAt = snapshot?.primary?.resetsAt ?? null;
  const trouble = error && describeError(error);
  return {
    sentence: snapshot && describeSentence(snapshot, { now }),
    reading: snapshot,
    ageInMinutes: snapshot && Math.max(0, Math.round((now.getTime() - Date.parse(snapshot.updatedAt)) / 60_000)),
    daysUntilReset: resetsAt === null ? null : countDaysUntil(resetsAt, now),
    isStale,
    trouble: trouble && `${trouble.title}. ${trouble.sentence}`,
  };
}
