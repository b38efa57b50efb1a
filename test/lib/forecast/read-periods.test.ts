import fc from "fast-check";
import { readPeriods } from "../../../src/lib/forecast/read-periods";
import { createEntry, createLastReading, type EntryParts } from "./create-history";

const read = (...parts: EntryParts[]) => {
  const history = parts.map(createEntry);
  return readPeriods(createLastReading(history), history);
};
const usedOf = (...parts: EntryParts[]) => read(...parts)!.current.points.map(({ used }) => used);
const day = (number: number, used: number, more: Partial<EntryParts> = {}): EntryParts => ({
  at: `2026-11-${String(number).padStart(2, "0")}T12:00:00Z`,
  used,
  ...more,
});

test.each([
  ["2026-12-01T00:00:00.000Z", "2026-11-28T00:00:00Z", "2026-11-01T00:00:00.000Z"],
  ["2027-01-01T00:00:00.000Z", "2026-12-28T00:00:00Z", "2026-12-01T00:00:00.000Z"],
  ["2027-03-01T00:00:00.000Z", "2027-02-28T00:00:00Z", "2027-02-01T00:00:00.000Z"],
  ["2027-03-31T00:00:00.000Z", "2027-03-28T00:00:00Z", "2027-02-28T00:00:00.000Z"],
  ["2028-03-30T09:30:00.000Z", "2028-03-28T00:00:00Z", "2028-02-29T09:30:00.000Z"],
  ["2027-02-28T00:00:00.000Z", "2027-02-27T00:00:00Z", "2027-01-28T00:00:00.000Z"],
])("the period that resets on %s begins a month before", (resetsAt, at, startsAt) => {
  expect(read({ at, used: 1, resetsAt })!.current.startsAt.toISOString()).toBe(startsAt);
});

test("it begins at the reset before it where that was stated", () => {
  const january = { at: "2027-01-30T00:00:00Z", used: 700, resetsAt: "2027-01-31T00:00:00.000Z" };
  const { current, earlier } = read(january, {
    at: "2027-02-20T00:00:00Z",
    used: 1,
    resetsAt: "2027-02-28T00:00:00.000Z",
  })!;
  expect(current.startsAt.toISOString()).toBe("2027-01-31T00:00:00.000Z");
  expect(earlier.map(({ startsAt }) => startsAt.toISOString())).toEqual(["2026-12-31T00:00:00.000Z"]);
});

test.each([
  ["no reset is stated", { at: "2026-11-20T00:00:00Z", used: 1, resetsAt: null }],
  ["there is no limit", { at: "2026-11-20T00:00:00Z", used: 1, limit: null }],
  ["the reset has passed", { at: "2026-12-02T00:00:00Z", used: 1 }],
  ["the reset is more than a month away", { at: "2026-10-20T00:00:00Z", used: 1 }],
])("there is no period where %s", (_, parts) => {
  expect(read(parts)).toBeNull();
});

test.each<[string, number[], EntryParts[]]>([
  ["steady use", [10, 20, 30], [day(2, 10), day(3, 20), day(4, 30)]],
  ["a month that began before the first reading", [640, 650], [day(20, 640), day(21, 650)]],
  ["a correction takes back what it corrects", [10, 15, 15, 30], [day(2, 10), day(3, 20), day(4, 15), day(5, 30)]],
  ["a counter that begins anew keeps what was spent", [300, 305, 350], [day(2, 300), day(3, 5), day(4, 50)]],
  [
    "a release that stops counting at the limit takes nothing back",
    [1_000, 1_000, 2_100],
    [day(2, 2_050), day(3, 1_000), day(4, 2_100)],
  ],
  ["overage beside the plan", [900, 1_040], [day(2, 900, { overage: 0 }), day(3, 1_000, { overage: 40 })]],
  ["overage within the plan's use", [1_040], [day(3, 1_040, { overage: 40 })]],
  [
    "a reading that was answered too late",
    [5],
    [day(1, 990, { at: "2026-11-01T00:05:00Z", resetsAt: "2026-11-01T00:00:00.000Z" }), day(2, 5)],
  ],
  ["a change of plan that moves the reset", [5], [day(2, 400, { resetsAt: "2026-11-15T00:00:00.000Z" }), day(3, 5)]],
  ["a reading without a reset in between", [10, 20, 30], [day(2, 10), day(3, 20, { resetsAt: null }), day(4, 30)]],
  ["another account in between", [10, 30], [day(2, 10), day(3, 777, { account: "b" }), day(4, 30)]],
])("%s", (_, expected, parts) => {
  expect(usedOf(...parts)).toEqual(expected);
});

test("a reading from the future does not count", () => {
  const history = [day(2, 10), day(3, 20), day(9, 90)].map(createEntry);
  const { current } = readPeriods(createLastReading(history.slice(0, 2)), history)!;
  expect(current.points.map(({ used }) => used)).toEqual([10, 20]);
});

test("bonuses and packs count from the reading before the period, or from the first one", () => {
  const bonus = (used: number) => ({ windows: [{ kind: "bonus" as const, label: "Welcome bonus", used, limit: 500 }] });
  const october = { at: "2026-10-31T20:00:00Z", used: 500, resetsAt: "2026-11-01T00:00:00.000Z", ...bonus(100) };
  expect(usedOf(october, day(1, 0, bonus(110)), day(2, 5, bonus(130)))).toEqual([10, 35]);
  expect(usedOf(day(1, 0, bonus(110)), day(2, 5, bonus(130)))).toEqual([0, 25]);
  expect(usedOf(day(1, 0), day(2, 5, bonus(20)))).toEqual([0, 25]);
});

test("earlier periods are whole, of the same account and a comparable plan, oldest first", () => {
  const month = (number: number, end: number, used: number, more = {}) => ({
    at: `2026-${String(number).padStart(2, "0")}-${end}T00:00:00Z`,
    used,
    resetsAt: `2026-${String(number + 1).padStart(2, "0")}-01T00:00:00.000Z`,
    ...more,
  });
  const { earlier } = read(
    month(5, 30, 450, { limit: 499 }),
    month(6, 29, 600, { limit: 2_000, plan: "q" }),
    month(7, 20, 700),
    month(8, 30, 800, { account: "b" }),
    month(10, 30, 1_000),
    day(20, 5),
  )!;
  expect(earlier.map(({ points }) => points.at(-1)!.used)).toEqual([600, 1_000]);
});

test("what was spent never falls and is at least what the report counts, whatever was read", () => {
  const readings = fc.array(
    fc.record({
      hour: fc.integer({ min: 0, max: 719 }),
      used: fc.integer({ min: 0, max: 2_000 }),
      overage: fc.option(fc.nat(500)),
    }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(readings, (list) => {
      const history = list
        .toSorted((a, b) => a.hour - b.hour)
        .map(({ hour, ...rest }) =>
          createEntry({ at: new Date(Date.parse("2026-11-01") + hour * 3_600_000).toISOString(), ...rest }),
        )
        .filter((entry, index, all) => entry.at !== all[index + 1]?.at);
      const { points } = readPeriods(createLastReading(history), history)!.current;
      expect(points).toHaveLength(history.length);
      points.forEach(({ used }, index) => expect(used).toBeGreaterThanOrEqual(points[index - 1]?.used ?? 0));
      expect(points.at(-1)!.used).toBeGreaterThanOrEqual(points.at(-1)!.counted);
    }),
  );
});
