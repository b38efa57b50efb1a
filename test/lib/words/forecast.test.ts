import type { ForecastSummary } from "../../../src/lib/shapes/forecast-summary";
import {
  describeChance,
  describeForecast,
  describeExpiry,
  describeRange,
  listForecastFacts,
  listOutlook,
} from "../../../src/lib/words/forecast";
import { createPlan, createReading, type ReadingParts } from "../../create-reading";
import { createSummary } from "../forecast/create-summary";

const now = new Date("2026-12-16T12:00:00.000Z");
const us = { now, locale: "en-US", timeZone: "UTC" };

const summary = createSummary();
const change = createSummary;
const runsOut = (earliest: string | null, latest: string | null) =>
  change({ runsOut: { earliest, expected: null, latest } });

test.each<[string, string, ForecastSummary]>([
  ["Likely to run out Dec 20–27", "20%", summary],
  ["Likely to run out Dec 20", "20%", runsOut("2026-12-20T03:00:00.000Z", "2026-12-20T09:00:00.000Z")],
  ["Likely to run out Dec 28, 2026–Jan 1, 2027", "20%", runsOut("2026-12-28T00:00:00.000Z", null)],
  ["Likely to run out before Jan 1, 2027", "20%", runsOut("2026-12-18T00:00:00.000Z", null)],
  [
    "Likely to run out before Jan 1, 2027",
    "<10%",
    change({ chanceToLast: 0, runsOut: { earliest: null, expected: null, latest: null } }),
  ],
  ["May run short: 40% chance to last", "40%", change({ state: "may-run-short", chanceToLast: 0.42 })],
  ["Likely to last (9 in 10)", "9 in 10", change({ state: "likely-lasts", chanceToLast: 0.88 })],
  ["Likely to last (9 in 10)", "9 in 10", change({ state: "likely-lasts", chanceToLast: 1 })],
  ["Too early to tell", "–", change({ state: "too-early" })],
  ["Used up until Jan 1, 2027", "0%", change({ state: "over", chanceToLast: 0 })],
  [
    "Used up, overage until Jan 1, 2027",
    "0%",
    change({ state: "over", overage: { low: 1, high: 2, lowCost: null, highCost: null, currency: null } }),
  ],
  ["Reset Dec 16. Refresh for the new month", "–", change({ resetsAt: "2026-12-16T12:00:00.000Z" })],
])("%s (%s)", (headline, title, forecast) => {
  expect(describeForecast(forecast, us)).toBe(headline);
  expect(describeChance(forecast, us)).toBe(title);
});

test("numbers are written in the locale of the person, words are not", () => {
  const there = { ...us, locale: "de-DE" };
  expect(describeForecast(change({ state: "may-run-short", chanceToLast: 0.4 }), there)).toBe(
    "May run short: 40\u00A0% chance to last",
  );
  expect(describeRange(summary, there)).toBe("About 800–1.150 of 1.000 by Jan 1, 2027");
});

test("days are those of the person", () => {
  const there = { ...us, timeZone: "America/Los_Angeles" };
  expect(describeForecast(summary, there)).toBe("Likely to run out Dec 19–27");
  expect(describeRange(summary, there)).toBe("About 800–1,150 of 1,000 by Dec 31");
});

test.each([
  [811, 1_164, 612.5, "800–1,150"],
  [0, 0, 0, "0"],
  [612.5, 613, 612.5, "613"],
  [640, 990, 655, "655–1,000"],
  [22.3, 38.9, 12, "22–38"],
  [140_300, 188_000, 1, "140,000–190,000"],
])("a range of %d to %d is said in round numbers", (low, high, used, words) => {
  const range = describeRange(change({ low, high, used }), us);
  expect(range).toBe(`About ${words} of 1,000 by Jan 1, 2027`);
});

test("the facts, most important first", () => {
  const unused = { kind: "bonus" as const, remaining: 386, unused: 118.4, expiresAt: "2026-12-31T12:00:00.000Z" };
  const overage = { low: 0, high: 160, lowCost: 0, highCost: 6.4, currency: "USD" };
  expect(listForecastFacts(change({ unused, overage, poolLimit: 386, limit: 1_386 }), us)).toEqual([
    { title: "Chance to Last", text: "20%" },
    { title: "Expected Use", text: "About 800–1,150 of 1,386 total by Jan 1, 2027" },
    { title: "Runs Out", text: "Dec 20–27" },
    { title: "Daily Pace", text: "Up to 41 credits a day" },
    { title: "Overage", text: "About 0–160 overage credits ($0.00–$6.40) by Jan 1, 2027" },
    { title: "Unused", text: "386 bonus credits expire in 15 days; at this rate, about 120 will go unused" },
    { title: "Based On", text: "This month and 3 earlier months" },
  ]);
});

test.each<[string, ForecastSummary, string[]]>([
  [
    "likely to last",
    change({ state: "likely-lasts", chanceToLast: 0.9 }),
    ["Chance to Last", "Expected Use", "Daily Pace", "Based On"],
  ],
  [
    "too early",
    change({ state: "too-early", overage: { low: 0, high: 9, lowCost: 0, highCost: 1, currency: null } }),
    ["Why", "Daily Pace", "Based On"],
  ],
  ["used up", change({ state: "over" }), ["Based On"]],
  [
    "an expired bonus",
    change({
      state: "over",
      unused: { kind: "bonus", remaining: 1, unused: 1, expiresAt: "2026-12-15T00:00:00.000Z" },
    }),
    ["Based On"],
  ],
  ["after the reset", change({ resetsAt: "2026-12-16T12:00:00.000Z" }), []],
])("the facts when it is %s", (_, forecast, labels) => {
  expect(listForecastFacts(forecast, us).map(({ title }) => title)).toEqual(labels);
});

test.each<[string, ReadingParts & { isLate?: boolean }, string | null]>([
  ["no reset", { windows: [createPlan(1, 50, { resetsAt: null })] }, "No forecast: Kiro gave no reset date"],
  ["no limit", { windows: [createPlan(1, null)] }, "No forecast: the plan has no limit"],
  ["no numbers", { windows: [], managedBy: "organization" }, "No forecast: no numbers"],
  ["a reset that has passed", plan("2026-12-16T00:00:00.000Z"), "No forecast: the reset has passed"],
  ["a late counter", { ...plan("2027-01-01T00:00:00.000Z"), isLate: true }, "No forecast: the counter may be late"],
  ["a reset in 51 days", plan("2027-02-05T00:00:00.000Z"), "No forecast: reset over a month away"],
  ["a cleared history", plan("2027-01-01T00:00:00.000Z"), "No forecast yet: too few readings"],
])("a missing forecast with %s has its reason", (_case, { isLate = false, ...parts }, title) => {
  const snapshot = { ...createReading(parts), isLate };
  expect(title!.length).toBeLessThanOrEqual(40);
  expect(listOutlook({ snapshot, forecast: null }, us)).toEqual([{ kind: "missing", title, detail: null }]);
});

function plan(resetsAt: string): ReadingParts {
  return { windows: [createPlan(1, 50, { resetsAt })] };
}

test("without a reading there is no outlook", () => {
  expect(listOutlook({ snapshot: null, forecast: null }, us)).toEqual([]);
  expect(describeChance(null, us)).toBe("–");
});

const bonus = { kind: "bonus" as const, remaining: 386, unused: 118.4, expiresAt: "2026-12-20T12:00:00.000Z" };

test.each<[string, Partial<typeof bonus>, string[]]>([
  ["worth more than a day's use, within a week", {}, ["unused", "forecast"]],
  ["worth less than a day's use", { unused: 20 }, ["forecast"]],
  ["in more than a week", { expiresAt: "2026-12-24T12:00:00.000Z" }, ["forecast"]],
  ["that is over", { expiresAt: "2026-12-15T12:00:00.000Z" }, ["forecast"]],
])("a bonus %s: %j", (_case, parts, kinds) => {
  const forecast = change({ state: "likely-lasts", chanceToLast: 0.9, unused: { ...bonus, ...parts } });
  const rows = listOutlook({ snapshot: createReading(), forecast }, us);
  expect(rows.map(({ kind }) => kind)).toEqual(kinds);
  expect(rows.at(-1)).toMatchObject({
    title: "Likely to last (9 in 10)",
    detail: "About 800–1,150 of 1,000 by Jan 1, 2027",
  });
  if (kinds.length === 2) {
    const detail = "At this rate, about 120 will go unused";
    expect(rows[0]).toEqual({ kind: "unused", title: "386 bonus credits expire in 4 days", detail });
  }
});

test("a range wider than the limit is too early to tell, unless the day of the end is near", () => {
  const wide = { low: 700, high: 35_000 };
  const overage = { low: 0, high: 34_000, lowCost: 0, highCost: 1_360, currency: "USD" };
  for (const state of ["likely-lasts", "may-run-short"] as const) {
    const forecast = change({ ...wide, state, overage });
    expect(describeForecast(forecast, us)).toBe("Too early to tell");
    expect(describeChance(forecast, us)).toBe("–");
    const facts = listForecastFacts(forecast, us);
    expect(facts.map(({ title }) => title)).not.toContain("Expected Use");
    expect(facts).toContainEqual({ title: "Overage", text: "Too early to tell" });
  }
  expect(describeForecast(change(wide), us)).toBe("Likely to run out Dec 20–27");
});

test.each([
  [1.004, "1 bonus credit expires in 3 days"],
  [1, "1 bonus credit expires in 3 days"],
  [0.5, "0.5 bonus credits expire in 3 days"],
])("%d left agrees with its verb", (remaining, words) => {
  expect(describeExpiry({ kind: "bonus", remaining, expiresAt: "2026-12-19T12:00:00.000Z" }, us)).toBe(words);
});
