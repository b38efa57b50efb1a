import * as v from "valibot";
import type * as storage from "../../../../src/lib/kiro/keep/storage";
import { createMemoryStorage } from "../create-memory-storage";

const schema = v.object({ used: v.number() });

/** A command that has just begun. */
function begin(): typeof storage {
  jest.resetModules();
  return jest.requireActual<typeof storage>("../../../../src/lib/kiro/keep/storage");
}

it.each<[string, (string | undefined)[], number | undefined, number]>([
  ["whole", ['{"used":1}'], 1, 1],
  ["missing", [undefined], undefined, 1],
  ["empty at first, then half, then whole", ["", '{"us', '{"used":1}'], 1, 3],
  ["whole after a long time", [...Array<string>(20).fill('{"us'), '{"used":1}'], 1, 21],
  ["broken for good", ['{"us'], undefined, 201],
  ["removed while it is looked at", ["", undefined], undefined, 2],
  ["of another shape", ['{"used":"many"}'], undefined, 1],
])("a value that is %s", (_what, texts, used, expectedReads) => {
  let reads = 0;
  const get = () => texts[Math.min(reads++, texts.length - 1)];
  expect(begin().load({ ...createMemoryStorage(), get }, "key", schema)?.used).toBe(used);
  expect(reads).toBe(expectedReads);
});

it("all values together are waited for no longer than one", () => {
  const { load } = begin();
  let reads = 0;
  const texts: Record<string, string> = { broken: "{", torn: "" };
  const get = (key: string) => (reads++, texts[key]);
  const read = (key: string) => load({ ...createMemoryStorage(), get }, key, schema);
  expect([read("broken"), read("torn"), read("broken")]).toEqual([null, null, null]);
  expect(reads).toBe(203);
  texts.broken = '{"used":2}';
  expect(read("broken")).toEqual({ used: 2 });
});

it("a cache that fails keeps nothing, and fails nobody", () => {
  const fail = (): never => {
    throw new Error("EIO");
  };
  const { forget, load, openCache, save } = begin();
  for (const open of [fail, () => ({ get: fail, set: fail, remove: fail })]) {
    save(openCache(open), "key", { used: 1 });
    expect(load(openCache(open), "key", schema)).toBeNull();
    forget(openCache(open), "key");
  }
});
