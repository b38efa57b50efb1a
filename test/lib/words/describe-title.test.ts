import { countCredits, describeTitle, titleModes, type TitleMode } from "../../../src/lib/words/describe-title";
import { createBonus, createPack, createPlan, createReading, farReset, type ReadingParts } from "../../create-reading";

const now = new Date("2026-11-21T05:12:09.000Z");
const december = { resetsAt: "2026-12-01T00:00:00.000Z" };

const titleOf = (parts: ReadingParts, mode: TitleMode, counted: "plan" | "plan-and-bonus" = "plan") =>
  describeTitle(createReading(parts), { mode, counted }, now, "en-US");

/** A row a plan, a column a mode, in the order of the preference. */
test.each<[string, ReadingParts, string[]]>([
  [
    "a quarter used",
    { windows: [createPlan(12.5, 50, december)] },
    ["37.5", "75%", "25%", "12.5", "12.5/50", "37.5 · 10d", "10d", ""],
  ],
  [
    "nothing used",
    { windows: [createPlan(0, 50, december)] },
    ["50", "100%", "0%", "0", "0/50", "50 · 10d", "10d", ""],
  ],
  [
    "almost all used",
    { windows: [createPlan(49.985, 50, december)] },
    ["0.02", "<0.1%", "99.9%", "50", "50/50", "0.02 · 10d", "10d", ""],
  ],
  [
    "over the limit",
    { windows: [createPlan(76.57, 50, december)] },
    ["0", "0%", "153.1%", "76.6", "76.6/50", "0 · 10d", "10d", ""],
  ],
  [
    "a large plan",
    { windows: [createPlan(1_252.5, 10_000, december)] },
    ["8.7K", "87.5%", "12.5%", "1.2K", "1.2K/10K", "8.7K · 10d", "10d", ""],
  ],
  [
    "perhaps over the limit",
    { windows: [createPlan(50, 50, december)], mayExceedLimit: true },
    ["0", "0%", "≥100%", "≥50", "≥50/50", "0 · 10d", "10d", ""],
  ],
  [
    "no limit",
    { windows: [createPlan(320, null, december)] },
    ["320 used", "320 used", "320 used", "320 used", "320 used", "320 used", "10d", ""],
  ],
  [
    "no reset",
    { windows: [createPlan(12.5, 50, { resetsAt: null })] },
    ["37.5", "75%", "25%", "12.5", "12.5/50", "37.5", "", ""],
  ],
  [
    "a reset that is over",
    { windows: [createPlan(12.5, 50, { resetsAt: "2026-11-20T00:00:00.000Z" })] },
    ["37.5", "75%", "25%", "12.5", "12.5/50", "37.5 · 0d", "0d", ""],
  ],
  ["managed", { windows: [], managedBy: "admin" }, titleModes.map(() => "")],
])("%s", (_case, parts, expected) => {
  expect(titleModes.map((mode) => titleOf(parts, mode))).toEqual(expected);
});

describe("counting", () => {
  const plan = createPlan(50, 50);
  const bonuses = [createBonus("Welcome bonus", 10, 100, farReset), createBonus("Referral bonus", 0, 50, null)];
  const pack = createPack(0, 1_000, farReset);

  test("the plan alone is the plan, whatever else there is", () => {
    expect(countCredits(createReading({ windows: [plan, ...bonuses, pack] }), "plan")).toEqual(plan);
  });

  test("plan and bonuses add up, packs do not", () => {
    const snapshot = createReading({ windows: [plan, ...bonuses, pack] });
    expect(countCredits(snapshot, "plan-and-bonus")).toEqual({ used: 60, limit: 200, remaining: 140, usedPercent: 30 });
  });

  test("what a plan is over its limit is not taken from the bonuses, and not counted as used of them", () => {
    const snapshot = createReading({ windows: [createPlan(70, 50), bonuses[0]] });
    expect(countCredits(snapshot, "plan-and-bonus")).toEqual({ used: 60, limit: 150, remaining: 90, usedPercent: 40 });
  });

  test.each<[string, ReadingParts]>([
    ["without bonuses", { windows: [plan, pack] }],
    ["without a limit", { windows: [createPlan(320, null), ...bonuses] }],
  ])("%s it is the plan that counts", (_case, parts) => {
    const snapshot = createReading(parts);
    expect(countCredits(snapshot, "plan-and-bonus")).toEqual(snapshot.primary);
  });

  test("a managed plan has nothing to count", () => {
    expect(countCredits(createReading({ windows: [], managedBy: "admin" }), "plan-and-bonus")).toBeNull();
  });
});
