import { isLate } from "../../../src/lib/forecast/is-late";
import { createEntry, createLastReading, type EntryParts } from "./create-history";

const october = { resetsAt: "2026-11-01T00:00:00.000Z" };
const before = (used: number, more: Partial<EntryParts> = {}) => ({
  at: "2026-10-31T20:00:00Z",
  used,
  ...october,
  ...more,
});
/** Hours after the reset of November 1. */
const after = (hours: number, used: number, more: Partial<EntryParts> = {}) => ({
  at: new Date(Date.parse(october.resetsAt) + hours * 3_600_000).toISOString(),
  used,
  ...more,
});

test.each<[string, boolean, EntryParts[]]>([
  ["the counter of last month under the next reset", true, [before(630), after(0, 630)]],
  ["one that still grows", true, [before(630), after(1, 630), after(2, 641)]],
  ["one that still names the reset that passed", true, [before(630), after(1, 630, october)]],
  ["just before 72 hours have passed", true, [before(630), after(1, 630), after(71.9, 640)]],
  ["after 72 hours it is use of the new period", false, [before(630), after(1, 630), after(72, 640)]],
  ["a counter that dropped", false, [before(630), after(1, 90)]],
  [
    "one that dropped and has risen beyond the old value since",
    false,
    [before(60), after(1, 60), after(5, 1), after(60, 70)],
  ],
  ["one that dropped to more than was read before the reset", false, [before(60), after(1, 400), after(9, 90)]],
  ["a new period that begins with up to 5% of the limit", false, [before(40), after(1, 50)]],
  ["use beyond 5% that isn't below last month's", true, [before(40), after(1, 51)]],
  ["the larger limit of an upgrade", true, [before(630), after(1, 630, { limit: 10_000 })]],
  ["and 5% of that limit", false, [before(400), after(1, 400, { limit: 10_000 })]],
  ["no limit", false, [before(630, { limit: null }), after(1, 630, { limit: null })]],
  ["no reset before the reading", false, [{ ...after(-1, 600) }, after(1, 630)]],
  [
    "a reset that moved before it came",
    false,
    [before(600, { at: "2026-10-20T00:00:00Z" }), after(-9, 600), after(1, 630)],
  ],
  ["the reset of another account", false, [before(630, { account: "b" }), after(1, 630)]],
  ["the first reading there is", false, [after(1, 630)]],
  ["only readings that name a reset of the past", false, [after(1, 630, october), after(2, 630)]],
  [
    "the second of two resets",
    true,
    [
      before(630),
      after(1, 5),
      { at: "2026-11-30T00:00:00Z", used: 700 },
      { at: "2026-12-01T01:00:00Z", used: 700, resetsAt: "2027-01-01T00:00:00.000Z" },
    ],
  ],
])("%s: %s", (_, expected, parts) => {
  const entries = parts.map(createEntry);
  expect(isLate(createLastReading(entries), entries.slice(0, -1), "a")).toBe(expected);
});
