import fc from "fast-check";
import {
  describeExactReset,
  describeLeft,
  describePercent,
  describePercentLeft,
  describeReset,
  describeUsed,
  nameWindows,
} from "../../../src/lib/words/window";
import { createBonus, createPack, createPlan, createReading } from "../../create-reading";

const us = "en-US";
const about = { now: new Date("2026-11-21T05:12:09.000Z"), locale: us, timeZone: "UTC" };

test.each([
  [0, 50, "50 of 50 left", "0 of 50 used", "0% used", "100% left"],
  [12.5, 50, "37.5 of 50 left", "12.5 of 50 used", "25% used", "75% left"],
  [0.004, 50, "50 of 50 left", "<0.01 of 50 used", "<0.1% used", "99.9% left"],
  [49.985, 50, "0.02 of 50 left", "49.99 of 50 used", "99.9% used", "0.1% left"],
  [50, 50, "0 of 50 left", "50 of 50 used", "100% used", "100% used"],
  [50.004, 50, "0 of 50 left, <0.01 over", "50 of 50 used", "100% used", "100% used"],
  [1_350, 1_000, "0 of 1,000 left, 350 over", "1,350 of 1,000 used", "135% used", "135% used"],
  [635.58, 2_000, "1,364.42 of 2,000 left", "635.58 of 2,000 used", "31.8% used", "68.2% left"],
  [1_320.25, null, "1,320.25 used", "1,320.25 used", "no limit", "no limit"],
])("%d of %d: %s", (used, limit, left, usedWords, percent, percentLeft) => {
  const window = createPlan(used, limit);
  expect(describeLeft(window, us)).toBe(left);
  expect(describeUsed(window, us)).toBe(usedWords);
  expect(describePercent(window, createReading({ windows: [window] }), us)).toBe(percent);
  expect(describePercentLeft(window, createReading({ windows: [window] }), us)).toBe(percentLeft);
});

test("percent used and left add up to 100, whatever was used", () => {
  const used = fc.double({ min: 0, max: 49.9999, noNaN: true });
  fc.assert(
    fc.property(used, (amount) => {
      const window = createPlan(amount, 50);
      const words = [describePercent, describePercentLeft].map((describe) => describe(window, createReading(), us));
      const [left, right] = words.map((text) => Number(/[\d.]+/.exec(text)![0]));
      expect((left + right).toFixed(1)).toBe("100.0");
    }),
  );
});

test("only a plan at its limit may have been exceeded", () => {
  const windows = [createPlan(50, 50), createBonus("Welcome bonus", 5, 5, null)];
  const snapshot = createReading({ windows, mayExceedLimit: true });
  const words = ["at least 100% used", "100% used"];
  expect(windows.map((window) => describePercent(window, snapshot, us))).toEqual(words);
  expect(windows.map((window) => describePercentLeft(window, snapshot, us))).toEqual(words);
});

test.each([
  ["2026-12-01T00:00:00.000Z", "Resets Tuesday, Dec 1, in 10 days", "Expires Tuesday, Dec 1, in 10 days"],
  ["2027-01-01T00:00:00.000Z", "Resets Friday, Jan 1, 2027, in 41 days", "Expires Friday, Jan 1, 2027, in 41 days"],
  ["2026-11-22T00:00:00.000Z", "Resets tomorrow, Sunday, Nov 22", "Expires tomorrow, Sunday, Nov 22"],
  ["2026-11-21T12:00:00.000Z", "Resets today at 12:00 PM", "Expires today at 12:00 PM"],
  ["2026-11-21T00:00:00.000Z", "Reset today at 12:00 AM", "Expired today at 12:00 AM"],
  ["2026-11-20T00:00:00.000Z", "Reset yesterday, Friday, Nov 20", "Expired yesterday, Friday, Nov 20"],
  ["2026-11-18T00:00:00.000Z", "Reset Wednesday, Nov 18, 3 days ago", "Expired Wednesday, Nov 18, 3 days ago"],
  [null, "No reset date", null],
])("the end on %s", (resetsAt, ofPlan, ofPack) => {
  const read = (window: Parameters<typeof describeReset>[0]) => describeReset(window, about)?.replace("\u202f", " ");
  expect(read(createPlan(1, 50, { resetsAt }))).toBe(ofPlan);
  expect(read(createPack(1, 50, resetsAt))).toBe(ofPack ?? undefined);
});

test.each([
  ["Pacific/Kiritimati", "Resets tomorrow, Tuesday, Dec 1"],
  ["America/Los_Angeles", "Resets today at 4:00 PM"],
  ["Pacific/Pago_Pago", "Resets tomorrow, Monday, Nov 30"],
])("in %s the reset is said in days of the reader", (timeZone, expected) => {
  const now = new Date(timeZone === "America/Los_Angeles" ? "2026-11-30T18:00:00.000Z" : "2026-11-30T09:30:00.000Z");
  const reset = describeReset(createPlan(1, 50, { resetsAt: "2026-12-01T00:00:00.000Z" }), { ...about, now, timeZone });
  expect(reset!.replace("\u202f", " ")).toBe(expected);
});

test.each([
  ["2026-12-01T00:00:00.000Z", "2026-12-01 00:00 UTC", "2026-12-01 UTC"],
  [null, null, null],
])("the exact end on %s", (resetsAt, exact, day) => {
  expect(describeExactReset(createPlan(1, 50, { resetsAt }))).toBe(exact);
  expect(describeExactReset(createPack(1, 50, resetsAt))).toBe(exact);
  expect(describeExactReset({ ...createPack(1, 50, resetsAt), resetDescription: "expires in 9 days" })).toBe(day);
});

test.each([
  ["2026-11-21T12:00:00.000Z", "Expires today"],
  // kiro-cli rounds days down: zero days are up to 24 hours.
  ["2026-11-20T06:00:00.000Z", "Expires today"],
  ["2026-11-20T05:12:09.000Z", "Expired yesterday, Friday, Nov 20"],
  ["2026-11-22T06:00:00.000Z", "Expires tomorrow, Sunday, Nov 22"],
])("a bonus that was said to end on the day of %s: %s", (resetsAt, words) => {
  const bonus = { ...createBonus("Welcome bonus", 1, 50, resetsAt), resetDescription: "expires in 0 days" };
  expect(describeReset(bonus, about)).toBe(words);
});

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
  expect(name(windows).map(([label]) => label)).toEqual(["Credits", "Credits #2", "Credits #3"]);
});
