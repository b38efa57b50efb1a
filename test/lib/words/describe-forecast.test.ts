import type { ForecastSummary } from "../../../src/lib/shapes/forecast-summary";
import {
  describeChance,
  describeForecast,
  describeRange,
  explainMissingForecast,
  listForecastFacts,
} from "../../../src/lib/words/describe-forecast";
import { createPlan, createReading } from "../../create-reading";
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
  ["Reset Dec 16. Refresh to see the new month", "–", change({ resetsAt: "2026-12-16T12:00:00.000Z" })],
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
    { label: "Chance to Last", value: "20%" },
    { label: "Expected Use", value: "About 800–1,150 of 1,386 in all by Jan 1, 2027" },
    { label: "Runs Out", value: "Dec 20–27" },
    { label: "Daily Pace", value: "Up to 41 credits a day lasts" },
    { label: "Overage", value: "About 0–160 overage credits ($0.00–$6.40) by Jan 1, 2027" },
    { label: "Unused", value: "386 bonus credits expire in 15 days; at this rate about 120 go unused" },
    { label: "Based On", value: "This month and 3 earlier months" },
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
    ["Daily Pace", "Based On"],
  ],
  ["used up", change({ state: "over" }), ["Based On"]],
  [
    "an expired bonus",
    change({
      state: "over",
      unused: { kind: "bonus", remaining: 1, unused: 1, expiresAt: "2026-12-16T00:00:00.000Z" },
    }),
    ["Based On"],
  ],
  ["after the reset", change({ resetsAt: "2026-12-16T12:00:00.000Z" }), []],
])("the facts when it is %s", (_, forecast, labels) => {
  expect(listForecastFacts(forecast, us).map(({ label }) => label)).toEqual(labels);
});

test("a missing forecast is explained where only the reset is missing", () => {
  const explain = (...plan: Parameters<typeof createPlan>) =>
    explainMissingForecast(createReading({ windows: [createPlan(...plan)] }));
  expect(explain(1, 50, { resetsAt: null })).toBe("No forecast: Kiro states no reset date");
  expect(explain(1, 50)).toBeNull();
  expect(explain(1, null, { resetsAt: null })).toBeNull();
  expect(explainMissingForecast(createReading({ windows: [], managedBy: "organization" }))).toBeNull();
  expect(describeChance(null, us)).toBe("–");
});
