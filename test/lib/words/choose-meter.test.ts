import { chooseMeter, chooseUrgency, type Warnings } from "../../../src/lib/words/choose-meter";
import { KiroError, type KiroErrorKind } from "../../../src/lib/kiro";
import { createReading } from "../../create-reading";

const snapshot = createReading();
const credits = (usedPercent: number | null) => {
  return { used: 1, limit: 1, remaining: 1, usedPercent, of: null, isAtLeast: false };
};
const fine = { snapshot, error: null, isStale: false };

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
  expect(chooseUrgency(credits(percent), warnings, false)).toBe(expected);
  expect(chooseUrgency(credits(percent), warnings, true)).toBe("calm");
});

test("nothing counted alarms nobody", () => {
  expect(chooseUrgency(null, "80-95", false)).toBe("calm");
});
