import { removeMacs, setUpMac } from "../commands/mac";
import { createReading, minutesAgo } from "../create-reading";
import { runOnce } from "./run-once";
import { setHosts } from "./set-hosts";

afterEach(removeMacs);

/** What only a refresh needs; loading it is most of what a command could do too early. */
const heavy = ["child_process", "timers/promises", "worker_threads"];

test.each([
  ["menu-bar", "userInitiated"],
  ["menu-bar", "background"],
  ["usage", "userInitiated"],
] as const)("the first paint of %s (%s) with a fresh reading is the only one, and cheap", async (name, type) => {
  const mac = await setUpMac();
  mac.keep(createReading());
  const { frames, work } = await mac.host.launch(name, { type });
  expect(frames).toHaveLength(1);
  expect(work).toMatchObject({ processes: 0, writes: 0 });
  expect(work!.modules.filter((module) => heavy.includes(module))).toEqual([]);
  expect(work!.reads.snapshot).toBe(1);
  expect(Object.entries(work!.reads).filter(([, count]) => count !== 1)).toEqual([]);
});

test.each(["menu-bar", "usage"])("the first paint of %s is not far from that of an empty command", async (name) => {
  const hosts = await setHosts();
  const least = { ms: [Infinity, Infinity], heapUsed: [Infinity, Infinity] };
  for (let round = 0; round < 4; round++) {
    for (const [index, host] of [hosts.ours, hosts.empty].entries()) {
      const { heapUsed, startedAt, reachedAt } = await runOnce(host, name);
      least.ms[index] = Math.min(least.ms[index], reachedAt - startedAt);
      least.heapUsed[index] = Math.min(least.heapUsed[index], heapUsed);
    }
  }
  await hosts.remove();
  expect(least.ms[0] / least.ms[1]).toBeLessThan(6);
  expect(least.heapUsed[0] - least.heapUsed[1]).toBeLessThan(3_000_000);
});

test("an open list that nothing happens to reads one small value at each look, and paints nothing", async () => {
  const mac = await setUpMac();
  mac.keep(createReading());
  const list = await mac.host.launch("usage");
  const reads = { ...list.work!.reads };
  const openedAt = performance.now();
  await new Promise((resolve) => setTimeout(resolve, 1_600));
  expect(list.frames).toHaveLength(1);
  // The click paints, and with the paint comes the account of what was done.
  await list.click("Toggle Detail");
  await list.waitFor((tree) => tree?.props.isShowingDetail === false);
  const { pulse, ...others } = list.work!.reads;
  expect(pulse).toBeGreaterThan(reads.pulse);
  expect(pulse - reads.pulse).toBeLessThanOrEqual((performance.now() - openedAt) / 500 + 1);
  expect(others).toEqual(Object.fromEntries(Object.entries(reads).filter(([key]) => key !== "pulse")));
});

test.each(["menu-bar", "usage"])(
  "while a refresh runs, %s paints no more often than something changes",
  async (name) => {
    const mac = await setUpMac();
    mac.keep(createReading({ updatedAt: minutesAgo(10) }));
    const view = await mac.host.launch(name);
    await mac.host.settle();
    await view.waitUntilIdle();
    // What was known, that a refresh runs, what is known now, and that it has ended.
    expect(view.frames.length).toBeLessThanOrEqual(4);
  },
);

test.each(["copy-usage", "get-usage"])("%s with a fresh reading starts no process and writes nothing", async (name) => {
  const mac = await setUpMac();
  mac.keep(createReading());
  if (name === "get-usage") await mac.host.runTool(name);
  else await (await mac.host.launch(name, { arguments: { format: "" } })).ended;
  const { work } = mac.host.runs.at(-1)!;
  expect(work).toMatchObject({ processes: 0, writes: 0 });
});
