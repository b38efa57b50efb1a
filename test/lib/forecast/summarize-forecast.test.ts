import * as v from "valibot";
import fc from "fast-check";
import { forecastSummarySchema, publishForecast } from "../../../src/lib/shapes/forecast-summary";
import { summarizeForecast } from "../../../src/lib/forecast/summarize-forecast";
import type { HistoryEntry } from "../../../src/lib/shapes/history-entry";
import type { KiroWindow } from "../../../src/lib/shapes/snapshot";
import { createBonus, createPack } from "../../create-reading";
import { createEntry, createLastReading } from "./create-history";

type Engine = NonNullable<Parameters<typeof summarizeForecast>[1]>;

/** Foretells 10 credits a day more, give or take half of them. */
const engine: Engine = ({ period, limit, now }) => {
  const used = period.points.at(-1)!.used;
  const more = ((period.resetsAt.getTime() - now.getTime()) / 86_400_000) * 10;
  const chanceToLast = Math.min(1, Math.max(0, (limit - used - more / 2) / more));
  const runsOut = {
    earliest: new Date("2026-11-27T00:00:00Z"),
    expected: new Date("2026-12-01T00:00:00Z"),
    latest: null,
  };
  return { expected: used + more, low: used + more / 2, high: used + more * 1.5, chanceToLast, runsOut };
};

const at = "2026-11-21T00:00:00.000Z";
const history = (used: number, more: Partial<HistoryEntry> = {}) => [createEntry({ at, used, ...more })];

const summarize = (entries: HistoryEntry[], parts: Parameters<typeof createLastReading>[1] = {}) =>
  summarizeForecast(
    { snapshot: createLastReading(entries, parts), history: entries, now: new Date(entries.at(-1)!.at) },
    engine,
  )!;

test("says all that the surfaces need, in credits and UTC", () => {
  const summary = summarize([
    createEntry({ at: "2026-11-10T10:00:00Z", used: 200 }),
    createEntry({ at: "2026-11-10T11:00:00Z", used: 400 }),
    ...history(895),
  ]);
  expect(summary).toEqual({
    state: "may-run-short",
    madeAt: at,
    startsAt: "2026-11-01T00:00:00.000Z",
    resetsAt: "2026-12-01T00:00:00.000Z",
    used: 895,
    limit: 1_000,
    poolLimit: 0,
    expected: 995,
    low: 945,
    high: 1_045,
    chanceToLast: 0.55,
    runsOut: { earliest: "2026-11-27T00:00:00.000Z", expected: null, latest: null },
    dailyAllowance: 10.5,
    overage: null,
    unused: null,
    earlierPeriods: 0,
    points: [
      { at: "2026-11-10T11:00:00.000Z", used: 400 },
      { at, used: 895 },
    ],
  });
  expect(v.parse(forecastSummarySchema, summary)).toEqual(summary);
  const { points, ...published } = summary;
  expect(points).toHaveLength(2);
  expect(publishForecast(summary)).toEqual(published);
});

test.each<[string, HistoryEntry[], KiroWindow[]]>([
  ["likely-lasts", history(850), []],
  ["may-run-short", history(900), []],
  ["runs-out", history(940), []],
  ["likely-lasts", history(940), [createPack(0, 250, null)]],
  ["over", history(1_000), []],
  ["over", history(1_350), []],
  ["likely-lasts", history(1_000), [createBonus("Welcome bonus", 100, 500, "2026-12-09T00:00:00.000Z")]],
  ["too-early", [createEntry({ at: "2026-11-03T00:00:00Z", used: 999 })], []],
  ["over", [createEntry({ at: "2026-11-03T00:00:00Z", used: 1_000 })], []],
  [
    "runs-out",
    [
      createEntry({ at: "2026-10-30T00:00:00Z", used: 5, resetsAt: "2026-11-01T00:00:00.000Z" }),
      createEntry({ at: "2026-11-03T00:00:00Z", used: 999 }),
    ],
    [],
  ],
])("the state is %s", (state, entries, pools) => {
  expect(summarize(entries, { pools }).state).toBe(state);
});

test("after a refund it speaks of the counter that people see", () => {
  const summary = summarize([createEntry({ at: "2026-11-10T00:00:00Z", used: 800 }), ...history(300)]);
  expect(summary).toMatchObject({ used: 300, limit: 1_000, low: 350, expected: 400, high: 450, dailyAllowance: 70 });
});

test("bonuses and packs count into the limit, and what goes unused is told", () => {
  const windows = [{ kind: "bonus" as const, label: "Welcome bonus", used: 60, limit: 500 }];
  const before = createEntry({ at: "2026-11-10T00:00:00Z", used: 100, windows: [{ ...windows[0], used: 40 }] });
  const pools = [createBonus("Welcome bonus", 60, 500, "2026-11-26T00:00:00.000Z"), createPack(0, 250, null)];
  const summary = summarize([before, ...history(200, { windows })], { pools });
  expect(summary).toMatchObject({ used: 220, limit: 1_710, poolLimit: 710, expected: 320 });
  expect(summary.unused).toEqual({ kind: "bonus", remaining: 440, unused: 390, expiresAt: "2026-11-26T00:00:00.000Z" });
});

test("overage is foretold where it is on, in money at the stated rate only, and never less than what is billed", () => {
  const overage = { enabled: true, creditsUsed: 350, ratePerCredit: 0.04, cost: 14, currency: "USD" };
  expect(summarize(history(1_350), { overage }).overage).toEqual({
    low: 400,
    high: 500,
    lowCost: 16,
    highCost: 20,
    currency: "USD",
  });
  expect(summarize(history(900), { overage }).overage).toMatchObject({ low: 350, high: 350 });
  expect(summarize(history(1_350), { overage: { ...overage, ratePerCredit: null } }).overage).toMatchObject({
    low: 400,
    lowCost: null,
  });
  expect(summarize(history(1_350), { overage: { ...overage, enabled: false } }).overage).toBeNull();
});

test("there is none once the reset has passed", () => {
  const entries = history(900);
  const later = { snapshot: createLastReading(entries), history: entries, now: new Date("2026-12-01T00:00:00.000Z") };
  expect(summarizeForecast(later, engine)).toBeNull();
});

test("whatever was read, the summary is small and its own schema holds", () => {
  const reading = fc.record({
    hour: fc.integer({ min: 0, max: 719 }),
    used: fc.double({ min: 0, max: 3_000, noNaN: true }),
    bonus: fc.double({ min: 0, max: 500, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(reading, { minLength: 1, maxLength: 300 }), fc.integer({ min: 0, max: 60 }), (list, days) => {
      const entries = list
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
      const last = entries.at(-1)!;
      const expiry = new Date(Date.parse(last.at) + days * 86_400_000).toISOString();
      const summary = summarize(entries, { pools: [createBonus("B", last.windows[0].used, 500, expiry)] });
      expect(v.safeParse(forecastSummarySchema, summary).issues).toBeUndefined();
      expect(JSON.stringify(summary).length).toBeLessThan(6_000);
      expect(summary.low).toBeGreaterThanOrEqual(summary.used);
      expect(summary.limit).toBeGreaterThanOrEqual(1_000);
    }),
  );
});
