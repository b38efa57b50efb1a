import { existsSync, mkdirSync, renameSync } from "node:fs";
import path from "node:path";
import type { Stage } from "../raycast/stage";
import { fixedSurroundings } from "../raycast/stage";
import type { StagedTurn } from "../raycast/write-sessions";
import { countHistory, firstRow, look, readKept, refresh, shows } from "./look";
import { countQuestions, type Flow } from "./run-flow";
import { hour, minute, used, usedOfPro } from "./scenarios";

/** Opens the menu bar and runs `refresh` once, so that both have their intervals. */
async function turnOn({ host }: Stage): Promise<void> {
  await (await host.launch("menu-bar")).close();
  await refresh(host);
}

/** A night's sleep, then hours of intervals with a sleep over lunch in the middle; returns how often each was launched. */
async function liveThrough(stage: Stage, hours: number): Promise<{ refreshes: number; paints: number; asked: number }> {
  const { host } = stage;
  const count = (name: string) => host.launches.filter((launch) => launch.name === name).length;
  const [asked, refreshes, paints] = [countQuestions(stage), count("refresh"), count("menu-bar")];
  await host.pass(8 * hour, { asleep: true });
  await host.pass((hours / 2) * hour);
  await host.pass(70 * minute, { asleep: true });
  await host.pass((hours / 2) * hour);
  return {
    refreshes: count("refresh") - refreshes,
    paints: count("menu-bar") - paints,
    asked: countQuestions(stage) - asked,
  };
}

const dayFlow = (minutes: number, hours: number): Flow => ({
  name: `Hours of intervals with sleep, no session files, refreshed after ${minutes} minutes: asked as often as that says`,
  stage: { preferences: { refreshMinutes: String(minutes) }, earlier: { minutesAgo: 60 } },
  async act(stage, scale) {
    await turnOn(stage);
    return { ...(await liveThrough(stage, hours * scale)), ...(await look(stage.host)) };
  },
  expected(scale) {
    const most = (hours * scale * 60) / Math.max(10, minutes);
    return { asked: [most - 1, most + 2], title: "37.5" };
  },
});

/** All use of this month, recorded on this Mac; none of it today. */
const recorded: StagedTurn[] = [2, 3, 5].map((days) => ({
  minutesAgo: days * 24 * 60,
  credits: 100,
  project: "/Users/ann/shop",
}));

const monthAt = (credits: number) => ({
  ...usedOfPro(credits),
  usage: { ...usedOfPro(credits).usage, resetsOn: "DAY+10" },
});

/** What happens while people do something else. */
export const backgroundFlows: Flow[] = [
  dayFlow(10, 16),
  dayFlow(30, 8),
  {
    name: "An idle day with all use recorded on this Mac: asked every three hours",
    stage: {
      ...fixedSurroundings,
      scenario: monthAt(300),
      earlier: { minutesAgo: 60, scenario: monthAt(300) },
      turns: recorded,
    },
    async act(stage, scale) {
      await turnOn(stage);
      return { ...(await liveThrough(stage, 16 * scale)), ...(await look(stage.host)) };
    },
    expected: (scale) => ({ asked: [1, 3 + (16 * scale) / 3], title: "700" }),
  },
  {
    name: "“Refresh Kiro Usage” was run once and nothing else: the history grows by its intervals",
    async act(stage, scale) {
      await (
        await stage.host.launch("refresh")
      ).ended;
      for (let at = 1; at <= 16 * scale; at += 1) {
        stage.fake.update(used(at));
        await stage.host.pass(20 * minute);
      }
      return {
        readings: countHistory(stage.host),
        bars: stage.host.runs.filter(({ name }) => name === "menu-bar").length,
      };
    },
    expected: (scale) => ({ readings: [32 * scale, 32 * scale + 1], bars: 0 }),
  },
  {
    name: "Hours with Kiro out of reach: asked less and less, and the last numbers stay",
    stage: { earlier: { minutesAgo: 60 }, scenario: { state: "unreachable" } },
    async act(stage, scale) {
      await turnOn(stage);
      await liveThrough(stage, 16 * scale);
      const menu = await stage.host.launch("menu-bar");
      return { problem: firstRow(menu.tree), title: menu.tree?.props.title };
    },
    expected: (scale) => ({ asked: [5, 7 + 16 * scale], problem: /Reach/, title: "37.5" }),
  },
  ...[false, true].map((throwsAtLaunch): Flow => ({
    name: `“Refresh Kiro Usage” is turned off${throwsAtLaunch ? ", and a launch throws at once" : ""}: quiet, tried once an hour, and said`,
    stage: { earlier: { minutesAgo: 30 }, throwsAtLaunch },
    async act({ host }) {
      host.disabled.add("refresh");
      await (await host.launch("menu-bar")).close();
      await host.pass(2 * hour);
      const tries = host.launches.filter(({ name }) => name === "refresh").length;
      const list = await host.launch("usage");
      return { tries, isSaid: shows(list.tree, "Refresh Kiro Usage"), huds: host.huds.length, ...(await look(host)) };
    },
    expected: { asked: 0, tries: [2, 4], isSaid: true, huds: 0, title: "37.5" },
  })),
  {
    name: "The menu bar is turned off: the list and the worker do without it",
    stage: { earlier: { minutesAgo: 30, scenario: used(1) } },
    async act({ host }) {
      host.disabled.add("menu-bar");
      const list = await host.launch("usage");
      await list.waitFor((tree) => shows(tree, "37.5"));
      return {};
    },
    expected: { asked: 1 },
  },
  {
    name: "Ten background refreshes on a release whose text a model answers: one charge",
    needsBothKinds: true,
    stage: {
      earlier: { minutesAgo: 60, scenario: { release: "2.0.1" } },
      scenario: { release: "2.0.1", state: "prose" },
    },
    async act({ host, fake }) {
      for (let times = 0; times < 10; times += 1) {
        host.advance(2 * hour);
        await refresh(host, { force: true });
      }
      return { models: fake.readLedger().filter(({ event }) => event === "model").length, ...(await look(host)) };
    },
    expected: { models: 1, title: "37.5" },
  },
  {
    name: "25 refreshes, then one that fails: 25 readings in the history, the newest shown, failure and report intact",
    async act({ host, fake }) {
      for (let at = 1; at <= 25; at += 1) {
        fake.update(used(at));
        await refresh(host, { force: true });
        host.advance(20 * minute);
      }
      const readings = countHistory(host);
      fake.update({ ...used(25), state: "unreachable" });
      await refresh(host, { force: true });
      const { failure, report } = readKept(host)!;
      return { readings, failure: failure?.kind, hasReport: report !== null, ...(await look(host)) };
    },
    expected: { readings: 25, failure: "unreachable", hasReport: true, title: "25" },
  },
  {
    name: "A disk that is read-only: a press asks and says the number, intervals don't ask, and views show what they have",
    stage: { earlier: { minutesAgo: 30, scenario: used(1) }, scenario: used(12.5) },
    async act(stage) {
      const { host } = stage;
      host.isDiskReadOnly = true;
      await refresh(host);
      await (await host.launch("menu-bar")).close();
      await host.pass(hour);
      const askedByIntervals = countQuestions(stage);
      await refresh(host, { force: true, by: "person" });
      return { askedByIntervals, hud: host.huds.join("; "), ...(await look(host)) };
    },
    expected: { asked: 1, askedByIntervals: 0, hud: /^37\.5 of 50/, title: "49" },
  },
  {
    name: "Raycast 1 becomes Raycast 2: a first run takes over the history of the other one",
    stage: { ...fixedSurroundings, scenario: usedOfPro(420), history: { earlierMonths: [610] } },
    async act({ host }) {
      const other = path.join(host.env.HOME!, "Library/Application Support/com.raycast.macos/extensions/kiro-usage");
      mkdirSync(other, { recursive: true });
      renameSync(path.join(host.supportPath, "history.jsonl"), path.join(other, "history.jsonl"));
      await refresh(host);
      const readings = countHistory(host);
      return { readings, stays: existsSync(path.join(other, "history.jsonl")) };
    },
    expected: { asked: 1, readings: [30, 60], stays: true },
  },
  {
    name: "The version before this one is updated: asks at once, keeps the history, and clears the old cache",
    stage: { ...fixedSurroundings, scenario: usedOfPro(420), history: { earlierMonths: [610] } },
    async act({ host }) {
      const before = countHistory(host);
      host.openCache("usage-v1").set("snapshot", '{"identity":{"accountEmail":"person@example.com"}}');
      const menu = await host.launch("menu-bar");
      await menu.close();
      await host.settle();
      return {
        added: countHistory(host) - before,
        old: host.openCache("usage-v1").keys().length,
        ...(await look(host)),
      };
    },
    expected: { asked: 1, added: 1, old: 0, title: "580" },
  },
  {
    name: "Notifications: none until they are turned on, then one for each thing, and no HUD",
    stage: { scenario: usedOfPro(500) },
    async act({ host, fake }) {
      const told: number[] = [];
      for (const [credits, notifications] of [
        [700, false],
        [720, true],
        [820, true],
        [830, true],
        [960, true],
      ] as const) {
        host.preferences.notifications = notifications;
        fake.update(usedOfPro(credits));
        host.advance(2 * hour);
        await refresh(host, { force: true });
        told.push(host.scripts.length);
      }
      const scripts = new Set(host.scripts.map(({ script }) => script)).size;
      return { told: told.join(" "), scripts, huds: host.huds.length };
    },
    // The forecast may add one of its own to those of 80 and 95%.
    expected: { told: /^0 1 [23] [23] [34]$/, scripts: 1, huds: 0 },
  },
  {
    name: "A third of the plan is used within an hour, in a folder that is named like AppleScript: told once, as an argument",
    stage: {
      ...fixedSurroundings,
      scenario: usedOfPro(100),
      turns: [{ minutesAgo: 20, credits: 180, project: '/Users/ann/" & (do shell script "say hi") & "' }],
      preferences: { notifications: true },
    },
    async act({ host, fake }) {
      host.advance(-50 * minute);
      await refresh(host, { force: true });
      host.advance(50 * minute);
      fake.update({ usage: { ...usedOfPro(400).usage, resetsOn: "2026-12-01" } });
      await refresh(host, { force: true });
      const told = host.scripts.filter(({ args }) => args.some((text) => text.includes("say hi"))).length;
      return { told, isInScript: host.scripts.some(({ script }) => script.includes("say hi")), huds: host.huds.length };
    },
    expected: { asked: 2, told: 1, isInScript: false, huds: 0 },
  },
];
