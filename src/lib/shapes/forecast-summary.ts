/**
 * The public part of a forecast, as `forecast` next to the snapshot. Amounts are credits, instants ISO 8601 UTC.
 * Everything is as of `madeAt`: once `resetsAt` has passed, it is about a month that is over.
 */
export interface KiroForecast {
  /**
   * `over`: everything that could be spent is spent. `too-early`: the first days of a first month, or a range so wide that it
   * says nothing.
   */
  state: "likely-lasts" | "may-run-short" | "runs-out" | "too-early" | "over";
  /** The time of the reading it was made from. */
  madeAt: string;
  startsAt: string;
  resetsAt: string;
  /** Spent in this period: of the plan, beyond it, and of bonuses and packs. */
  used: number;
  /** What can be spent in this period in total: what was spent, and what is left of the plan, bonuses, and packs. */
  limit: number;
  /** How many of these belong to bonuses and packs. */
  poolLimit: number;
  /** Spent at the reset; between `low` and `high` in 8 of 10 cases. */
  expected: number;
  low: number;
  high: number;
  /** 0 to 1. */
  chanceToLast: number;
  /** When everything is spent; null if that isn't before the reset. */
  runsOut: { earliest: string | null; expected: string | null; latest: string | null };
  /** How many credits a day last exactly until the reset; null on the last day. */
  dailyAllowance: number | null;
  /** Credits billed at the reset and what they cost; null if overage is off. A cost needs a stated rate. */
  overage: {
    low: number;
    high: number;
    lowCost: number | null;
    highCost: number | null;
    currency: string | null;
  } | null;
  /** The first bonus or pack that leaves something unused at this rate; null if none does. */
  unused: { kind: "bonus" | "addon"; remaining: number; unused: number; expiresAt: string } | null;
  /** How many earlier months it rests on. */
  earlierPeriods: number;
}

/** A forecast as it is kept. */
export interface ForecastSummary extends KiroForecast {
  /** For the chart: what was spent at the last reading of each UTC day, oldest first. */
  points: { at: string; used: number }[];
}

/** Returns the public part of a forecast. */
export function publishForecast(summary: ForecastSummary): KiroForecast {
  const forecast: KiroForecast & Partial<ForecastSummary> = { ...summary };
  delete forecast.points;
  return forecast;
}
