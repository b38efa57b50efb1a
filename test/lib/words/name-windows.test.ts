import { nameWindows } from "../../../src/lib/words/name-windows";
import { createBonus, createPack, createPlan, createReading } from "../../create-reading";

const about = { now: new Date("2026-11-21T05:12:09.000Z"), timeZone: "UTC" };
const june = "2027-06-18T00:00:00.000Z";
const july = "2027-07-01T00:00:00.000Z";

const name = (windows: ReturnType<typeof createPlan>[]) =>
  nameWindows(createReading({ windows }), about).map(({ name, window }) => [name, window.used, window.limit]);

test("windows of different labels keep their names and their order", () => {
  const windows = [createPlan(12, 50), createBonus("Welcome bonus", 1, 5, null), createPack(40, 100, june)];
  expect(name(windows).map(([label]) => label)).toEqual(["Credits", "Welcome bonus", "Add-on credits"]);
});

test("packs that expire on the same day are counted together", () => {
  const packs = [createPack(100.1, 100.1, june), createPack(0.2, 200.2, june)];
  const [, { window }] = nameWindows(createReading({ windows: [createPlan(12, 50), ...packs] }), about);
  expect(window).toMatchObject({ used: 100.3, limit: 300.3, remaining: 200, resetsAt: june });
  expect(window.usedPercent).toBeCloseTo(33.4, 1);
  expect(name(packs)).toEqual([["Add-on credits (2)", 100.3, 300.3]]);
});

test("packs that expire on other days are told apart by them", () => {
  expect(
    name([createPack(40, 100, june), createPack(0, 100, june), createPack(0, 100, july), createPack(1, 9, null)]),
  ).toEqual([
    ["Add-on credits (2) until Jun 18, 2027", 40, 200],
    ["Add-on credits until Jul 1, 2027", 0, 100],
    ["Add-on credits", 1, 9],
  ]);
});

test("meters of a plan are never counted together, and what still has one name is numbered", () => {
  const windows = [createPlan(12, 50), createPlan(3, 10), createBonus("Credits", 1, 5, null)];
  expect(name(windows).map(([label]) => label)).toEqual(["Credits", "Credits, no. 2", "Credits, no. 3"]);
});
