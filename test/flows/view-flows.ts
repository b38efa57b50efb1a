import { existsSync, utimesSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Host } from "../raycast/host";
import { runInTerminal } from "../raycast/run-in-terminal";
import { countHistory, describeLaunch, firstRow, look, refresh, shows, titleIn } from "./look";
import { countQuestions, type Flow } from "./run-flow";
import { hour, slow, used } from "./scenarios";

const byPerson = 'background {"force":true,"by":"person"}';
const byList = 'background {"force":true,"by":"list"}';

/** A lock that was left behind is a minute old now, so that nobody has to wait for it. */
function ageLock({ supportPath }: Host): void {
  const file = path.join(supportPath, "refresh.lock");
  const then = Date.now() / 1_000 - 60;
  if (existsSync(file)) utimesSync(file, then, then);
}

/** What people do in the menu and the list. */
export const viewFlows: Flow[] = [
  {
    name: "First run: the menu bar is opened, and shows the credits",
    needsBothKinds: true,
    async act({ host }) {
      const menu = await host.launch("menu-bar");
      const first = `${titleIn(menu.frames[0])} loading ${menu.frames[0]!.props.isLoading}`;
      await menu.waitFor((tree) => titleIn(tree) === "37.5" && tree?.props.isLoading === false);
      return { first, title: titleIn(menu.tree), huds: host.huds.length };
    },
    expected: { asked: 1, first: "– loading true", title: "37.5", huds: 0 },
  },
  {
    name: "Refresh is clicked in the menu: it survives the click, and a HUD says the number at the end",
    stage: { earlier: { minutesAgo: 2, scenario: used(1) }, scenario: { ...used(12.5), ...slow(700) } },
    async act({ host }) {
      const menu = await host.launch("menu-bar");
      await menu.click("Refresh");
      const ended = await menu.ended;
      await host.settle();
      return { ended, launch: describeLaunch(host, "refresh"), hud: host.huds.join("; "), ...(await look(host)) };
    },
    expected: { asked: 1, ended: "clicked", launch: byPerson, hud: /^37\.5 of 50 [^;]*$/, title: "37.5" },
  },
  {
    name: "Refresh is pressed in the list: it stays open, without a HUD, and shows the number",
    stage: { earlier: { minutesAgo: 2, scenario: used(1) }, scenario: { ...used(12.5), ...slow(700) } },
    async act({ host }) {
      const list = await host.launch("usage");
      await list.click("Refresh");
      await list.waitFor((tree) => shows(tree, "37.5") && tree?.props.isLoading === false);
      return { launch: describeLaunch(host, "refresh"), huds: host.huds.length, ended: String(list.endReason) };
    },
    expected: { asked: 1, launch: byList, huds: 0, ended: "undefined" },
  },
  {
    name: "The menu is opened and closed ten times with a kiro-cli that takes three seconds: asked once",
    stage: { scenario: slow(3_000) },
    async act(stage) {
      const { host } = stage;
      for (let times = 0; times < 10; times += 1) {
        // However slow the machine is, no more than three are launched before one says that it runs.
        if (times === 3) await host.waitFor(() => countQuestions(stage) > 0);
        await (await host.launch("menu-bar")).close();
      }
      await host.settle();
      return look(host);
    },
    expected: { asked: 1, title: "37.5" },
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
      return { wasLoading, hasNumber: shows(again.tree, "37.5"), isLoading: again.tree?.props.isLoading };
    },
    expected: { asked: 1, wasLoading: true, hasNumber: true, isLoading: false },
  },
  {
    name: "The list stays open through a refresh that an interval started: it loads, and shows the change",
    stage: { earlier: { minutesAgo: 2, scenario: used(1) }, scenario: { ...used(12.5), ...slow(700) } },
    async act({ host }) {
      const list = await host.launch("usage");
      await host.launch("refresh", { type: "background", context: { force: true } });
      await list.waitFor((tree) => tree?.props.isLoading === true);
      await list.waitFor((tree) => shows(tree, "37.5") && tree?.props.isLoading === false);
      return { huds: host.huds.length };
    },
    expected: { asked: 1, huds: 0 },
  },
  {
    name: "Refresh is pressed three times while one runs that was only due: they join it",
    stage: { scenario: slow(3_000) },
    async act(stage) {
      const { host } = stage;
      const due = await host.launch("refresh", { type: "background" });
      await host.waitFor(() => countQuestions(stage) > 0);
      const context = { force: true, by: "person" };
      const presses = [1, 2, 3].map(() => host.launch("refresh", { type: "background", context }));
      for (const press of await Promise.all(presses)) await press.ended;
      return { ended: await due.ended, huds: new Set(host.huds).size, hud: host.huds[0] };
    },
    expected: { asked: 1, ended: "finished", huds: 1, hud: /^37\.5 of 50/ },
  },
  {
    name: "Clear History while a refresh runs: it waits for it, and then clears",
    needsBothKinds: true,
    stage: { earlier: { minutesAgo: 30, scenario: used(1) }, scenario: { ...used(12.5), ...slow(3_000) } },
    async act(stage) {
      const { host } = stage;
      const due = await host.launch("refresh", { type: "background" });
      await host.waitFor(() => countQuestions(stage) > 0);
      await refresh(host, { clear: "history", by: "list" });
      return { ended: await due.ended, readings: countHistory(host), ...(await look(host)) };
    },
    expected: { asked: 1, ended: "finished", readings: 0, title: "37.5" },
  },
  {
    name: "Refresh, copy and Raycast AI at once, with a login that has to be renewed: asked once, all say the same",
    stage: { scenario: { ...slow(500), login: { expiresInMs: 0 } } },
    async act({ host }) {
      const [due, copy, answer] = await Promise.all([
        host.launch("refresh", { type: "background" }),
        host.launch("copy-usage", { arguments: { format: "json" } }),
        host.runTool("get-usage", {}),
      ]);
      await Promise.all([due.ended, copy.ended]);
      const copied = JSON.parse(host.clipboard.at(-1)!).primary.remaining;
      return { copied, told: (answer as { reading: { primary: { remaining: number } } }).reading.primary.remaining };
    },
    expected: { asked: 1, copied: 37.5, told: 37.5 },
  },
  {
    name: "An open list that nothing happens to re-evaluates how old the number is",
    stage: { earlier: { minutesAgo: 2 }, preferences: {} },
    async act({ host }) {
      host.disabled.add("refresh");
      const list = await host.launch("usage");
      const before = JSON.stringify(list.tree);
      host.advance(2 * hour);
      await list.waitFor((tree) => JSON.stringify(tree) !== before, 15_000);
      return { hasNumber: shows(list.tree, "37.5") };
    },
    expected: { asked: 0, hasNumber: true },
  },
  {
    name: "Log In: nothing is asked while the person logs in, and the open list notices the end within 15 seconds",
    stage: { earlier: { minutesAgo: 20 }, scenario: { state: "signed-out" } },
    async act(stage) {
      const { host, fake } = stage;
      await refresh(host);
      const list = await host.launch("usage");
      const said = firstRow(list.tree);
      await list.click("Log In");
      const asked = countQuestions(stage);
      await refresh(host, { force: true, by: "list" });
      const askedMeanwhile = countQuestions(stage) - asked;
      fake.update(used(20));
      const { printed, links } = await runInTerminal(stage, host.opened[0]!.target);
      await list.waitFor((tree) => shows(tree, "30 of 50"), 15_000);
      await (
        await host.openDeeplink(links[0]!)
      ).ended;
      const askedAfter = countQuestions(stage) - asked;
      return { said, askedMeanwhile, printed: printed.trim(), links: links.length, askedAfter, ...(await look(host)) };
    },
    expected: { said: "Signed Out", askedMeanwhile: 0, printed: "login", links: 1, askedAfter: 1, title: "30" },
  },
  {
    name: "Log In in the menu: once the person confirms the deep link, the menu bar follows",
    stage: { earlier: { minutesAgo: 20 }, scenario: { state: "signed-out" } },
    async act(stage) {
      const { host, fake } = stage;
      await refresh(host);
      const menu = await host.launch("menu-bar");
      await menu.click("Signed Out");
      await menu.ended;
      fake.update(used(20));
      const { links } = await runInTerminal(stage, host.opened[0]!.target);
      const run = await host.openDeeplink(links[0]!);
      await run.ended;
      await host.settle();
      const bar = host.runs.findLast(({ name }) => name === "menu-bar");
      return { launch: describeLaunch(host, "refresh"), title: titleIn(bar?.tree), huds: host.huds.length };
    },
    expected: { launch: /^background/, title: "30", huds: 0 },
  },
  {
    name: "Paints next to a command that rewrites the kept value in place: never blank",
    kinds: ["harsh"],
    stage: { earlier: { minutesAgo: 1 } },
    async act({ host }, scale) {
      const paints = Math.ceil(200 * scale);
      const cache = host.openCache("usage-v2");
      const value = cache.get("kept")!;
      let isOver = false;
      const writing = (async () => {
        while (!isOver) {
          cache.set("kept", value);
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
      return { titles: [...titles].join(" ") };
    },
    expected: { asked: 0, titles: "37.5" },
  },
  {
    name: "The worker is killed at moments from the first to the last: the next refresh reads right, and nothing stays",
    kills: true,
    // A kill in the middle of a write in place leaves half a value, which shows no number until the next refresh.
    kinds: ["usual"],
    stage: { earlier: { minutesAgo: 60 }, scenario: { ...slow(150), ...used(20) } },
    async act({ host, fake }, scale) {
      const start = () => host.launch("refresh", { type: "background", context: { force: true } });
      const startedAt = performance.now();
      await (
        await start()
      ).ended;
      const wholeMs = performance.now() - startedAt;
      const titles = new Set<string>();
      let staysLoading = 0;
      for (let share = 0; share <= 1; share += 1 / (20 * scale)) {
        fake.expireToken();
        const worker = await start();
        await sleep(wholeMs * share);
        await worker.kill();
        ageLock(host);
        const menu = await host.launch("menu-bar");
        titles.add(titleIn(menu.frames[0]));
        await menu.close();
        await refresh(host, { force: true });
        const after = await host.launch("menu-bar");
        titles.add(titleIn(after.tree));
        if (after.tree?.props.isLoading) staysLoading += 1;
        await after.close();
      }
      return { staysLoading, titles: [...titles].join(" ") };
    },
    expected: { staysLoading: 0, titles: "30" },
  },
];
