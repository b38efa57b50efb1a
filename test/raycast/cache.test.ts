import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createCache } from "./cache";
import { fileCacheStorage, memoryCacheStorage } from "./cache-storage";
import { fixtureWorld, removeFixtures } from "./fixture-extension";
import { launchCommand } from "./launch-command";

const folders: string[] = [];
function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "kiro-usage-cache-"));
  folders.push(folder);
  return folder;
}

afterEach(() => {
  removeFixtures();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe.each([
  ["in memory", memoryCacheStorage],
  ["in files", () => fileCacheStorage(temporaryFolder())],
])("a cache %s", (_, createStorage) => {
  test("keeps, removes and clears values, each namespace by itself", () => {
    const Cache = createCache(createStorage());
    const cache = new Cache({ namespace: "usage-v1" });
    cache.set("../last good", "{}");
    cache.set("failure", "1");
    expect(cache.get("../last good")).toBe("{}");
    expect(new Cache({ namespace: "usage-v1" }).has("failure")).toBe(true);
    expect(new Cache().isEmpty).toBe(true);
    expect([cache.remove("failure"), cache.remove("failure")]).toEqual([true, false]);
    cache.clear();
    expect([cache.isEmpty, cache.get("../last good")]).toEqual([true, undefined]);
  });

  test("tells the subscribers of the same instance only, also when its methods are passed around", () => {
    const Cache = createCache(createStorage());
    const [one, other] = [new Cache(), new Cache()];
    const { subscribe, set, remove, clear } = one;
    const told: unknown[] = [];
    const unsubscribe = subscribe((key, data) => told.push([key, data]));
    set("a", "1");
    other.set("a", "2");
    remove("a");
    clear({ notifySubscribers: false });
    clear();
    unsubscribe();
    set("a", "3");
    expect(told).toEqual([
      ["a", "1"],
      ["a", undefined],
      [undefined, undefined],
    ]);
  });
});

test("two launches share a cache, and so do two worlds with the same folder", async () => {
  const command = `
    const cache = new api.Cache({ namespace: "n" });
    cache.set("count", String(Number(cache.get("count") ?? 0) + 1));
    exports.default = () => jsx(api.List, { count: cache.get("count") });
  `;
  const cacheFolder = temporaryFolder();
  const world = fixtureWorld(command, { cacheFolder });
  for (const each of [world, world, fixtureWorld(command, { cacheFolder })]) {
    (await launchCommand(each, "main")).unmount();
  }
  expect(fileCacheStorage(cacheFolder).get("n", "count")).toBe("3");
  expect(readdirSync(path.join(cacheFolder, "namespace-n"))).toEqual(["key-count"]);
  const alone = await launchCommand(fixtureWorld(command), "main");
  expect(alone.tree()!.props.count).toBe("1");
  alone.unmount();
});
