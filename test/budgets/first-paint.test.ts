import { setStage, type Stage } from "../raycast/stage";
import { runOnce } from "./run-once";
import { setHosts } from "./set-hosts";

const views = ["menu-bar", "usage", "spending"];
/** What only a refresh needs; loading it is most of what a command could do too early. */
const heavy = ["child_process", "timers/promises", "worker_threads", "sqlite"];

let stage: Stage;

beforeEach(async () => {
  stage = await setStage({ earlier: { minutesAgo: 1 } });
});
afterEach(() => stage.remove());

test.each(views)("the first paint of %s reads one value once, and starts and writes nothing", async (name) => {
  const { work, frames } = await stage.host.launch(name);
  expect(frames[0]).not.toBeNull();
  expect(work).toMatchObject({ processes: 0, writes: 0, reads: { kept: 1 } });
  expect(work!.modules.filter((module) => heavy.includes(module))).toEqual([]);
});

test.each(["menu-bar", "usage"])("the first paint of %s isn't far from that of an empty command", async (name) => {
  const hosts = await setHosts();
  const least = [Infinity, Infinity];
  for (let round = 0; round < 4; round++) {
    for (const [index, host] of [hosts.ours, hosts.empty].entries()) {
      const { startedAt, reachedAt } = await runOnce(host, name);
      least[index] = Math.min(least[index]!, reachedAt - startedAt);
    }
  }
  await hosts.remove();
  expect(least[0]! / least[1]!).toBeLessThan(6);
});

test("an open list that nothing happens to reads the value twice a second, and paints nothing", async () => {
  const list = await stage.host.launch("usage");
  const before = list.work!.reads.kept!;
  const openedAt = performance.now();
  await new Promise((resolve) => setTimeout(resolve, 1_600));
  expect(list.frames).toHaveLength(1);
  // The click paints, and with the paint comes the account of what was done.
  await list.click("Toggle Detail");
  await list.waitFor((tree) => tree?.props.isShowingDetail === false);
  const { kept, ...others } = list.work!.reads;
  expect(kept! - before).toBeGreaterThan(0);
  expect(kept! - before).toBeLessThanOrEqual((performance.now() - openedAt) / 500 + 1);
  expect(others).toEqual({});
});

test.each(["copy-usage", "get-usage"])("%s with a fresh reading starts no process and writes nothing", async (name) => {
  const { host } = stage;
  if (name === "get-usage") await host.runTool(name, {});
  else await (await host.launch(name, { arguments: { format: "" } })).ended;
  expect(host.runs.at(-1)!.work).toMatchObject({ processes: 0, writes: 0 });
});
