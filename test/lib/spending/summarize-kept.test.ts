import { keptSpendingSchema } from "../../../src/lib/shapes/spending-schema";
import { createSnapshot, createWindow } from "../../../src/lib/shapes/snapshot";
import type { SpendingEntry } from "../../../src/lib/shapes/spending";
import { findBurnProject } from "../../../src/lib/spending/find-burn-project";
import { exportEntries, formatSpendingCsv } from "../../../src/lib/spending/format-spending";
import { summarizeKept, type AccountPeriod } from "../../../src/lib/spending/summarize-kept";
import { createEntry } from "./create-entry";

const now = new Date("2026-11-21T12:00:00.000Z");
const range = { from: new Date("2026-11-01T00:00:00.000Z"), to: new Date("2026-12-01T00:00:00.000Z") };
const scan = { isComplete: false, filesRead: 1, filesUnchanged: 2, filesUnreadable: 4, filesLeft: 8, entriesAdded: 0 };
const account: AccountPeriod = { range, used: 100, hasChangedAccount: false, hasEarlierReading: false };
const plan = createWindow({ kind: "plan", label: "Credits", used: 100, limit: 1_000 });
const parts = { source: "acp", plan: "KIRO PRO", cliVersion: null, overage: null, managedBy: null } as const;
const snapshot = createSnapshot({ ...parts, windows: [plan], mayExceedLimit: false, now });

function keep(entries: SpendingEntry[], more: Partial<Parameters<typeof summarizeKept>[0]> = {}) {
  const given = { entries, scan, snapshot, period: account, now, timeZone: "America/Los_Angeles", ...more };
  return keptSpendingSchema.parse({ ...summarizeKept(given), daysBefore: [] });
}

test("keeps today, the last 7 days, and the period, in days of the time zone", () => {
  const times = ["21T08:00", "21T07:59", "15T08:00", "15T07:59", "01T00:00"].map((at) => `2026-11-${at}:00.000Z`);
  const entries = [...times, "2026-10-31T23:59:59.999Z"].map((at, index) => createEntry(at, 2 ** index));
  expect(keep(entries)).toMatchObject({
    scannedAt: now.toISOString(),
    isComplete: false,
    filesDone: 7,
    filesTotal: 15,
    filesUnreadable: 4,
    today: 1,
    last7Days: 7,
    periodFrom: "2026-11-01T00:00:00.000Z",
    period: { credits: 31, turns: 5 },
    used: 100,
    recorded: 31,
    share: 0.31,
    reason: null,
  });
});

test("counts as recorded what ended at least five minutes before the reading", () => {
  const entries = ["11:55:00.000", "11:55:00.001"].map((at) => createEntry(`2026-11-21T${at}Z`, 50));
  expect(keep(entries)).toMatchObject({ recorded: 50, period: { credits: 100 } });
});

test("keeps at most 50 rows, those with the most credits and the last days", () => {
  const entries = Array.from({ length: 60 }, (_, day) => {
    const at = new Date(Date.UTC(2026, 8, 1 + day, 12)).toISOString();
    return createEntry(at, 1 + day, { project: `/p${day}` });
  });
  const from = new Date("2026-09-01T00:00:00.000Z");
  const { period } = keep(entries, { period: { ...account, range: { ...range, from } } });
  expect([period.byProject.length, period.byDay.length, period.turns]).toEqual([50, 50, 60]);
  expect([period.byProject[0].name, period.byDay.at(-1)?.day]).toEqual(["/p59", "2026-10-30"]);
});

const bonus = createWindow({ kind: "bonus", label: "Welcome bonus", used: 1, limit: 500 });
test.each<[string, number, Partial<AccountPeriod>, object, number | null, string | null]>([
  ["a part", 50, {}, {}, 0.5, null],
  ["almost all", 98, {}, {}, 1, null],
  ["not quite all", 97.5, {}, {}, 0.975, null],
  ["a little more", 104.9, {}, {}, 1, null],
  ["more by 5%", 105, {}, {}, null, "more-than-used"],
  ["more by 5%, but not by a credit", 10.9, { used: 10 }, {}, 1, null],
  ["nothing", 0, {}, {}, 0, null],
  ["little use", 5, { used: 9.9 }, {}, null, "too-little"],
  ["another account", 50, { hasChangedAccount: true }, {}, null, "account-changed"],
  ["a late counter", 50, {}, { isLate: true }, null, "late"],
  ["a bonus that was in use before", 50, {}, { windows: [plan, bonus] }, null, "no-earlier-reading"],
  ["a bonus and a reading from before", 50, { hasEarlierReading: true }, { windows: [plan, bonus] }, 0.5, null],
  ["an unused bonus", 50, {}, { windows: [plan, { ...bonus, used: 0 }] }, 0.5, null],
  ["unknown use", 50, { used: null }, {}, null, "no-numbers"],
])("the recorded share: %s", (_, credits, period, changes, share, reason) => {
  const entries = [createEntry("2026-11-20T12:00:00.000Z", credits)];
  const kept = keep(entries, { snapshot: { ...snapshot, ...changes }, period: { ...account, ...period } });
  expect(kept).toMatchObject({ share, reason });
});

test("without a reading there is today, but no period and no share", () => {
  const kept = keep([createEntry("2026-11-21T11:00:00.000Z", 3)], { snapshot: null, period: null });
  expect(kept).toMatchObject({ today: 3, periodFrom: null, period: { credits: 0 }, used: null, share: null });
  expect(kept.reason).toBe("no-numbers");
});

test.each<[string, [number, string | null][], string | null]>([
  [
    "half of it",
    [
      [50, "/Users/ann/shop"],
      [40, "/Users/ann/blog"],
    ],
    "shop",
  ],
  [
    "less than half of it",
    [
      [49, "/Users/ann/shop"],
      [40, "/Users/ann/blog"],
    ],
    null,
  ],
  ["all of it", [[100, "/Users/ann/shop"]], "shop"],
  ["more than that", [[101, "/Users/ann/shop"]], null],
  [
    "more than that together",
    [
      [60, "/Users/ann/shop"],
      [41, "/Users/ann/blog"],
    ],
    null,
  ],
  [
    "most of it without a folder",
    [
      [60, null],
      [40, "/Users/ann/blog"],
    ],
    null,
  ],
  ["nothing", [], null],
])("a burn is named after the project that recorded %s", (_, recorded, expected) => {
  const [since, until] = [new Date("2026-11-20T11:00:00.000Z"), new Date("2026-11-20T12:00:00.000Z")];
  const entries = recorded.map(([credits, project]) => createEntry("2026-11-20T11:30:00.000Z", credits, { project }));
  const outside = createEntry("2026-11-20T12:00:00.000Z", 500);
  expect(findBurnProject([...entries, outside], since, until, 100)).toBe(expected);
});

test("exports raw credits as CSV, without what only we know", () => {
  const entries = [createEntry("2026-11-20T08:00:00.000Z", 0.0301234567890123, { project: '/a "b", c', model: null })];
  const exported = exportEntries(entries, (project) => project.toUpperCase());
  expect(formatSpendingCsv(exported)).toBe(
    "endedAt,kind,credits,model,project,source\r\n" +
      '2026-11-20T08:00:00.000Z,turn,0.0301234567890123,,"/A ""B"", C",v2\r\n',
  );
});
