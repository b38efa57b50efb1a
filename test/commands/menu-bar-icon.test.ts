import type { KiroErrorKind } from "../../src/lib/kiro";
import { createBonus, createPlan, createReading, farReset, type ReadingParts } from "../create-reading";
import { keepFailure, keepReading, open, removeMacs, setUpMac } from "./launch-with-fake";
import { menuIcon } from "./read-tree";

afterEach(removeMacs);

interface Case {
  reading?: ReadingParts;
  failure?: KiroErrorKind;
  preferences?: Record<string, string>;
}

async function iconOf({ reading, failure, preferences }: Case): Promise<string | undefined> {
  const mac = await setUpMac({}, preferences);
  if (reading) keepReading(mac, createReading(reading));
  if (failure) keepFailure(mac, failure);
  const menu = await open(mac, "menu-bar");
  expect(mac.asked()).toEqual([]);
  return menuIcon(menu.tree());
}

const used = (percent: number): ReadingParts => ({ windows: [createPlan(percent, 100)] });

test.each<[string, Case, string]>([
  ["nothing used", { reading: used(0) }, "meter-0.png, tint PrimaryText"],
  ["a quarter used", { reading: used(25) }, "meter-25.png, tint PrimaryText"],
  ["short of the first threshold", { reading: used(79.9) }, "meter-80.png, tint PrimaryText"],
  ["at the first threshold", { reading: used(80) }, "meter-80.png, tint Orange"],
  ["at the second threshold", { reading: used(95) }, "meter-95.png, tint Red"],
  ["used up", { reading: used(100) }, "meter-100.png, tint Red"],
  ["over the limit", { reading: used(153) }, "meter-100.png, tint Red"],
  ["no limit", { reading: { windows: [createPlan(320, null)] } }, "meter-unlimited.png, tint PrimaryText"],
  ["managed", { reading: { windows: [], managedBy: "admin" } }, "meter-managed.png, tint PrimaryText"],
  ["stale, however much is used", { reading: used(99), failure: "timed-out" }, "meter-stale.png, tint PrimaryText"],
  ["unreadable", { failure: "unrecognized-output" }, "meter-unreadable.png, tint PrimaryText"],
  ["signed out", { failure: "not-logged-in" }, "meter-signed-out.png, tint PrimaryText"],
  [
    "expired, with a reading",
    { reading: used(99), failure: "session-expired" },
    "meter-signed-out.png, tint PrimaryText",
  ],
])("%s", async (_state, state, expected) => {
  expect(await iconOf(state)).toBe(expected);
});

test.each([
  ["70-90", 70, "Orange"],
  ["70-90", 90, "Red"],
  ["90-98", 89, "PrimaryText"],
  ["90-98", 98, "Red"],
  ["never", 100, "PrimaryText"],
])("warning colors %s at %d%%: %s", async (warnings, percent, color) => {
  const icon = await iconOf({ reading: used(percent), preferences: { warnings } });
  expect(icon).toContain(`, tint ${color}`);
});

test("the meter counts bonuses where the preference says so", async () => {
  const reading = { windows: [createPlan(100, 100), createBonus("Welcome bonus", 0, 300, farReset)] };
  expect(await iconOf({ reading, preferences: { counted: "plan-and-bonus" } })).toBe("meter-25.png, tint PrimaryText");
});
