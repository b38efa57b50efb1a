import type { HistoryEntry } from "../shapes/history-entry";
import { withoutNoise, type KiroOverage, type KiroSnapshot } from "../shapes/snapshot";
import { forecastUse } from "./forecast-use";
import type { ForecastSummary } from "../shapes/forecast-summary";
import { dayMs } from "./gather-days";
import { readPeriods, type SpentPeriod } from "./read-periods";
import { countLasting, findUnused, queuePools, sumRemaining } from "./spend-pools";

/** Before this share of a first month its pace says next to nothing. */
const tooEarlyShare = 0.1;

/**
 * Returns the forecast for a reading, or null where there is nothing to foretell: no numbers, no limit, no stated reset,
 * or one that has passed. `history` is what `appendHistory` returned for the reading.
 */
export function summarizeForecast(
  { snapshot, history, now }: { snapshot: KiroSnapshot; history: HistoryEntry[]; now: Date },
  forecast: typeof forecastUse = forecastUse,
): ForecastSummary | null {
  const periods = readPeriods(snapshot, history);
  if (periods === null || now >= periods.current.resetsAt) return null;
  const { current, earlier, plan } = periods;
  const { startsAt, resetsAt } = current;
  const spent = current.points.at(-1)!;
  const from = Math.max(now.getTime(), spent.at.getTime());
  const msLeft = resetsAt.getTime() - from;
  const queue = queuePools(plan, snapshot.windows, from);
  // Spending everything lasts exactly as long as spending it evenly; what expires on the way may not be spent at all.
  const lasting = countLasting(queue, from, resetsAt.getTime());
  const use = forecast({ period: current, earlier, now: new Date(from), limit: spent.used + lasting });
  const rate = Math.max(0, use.expected - spent.used) / msLeft;

  // The engine counts what was spent, people what the report shows; they differ where the report took something back.
  const show = (credits: number) => withoutNoise(Math.max(0, credits - spent.used + spent.counted));
  const left = sumRemaining(queue);
  const poolLimit = withoutNoise(spent.pools + left - plan.remaining);
  const limit = withoutNoise(plan.limit + poolLimit);
  const isTooEarly =
    earlier.length === 0 && from - startsAt.getTime() < tooEarlyShare * (resetsAt.getTime() - startsAt.getTime());
  const state = left <= 0 ? "over" : isTooEarly ? "too-early" : chooseState(use.chanceToLast);
  const toInstant = (date: Date | null) => (date === null || date >= resetsAt ? null : date.toISOString());
  return {
    state,
    madeAt: snapshot.updatedAt,
    startsAt: startsAt.toISOString(),
    resetsAt: resetsAt.toISOString(),
    used: show(spent.used),
    limit,
    poolLimit,
    expected: show(use.expected),
    low: show(use.low),
    high: show(use.high),
    chanceToLast: state === "over" ? 0 : use.chanceToLast,
    runsOut: {
      earliest: toInstant(use.runsOut.earliest),
      expected: toInstant(use.runsOut.expected),
      latest: toInstant(use.runsOut.latest),
    },
    dailyAllowance: msLeft < dayMs ? null : withoutNoise(lasting / (msLeft / dayMs)),
    overage: foretellOverage(snapshot.overage, show(use.low) - limit, show(use.high) - limit),
    unused: isTooEarly ? null : findUnused(queue, rate, from, resetsAt.getTime()),
    earlierPeriods: earlier.length,
    points: listDays(current),
  };
}

function chooseState(chanceToLast: number): ForecastSummary["state"] {
  if (chanceToLast >= 2 / 3) return "likely-lasts";
  return chanceToLast < 1 / 3 ? "runs-out" : "may-run-short";
}

/** What is billed already does not become less. */
function foretellOverage(overage: KiroOverage | null, low: number, high: number): ForecastSummary["overage"] {
  if (!overage?.enabled) return null;
  const { creditsUsed, ratePerCredit, currency } = overage;
  const [lowCredits, highCredits] = [low, high].map((credits) => withoutNoise(Math.max(creditsUsed ?? 0, credits, 0)));
  const cost = (credits: number) => (ratePerCredit === null ? null : withoutNoise(credits * ratePerCredit));
  return { low: lowCredits, high: highCredits, lowCost: cost(lowCredits), highCost: cost(highCredits), currency };
}

function listDays({ points }: SpentPeriod): ForecastSummary["points"] {
  const days = new Map(points.map((point) => [Math.floor(point.at.getTime() / dayMs), point]));
  return [...days.values()].map(({ at, counted }) => ({ at: at.toISOString(), used: withoutNoise(counted) }));
}
