import manifest from "../../package.json";
import { createBonus, createPack, createPlan, createReading, farReset, type ReadingParts } from "../create-reading";
import { keepReading, open, removeMacs, setUpMac } from "./launch-with-fake";

const now = new Date("2026-11-21T05:12:09.000Z");

afterEach(removeMacs);

async function titleOf(parts: ReadingParts, preferences: Record<string, string>): Promise<unknown> {
  const mac = await setUpMac({}, preferences, { now });
  keepReading(mac, createReading(parts));
  return (await open(mac, "menu-bar")).tree()!.props.title;
}

const titles = {
  "credits-left": "38",
  "percent-left": "76%",
  "percent-used": "24%",
  "credits-used": "12",
  "used-of-limit": "12/50",
  "credits-and-days-left": "38 · 10d",
  "days-until-reset": "10d",
  "icon-only": undefined,
};

test.each(Object.entries(titles))("%s", async (title, expected) => {
  const windows = [createPlan(12, 50, { resetsAt: "2026-12-01T00:00:00.000Z" })];
  expect(await titleOf({ windows }, { title })).toBe(expected);
});

test("these are all that the preference offers, the first is the default", () => {
  const preferences = manifest.commands.find(({ name }) => name === "menu-bar")!.preferences!;
  const { data, default: usual } = preferences.find(({ name }) => name === "title")!;
  expect(data.map(({ value }) => value)).toEqual(Object.keys(titles));
  expect(usual).toBe(data[0].value);
});

describe("with bonuses counted", () => {
  const windows = [
    createPlan(50, 50),
    createBonus("Welcome bonus", 10, 100, farReset),
    createBonus("Referral bonus", 0, 50, null),
    createPack(0, 1000, farReset),
  ];

  test.each([
    ["credits-left", "140"],
    ["percent-left", "70%"],
    ["percent-used", "30%"],
    ["credits-used", "60"],
    ["used-of-limit", "60/200"],
  ])("%s adds up plan and bonuses, never packs", async (title, expected) => {
    expect(await titleOf({ windows }, { title, counted: "plan-and-bonus" })).toBe(expected);
  });

  test("counting the plan alone is the default", async () => {
    expect(await titleOf({ windows }, {})).toBe("0");
  });
});

test.each([
  ["no limit", { windows: [createPlan(320, null)] }, "320 used"],
  ["managed", { windows: [], managedBy: "admin" as const }, undefined],
  ["used up", { windows: [createPlan(77, 50)] }, "0"],
])("credits left of a plan: %s", async (_case, parts, expected) => {
  expect(await titleOf(parts, {})).toBe(expected);
});

test("days of a plan that states no reset are left out", async () => {
  const windows = [createPlan(12, 50, { resetsAt: null })];
  expect(await titleOf({ windows }, { title: "credits-and-days-left" })).toBe("38");
  expect(await titleOf({ windows }, { title: "days-until-reset" })).toBeUndefined();
});

test("a least is marked as one", async () => {
  const parts = { windows: [createPlan(50, 50)], mayExceedLimit: true };
  expect(await titleOf(parts, { title: "used-of-limit" })).toBe("≥50/50");
});
