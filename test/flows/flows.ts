import { chmodSync, copyFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Host } from "../raycast/host";
import type { Stage } from "../raycast/stage";
import { findAll, titleOf, type TreeNode } from "../raycast/tree";
import { countQuestions, type Flow } from "./run-flow";

const minute = 60_000;
const slow = (delayMs: number) => ({ behavior: { acp: { acp: { delayMs, at: "initialize" as const } } } });
const used = (credits: number) => ({ usage: { rows: [{ label: "Credits", used: credits, limit: 50 }] } });

/** How often a command was launched, by whomever. */
const count = (host: Host, name: string) => host.launches.filter((launch) => launch.name === name).length;
const titleIn = (tree: TreeNode | null) => String(tree?.props.title ?? "–");
const firstRow = (tree: TreeNode | null) =>
  titleOf(findAll(tree, "List.Item")[0] ?? { type: "", props: {}, children: [] });

/** Opens the menu, waits until it is done loading, and says what the title is. */
async function look(host: Host): Promise<string> {
  const menu = await host.launch("menu-bar");
  await menu.waitUntilIdle();
  const title = titleIn(menu.tree);
  await menu.close();
  return title;
}

/** Hours of intervals after a night's sleep, with a sleep over lunch in the middle. */
async function liveThrough(
  stage: Stage,
  hours: number,
): Promise<{ ticks: number; questions: number; refreshes: number }> {
  const { host } = stage;
  let ticks = 0;
  host.advance(8 * 60 * minute);
  for (let at = 0; at < hours * 60; at += 10) {
    host.advance(at === (hours / 2) * 60 ? 70 * minute : 10 * minute);
    ticks += 1;
    await (
      await host.tick("menu-bar")
    ).ended;
    await host.settle();
  }
  return { ticks, questions: countQuestions(stage), refreshes: count(host, "refresh") };
}

const dayFlow = (minutes: number, hours: number): Flow => ({
  name: `Hours of intervals with sleep, refreshed after ${minutes} minutes: asked as often as that says, no ping-pong`,
  stage: { preferences: { refreshMinutes: String(minutes) }, earlier: { minutesAgo: 60 } },
  async act(stage, scale) {
    const { ticks, refreshes } = await liveThrough(stage, hours * scale);
    // A refresh repaints the menu bar once; that repaint asks nobody.
    const repaints = count(stage.host, "menu-bar") - ticks;
    return { ticks, refreshes, repaints, title: await look(stage.host) };
  },
  expected: (scale) => {
    const most = (hours * scale * 60) / Math.max(10, minutes);
    const often = [most - 1, most + 2];
    return { asked: often, repaints: often, refreshes: often, title: "37.5" };
  },
});

/** What people do. */
export const flows: Flow[] = [
  {
    name: "First run: the menu bar is opened, and shows the credits by itself",
    async act({ host }) {
      const menu = await host.launch("menu-bar");
      const first = `${titleIn(menu.frames[0]!)} loading ${menu.frames[0]!.props.isLoading}`;
      await menu.waitFor((tree) => titleIn(tree) === "37.5" && tree?.props.isLoading === false);
      return { first, refreshes: count(host, "refresh"), title: titleIn(menu.tree) };
    },
    expected: { asked: 1, first: "– loading true", refreshes: 1, title: "37.5" },
  },
  {
    name: "Refresh is clicked in the menu: it survives the click, and says the result",
    stage: { earlier: { minutesAgo: 2, scenario: used(1) }, scenario: { ...used(12.5), ...slow(700) } },
    async act({ host }) {
      const menu = await host.launch("menu-bar");
      await menu.click("Refresh");
      const ended = await menu.ended;
      await host.settle();
      return { ended, hud: host.huds.at(-1), title: await look(host) };
    },
    expected: { asked: 1, ended: "clicked", hud: /^37\.5 of 50 Kiro credits left/, title: "37.5" },
  },
  {
    name: "The menu is opened and closed ten times with a kiro-cli that takes three seconds: asked once",
    stage: { scenario: slow(3_000) },
    async act(stage) {
      const { host } = stage;
      for (let times = 0; times < 10; times += 1) {
        // However slow the machine is, no more than three are launched before one says that it runs.
        if (times === 3) await host.waitFor(() => countQuestions(stage) > 0);
        const menu = await host.launch("menu-bar");
        await menu.close();
      }
      await host.settle();
      return { refreshes: count(host, "refresh"), title: await look(host) };
    },
    expected: { asked: 1, refreshes: [1, 3], title: "37.5" },
  },
  {
    name: "The list is left in the middle of a refresh: the refresh goes on",
    stage: { scenario: slow(1_000) },
    async act({ host }) {
      const list = await host.launch("usage");
      const wasLoading = list.tree?.props.isLoading;
      await list.close();
      await host.settle();
      const again = await host.launch("usage");
      return { wasLoading, row: firstRow(again.tree), isLoading: again.tree?.props.isLoading };
    },
    expected: { asked: 1, wasLoading: true, row: "Credits", isLoading: false },
  },
  {
    name: "The list stays open through a refresh that somebody else started: it loads, and paints the change",
    stage: { earlier: { minutesAgo: 2, scenario: used(1) }, scenario: { ...used(12.5), ...slow(700) } },
    async act({ host }) {
      const list = await host.launch("usage");
      await host.launch("refresh", { type: "background", context: { force: true } });
      await list.waitFor((tree) => tree?.props.isLoading === true);
      await list.waitFor((tree) => JSON.stringify(tree).includes("37.5 of 50 left") && tree?.props.isLoading === false);
      return { row: firstRow(list.tree) };
    },
    expected: { asked: 1, row: "Credits" },
  },
  dayFlow(10, 16),
  dayFlow(5, 4),
  dayFlow(30, 8),
  dayFlow(60, 8),
  {
    name: "Hours with Kiro out of reach: asked less and less, and the last numbers stay",
    stage: { earlier: { minutesAgo: 60 }, scenario: { state: "unreachable" } },
    async act(stage, scale) {
      await liveThrough(stage, 16 * scale);
      const menu = await stage.host.launch("menu-bar");
      const problem = titleOf(findAll(menu.tree, "MenuBarExtra.Item")[0]!);
      return { problem, title: titleIn(menu.tree) };
    },
    expected: (scale) => ({ asked: [6, 6 + 16 * scale], problem: "Kiro Could Not Be Reached", title: "37.5" }),
  },
  {
    name: "“Refresh Kiro Usage” is turned off: quiet in the background, once an hour, and said to a person",
    stage: { earlier: { minutesAgo: 30 } },
    async act(stage) {
      const { host } = stage;
      host.disabled.add("refresh");
      for (let tick = 0; tick < 12; tick += 1) {
        host.advance(10 * minute);
        await (
          await host.tick("menu-bar")
        ).ended;
      }
      const menu = await host.launch("menu-bar");
      await menu.waitUntilIdle();
      const row = titleOf(findAll(menu.tree, "MenuBarExtra.Item")[0]!);
      return {
        asked: countQuestions(stage),
        tries: count(host, "refresh"),
        row,
        huds: host.huds.length,
        title: titleIn(menu.tree),
      };
    },
    expected: { asked: 0, tries: [2, 3], row: "Turn On “Refresh Kiro Usage”", huds: 0, title: "37.5" },
  },
  {
    name: "The menu bar is turned off: the list and the worker do without it",
    stage: { earlier: { minutesAgo: 30, scenario: used(1) } },
    async act({ host }) {
      host.disabled.add("menu-bar");
      const list = await host.launch("usage");
      await list.waitFor((tree) => JSON.stringify(tree).includes("37.5 of 50 left"));
      return {};
    },
    expected: { asked: 1 },
  },
  {
    name: "Paints beside somebody who rewrites the cache in place: never blank",
    stage: { tornWrites: true, earlier: { minutesAgo: 1 } },
    async act({ host }, scale) {
      const paints = 200 * scale;
      let isOver = false;
      const cache = host.openCache("usage-v1");
      const value = cache.get("snapshot")!;
      const writing = (async () => {
        while (!isOver) {
          cache.set("snapshot", value);
          await sleep(5);
        }
      })();
      const titles = new Set<string>();
      for (let paint = 0; paint < paints; paint += 1) {
        const tick = await host.tick("menu-bar");
        await tick.ended;
        for (const frame of tick.frames) titles.add(titleIn(frame));
      }
      isOver = true;
      await writing;
      return { paints, titles: [...titles].join(" ") };
    },
    expected: { asked: 0, titles: "37.5" },
  },
  {
    name: "The worker is killed at moments from the first to the last: the next refresh reads right, and nothing stays",
    kills: true,
    stage: {
      earlier: { minutesAgo: 60 },
      scenario: { ...slow(150), ...used(20), release: "2.17.0", sessionsAtEof: "kept" },
    },
    async act({ host }, scale) {
      const refresh = () => host.launch("refresh", { type: "background", context: { force: true } });
      const startedAt = performance.now();
      await (
        await refresh()
      ).ended;
      const wholeMs = performance.now() - startedAt;
      const titles = new Set<string>();
      let moments = 0;
      let staysLoading = 0;
      for (let share = 0; share <= 1; share += 1 / (20 * scale)) {
        const worker = await refresh();
        await sleep(wholeMs * share);
        worker.kill();
        await worker.ended;
        moments += 1;
        // The lock is one that nobody renews, and the reading is old.
        host.advance(40 * minute);
        const menu = await host.launch("menu-bar");
        titles.add(titleIn(menu.frames[0]!));
        await menu.close();
        await host.settle();
        const after = await host.launch("menu-bar");
        titles.add(titleIn(after.tree));
        if (after.tree?.props.isLoading) staysLoading += 1;
        await after.close();
      }
      return { moments, staysLoading, titles: [...titles].join(" ") };
    },
    expected: (scale) => ({ asked: [20 * scale, 42 * scale + 3], staysLoading: 0, titles: "30" }),
  },
  {
    name: "Refresh, copy and Raycast AI at once: asked once, and all say the same",
    stage: { scenario: slow(500) },
    async act({ host }) {
      const [refresh, copy, answer] = await Promise.all([
        host.launch("refresh", { type: "background" }),
        host.launch("copy-usage", { arguments: { format: "json" } }),
        host.runTool("get-usage", {}),
      ]);
      await Promise.all([refresh.ended, copy.ended]);
      const copied = JSON.parse(host.clipboard.at(-1)!).primary.remaining;
      return { copied, told: (answer as { reading: { primary: { remaining: number } } }).reading.primary.remaining };
    },
    expected: { asked: 1, copied: 37.5, told: 37.5 },
  },
  {
    name: "Refresh is pressed while one runs that was only due: asked again after it, once",
    stage: { scenario: slow(700) },
    async act(stage) {
      const { host } = stage;
      const due = await host.launch("refresh", { type: "background" });
      await host.waitFor(() => countQuestions(stage) > 0);
      const presses = [1, 2, 3].map(() => host.launch("refresh", { type: "background", context: { force: true } }));
      for (const press of await Promise.all(presses)) await press.ended;
      return { ended: await due.ended };
    },
    expected: { asked: 2, ended: "finished" },
  },
  {
    name: "Signed out and in again: said first, and mended by itself at the next interval",
    stage: { earlier: { minutesAgo: 20 }, scenario: { state: "signed-out" } },
    async act(stage) {
      const { host, fake } = stage;
      const tick = async () => {
        await (
          await host.tick("menu-bar")
        ).ended;
        await host.settle();
      };
      await tick();
      const list = await host.launch("usage");
      const said = firstRow(list.tree);
      await list.close();
      host.advance(10 * minute);
      fake.update(used(20));
      await tick();
      return {
        said,
        browsers: fake.readLedger().filter(({ event }) => event === "browser").length,
        title: await look(host),
      };
    },
    expected: { said: "Signed Out", browsers: 0, title: "30" },
  },
  {
    name: "kiro-cli is updated in between, with a saved v3: never asked of a model",
    stage: {
      earlier: { minutesAgo: 20, scenario: { release: "1.26.0" } },
      scenario: { release: "3.0.0", savedEngine: "v3" },
    },
    async act({ host, fake }) {
      await (
        await host.launch("refresh", { type: "background" })
      ).ended;
      const events = fake.readLedger().map(({ event }) => event);
      return { models: events.filter((event) => event === "model").length, title: await look(host) };
    },
    expected: { models: 0, title: "37.5" },
  },
  {
    name: "kiro-cli is not there, and then it is: found at the next interval",
    async act({ host, fake }) {
      const elsewhere = path.join(host.supportPath, "kiro-cli");
      host.preferences.cliPath = elsewhere;
      await (
        await host.launch("refresh", { type: "background" })
      ).ended;
      const menu = await host.launch("menu-bar");
      const said = titleOf(findAll(menu.tree, "MenuBarExtra.Item")[0]!);
      await menu.close();
      copyFileSync(fake.path, elsewhere);
      chmodSync(elsewhere, 0o755);
      host.advance(10 * minute);
      await (
        await host.tick("menu-bar")
      ).ended;
      await host.settle();
      const title = await look(host);
      rmSync(elsewhere);
      return { said, title };
    },
    expected: { asked: 1, said: "kiro-cli Not Found", title: "37.5" },
  },
];
