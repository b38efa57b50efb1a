import { keepReading, launch, open, removeMacs, setUpMac } from "../commands/launch-with-fake";
import { createReading } from "../create-reading";
import { runTool } from "../raycast/run-tool";
import { countWork } from "./count-work";

afterEach(removeMacs);

/** What only a refresh needs; loading it is most of what a command could do too early. */
const heavy = ["child_process", "crypto", "timers/promises"];

const views = ["menu-bar", "usage"];

describe.each(views)("the first paint of %s with a fresh reading", (name) => {
  async function paint() {
    const mac = await setUpMac();
    keepReading(mac, createReading());
    const work = countWork(mac.world);
    const running = await launch(mac, name);
    work.stop();
    return { work, running };
  }

  test("starts no process and loads nothing that starts one", async () => {
    const { work } = await paint();
    expect(work.processes).toBe(0);
    expect(work.modules.filter((module) => heavy.includes(module))).toEqual([]);
    expect(work.modules).toContain("path");
  });

  test("reads each key of the cache once and writes none", async () => {
    const { work } = await paint();
    expect(work.reads.snapshot).toBe(1);
    expect(Object.values(work.reads).filter((count) => count !== 1)).toEqual([]);
    expect(work.writes).toBe(0);
  });

  test("is the only render", async () => {
    const { running } = await paint();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(running.rendersCount).toBe(1);
  });
});

test("a quiet tick of the menu bar renders once and starts no process until it is unloaded", async () => {
  const mac = await setUpMac();
  keepReading(mac, createReading());
  const work = countWork(mac.world);
  const menu = await launch(mac, "menu-bar", { launchType: "background", unloadWhenIdle: true });
  await menu.waitUntil(() => menu.isUnloaded);
  work.stop();
  expect(menu.rendersCount).toBe(1);
  expect(work).toMatchObject({ processes: 0, writes: 0 });
});

test.each(["copy-usage", "get-usage"])("%s with a fresh reading starts no process and reads once", async (name) => {
  const mac = await setUpMac();
  keepReading(mac, createReading());
  const work = countWork(mac.world);
  if (name === "get-usage") await runTool(mac.world, name);
  else await open(mac, name);
  work.stop();
  expect(work).toMatchObject({ processes: 0, writes: 0 });
  expect(work.modules.filter((module) => heavy.includes(module))).toEqual([]);
  expect(Object.values(work.reads).filter((count) => count !== 1)).toEqual([]);
});
