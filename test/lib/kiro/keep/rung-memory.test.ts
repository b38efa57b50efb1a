import { loadLatestMemory, loadMemory, saveMemory, type RungMemory } from "../../../../src/lib/kiro/keep/rung-memory";
import { createMemoryStorage, type MemoryStorage } from "../create-memory-storage";

const file = "/opt/kiro-cli";

let storage: MemoryStorage;
beforeEach(() => {
  storage = createMemoryStorage();
});

function learn(cliVersion: string | null, learned: Partial<RungMemory>): RungMemory {
  const memory = { ...loadMemory(storage, file, cliVersion), ...learned };
  saveMemory(storage, memory);
  return memory;
}

it("knows nothing of a release at first", () => {
  expect(loadMemory(storage, file, "2.24.1")).toMatchObject({ worked: null, skipped: [], locked: [] });
  expect(loadLatestMemory(storage)).toBeNull();
});

it("keeps releases and places apart, also a release whose version is not known", () => {
  const known = learn("2.24.1", { worked: "stream" });
  const unknown = learn(null, { locked: ["v2"] });
  expect(loadMemory(storage, file, "2.24.1")).toEqual(known);
  expect(loadMemory(storage, file, null)).toEqual(unknown);
  expect(loadMemory(storage, file, "2.24.2")).toMatchObject({ worked: null });
  expect(loadMemory(storage, "/elsewhere/kiro-cli", "2.24.1")).toMatchObject({ worked: null });
});

it("knows of a release whose version is not known only what was learned of such a one", () => {
  learn("3.0.0", { worked: "acp", skipped: ["terminal"], locked: ["stream", "v2"] });
  expect(loadMemory(storage, file, null)).toMatchObject({ cliVersion: null, worked: null, skipped: [], locked: [] });
});

it("knows which release was asked last", () => {
  learn("2.24.1", {});
  learn("3.0.0", {});
  const again = learn("2.24.1", { skipped: ["stream"] });
  expect(loadLatestMemory(storage)).toEqual(again);
});

it("keeps a handful of releases, the last ones", () => {
  const versions = Array.from({ length: 30 }, (_, index) => `2.24.${index}`);
  for (const version of versions) learn(version, { worked: "stream" });
  const known = versions.filter((version) => loadMemory(storage, file, version).worked !== null);
  expect(known.length).toBeGreaterThanOrEqual(3);
  expect(known.length).toBeLessThan(20);
  expect(known).toEqual(versions.slice(-known.length));
});

it.each(["", "{", "null", "{}", "[17]", '[{"key":"x"}]', '[{"key":"x","worked":"v3"}]'])(
  "starts anew where what it kept is broken: %j",
  (text) => {
    const { key } = learn("2.24.1", { locked: ["stream"] });
    storage.values.set("rungs", text.replace('"x"', JSON.stringify(key)));
    expect(loadMemory(storage, file, "2.24.1")).toMatchObject({ worked: null, locked: [] });
    expect(learn("2.24.1", { worked: "acp" })).toEqual(loadMemory(storage, file, "2.24.1"));
  },
);
