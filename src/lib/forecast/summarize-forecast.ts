import type { ForecastSummary } from "../shapes/forecast-summary";
import { dayMs } from "../shapes/has-ended";
import type { HistoryEntry } from "../shapes/history-entry";
import { withoutNoise, type KiroOverage, type KiroSnapshot } from "../shapes/snapshot";
import { addRecorded, isShareUsable, type Recorded } from "./add-recorded";
import { countSpent, type SpentPoint } from "./count-spent";
import { forecastUse, type Period } from "./forecast-use";
import { listReadings } from "./list-readings";
import { readPeriods, type ReadPeriod } from "./read-periods";
import { countLasting, findUnused, queuePools, sumRemaining } from "./spend-pools";

/** Before this share of a first month its pace says next to nothing. */
const tooEarlyShare = 0.1;
/** An earlier period whose last reading is further from its end doesn't tell its total. */
const unreadEndMs = 4 * dayMs;
/** What was recorded is scaled by its share, which says little before this time and this part of the limit. */
const shareFrom = { ms: 3 * dayMs, ofLimit: 0.05 };
const mostPoints = 62;

/** What a forecast is made from. */
interface ForecastInput {
  snapshot: KiroSnapshot;
  /** Oldest first, the reading itself included. */
  history: HistoryEntry[];
  now: Date;
  /** What Kiro's session files record. Only what is older than the first reading of the account is used. */
  recorded?: Recorded[];
  /** How much of the period's use is recorded, 0 to 1; null if that isn't known. */
  share?: number | null;
}

interface SpentPeriod extends Period {
  points: SpentPoint[];
}

/**
 * Returns the forecast for a reading, or null if there is nothing to forecast: no numbers, no limit, no stated reset or
 * one that has passed, or a late counter.
 */
export function summarizeForecast(input: ForecastInput): ForecastSummary | null {
  const { snapshot, history, now } = input;
  const plan = snapshot.primary;
  const own = history.findLast(({ at }) => at === snapshot.updatedAt);
  if (own === undefined || plan === null || plan.limit === null || plan.resetsAt === null || snapshot.isLate)
    return null;

  const periods = readPeriods(listReadings(history, own.account, own.at));
  const current = periods.at(-1);
  if (current?.entries.at(-1) !== own || now.getTime() >= current.resetsAt) return null;
  const earlier = periods.slice(0, -1).filter((period) => isComparable(period, plan.limit!));
  const counted = [...earlier, current].map(countPeriod);
  const { points } = counted.at(-1)!;
  const spent = points.at(-1)!;

  const { startsAt, resetsAt } = current;
  const from = Math.max(now.getTime(), spent.at.getTime());
  const msLeft = resetsAt - from;
  const queue = queuePools(plan, snapshot.windows, new Date(from));
  // Spending everything lasts exactly as long as spending it evenly; what expires on the way may not be spent at all.
  const lasting = countLasting(queue, from, resetsAt);
  const known = addDays(counted, input, own, spent.used);
  const use = forecastUse({
    period: known.at(-1)!,
    earlier: known.slice(0, -1),
    now: new Date(from),
    limit: spent.used + lasting,
  });

  // Spent credits stay spent; people see what the report counts. The two differ if the report took something back.
  const show = (credits: number) => withoutNoise(Math.max(0, credits - spent.used + spent.counted));
  const left = sumRemaining(queue);
  const poolLimit = withoutNoise(spent.pools.bonus + spent.pools.addon + left - (plan.remaining ?? 0));
  const limit = withoutNoise(plan.limit + poolLimit);
  const isTooEarly = earlier.length === 0 && from - startsAt < tooEarlyShare * (resetsAt - startsAt);
  const state =
    left <= 0 ? "over" : isTooEarly ? "too-early" : chooseState(use.chanceToLast, use.high - use.low > limit);
  const toInstant = (date: Date | null) => (date === null || date.getTime() >= resetsAt ? null : date.toISOString());
  const rate = Math.max(0, use.expected - spent.used) / msLeft;
  return {
    state,
    madeAt: snapshot.updatedAt,
    startsAt: new Date(startsAt).toISOString(),
    resetsAt: new Date(resetsAt).toISOString(),
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
    overage: forecastOverage(snapshot.overage, show(use.low) - limit, show(use.high) - limit),
    unused: isTooEarly ? null : findUnused(queue, rate, from, resetsAt),
    earlierPeriods: earlier.length,
    points: listDays(points),
  };
}

/** A chance in the middle, with a range wider than everything that can be spent, says nothing. */
function chooseState(chanceToLast: number, isWide: boolean): ForecastSummary["state"] {
  if (chanceToLast >= 2 / 3) return "likely-lasts";
  if (chanceToLast < 1 / 3) return "runs-out";
  return isWide ? "too-early" : "may-run-short";
}

/** Read to its end, on a plan of at least half and at most twice the limit. */
function isComparable({ entries, resetsAt }: ReadPeriod, limit: number): boolean {
  const last = entries.at(-1)!;
  if (last.limit === null || resetsAt - Date.parse(last.at) > unreadEndMs) return false;
  return last.limit >= limit / 2 && last.limit <= limit * 2;
}

function countPeriod({ startsAt, resetsAt, entries, before }: ReadPeriod): SpentPeriod {
  return { startsAt: new Date(startsAt), resetsAt: new Date(resetsAt), points: countSpent(entries, before) };
}

/** Adds the days that were recorded between the last reading of another account and the first one of this account. */
function addDays(
  periods: Period[],
  { recorded = [], share = null, ...input }: ForecastInput,
  own: HistoryEntry,
  used: number,
) {
  const current = periods.at(-1)!;
  const isSoon = input.now.getTime() - current.startsAt.getTime() < shareFrom.ms;
  if (!isShareUsable(share) || isSoon || used < shareFrom.ofLimit * (own.limit ?? 0)) return periods;
  const first = input.history.findIndex(({ account }) => account === own.account);
  const since = input.history[first - 1]?.at ?? "";
  const until = input.history[first].at;
  const days = recorded.filter(({ at }) => at > since && at < until);
  return addRecorded(periods as [Period, ...Period[]], days, share);
}

/** What is billed already will not become less. If it isn't stated whether overages are on, use beyond the plan tells. */
function forecastOverage(overage: KiroOverage | null, low: number, high: number): ForecastSummary["overage"] {
  if (overage === null || !(overage.enabled ?? (overage.creditsUsed ?? 0) > 0)) return null;
  const { creditsUsed, ratePerCredit, currency } = overage;
  const [lowCredits, highCredits] = [low, high].map((credits) => withoutNoise(Math.max(creditsUsed ?? 0, credits, 0)));
  const cost = (credits: number) => (ratePerCredit === null ? null : withoutNoise(credits * ratePerCredit));
  return { low: lowCredits, high: highCredits, lowCost: cost(lowCredits), highCost: cost(highCredits), currency };
}

/** The last reading of each UTC day, evenly thinned if there are too many; the last one stays. */
function listDays(points: SpentPoint[]): ForecastSummary["points"] {
  const days = [...new Map(points.map((point) => [Math.floor(point.at.getTime() / dayMs), point])).values()];
  const step = Math.max(1, days.length / mostPoints);
  return Array.from({ length: Math.min(days.length, mostPoints) }, (_, index) => {
    const { at, counted } = days[Math.round((index + 1) * step) - 1];
    return { at: at.toISOString(), used: withoutNoise(counted) };
  });
}
