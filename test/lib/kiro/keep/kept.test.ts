import { readKept, nothingKept, readKeptText, withStorage } from "../../../../src/lib/kiro/keep/kept";
import { writeKept } from "../../../../src/lib/kiro/keep/write-kept";

import type { Kept } from "../../../../src/lib/shapes/kept";
import { createReading } from "../../../create-reading";
import { createMemoryStorage, type MemoryStorage } from "../create-memory-storage";

let storage: MemoryStorage;
const open = () => storage;
beforeEach(() => (storage = createMemoryStorage()));

const kept: Kept = { ...nothingKept, snapshot: createReading() };

test("what was written is read, as one value with its text", () => {
  writeKept(open, kept);
  expect([...storage.values.keys()]).toEqual(["kept"]);
  expect(readKept(open)).toEqual({ kept, text: storage.values.get("kept") });
  expect(readKeptText(open)).toBe(storage.values.get("kept"));
});

test("a value that doesn't have its shape isn't written", () => {
  const odd = { ...kept, snapshot: { ...kept.snapshot!, updatedAt: "yesterday" } };
  expect(() => writeKept(open, odd)).toThrow();
  expect(storage.values.size).toBe(0);
});

test.each([
  ["torn", JSON.stringify(kept).slice(0, 99)],
  ["another version's", JSON.stringify({ ...kept, version: 2 })],
  ["foreign", '{"version":1,"snapshot":{"used":1}}'],
  ["no object", "null"],
])("a value that is %s is no reading", (_what, text) => {
  storage.values.set("kept", text);
  expect(readKept(open)).toEqual({ kept: null, text });
});

test("a value that is being rewritten is read again", () => {
  const text = JSON.stringify(kept);
  let reads = 0;
  const slow = () => ({ ...storage, get: () => (++reads < 5 ? text.slice(0, reads * 20) : text) });
  expect(readKept(slow).kept).toEqual(kept);
});

test("a cache that can't be opened at first is tried again, and one that never can costs no more than its memory", () => {
  let tries = 0;
  const flaky = () => {
    if (++tries < 4) throw new Error("locked");
    return storage;
  };
  expect(withStorage(flaky, () => "opened")).toBe("opened");
  const broken = () => {
    throw new Error("broken");
  };
  expect(readKept(broken)).toEqual({ kept: null, text: null });
  expect(() => writeKept(broken, kept)).not.toThrow();
});
