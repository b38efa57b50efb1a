import { copied, installCommands, removeFixtures, work, workAgain } from "./fixture-extension";

afterEach(removeFixtures);

test("the cache is shared by every run and the test; subscriptions are not", async () => {
  const host = await work(`
    const [cache, same, other] = ["n", "n", undefined].map((namespace) => new api.Cache({ namespace }));
    const told = [];
    const { subscribe, set, remove } = cache;
    const unsubscribe = subscribe((key, data) => told.push([key, data ?? null]));
    set("../count", String(Number(cache.get("../count") ?? 0) + 1));
    same.set("../count", cache.get("../count"));
    told.push([remove("../no"), other.isEmpty, same.has("../count")]);
    remove("a");
    set("a", "1");
    remove("a");
    unsubscribe();
    set("b", "1");
    remove("b");
    await copyJson(told);
  `);
  await workAgain(host);
  const cache = host.openCache("n");
  expect([cache.get("../count"), cache.keys()]).toEqual(["2", ["../count"]]);
  expect(copied(host)[1]).toEqual([
    ["../count", "2"],
    [false, true, true],
    ["a", "1"],
    ["a", null],
  ]);
  expect(host.runs[0]!.work).toMatchObject({ reads: { "../count": 3 }, writes: 6 });
});

test.each([
  [true, ["", "12", "1234"]],
  [false, ["1234"]],
])("with torn writes %j a reader elsewhere sees %j", async (tornWrites, wanted) => {
  const cache = `const cache = new api.Cache({ namespace: "n" });`;
  const host = await installCommands(
    {
      work: `async () => { ${cache} do cache.set("key", "1234"); while (!cache.has("done")); }`,
      other: `async () => {
        ${cache}
        const seen = new Set();
        for (let reads = 0; seen.size < ${wanted.length} || reads < 500; reads++) {
          if (cache.has("key")) seen.add(cache.get("key"));
        }
        cache.set("done", "1");
        await copyJson([...seen].sort());
      }`,
    },
    { tornWrites },
  );
  await host.launch("other");
  await host.launch("work");
  await host.settle();
  expect(copied(host)).toEqual([wanted]);
});
