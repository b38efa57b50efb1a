import {
  describeExactReset,
  describeLeft,
  describePercent,
  describePercentLeft,
  describeReset,
  describeUsed,
} from "../../../src/lib/words/describe-window";
import { createBonus, createPack, createPlan, createReading } from "../../create-reading";

const us = "en-US";
const now = new Date("2026-11-21T05:12:09.000Z");

test.each([
  [0, 50, "50 of 50 left", "0 of 50 used", "0% used", "100% left"],
  [12.5, 50, "37.5 of 50 left", "12.5 of 50 used", "25% used", "75% left"],
  [0.01, 50, "49.99 of 50 left", "0.01 of 50 used", "<0.1% used", "99.9% left"],
  [0.004, 50, "50 of 50 left", "<0.01 of 50 used", "<0.1% used", "99.9% left"],
  [49.985, 50, "0.02 of 50 left", "49.99 of 50 used", "99.9% used", "<0.1% left"],
  [50, 50, "0 of 50 left", "50 of 50 used", "100% used", "100% used"],
  [50.004, 50, "0 of 50 left, <0.01 over", "50 of 50 used", "100% used", "100% used"],
  [76.57, 50, "0 of 50 left, 26.57 over", "76.57 of 50 used", "153.1% used", "153.1% used"],
  [1_350, 1_000, "0 of 1,000 left, 350 over", "1,350 of 1,000 used", "135% used", "135% used"],
  [635.58, 2_000, "1,364.42 of 2,000 left", "635.58 of 2,000 used", "31.8% used", "68.2% left"],
  [1, 200_000, "199,999 of 200,000 left", "1 of 200,000 used", "<0.1% used", "99.9% left"],
])("%d of %d: %s", (used, limit, left, usedWords, percent, percentLeft) => {
  const window = createPlan(used, limit);
  expect(describeLeft(window, us)).toBe(left);
  expect(describeUsed(window, us)).toBe(usedWords);
  expect(describePercent(window, createReading({ windows: [window] }), us)).toBe(percent);
  expect(describePercentLeft(window, createReading({ windows: [window] }), us)).toBe(percentLeft);
});

test("without a limit nothing is left or a percentage", () => {
  const window = createPlan(1_320.25, null);
  expect(describeLeft(window, us)).toBe("1,320.25 used");
  expect(describeUsed(window, us)).toBe("1,320.25 used");
  expect(describePercent(window, createReading({ windows: [window] }), us)).toBe("no limit");
  expect(describePercentLeft(window, createReading({ windows: [window] }), us)).toBe("no limit");
});

test("only a plan at its limit may have been exceeded", () => {
  const windows = [createPlan(50, 50), createBonus("Welcome bonus", 5, 5, null)];
  const snapshot = createReading({ windows, mayExceedLimit: true });
  const words = ["at least 100% used", "100% used"];
  expect(windows.map((window) => describePercent(window, snapshot, us))).toEqual(words);
  expect(windows.map((window) => describePercentLeft(window, snapshot, us))).toEqual(words);
});

test.each([
  ["2026-12-01T00:00:00.000Z", "Resets Dec 1, in 10 days", "Expires Dec 1, in 10 days"],
  ["2026-11-22T00:00:00.000Z", "Resets Nov 22, tomorrow", "Expires Nov 22, tomorrow"],
  ["2026-11-21T12:00:00.000Z", "Resets Nov 21, today", "Expires Nov 21, today"],
  ["2027-01-01T00:00:00.000Z", "Resets Jan 1, 2027, in 41 days", "Expires Jan 1, 2027, in 41 days"],
  ["2026-11-21T00:00:00.000Z", "Was reset Nov 21, today", "Expired Nov 21, today"],
  ["2026-11-20T00:00:00.000Z", "Was reset Nov 20, yesterday", "Expired Nov 20, yesterday"],
  [null, "Reset date not stated", null],
])("the end on %s", (resetsAt, ofPlan, ofBonus) => {
  expect(describeReset(createPlan(1, 50, { resetsAt }), now)).toBe(ofPlan);
  expect(describeReset(createBonus("Welcome bonus", 1, 50, resetsAt), now)).toBe(ofBonus);
  expect(describeReset(createPack(1, 50, resetsAt), now)).toBe(ofBonus);
});

test.each([
  ["2026-12-01T00:00:00.000Z", "2026-12-01 00:00 UTC", "2026-12-01 UTC"],
  ["2026-12-04T05:12:09.000Z", "2026-12-04 05:12 UTC", "2026-12-04 UTC"],
  [null, null, null],
])("the exact end on %s; of a bonus only the day is known", (resetsAt, ofOthers, ofBonus) => {
  expect(describeExactReset(createPlan(1, 50, { resetsAt }))).toBe(ofOthers);
  expect(describeExactReset(createPack(1, 50, resetsAt))).toBe(ofOthers);
  expect(describeExactReset(createBonus("Welcome bonus", 1, 50, resetsAt))).toBe(ofBonus);
});
