import path from "node:path";
import { compare, summarize, type Figure } from "./figure";
import type { CommandTask } from "./programs/command-task";
import { runInProcess, runInWorker, type StartedRun } from "./run-command";
import type { Stage } from "./stage";

const rounds = 25;

/** How much more than an empty command a command may take. */
const goal = 1.15;

const commands = ["menu-bar", "usage", "copy-usage"];

type Run = (program: string, task: CommandTask) => Promise<StartedRun>;

/** Measures from the start to the first paint with a cached reading; a command without a view to its end. */
export async function measureFirstPaint(stage: Stage): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [place, run] of [
    ["process", runInProcess],
    ["worker", runInWorker],
  ] as const) {
    for (const command of commands) figures.push(...(await measurePaint(stage, command, run, place)));
  }
  return figures;
}

async function measurePaint(stage: Stage, command: string, run: Run, place: string): Promise<Figure[]> {
  const group = `Start to first paint in a fresh ${place}`;
  const { ours, empty } = await runInTurn(stage, command, "painted", run);
  const total = (each: StartedRun) => each.paintedAt - each.startedAt;
  const own = (each: StartedRun) => each.paintedAt - each.readyAt;
  const load = (each: StartedRun) => each.loadedAt - each.readyAt;
  const render = (each: StartedRun) => each.paintedAt - each.loadedAt;
  return [
    { group, name: `${command}`, unit: "ms", ...summarize(ours.map(total)) },
    { group, name: `${command}, empty`, unit: "ms", ...summarize(empty.map(total)) },
    { group, name: `${command}, ratio`, unit: "times", goal, ...compare(ours.map(total), empty.map(total)) },
    { group, name: `${command}, after the host is ready`, unit: "ms", ...summarize(ours.map(own)) },
    { group, name: `${command}, of this running the bundle`, unit: "ms", ...summarize(ours.map(load)) },
    { group, name: `${command}, of this the first render`, unit: "ms", ...summarize(ours.map(render)) },
    { group, name: `${command}, empty, after the host is ready`, unit: "ms", ...summarize(empty.map(own)) },
    { group, name: `${command}, ratio of this part`, unit: "times", ...compare(ours.map(own), empty.map(own)) },
  ];
}

/** Measures a tick of the menu bar in the background that finds a fresh reading, until Raycast would unload it. */
export async function measureQuietTick(stage: Stage): Promise<Figure[]> {
  const group = "Quiet tick of the menu bar";
  const { ours, empty } = await runInTurn(stage, "menu-bar", "unloaded", runInWorker);
  const total = (each: StartedRun) => each.endedAt - each.startedAt;
  const most = (of: (each: StartedRun) => number) => Math.max(...ours.map(of));
  return [
    { group, name: "From the start until it is unloaded", unit: "ms", ...summarize(ours.map(total)) },
    { group, name: "The same, empty", unit: "ms", ...summarize(empty.map(total)) },
    { group, name: "Ratio", unit: "times", goal, ...compare(ours.map(total), empty.map(total)) },
    { group, name: "Processes started", unit: "count", goal: 0, value: most(({ processes }) => processes) },
    { group, name: "Renders", unit: "count", goal: 1, value: most(({ renders }) => renders) },
  ];
}

/** One after the other and in turn, so that what slows the machine down for a while slows both. */
async function runInTurn(stage: Stage, command: string, until: CommandTask["until"], run: Run) {
  const task = (bundleFolder: string): CommandTask => ({
    bundleFolder,
    command,
    until,
    cacheFolder: stage.filledCache,
    supportPath: path.join(stage.folder, "support"),
    preferences: stage.preferences,
  });
  const runs = { ours: [] as StartedRun[], empty: [] as StartedRun[] };
  for (let round = 0; round < rounds; round++) {
    runs.empty.push(await run(stage.programs.command, task(stage.emptyBundles)));
    runs.ours.push(await run(stage.programs.command, task(stage.bundles)));
  }
  return runs;
}
