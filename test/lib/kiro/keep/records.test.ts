import { readPulse } from "../../../../src/lib/kiro/keep/pulse";
import * as records from "../../../../src/lib/kiro/keep/records";
import type { Storage } from "../../../../src/lib/kiro/keep/storage";
import { createReading } from "../../../create-reading";
import { createMemoryStorage } from "../create-memory-storage";

const now = new Date("2026-11-21T05:12:09.000Z");
const failure: records.Failure = { kind: "throttled", detail: null, failedAt: now.toISOString(), count: 3 };
const acts = {
  reading: (to: Storage) => records.saveSnapshot(to, createReading({ updatedAt: now }), null),
  failure: (to: Storage) => records.saveFailure(to, failure, { dropSnapshot: false }),
  "failure of another account": (to: Storage) => records.saveFailure(to, failure, { dropSnapshot: true }),
  "begun login": (to: Storage) => records.saveStartedLogin(to, null),
  login: (to: Storage) => records.markDue(to, now),
};

it.each<[string, keyof typeof acts, keyof typeof acts, string[]]>([
  ["a reading forgets the failure before it", "failure", "reading", ["snapshot"]],
  ["a failure keeps the reading before it", "reading", "failure", ["failure", "snapshot"]],
  ["unless it is another's", "reading", "failure of another account", ["failure"]],
  ["a login keeps what was wrong until it is done", "failure", "login", ["due", "failure"]],
  ["and that one was begun by itself", "begun login", "login", ["due", "login-started"]],
  ["after which the first reading is as any", "login", "reading", ["snapshot"]],
])("%s, and open views are told", (_what, first, second, kept) => {
  const storage = createMemoryStorage();
  acts[first](storage);
  const { revision } = readPulse(storage, now);
  acts[second](storage);
  expect([...storage.values.keys()].filter((key) => key !== "pulse").toSorted()).toEqual(kept);
  expect(readPulse(storage, now).revision).not.toBe(revision);
});

it.each<[string, (from: Storage) => unknown, unknown]>([
  ["snapshot", records.loadSnapshot, null],
  ["failure", records.loadFailure, null],
  ["report", records.loadReport, null],
  ["forecast", records.loadForecast, null],
  ["due", (from) => records.loadDueMark(from, now), null],
  ["login-started", records.loadStartedLogin, undefined],
  ["launch-failed-at", records.loadLaunchFailure, null],
  ["wish", (from) => records.loadWish(from, new Date(0)), 0],
  ["leftovers", records.hasLeftovers, false],
])("a value of another version is none: %s", (key, loadRecord, none) => {
  for (const text of ["null", '"soon"', '{"count":-1}']) {
    expect(loadRecord({ ...createMemoryStorage(), get: (asked) => (asked === key ? text : undefined) })).toBe(none);
  }
});

it.each(["3", "1e999"])(
  "a wish of a strength that there is none of (%s) is none, because it could cost credits",
  (strength) => {
    const text = `{"strength":${strength},"at":"${now.toISOString()}"}`;
    expect(records.loadWish({ ...createMemoryStorage(), get: () => text }, now)).toBe(0);
    expect(records.loadWish({ ...createMemoryStorage(), get: () => text.replace(strength, "2") }, now)).toBe(2);
  },
);
