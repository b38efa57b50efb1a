import { startOfDay } from "../../../src/lib/spending/local-days";
import { summarizeSpending } from "../../../src/lib/spending/summarize-spending";
import { createEntry } from "./create-entry";

const always = { from: new Date(0), to: new Date("2100-01-01T00:00:00.000Z"), timeZone: "UTC" };

test("adds up by project, model, and day; auxiliary credits are credits but no turn", () => {
  const entries = [
    createEntry("2026-11-21T08:00:00.000Z", 1, { project: null, model: null }),
    createEntry("2026-11-20T08:00:00.000Z", 2),
    createEntry("2026-11-20T08:00:01.000Z", 4, { kind: "auxiliary" }),
  ];
  expect(summarizeSpending(Object.freeze(entries), always)).toEqual({
    credits: 7,
    turns: 2,
    auxiliary: 4,
    byProject: [
      { name: "/Users/ann/shop", credits: 6, turns: 1, auxiliary: 4 },
      { name: null, credits: 1, turns: 1, auxiliary: 0 },
    ],
    byModel: [
      { name: "auto", credits: 6, turns: 1, auxiliary: 4 },
      { name: null, credits: 1, turns: 1, auxiliary: 0 },
    ],
    byDay: [
      { day: "2026-11-20", credits: 6, turns: 1 },
      { day: "2026-11-21", credits: 1, turns: 1 },
    ],
  });
});

test("has the first instant of a range and not its last", () => {
  const times = ["2026-10-31T23:59:59.999Z", "2026-11-01T00:00:00.000Z", "2026-11-30T23:59:59.999Z"];
  const entries = [...times, "2026-12-01T00:00:00.000Z"].map((at, index) => createEntry(at, 2 ** index));
  const [from, to] = [new Date("2026-11-01T00:00:00.000Z"), new Date("2026-12-01T00:00:00.000Z")];
  expect(summarizeSpending(entries, { from, to, timeZone: "UTC" }).credits).toBe(2 + 4);
});

test("adds up the same in any order", () => {
  const entries = Array.from({ length: 30_000 }, (_, index) => {
    return createEntry(new Date(always.from.getTime() + index * 1e6).toISOString(), [1e6, 0.1, 1e-6][index % 3]);
  });
  for (const list of [entries, entries.toReversed(), entries.toSorted((a, b) => a.credits - b.credits)]) {
    expect(Math.abs(summarizeSpending(list, always).credits - 10_000 * 1_000_000.100001)).toBeLessThan(1e-5);
  }
  const tiny = [1e6, ...Array.from({ length: 1_000 }, () => 1e-10), -0].map((credits) => {
    return createEntry("2026-11-20T08:00:00.000Z", credits);
  });
  expect(summarizeSpending(tiny, always).credits).toBe(1e6 + 1e-7);
});

describe("days", () => {
  const zones = ["America/Los_Angeles", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia"];
  test.each([...zones, "Africa/Cairo", "America/Havana", "Pacific/Kiritimati"])("are those of %s", (timeZone) => {
    const format = new Intl.DateTimeFormat("sv-SE", { timeZone });
    // Each quarter of an hour of two years, in an order in which neighbors are far from each other, with its last instant.
    const count = 2 * 366 * 96;
    const first = Date.UTC(2025, 0, 1);
    const times = Array.from(
      { length: 4_000 },
      (_, index) => first + ((index * 7_919) % count) * 900_000 - (index % 2),
    );
    const expected = new Map<string, number>();
    for (const at of times) expected.set(format.format(at), (expected.get(format.format(at)) ?? 0) + 1);
    const entries = times.map((at) => createEntry(new Date(at).toISOString(), 1));
    const { byDay } = summarizeSpending(entries, { ...always, timeZone });
    expect(byDay.map(({ day, turns }) => [day, turns])).toEqual([...expected].sort());
  });

  test("begin when a clock there says so, also on days of 23 and 25 hours", () => {
    const timeZone = "America/Los_Angeles";
    const at = new Date("2026-11-02T12:00:00.000Z");
    expect(startOfDay(at, timeZone)).toEqual(new Date("2026-11-02T08:00:00.000Z"));
    expect(startOfDay(at, timeZone, 1)).toEqual(new Date("2026-11-01T07:00:00.000Z"));
    expect(startOfDay(new Date("2026-03-09T06:59:59.999Z"), timeZone)).toEqual(new Date("2026-03-08T08:00:00.000Z"));
    expect(startOfDay(new Date("2026-04-24T12:00:00.000Z"), "Africa/Cairo")).toEqual(
      new Date("2026-04-23T22:00:00.000Z"),
    );
  });
});
