import { listMonths } from "../../../src/lib/forecast/list-months";
import { createEntry, type EntryParts } from "./create-history";

const now = new Date("2026-12-10T00:00:00.000Z");
const months = (...parts: EntryParts[]) => listMonths(parts.map(createEntry), "a", now);
const october = { resetsAt: "2026-11-01T00:00:00.000Z" };
const bonus = (used: number) => ({ kind: "bonus" as const, label: "Welcome bonus", used, limit: 500 });
const pack = (used: number) => ({ kind: "addon" as const, label: "Add-on credits", used, limit: 250 });

test("each earlier period of the account, newest first, and not the one that goes on", () => {
  const money = { overage: 40, cost: 1.6, currency: "USD" };
  expect(
    months(
      { at: "2026-10-31T12:00:00Z", used: 700, ...october, windows: [bonus(100)] },
      { at: "2026-10-31T20:00:00Z", used: 720, ...october, windows: [bonus(120)] },
      { at: "2026-11-01T03:00:00Z", used: 720, isLate: true },
      { at: "2026-11-05T00:00:00Z", used: 10, windows: [bonus(150)] },
      { at: "2026-11-30T17:00:00Z", used: 1_000, ...money, windows: [bonus(150), pack(60)] },
      { at: "2026-12-02T00:00:00Z", used: 5, resetsAt: "2027-01-01T00:00:00.000Z" },
      { at: "2026-12-02T00:00:00Z", used: 777, account: "b", resetsAt: "2026-12-05T00:00:00.000Z" },
    ),
  ).toEqual([
    {
      startsAt: "2026-11-01T00:00:00.000Z",
      resetsAt: "2026-12-01T00:00:00.000Z",
      ...{ used: 1_040, limit: 1_000, bonus: 30, packs: 60, ...money },
      asOf: "2026-11-30T17:00:00.000Z",
    },
    {
      startsAt: "2026-10-01T00:00:00.000Z",
      resetsAt: "2026-11-01T00:00:00.000Z",
      ...{ used: 720, limit: 1_000, bonus: null, packs: 0, overage: null, cost: null, currency: null, asOf: null },
    },
  ]);
});

test("a period has ended once its reset has passed, also without a reading since", () => {
  expect(months({ at: "2026-11-20T00:00:00Z", used: 5 })).toHaveLength(1);
  expect(months({ at: "2026-12-02T00:00:00Z", used: 5, resetsAt: "2027-01-01T00:00:00.000Z" })).toEqual([]);
  expect(months()).toEqual([]);
});

test("a change of plan in the middle keeps what was spent", () => {
  const [month] = months(
    { at: "2026-11-10T00:00:00Z", used: 50, limit: 50 },
    { at: "2026-11-11T00:00:00Z", used: 3 },
    { at: "2026-11-30T23:00:00Z", used: 800 },
  );
  expect(month).toMatchObject({ used: 850, limit: 1_000, asOf: null });
});
