import * as v from "valibot";
import { forget, load, openCache, save } from "../../../../src/lib/kiro/keep/storage";
import { createMemoryStorage } from "../create-memory-storage";

const schema = v.object({ used: v.number() });

it.each<[string, (string | undefined)[], number | undefined, number]>([
  ["whole", ['{"used":1}'], 1, 1],
  ["missing", [undefined], undefined, 1],
  ["empty at first, then half, then whole", ["", '{"us', '{"used":1}'], 1, 3],
  ["whole after a long time", [...Array<string>(20).fill('{"us'), '{"used":1}'], 1, 21],
  ["broken for good", ['{"us'], undefined, 200],
  ["removed while it is looked at", ["", undefined], undefined, 2],
  ["of another shape", ['{"used":"many"}'], undefined, 1],
])("a value that is %s", (what, texts, used, expectedReads) => {
  let reads = 0;
  const get = () => texts[Math.min(reads++, texts.length - 1)];
  expect(load({ ...createMemoryStorage(), get }, what, schema)?.used).toBe(used);
  expect(reads).toBe(expectedReads);
});

it("a value that is broken for good is waited for once, until it is another one", () => {
  let reads = 0;
  let text = '{"used":';
  const storage = { ...createMemoryStorage(), get: () => (reads++, text) };
  expect(load(storage, "broken", schema)).toBeNull();
  const before = reads;
  expect(load(storage, "broken", schema)).toBeNull();
  expect(reads).toBe(before + 1);
  text = '{"used":2}';
  expect(load(storage, "broken", schema)).toEqual({ used: 2 });
});

it("a cache that fails keeps nothing, and fails nobody", () => {
  const fail = (): never => {
    throw new Error("EIO");
  };
  for (const open of [fail, () => ({ get: fail, set: fail, remove: fail })]) {
    save(openCache(open), "key", { used: 1 });
    expect(load(openCache(open), "key", schema)).toBeNull();
    forget(openCache(open), "key");
  }
});
