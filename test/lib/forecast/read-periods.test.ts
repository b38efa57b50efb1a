import fc from "fast-check";
import { countSpent } from "../../../src/lib/forecast/count-spent";
import { listReadings } from "../../../src/lib/forecast/list-readings";
import { readPeriods } from "../../../src/lib/forecast/read-periods";
import { createEntry, type EntryParts } from "./create-history";

/** The periods of account `a`, oldest first. */
const read = (...parts: EntryParts[]) => {
  const history = parts.map(createEntry);
  return readPeriods(listReadings(history, "a", history.at(-1)!.at));
};
const starts = (...parts: EntryParts[]) => read(...parts).map(({ startsAt }) => new Date(startsAt).toISOString());
const usedOf = (...parts: EntryParts[]) => {
  const { entries, before } = read(...parts).at(-1)!;
  return countSpent(entries, before).map(({ used }) => used);
};
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
  expect(starts({ at, used: 1, resetsAt })).toEqual([startsAt]);
});

const january = { at: "2027-01-30T00:00:00Z", used: 700, resetsAt: "2027-01-31T00:00:00.000Z" };
const inMay = (at: string, used: number, resetsAt = "2027-06-30T00:00:00.000Z") => ({
  at: `2027-${at}T12:00:00Z`,
  used,
  resetsAt,
});

test.each<[string, string[], EntryParts[]]>([
  [
    "at the reset that was seen to pass",
    ["2026-12-31T00:00:00.000Z", "2027-01-31T00:00:00.000Z"],
    [january, { at: "2027-02-20T00:00:00Z", used: 1, resetsAt: "2027-02-28T00:00:00.000Z" }],
  ],
  [
    "at a month before its own reset if another one may have passed unseen",
    ["2026-12-31T00:00:00.000Z", "2027-03-30T00:00:00.000Z"],
    [january, { at: "2027-04-20T00:00:00Z", used: 1, resetsAt: "2027-04-30T00:00:00.000Z" }],
  ],
  [
    "at the first reading if the reset is more than a month away, also once it no longer is",
    ["2027-05-10T12:00:00.000Z"],
    [inMay("05-10", 900), inMay("05-11", 910), inMay("06-20", 1_200)],
  ],
  [
    "at the reset that was seen, however far away the next one is",
    ["2027-04-10T00:00:00.000Z", "2027-05-10T00:00:00.000Z"],
    [inMay("05-09", 900, "2027-05-10T00:00:00.000Z"), inMay("05-10", 5), inMay("06-20", 300)],
  ],
  [
    "between two readings of which the second counts from 0 and names another reset",
    ["2027-05-01T00:00:00.000Z", "2027-05-09T12:00:00.000Z"],
    [inMay("05-09", 50, "2027-06-01T00:00:00.000Z"), inMay("05-10", 5, "2027-06-09T00:00:00.000Z")],
  ],
  [
    "where it began if only its reset moves",
    ["2027-05-01T00:00:00.000Z"],
    [inMay("05-09", 50, "2027-06-01T00:00:00.000Z"), inMay("05-10", 60, "2027-06-09T00:00:00.000Z")],
  ],
])("it begins %s", (_, expected, parts) => {
  expect(starts(...parts)).toEqual(expected);
});

test("without a stated reset there is no period", () => {
  expect(read({ at: "2026-11-20T00:00:00Z", used: 1, resetsAt: null })).toEqual([]);
});

test.each<[string, number[], EntryParts[]]>([
  ["steady use", [10, 20, 30], [day(2, 10), day(3, 20), day(4, 30)]],
  ["a month that began before the first reading", [640, 650], [day(20, 640), day(21, 650)]],
  ["a correction takes back what it corrects", [10, 15, 15, 30], [day(2, 10), day(3, 20), day(4, 15), day(5, 30)]],
  ["a counter that starts over keeps what was spent", [300, 305, 350], [day(2, 300), day(3, 5), day(4, 50)]],
  [
    "a release that stops counting at the limit takes nothing back",
    [1_000, 1_000, 2_100],
    [day(2, 2_050), day(3, 1_000), day(4, 2_100)],
  ],
  ["overage next to the plan", [900, 1_040], [day(2, 900, { overage: 0 }), day(3, 1_000, { overage: 40 })]],
  ["overage within the plan's use", [1_040], [day(3, 1_040, { overage: 40 })]],
  [
    "a reading that was answered too late",
    [5],
    [day(1, 990, { at: "2026-11-01T00:05:00Z", resetsAt: "2026-11-01T00:00:00.000Z" }), day(2, 5)],
  ],
  [
    "late readings",
    [5, 30],
    [
      { at: "2026-10-31T12:00:00Z", used: 990, resetsAt: "2026-11-01T00:00:00.000Z" },
      day(1, 995, { isLate: true }),
      day(2, 5),
      day(3, 30),
    ],
  ],
  ["a change of plan that moves the reset", [5], [day(2, 400, { resetsAt: "2026-11-15T00:00:00.000Z" }), day(3, 5)]],
  ["a reading without a reset in between", [10, 20, 30], [day(2, 10), day(3, 20, { resetsAt: null }), day(4, 30)]],
  ["another account in between", [10, 30], [day(2, 10), day(3, 777, { account: "b" }), day(4, 30)]],
])("%s", (_, expected, parts) => {
  expect(usedOf(...parts)).toEqual(expected);
});

test("a reading from the future does not count", () => {
  const history = [day(2, 10), day(3, 20), day(9, 90)].map(createEntry);
  expect(listReadings(history, "a", history[1].at)).toHaveLength(2);
});

test("readings without an account go together since the last known account", () => {
  const history = [day(2, 10, { account: null }), day(3, 20), day(4, 30, { account: null })].map(createEntry);
  expect(listReadings(history, null, history[2].at).map(({ entry }) => entry.used)).toEqual([30]);
});

test("bonuses and packs count from the reading before the period, or from the first one", () => {
  const bonus = (used: number) => ({ windows: [{ kind: "bonus" as const, label: "Welcome bonus", used, limit: 500 }] });
  const october = { at: "2026-10-31T20:00:00Z", used: 500, resetsAt: "2026-11-01T00:00:00.000Z", ...bonus(100) };
  expect(usedOf(october, day(1, 0, bonus(110)), day(2, 5, bonus(130)))).toEqual([10, 35]);
  expect(usedOf(day(1, 0, bonus(110)), day(2, 5, bonus(130)))).toEqual([0, 25]);
  expect(usedOf(day(1, 0), day(2, 5, bonus(20)))).toEqual([0, 25]);
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
      const points = countSpent(history, undefined);
      expect(points).toHaveLength(history.length);
      points.forEach(({ used }, index) => expect(used).toBeGreaterThanOrEqual(points[index - 1]?.used ?? 0));
      expect(points.at(-1)!.used).toBeGreaterThanOrEqual(points.at(-1)!.counted);
    }),
  );
});
