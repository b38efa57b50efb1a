import type { HistoryEntry } from "../kiro/keep/history-entry";
import { withoutNoise, type KiroOverage, type KiroSnapshot } from "../kiro/snapshot";
import { forecastUse } from "./forecast-use";
import type { ForecastSummary } from "./forecast-summary";
import { readPeriods, type SpentPeriod } from "./read-periods";
import { spendPools } from "./spend-pools";

const dayMs = 86_400_000;
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
  const input = { period: current, earlier, now: new Date(from) };

  // How much can be spent depends on the pace where a bonus expires before the reset; the expected use does not depend on the limit.
  const { expected } = forecast({ ...input, limit: spent.used + plan.remaining });
  const pace = { rate: Math.max(0, expected - spent.used) / msLeft, from, resetsAt: resetsAt.getTime() };
  const { available, unused } = spendPools(plan, snapshot.windows, pace);
  const use = forecast({ ...input, limit: spent.used + available });

  // The engine counts what was spent, people what the report shows; they differ where the report took something back.
  const show = (credits: number) => withoutNoise(Math.max(0, credits - spent.used + spent.counted));
  const poolLimit = withoutNoise(spent.pools + available - plan.remaining);
  const limit = plan.limit + poolLimit;
  const isTooEarly =
    earlier.length === 0 && from - startsAt.getTime() < tooEarlyShare * (resetsAt.getTime() - startsAt.getTime());
  const state = available <= 0 && unused === null ? "over" : isTooEarly ? "too-early" : chooseState(use.chanceToLast);
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
    dailyAllowance: msLeft < dayMs ? null : withoutNoise(available / (msLeft / dayMs)),
    overage: foretellOverage(snapshot.overage, show(use.low) - limit, show(use.high) - limit),
    unused: isTooEarly ? null : unused,
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
