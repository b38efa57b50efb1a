import fc from "fast-check";
import { summarizeForecast } from "../../../src/lib/forecast/summarize-forecast";
import { forecastSummarySchema } from "../../../src/lib/shapes/forecast-schema";
import type { HistoryEntry } from "../../../src/lib/shapes/history-entry";
import type { KiroWindow } from "../../../src/lib/shapes/snapshot";
import { createBonus, createPack } from "../../create-reading";
import { createEntry, createLastReading } from "./create-history";

const at = "2026-11-21T00:00:00.000Z";
const dayMs = 86_400_000;
const inDays = (days: number) => new Date(Date.parse(at) + days * dayMs).toISOString();

/** November until the 21st: as much every day, read at its end, until `used` is reached. */
const steady = (used: number, more: Partial<HistoryEntry> = {}) =>
  Array.from({ length: 20 }, (_, day) => createEntry({ at: inDays(day - 19), used: (used * (day + 1)) / 20, ...more }));

type Parts = Parameters<typeof createLastReading>[1] & { recorded?: { at: string; credits: number }[]; share?: number };

const summarize = (history: HistoryEntry[], { recorded, share, ...parts }: Parts = {}) => {
  const snapshot = createLastReading(history, parts);
  return summarizeForecast({ snapshot, history, now: new Date(snapshot.updatedAt), recorded, share });
};

test("says all that the surfaces need, in credits and UTC", () => {
  const history = [
    createEntry({ at: "2026-11-10T10:00:00Z", used: 200 }),
    createEntry({ at: "2026-11-10T11:00:00Z", used: 400 }),
    createEntry({ at, used: 895 }),
  ];
  const summary = summarize(history)!;
  expect(summary).toMatchObject({
    state: "runs-out",
    madeAt: at,
    startsAt: "2026-11-01T00:00:00.000Z",
    resetsAt: "2026-12-01T00:00:00.000Z",
    used: 895,
    limit: 1_000,
    poolLimit: 0,
    dailyAllowance: 10.5,
    overage: null,
    unused: null,
    earlierPeriods: 0,
    points: [
      { at: "2026-11-10T11:00:00.000Z", used: 400 },
      { at, used: 895 },
    ],
  });
  expect(summary.low).toBeLessThan(summary.expected);
  expect(summary.expected).toBeLessThan(summary.high);
  expect(summary.runsOut.earliest! < summary.runsOut.expected!).toBe(true);
});

const early = (used: number, more: Partial<HistoryEntry> = {}) =>
  createEntry({ at: "2026-11-03T00:00:00Z", used, ...more });
const october = createEntry({ at: "2026-10-30T00:00:00Z", used: 5, resetsAt: "2026-11-01T00:00:00.000Z" });

test.each<[string, string, HistoryEntry[], KiroWindow[]]>([
  ["likely-lasts", "a slow pace", steady(400), []],
  ["may-run-short", "a pace near the limit", steady(680), []],
  ["runs-out", "a fast pace", steady(900), []],
  ["likely-lasts", "the same with a pack", steady(900), [createPack(0, 1_250, null)]],
  ["over", "nothing left", steady(1_000), []],
  ["over", "use beyond the limit", steady(1_350), []],
  ["likely-lasts", "a bonus after the plan", steady(1_000), [createBonus("B", 100, 2_500, inDays(18))]],
  ["over", "a bonus that has expired", steady(1_000), [createBonus("B", 0, 500, inDays(-1))]],
  ["too-early", "the first tenth of a first month", [early(999)], []],
  ["over", "its limit reached", [early(1_000)], []],
  ["runs-out", "the first tenth of a later month", [october, early(999)], []],
  ["too-early", "a range wider than the limit", [createEntry({ at: "2026-11-05T00:00:00Z", used: 130 })], []],
])("the state is %s: %s", (state, _, history, pools) => {
  expect(summarize(history, { pools })!.state).toBe(state);
});

test("a bonus on its last day can be spent, and one that is bought later ends that all is spent", () => {
  const onItsLastDay = { ...createBonus("B", 0, 300, at), resetDescription: "expires in 0 days" };
  expect(summarize(steady(1_000), { pools: [onItsLastDay] })!.state).not.toBe("over");
  expect(summarize(steady(1_000), { pools: [createPack(0, 250, inDays(300))] })!.state).not.toBe("over");
});

test("after a refund it speaks of the counter that people see", () => {
  const refunded = [...steady(800).slice(0, -1), createEntry({ at, used: 300 })];
  expect(summarize(refunded)).toMatchObject({ used: 300, limit: 1_000, dailyAllowance: 70 });
});

test("bonuses and packs count into the limit, and what goes unused is told", () => {
  const bonus = (used: number) => ({ windows: [{ kind: "bonus" as const, label: "B", used, limit: 500 }] });
  const history = [
    createEntry({ at: "2026-11-10T00:00:00Z", used: 100, ...bonus(40) }),
    createEntry({ at, used: 200, ...bonus(60) }),
  ];
  const pools = [createBonus("B", 60, 500, inDays(5)), createPack(0, 250, null)];
  const summary = summarize(history, { pools })!;
  expect(summary).toMatchObject({ used: 220, limit: 1_710, poolLimit: 710 });
  expect(summary.unused).toMatchObject({ kind: "bonus", remaining: 440, expiresAt: inDays(5) });
  expect(summary.unused!.unused).toBeLessThan(440);
});

describe("overage", () => {
  const overage = { enabled: true, capable: true, creditsUsed: 350, ratePerCredit: 0.04, cost: 14, currency: "USD" };

  test("is a range in credits, and in money at the stated rate, and never less than what is billed", () => {
    const { low, high, overage: ahead } = summarize(steady(1_350), { overage })!;
    expect(ahead).toEqual({
      low: expect.closeTo(low - 1_000),
      high: expect.closeTo(high - 1_000),
      lowCost: expect.closeTo((low - 1_000) * 0.04),
      highCost: expect.closeTo((high - 1_000) * 0.04),
      currency: "USD",
    });
    expect(summarize(steady(300), { overage })!.overage).toMatchObject({ low: 350 });
    expect(summarize(steady(1_350), { overage: { ...overage, ratePerCredit: null } })!.overage!.lowCost).toBeNull();
  });

  test.each([
    [false, 350, false],
    [null, 350, true],
    [null, 0, false],
    [null, null, false],
  ])("if enabled is %s and %s credits are used, there is one: %s", (enabled, creditsUsed, isTold) => {
    expect(summarize(steady(1_350), { overage: { ...overage, enabled, creditsUsed } })!.overage !== null).toBe(isTold);
  });
});

test("earlier periods are whole, of the same account, and on a comparable plan", () => {
  const month = (number: number, end: number, used: number, more: Partial<HistoryEntry> = {}) =>
    createEntry({
      at: new Date(Date.UTC(2026, number - 1, end)).toISOString(),
      used,
      resetsAt: new Date(Date.UTC(2026, number, 1)).toISOString(),
      ...more,
    });
  const history = [
    month(5, 30, 450, { limit: 499 }),
    month(6, 29, 600, { limit: 2_000, plan: "q" }),
    month(7, 20, 700),
    month(8, 30, 800, { account: "b" }),
    month(10, 30, 1_000),
    ...steady(5),
  ];
  expect(summarize(history)!.earlierPeriods).toBe(2);
});

test("there is none for a late counter, without the reading in the history, or once the reset has passed", () => {
  const history = steady(900);
  const snapshot = createLastReading(history);
  const now = new Date(at);
  expect(summarizeForecast({ snapshot, history, now })).not.toBeNull();
  expect(summarizeForecast({ snapshot: { ...snapshot, isLate: true }, history, now })).toBeNull();
  expect(summarizeForecast({ snapshot, history: [], now })).toBeNull();
  expect(summarizeForecast({ snapshot, history, now: new Date("2026-12-01T00:00:00.000Z") })).toBeNull();
  expect(summarize(steady(900, { limit: null }))).toBeNull();
  expect(summarize(steady(900, { resetsAt: null }))).toBeNull();
});

test("late readings change nothing, and neither does a second reading at the same moment", () => {
  const late = createEntry({ at: "2026-11-01T00:10:00Z", used: 700, isLate: true });
  const history = [october, ...steady(400)];
  expect(summarize([october, late, ...steady(400)])).toEqual(summarize(history));
  expect(summarize([...history.slice(0, -1), createEntry({ at, used: 399 }), history.at(-1)!])!.used).toBe(400);
});

test("a reset that is 51 days away is no reason for alarm, neither at first nor once it is near", () => {
  const highs = [1, 10, 20, 21, 25, 40].map((days) => {
    const history = Array.from({ length: days }, (_, day) =>
      createEntry({ at: inDays(day), used: 900 + 15 * day, limit: 2_000, resetsAt: inDays(51) }),
    );
    return summarize(history)!.high;
  });
  expect(Math.max(...highs.slice(1))).toBeLessThan(3_000);
});

test("the chart of a long period has at most 62 points, spread evenly, the last one among them", () => {
  const history = Array.from({ length: 200 }, (_, day) =>
    createEntry({ at: inDays(day), used: day, resetsAt: inDays(210) }),
  );
  const { points } = summarize(history)!;
  expect(points).toHaveLength(62);
  expect(points.at(-1)).toEqual({ at: inDays(199), used: 199 });
  const gaps = points.slice(1).map(({ used }, index) => used - points[index].used);
  expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
});

describe("days that were recorded before the first reading", () => {
  const installed = [createEntry({ at, used: 400 })];
  /** Until October 31 `daily` credits were recorded on every day of two months. */
  const october = (daily: number) => Array.from({ length: 60 }, (_, day) => ({ at: inDays(day - 80), credits: daily }));
  const november = [{ at: "2026-11-02T12:00:00.000Z", credits: 300 }];
  const plain = summarize(installed)!;

  test("show how uneven and how fast the use is", () => {
    const lively = summarize(installed, { recorded: october(50), share: 1 })!;
    expect(lively.expected).toBeGreaterThan(plain.expected);
    expect(lively).toMatchObject({ used: 400, earlierPeriods: 0 });
    expect(summarize(installed, { recorded: november, share: 0.75 })!.expected).toBeLessThan(plain.expected);
  });

  test("are scaled by the share", () => {
    const [half, whole] = [
      { recorded: october(25), share: 0.5 },
      { recorded: october(50), share: 1 },
    ].map((parts) => summarize(installed, parts)!.expected);
    expect(half).toBeCloseTo(whole);
  });

  test.each<[string, HistoryEntry[], Parts]>([
    ["the share is unknown", installed, {}],
    ["the share is below one half", installed, { share: 0.49 }],
    ["more was recorded than used", installed, { share: 1.1 }],
    ["less than 5% of the limit is used", [createEntry({ at, used: 49 })], { share: 1 }],
    ["less than 3 days have passed", [createEntry({ at: "2026-11-03T23:00:00Z", used: 400 })], { share: 1 }],
    [
      "another account was read before",
      [createEntry({ at: "2026-11-01T00:00:00Z", used: 9, account: "b" }), ...installed],
      { share: 1 },
    ],
  ])("are left out if %s", (_, history, parts) => {
    expect(summarize(history, { recorded: october(50), ...parts })).toEqual(summarize(history));
  });

  test("are left out if they are later than the first reading", () => {
    const history = steady(400);
    const recorded = [{ at: inDays(-5), credits: 500 }];
    expect(summarize(history, { recorded, share: 1 })).toEqual(summarize(history));
  });
});

test("whatever was read, the summary is small and its own schema holds", () => {
  const reading = fc.record({
    hour: fc.integer({ min: 0, max: 719 }),
    used: fc.double({ min: 0, max: 3_000, noNaN: true }),
    bonus: fc.double({ min: 0, max: 500, noNaN: true }),
  });
  const readings = fc.array(reading, { minLength: 1, maxLength: 100 });
  fc.assert(
    fc.property(readings, fc.integer({ min: 0, max: 60 }), (list, days) => {
      const history = list
        .toSorted((a, b) => a.hour - b.hour)
        .map(({ hour, used, bonus }) => {
          const windows = [{ kind: "bonus" as const, label: "B", used: bonus, limit: 500 }];
          return createEntry({
            at: new Date(Date.parse("2026-11-01") + hour * 3_600_000).toISOString(),
            used,
            windows,
          });
        })
        .filter((entry, index, all) => entry.at !== all[index + 1]?.at);
      const last = history.at(-1)!;
      const expiry = new Date(Date.parse(last.at) + days * dayMs).toISOString();
      const summary = summarize(history, { pools: [createBonus("B", last.windows[0].used, 500, expiry)] })!;
      expect(forecastSummarySchema.parse(summary)).toEqual(summary);
      expect(JSON.stringify(summary).length).toBeLessThan(6_000);
      expect(summary.low).toBeGreaterThanOrEqual(summary.used);
      expect(summary.limit).toBeGreaterThanOrEqual(1_000);
    }),
  );
});
