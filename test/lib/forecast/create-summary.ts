import type { ForecastSummary } from "../../../src/lib/shapes/forecast-summary";

/** A forecast of the middle of December 2026: 612.5 of 1,000 used, and likely to run out. */
export function createSummary(parts: Partial<ForecastSummary> = {}): ForecastSummary {
  return {
    state: "runs-out",
    madeAt: "2026-12-16T12:00:00.000Z",
    startsAt: "2026-12-01T00:00:00.000Z",
    resetsAt: "2027-01-01T00:00:00.000Z",
    used: 612.5,
    limit: 1_000,
    poolLimit: 0,
    expected: 960,
    low: 811,
    high: 1_164,
    chanceToLast: 0.21,
    runsOut: {
      earliest: "2026-12-20T03:00:00.000Z",
      expected: "2026-12-23T00:00:00.000Z",
      latest: "2026-12-27T09:00:00.000Z",
    },
    dailyAllowance: 41.9,
    overage: null,
    unused: null,
    earlierPeriods: 3,
    points: [],
    ...parts,
  };
}
