import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { drawChart } from "../../../src/lib/forecast/draw-chart";
import type { ForecastSummary } from "../../../src/lib/shapes/forecast-summary";
import { createSummary } from "./create-summary";

const dayMs = 86_400_000;
const start = Date.parse("2026-11-01T00:00:00.000Z");
const labels = { start: "Nov 1", end: "Dec 1", today: "Today", limit: "1,000" };
const instant = (days: number) => new Date(start + days * dayMs).toISOString();

/** A month in which `daily` was used a day until the last of its days. */
function createMonth(daily: number[], more: Partial<ForecastSummary> = {}): ForecastSummary {
  const points = daily.map((_, day) => ({
    at: instant(day + 0.9),
    used: daily.slice(0, day + 1).reduce((sum, credits) => sum + credits, 0),
  }));
  const used = points.at(-1)?.used ?? 0;
  return createSummary({
    ...{ state: "likely-lasts", madeAt: points.at(-1)?.at ?? instant(0), startsAt: instant(0), resetsAt: instant(30) },
    ...{ used, expected: used * 1.5, low: used * 1.2, high: used * 2, points, ...more },
  });
}

const draw = (summary: ForecastSummary, more: Partial<Parameters<typeof drawChart>[1]> = {}) =>
  drawChart(summary, { appearance: "light", now: new Date(summary.madeAt), labels, ...more });
const count = (svg: string, element: string) => svg.split(`<${element} `).length - 1;

test("a bar for each day with use, the range as a band, today and the limit named", () => {
  const svg = draw(createMonth([10, 0, 30, 40]));
  expect([count(svg, "rect"), count(svg, "polygon"), count(svg, "polyline")]).toEqual([4, 1, 1]);
  for (const label of Object.values(labels)) expect(svg).toContain(`>${label}</text>`);
});

test("use between two readings is spread over the days between them", () => {
  const gap = createMonth([], { points: [{ at: instant(4), used: 100 }], used: 100, madeAt: instant(4) });
  const heights = [...draw(gap).matchAll(/<rect [^>]*height="([\d.]+)"/g)].map(([, height]) => height);
  expect(heights).toHaveLength(4);
  expect(new Set(heights).size).toBe(1);
});

test.each<[string, ForecastSummary, Date]>([
  ["too early", createMonth([10], { state: "too-early" }), new Date(instant(1))],
  ["after the reset", createMonth([10, 10]), new Date(instant(31))],
])("there is no range when it is %s", (_, summary, now) => {
  expect(count(draw(summary, { now }), "polygon")).toBe(0);
});

test("labels are escaped, and the limit is red once it is reached", () => {
  expect(draw(createMonth([1]), { labels: { ...labels, today: `<b>&"` } })).toContain(`>&lt;b&gt;&amp;"</text>`);
  const [calm, light, dark] = [
    draw(createMonth([1])),
    draw(createMonth([1_000])),
    draw(createMonth([1_000]), { appearance: "dark" }),
  ];
  expect([calm, light, dark].map((svg) => /#cf222e|#ff7b72/.exec(svg)?.[0])).toEqual([undefined, "#cf222e", "#ff7b72"]);
});

test("whatever was used, the picture is valid, small, and nothing leaves it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 5_000, noNaN: true }), { maxLength: 30 }),
      fc.integer({ min: 0, max: 40 }),
      (daily, age) => {
        const summary = createMonth(daily);
        const svg = draw(summary, { now: new Date(Date.parse(summary.madeAt) + age * dayMs) });
        expect(Buffer.byteLength(svg)).toBeLessThan(20_000);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        const numbers = [...svg.matchAll(/[ (]c?[xy][12]?="(-?[\d.]+)"/g)].map(([, number]) => Number(number));
        expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...numbers)).toBeLessThanOrEqual(430);
        expect(() => new Resvg(svg)).not.toThrow();
      },
    ),
    { numRuns: 30 },
  );
});
