import {
  countCredits,
  describeCounted,
  describeTitle,
  titleModes,
  type Counted,
  type TitleMode,
} from "../../../src/lib/words/describe-title";
import { createBonus, createPack, createPlan, createReading, farReset, type ReadingParts } from "../../create-reading";

const now = new Date("2026-11-21T05:12:09.000Z");
const about = { now, locale: "en-US", timeZone: "UTC" };
const december = { resetsAt: "2026-12-01T00:00:00.000Z" };

const titleOf = (parts: ReadingParts, mode: TitleMode, counted: Counted = "plan") =>
  describeTitle({ snapshot: createReading(parts), forecast: null }, { mode, counted }, about);

/** A row a plan, a column a mode, in the order of the preference. */
test.each<[string, ReadingParts, string[]]>([
  [
    "a quarter used",
    { windows: [createPlan(12.5, 50, december)] },
    ["37.5", "75%", "25%", "12.5", "12.5/50", "37.5 · 10d", "10d", "–", ""],
  ],
  [
    "almost all used",
    { windows: [createPlan(49.985, 50, december)] },
    ["0.02", "0.1%", "99.9%", "50", "50/50", "0.02 · 10d", "10d", "–", ""],
  ],
  [
    "over the limit",
    { windows: [createPlan(76.57, 50, december)] },
    ["0", "0%", "153.1%", "76.6", "76.6/50", "0 · 10d", "10d", "–", ""],
  ],
  [
    "a large plan",
    { windows: [createPlan(1_252.5, 10_000, december)] },
    ["8.7K", "87.5%", "12.5%", "1.2K", "1.2K/10K", "8.7K · 10d", "10d", "–", ""],
  ],
  [
    "possibly over the limit",
    { windows: [createPlan(50, 50, december)], mayExceedLimit: true },
    ["0", "0%", "≥100%", "≥50", "≥50/50", "0 · 10d", "10d", "–", ""],
  ],
  [
    "used up, with a pack",
    { windows: [createPlan(50, 50, december), createPack(42.5, 100, farReset)], mayExceedLimit: true },
    ["57.5", "57.5%", "42.5%", "42.5", "42.5/100", "57.5 · 10d", "10d", "–", ""],
  ],
  [
    "no limit",
    { windows: [createPlan(320, null, december)] },
    ["320 used", "320 used", "320 used", "320 used", "320 used", "320 used", "10d", "–", ""],
  ],
  [
    "no reset",
    { windows: [createPlan(12.5, 50, { resetsAt: null })] },
    ["37.5", "75%", "25%", "12.5", "12.5/50", "37.5", "", "–", ""],
  ],
  [
    "a reset that is over",
    { windows: [createPlan(12.5, 50, { resetsAt: "2026-11-20T00:00:00.000Z" })] },
    ["37.5", "75%", "25%", "12.5", "12.5/50", "37.5 · 0d", "0d", "–", ""],
  ],
  ["managed", { windows: [], managedBy: "admin" }, titleModes.map(() => "")],
])("%s", (_case, parts, expected) => {
  expect(titleModes.map((mode) => titleOf(parts, mode))).toEqual(expected);
});

const bonus = createBonus("Welcome bonus", 10, 100, farReset);
const pack = createPack(0, 1_000, farReset);
const expired = createPack(0, 500, "2026-11-20T00:00:00.000Z");

test.each<[string, ReturnType<typeof createPlan>[], Counted, string, string | null]>([
  ["the plan alone", [createPlan(20, 50), bonus, pack], "plan", "30", null],
  ["the plan and a bonus", [createPlan(20, 50), bonus, pack], "plan-and-bonus", "120", "plan and bonus"],
  ["everything", [createPlan(20, 50), bonus, pack], "everything", "1,120", "plan, bonus and add-on"],
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
  const credits = countCredits(createReading({ windows }), counted, now)!;
  expect((credits.remaining ?? credits.used).toLocaleString("en-US")).toBe(amount);
  expect(credits.of).toBe(of && `${of} credits`);
  if (of) expect(describeCounted(credits, "en-US")).toMatch(new RegExp(`^${amount} of [\\d,]+ left in ${of} credits$`));
  else expect(describeCounted(credits, "en-US")).toBeNull();
});
