import {
  isMarkedDue,
  loadFailure,
  loadSnapshot,
  markDue,
  openCache,
  saveFailure,
  saveSnapshot,
  type Failure,
} from "../../../../src/lib/kiro/keep/usage-cache";
import { createMemoryStorage, type MemoryStorage } from "../create-memory-storage";
import { createTestSnapshot } from "../create-test-snapshot";

const snapshot = createTestSnapshot(new Date("2026-11-21T05:12:09.000Z"));
const failure: Failure = {
  kind: "timed-out",
  detail: null,
  failedAt: "2026-11-21T05:20:00.000Z",
  hasStartedLogin: false,
  count: 2,
};
const kept = { dropSnapshot: false };

let storage: MemoryStorage;
beforeEach(() => {
  storage = createMemoryStorage();
});

it("knows nothing at first", () => {
  expect([loadSnapshot(storage), loadFailure(storage)]).toEqual([null, null]);
});

it("gives back what it was given", () => {
  saveSnapshot(storage, snapshot);
  saveFailure(storage, failure, kept);
  expect([loadSnapshot(storage), loadFailure(storage)]).toEqual([snapshot, failure]);
});

it("forgets the failure after a success", () => {
  saveFailure(storage, failure, kept);
  saveSnapshot(storage, snapshot);
  expect([loadSnapshot(storage), loadFailure(storage)]).toEqual([snapshot, null]);
});

it.each([() => saveSnapshot(storage, snapshot), () => saveFailure(storage, failure, kept)])(
  "is marked as due until it is asked again",
  (save) => {
    expect(isMarkedDue(storage)).toBe(false);
    markDue(storage);
    expect(isMarkedDue(storage)).toBe(true);
    save();
    expect(isMarkedDue(storage)).toBe(false);
  },
);

it("drops another account's reading with a failure", () => {
  saveSnapshot(storage, snapshot);
  saveFailure(storage, failure, { dropSnapshot: true });
  expect([loadSnapshot(storage), loadFailure(storage)]).toEqual([null, failure]);
});

describe("a value that this version does not understand", () => {
  it.each<[string, (text: string) => string]>([
    ["nothing", () => ""],
    ["no JSON", () => "{"],
    ["cut off", (text) => text.slice(0, -5)],
    ["another type", () => "17"],
    ["null", () => "null"],
    ["a list", (text) => `[${text}]`],
    ["an empty object", () => "{}"],
    ["an older schema", (text) => text.replace('"schemaVersion":1', '"schemaVersion":0').replace('"count"', '"times"')],
    ["a newer schema", (text) => text.replace('"schemaVersion":1', '"schemaVersion":2').replace(/timed-out/, "new")],
    ["a number as text", (text) => text.replace('"used":12.5', '"used":"12.5"').replace('"count":2', '"count":"2"')],
    ["a negative number", (text) => text.replace('"used":12.5', '"used":-1').replace('"count":2', '"count":-2')],
    ["no date", (text) => text.replace(/"(updatedAt|failedAt)":"[^"]*"/, '"$1":"yesterday"')],
    ["many braces", () => "[".repeat(100_000)],
  ])("is none: %s", (_what, spoil) => {
    saveSnapshot(storage, snapshot);
    saveFailure(storage, failure, kept);
    for (const [key, value] of storage.values) storage.values.set(key, spoil(value));
    expect([loadSnapshot(storage), loadFailure(storage)]).toEqual([null, null]);
  });

  it("does not take the other one with it", () => {
    saveSnapshot(storage, snapshot);
    saveFailure(storage, failure, kept);
    storage.values.set("snapshot", "spoiled");
    expect([loadSnapshot(storage), loadFailure(storage)]).toEqual([null, failure]);
    saveSnapshot(storage, snapshot);
    storage.values.set("failure", "spoiled");
    expect([loadSnapshot(storage), loadFailure(storage)]).toEqual([snapshot, null]);
  });
});

it("survives a storage that always throws", () => {
  const fail = () => {
    throw new Error("disk full");
  };
  const broken = { get: fail, set: fail, remove: fail };
  saveSnapshot(broken, snapshot);
  saveFailure(broken, failure, { dropSnapshot: true });
  markDue(broken);
  expect([loadSnapshot(broken), loadFailure(broken), isMarkedDue(broken)]).toEqual([null, null, false]);
});

it("keeps nothing where it cannot be opened", () => {
  const cache = openCache(() => {
    throw new Error("EIO");
  });
  saveSnapshot(cache, snapshot);
  expect(loadSnapshot(cache)).toBeNull();
  expect(openCache(() => storage)).toBe(storage);
});
