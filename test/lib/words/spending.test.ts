import { createKeptSpending } from "../../create-kept";
import type { KeptSpending } from "../../../src/lib/shapes/spending";
import {
  describeAmount,
  describeDay,
  describeMenuSpending,
  describeModel,
  describeMonth,
  describeProject,
  describeScan,
  describeShare,
  describeSpending,
  describeTurn,
  describeUnreadable,
  explainMissingShare,
  type SpentMonth,
} from "../../../src/lib/words/spending";

const viewer = { now: new Date("2026-11-21T20:00:00.000Z"), locale: "en-US", timeZone: "America/New_York" };
const options = { home: "/Users/ann", hidesAccount: false };

const spending = createKeptSpending({
  scannedAt: "2026-11-21T19:00:00.000Z",
  isComplete: true,
  filesDone: 9_870,
  filesTotal: 9_870,
  filesUnreadable: 0,
  today: 12.44,
  last7Days: 96.1,
  period: {
    credits: 315.61,
    turns: 43,
    auxiliary: 5.61,
    byProject: [
      { name: "/Users/ann/work/shop", credits: 300, turns: 41, auxiliary: 0 },
      { name: null, credits: 15.61, turns: 2, auxiliary: 5.61 },
    ],
    byModel: [
      { name: "claude-opus-4.5", credits: 310, turns: 43, auxiliary: 0 },
      { name: null, credits: 5.61, turns: 0, auxiliary: 5.61 },
    ],
    byDay: [],
  },
  used: 420.3,
  recorded: 312.4,
  share: 0.7433,
  reason: null,
});

test("what was recorded is told as a part of what was used, or alone", () => {
  const since = "2026-11-01T12:00:00.000Z";
  expect(describeShare(spending, since, viewer)).toBe(
    "This Mac recorded 312.4 of the 420.3 credits used since Nov 1 (74%)",
  );
  const alone = { ...spending, share: null, reason: "too-little" as const };
  expect(describeShare(alone, since, viewer)).toBe("315.6 credits recorded on this Mac since Nov 1");
  expect(describeShare(alone, null, viewer)).toBe("315.6 credits recorded on this Mac in this period");
  expect(explainMissingShare(alone)).toBe("No share: less than 10 credits are used so far.");
  expect(explainMissingShare(spending)).toBeNull();
});

test("a first scan says how far it is, and files that can't be read are counted", () => {
  expect(describeScan({ ...spending, isComplete: false, filesDone: 3_120 }, viewer)).toEqual({
    title: "Reading Kiro's session files",
    subtitle: "3,120 of 9,870. Totals will grow.",
  });
  expect(describeScan(spending, viewer)).toBeNull();
  expect(describeUnreadable({ ...spending, filesUnreadable: 1 }, viewer)).toBe("1 file couldn't be read");
  expect(describeUnreadable(spending, viewer)).toBeNull();
});

test.each([
  [{ credits: 94.3, turns: 41, auxiliary: 0 }, 188.6, "█████░░░░░", "94.3", "50%", "41 turns · 2.3 per turn"],
  [{ credits: 0.004, turns: 1 }, 100, "█░░░░░░░░░", "<0.01", "<1%", "1 turn"],
  [{ credits: 0, turns: 2 }, 0, "░░░░░░░░░░", "0", "0%", "2 turns · 0 per turn"],
  [{ credits: 5, turns: 0 }, 5, "██████████", "5", "100%", ""],
])("a row of %j of %d", (row, total, bar, credits, share, turns) => {
  expect(describeAmount(row, total, viewer)).toEqual({ bar, credits, share, turns });
});

test.each([
  ["/Users/ann/work/shop", "shop", "~/work/shop"],
  ["/opt/shop", "shop", "/opt/shop"],
  ["/Users/anna/shop", "shop", "/Users/anna/shop"],
  ["/Users/ann", "Home Folder", null],
  ["/", "/", null],
  [null, "No Folder", null],
  [`/Users/ann/${"customers/".repeat(9)}shop`, "shop", `~/…/${"customers/".repeat(5)}shop`],
])("the project %s is %s", (folder, title, subtitle) => {
  expect(describeProject(folder, options)).toEqual({ title, subtitle });
  expect(describeProject(folder, { ...options, hidesAccount: true })).toEqual({ title, subtitle: null });
  expect((subtitle ?? "").length).toBeLessThanOrEqual(60);
});

test.each([
  ["auto", 3, "auto"],
  [null, 3, "Unknown Model"],
  [null, 0, "Compaction and Session Start"],
])("the model %s of %d turns is %s", (name, turns, words) => {
  expect(describeModel({ name, turns })).toBe(words);
});

test("a turn and a day are told in days of the reader", () => {
  const turn = {
    endedAt: "2026-11-21T19:14:00.000Z",
    project: "/Users/ann/shop",
    model: "claude-opus-4.5",
    credits: 61.21,
  };
  const { title, ...rest } = describeTurn(turn, options, viewer);
  expect(title.replace("\u202f", " ")).toBe("Today, 2:14 PM");
  expect(rest).toEqual({ subtitle: "shop · claude-opus-4.5", credits: "61.2" });
  const earlier = describeTurn(
    { ...turn, endedAt: "2026-11-21T02:00:00.000Z", model: null, project: null },
    options,
    viewer,
  );
  expect(earlier.title.replace("\u202f", " ")).toBe("Nov 20, 9:00 PM");
  expect(earlier.subtitle).toBe("No Folder · Unknown Model");
  const days = ["2026-11-21", "2026-11-20", "2026-11-14", "2025-12-31"];
  expect(days.map((day) => describeDay(day, viewer))).toEqual([
    "Today",
    "Yesterday",
    "Saturday, Nov 14",
    "Wednesday, Dec 31, 2025",
  ]);
});

const month: SpentMonth = {
  startsAt: "2026-10-01T04:00:00.000Z",
  resetsAt: "2026-11-01T04:00:00.000Z",
  used: 420.31,
  limit: 1_000,
  bonus: 0,
  packs: 0,
  overage: null,
  cost: null,
  currency: null,
  asOf: null,
};

test.each<[Partial<SpentMonth>, string, string[]]>([
  [{}, "420.3 of 1,000 used", ["Plan"]],
  [
    { asOf: "2026-10-28T15:00:00.000Z", limit: null, bonus: null },
    "420.3 used · as of Oct 28",
    ["Plan", "Last Reading"],
  ],
  [
    { used: 1_040.29, bonus: 12, packs: 3, overage: 40.29, cost: 1.61, currency: "USD" },
    "1,000 of 1,000 used · 40.3 over ($1.61)",
    ["Plan", "Bonus", "Add-On Packs", "Overage"],
  ],
])("a month of %j", (parts, subtitle, titles) => {
  const words = describeMonth({ ...month, ...parts }, viewer);
  expect(words).toMatchObject({ title: "Oct 1–31", subtitle });
  expect(words.rows.map(({ title }) => title)).toEqual(titles);
});

test.each<[string, Partial<KeptSpending> | null, string | null]>([
  ["today", {}, "On This Mac: 12.4 today · 96.1 in 7 days"],
  ["nothing today", { today: 0 }, "On This Mac: 0 today · 96.1 in 7 days"],
  ["yesterday's scan", { scannedAt: "2026-11-20T19:00:00.000Z" }, "On This Mac: 96.1 in 7 days"],
  ["nothing in 7 days", { today: 0, last7Days: 0 }, null],
  ["no scan", null, null],
])("the menu's row with %s", (_case, parts, words) => {
  expect(describeMenuSpending(parts && { ...spending, ...parts }, viewer)).toBe(words);
});

test("the copied summary is labeled as a lower bound", () => {
  expect(describeSpending(spending.period, { ...options, range: "period" }, viewer).split("\n")).toEqual([
    "Kiro Spending, This Period: 315.6 credits in 43 turns, recorded on this Mac",
    "",
    "Projects",
    "shop: 300 (95%, 41 turns · 7.3 per turn)",
    "No Folder: 15.6 (5%, 2 turns · 7.8 per turn)",
    "",
    "Models",
    "claude-opus-4.5: 310 (98%, 43 turns · 7.2 per turn)",
    "Compaction and Session Start: 5.6 (2%)",
    "",
    "Not Included: Other computers, the web, sub-agents, compaction, and canceled turns",
  ]);
});
