import { createKeptSpending } from "../../create-kept";
import { KiroError, type KiroErrorKind } from "../../../src/lib/shapes/kiro-error";
import type { KeptSpending } from "../../../src/lib/shapes/spending";
import type { KiroOverage, KiroWindow } from "../../../src/lib/shapes/snapshot";
import {
  chooseMeter,
  chooseUrgency,
  chooseWindowUrgency,
  countCredits,
  describeTitle,
  describeTooltip,
  titleModes,
  type Counted,
  type TitleMode,
  type Warnings,
} from "../../../src/lib/words/title";
import { describeProblems } from "../../../src/lib/words/problems";
import { createBonus, createPack, createPlan, createReading, farReset, type ReadingParts } from "../../create-reading";

const now = new Date("2026-11-21T05:12:09.000Z");
const about = { now, locale: "en-US", timeZone: "UTC" };
type Options = Parameters<typeof describeTooltip>[1];

const december = { resetsAt: "2026-12-01T00:00:00.000Z" };

const titleOf = (parts: ReadingParts, mode: TitleMode, counted: Counted = "plan") =>
  describeTitle({ snapshot: createReading(parts), forecast: null, spending: null }, { mode, counted }, about);

/** A row a plan, a column a mode, in the order of the preference. */
test.each<[string, ReadingParts, string[]]>([
  [
    "a quarter used",
    { windows: [createPlan(12.5, 50, december)] },
    ["37.5", "75%", "25%", "12.5", "12.5/50", "37.5 · 10d", "10d", "–", "", ""],
  ],
  [
    "almost all used",
    { windows: [createPlan(49.985, 50, december)] },
    ["0.02", "0.1%", "99.9%", "50", "50/50", "0.02 · 10d", "10d", "–", "", ""],
  ],
  [
    "over the limit",
    { windows: [createPlan(76.57, 50, december)] },
    ["0", "0%", "153.1%", "76.6", "76.6/50", "0 · 10d", "10d", "–", "", ""],
  ],
  [
    "a large plan",
    { windows: [createPlan(1_252.5, 10_000, december)] },
    ["8,747", "87.5%", "12.5%", "1,252", "1,252/10K", "8,747 · 10d", "10d", "–", "", ""],
  ],
  [
    "possibly over the limit",
    { windows: [createPlan(50, 50, december)], mayExceedLimit: true },
    ["0", "0%", "≥100%", "≥50", "≥50/50", "0 · 10d", "10d", "–", "", ""],
  ],
  [
    "used up, with a pack",
    { windows: [createPlan(50, 50, december), createPack(42.5, 100, farReset)], mayExceedLimit: true },
    ["57.5", "57.5%", "42.5%", "42.5", "42.5/100", "57.5 · 10d", "10d", "–", "", ""],
  ],
  [
    "no limit",
    { windows: [createPlan(320, null, december)] },
    ["320 used", "320 used", "320 used", "320 used", "320 used", "320 used", "10d", "–", "", ""],
  ],
  [
    "no reset",
    { windows: [createPlan(12.5, 50, { resetsAt: null })] },
    ["37.5", "75%", "25%", "12.5", "12.5/50", "37.5", "", "–", "", ""],
  ],
  [
    "a reset that is over",
    { windows: [createPlan(12.5, 50, { resetsAt: "2026-11-20T00:00:00.000Z" })] },
    ["37.5", "75%", "25%", "12.5", "12.5/50", "37.5 · 0d", "0d", "–", "", ""],
  ],
  ["managed", { windows: [], managedBy: "admin" }, titleModes.map(() => "")],
])("%s", (_case, parts, expected) => {
  expect(titleModes.map((mode) => titleOf(parts, mode))).toEqual(expected);
});

const snapshot = createReading();
const credits = (usedPercent: number | null) => {
  return { used: 1, limit: 1, remaining: 1, usedPercent, of: null, isAtLeast: false, overage: null, isCovered: false };
};
const fine = { snapshot, error: null, isStale: false };

const bonus = createBonus("Welcome bonus", 10, 100, farReset);
const pack = createPack(0, 1_000, farReset);
const expired = createPack(0, 500, "2026-11-20T00:00:00.000Z");

test.each<[string, ReturnType<typeof createPlan>[], Counted, string, string | null]>([
  ["the plan alone", [createPlan(20, 50), bonus, pack], "plan", "30", null],
  ["the plan and a bonus", [createPlan(20, 50), bonus, pack], "plan-and-bonus", "120", "plan and bonus"],
  ["everything", [createPlan(20, 50), bonus, pack], "everything", "1,120", "plan, bonus, and add-on"],
  ["no bonus where there is none", [createPlan(20, 50), pack], "plan-and-bonus", "30", null],
  ["no pack that has expired", [createPlan(20, 50), expired], "everything", "30", null],
  ["no bonus for what the plan is over", [createPlan(70, 50), bonus], "plan-and-bonus", "90", "plan and bonus"],
  ["what is left when the plan is used up", [createPlan(50, 50), bonus, pack], "plan", "1,090", "bonus and add-on"],
  [
    "the pack when plan and bonus are used up",
    [createPlan(50, 50), createBonus("Welcome bonus", 5, 5, null), pack],
    "plan-and-bonus",
    "1,000",
    "add-on",
  ],
  ["the plan when nothing is left", [createPlan(50, 50), expired], "everything", "0", null],
  ["the plan when it has no limit", [createPlan(320, null), bonus], "everything", "320", null],
])("counts %s", (_case, windows, counted, amount, of) => {
  const credits = countCredits(createReading({ windows }), counted, about)!;
  expect((credits.remaining ?? credits.used).toLocaleString("en-US")).toBe(amount);
  expect(credits.of).toBe(of && `${of} credits`);
});

const pays: KiroOverage = {
  enabled: true,
  capable: true,
  creditsUsed: 40.29,
  ratePerCredit: 0.04,
  cost: 1.61,
  currency: "USD",
};
const unstated = { ...pays, enabled: null };
const used = createPlan(1_000, 1_000, december);

/** Whatever still covers use stands in place of a red 0. */
test.each<[string, KiroWindow[], KiroOverage | null, string, string | null, string]>([
  ["what it costs", [used], pays, "$1.61", "The title shows overage: $1.61", "calm"],
  [
    "no rate",
    [used],
    { ...pays, ratePerCredit: null, cost: null },
    "40.3 over",
    "The title shows overage: 40.3 over",
    "calm",
  ],
  ["none used yet", [used], { ...pays, creditsUsed: 0, cost: 0 }, "0 over", "The title shows overage: 0 over", "calm"],
  [
    "an amount that only the counter tells",
    [createPlan(1_012, 1_000, december)],
    { ...pays, creditsUsed: null, cost: null },
    "12 over",
    "The title shows overage: 12 over",
    "calm",
  ],
  [
    "no amount",
    [used],
    { ...pays, creditsUsed: null, cost: null },
    "Overage",
    "The title shows overage: amount unknown",
    "calm",
  ],
  ["a pack left", [used, pack], pays, "1,000", "The title shows add-on credits: 1,000 of 1,000 left", "calm"],
  ["overages off", [used], { ...pays, enabled: false }, "0", null, "alarm"],
  ["nothing stated", [used], null, "0", null, "alarm"],
  ["it isn't stated whether they are on", [used], unstated, "$1.61", "The title shows overage: $1.61", "alarm"],
  [
    "neither that nor an amount",
    [used],
    { ...unstated, creditsUsed: 0, cost: 0 },
    "0",
    "Check overages on the dashboard",
    "alarm",
  ],
  ["some of the plan left", [createPlan(1, 1_000, december)], pays, "999", null, "calm"],
])("overage with %s", (_case, windows, overage, title, tooltip, urgency) => {
  const snapshot = createReading({ windows, overage });
  const state = { ...fine, snapshot, isRefreshing: false, forecast: null, spending: null };
  const options: Options = { mode: "credits-left", counted: "plan", problems: [] };
  expect(describeTitle(state, options, about)).toBe(title);
  expect(describeTooltip(state, options, about).split(/\. (?=The title|Check)/)[1] ?? null).toBe(tooltip);
  expect(chooseUrgency(countCredits(snapshot, "plan", about), "80-95", state)).toBe(urgency);
});

test("a plan's row is no alarm while something else covers use", () => {
  const judge = (windows: KiroWindow[], overage: KiroOverage | null) =>
    chooseWindowUrgency(used, "80-95", { snapshot: createReading({ windows, overage }), isStale: false }, about);
  expect(judge([used], null)).toBe("alarm");
  expect(judge([used], pays)).toBe("warning");
  expect(judge([used, pack], null)).toBe("warning");
});

const spending = (parts: Partial<KeptSpending>) =>
  createKeptSpending({ scannedAt: now.toISOString(), today: 12.44, last7Days: 96, ...parts });

test.each<[string, KeptSpending | null, string, string]>([
  ["something", spending({}), "12.4", "The title shows 12.4 credits recorded on this Mac today"],
  ["nothing", spending({ today: 0 }), "", "Nothing recorded on this Mac today"],
  ["nothing of half of the files", spending({ today: 0, isComplete: false }), "", "Today's spending isn't known yet"],
  ["yesterday's", spending({ scannedAt: "2026-11-20T23:00:00.000Z" }), "", "Today's spending isn't known yet"],
  ["no scan", null, "", "Today's spending isn't known yet"],
])("spent today with %s is never a 0 that isn't known", (_case, kept, title, why) => {
  const state = { ...fine, isRefreshing: false, forecast: null, spending: kept };
  const options: Options = { mode: "spent-today", counted: "plan", problems: [] };
  expect(describeTitle(state, options, about)).toBe(title);
  expect(describeTooltip(state, options, about)).toContain(why);
});

test("the tooltip of a record of the Kiro IDE tells its time, and that less may be left", () => {
  const snapshot = createReading({ source: "ide", windows: [createPlan(418, 1_000, december)], updatedAt: now });
  const state = { ...fine, snapshot, isRefreshing: false, forecast: null, spending: null };
  const read = (isUsedSince: boolean) =>
    describeTooltip({ ...state, isUsedSince }, { mode: "credits-left", counted: "plan", problems: [] }, about).replace(
      "\u202f",
      " ",
    );
  expect(read(false)).toBe("582 of 1,000 Kiro credits left, resets December 1, from the Kiro IDE, 5:12 AM");
  expect(read(true)).toMatch(/^at most 582 of 1,000 Kiro credits left, /);
});

test("last month's record of the Kiro IDE is no number of this month", () => {
  const windows = [createPlan(50, 50, { resetsAt: "2026-11-20T00:00:00.000Z" })];
  expect(titleOf({ source: "ide", windows }, "credits-left")).toBe("");
});

test.each<[string, object, string]>([
  ["nothing yet", { snapshot: null }, "No Kiro usage yet"],
  ["a first refresh", { snapshot: null, isRefreshing: true }, "Checking your Kiro credits…"],
  ["a failure", { snapshot: null, error: new KiroError("offline") }, "You're Offline. This Mac has no network."],
])("the tooltip with %s", (_case, change, words) => {
  const state = { ...fine, isRefreshing: false, forecast: null, spending: null, ...change };
  const problems = describeProblems({ ...state, failedAt: now, report: null }, about);
  expect(describeTooltip(state, { mode: "credits-left", counted: "plan", problems }, about)).toBe(words);
});

test.each([
  [0, "meter-0"],
  [0.01, "meter-5"],
  [2.4, "meter-5"],
  [7.4, "meter-5"],
  [7.5, "meter-10"],
  [25, "meter-25"],
  [52.4, "meter-50"],
  [97.6, "meter-95"],
  [99.97, "meter-95"],
  [100, "meter-100"],
  [153, "meter-100"],
  [null, "meter-unlimited"],
])("%p%% used looks like %s: full and empty are kept for all and none", (percent, expected) => {
  expect(chooseMeter(fine, credits(percent))).toBe(expected);
});

test.each<[string, object, ReturnType<typeof credits> | null, string]>([
  ["managed", fine, null, "meter-managed"],
  ["stale", { ...fine, isStale: true }, credits(25), "meter-stale"],
  ["stale and managed", { ...fine, isStale: true }, null, "meter-stale"],
  ["failed, with a reading", failed("timed-out", { isStale: true }), credits(25), "meter-stale"],
  ["failed, without one", failed("timed-out", { snapshot: null }), null, "meter-unreadable"],
  ["nothing known yet", { ...fine, snapshot: null }, null, "meter-waiting"],
  ["signed out, with a reading", failed("not-logged-in", { isStale: true }), credits(25), "meter-signed-out"],
  ["expired, without one", failed("session-expired", { snapshot: null }), null, "meter-signed-out"],
])("%s", (_case, state, counted, expected) => {
  expect(chooseMeter(state as typeof fine, counted)).toBe(expected);
});

function failed(kind: KiroErrorKind, state: object) {
  return { ...fine, error: new KiroError(kind), ...state };
}

test.each<[Warnings, number | null, string]>([
  ["80-95", 79.99, "calm"],
  ["80-95", 80, "warning"],
  ["80-95", 94.99, "warning"],
  ["80-95", 95, "alarm"],
  ["80-95", 153, "alarm"],
  ["80-95", null, "calm"],
  ["70-90", 70, "warning"],
  ["70-90", 90, "alarm"],
  ["90-98", 97.9, "warning"],
  ["90-98", 98, "alarm"],
  ["never", 153, "calm"],
])("with warnings %s, %p%% used is %s", (warnings, percent, expected) => {
  expect(chooseUrgency(credits(percent), warnings, fine)).toBe(expected);
  expect(chooseUrgency({ ...credits(percent), isCovered: true }, warnings, fine)).toBe("calm");
  expect(chooseUrgency(credits(percent), warnings, { ...fine, isStale: true })).toBe("calm");
  expect(chooseUrgency(credits(percent), warnings, { ...fine, snapshot: { ...snapshot, isLate: true } })).toBe("calm");
});

test("nothing counted alarms nobody", () => {
  expect(chooseUrgency(null, "80-95", fine)).toBe("calm");
});
