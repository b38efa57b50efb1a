import { mkdirSync } from "node:fs";
import path from "node:path";
import { installFakeKiroCli } from "../test/fake/install-fake-kiro-cli";
import { summarize, type Figure } from "./figure";
import type { CommandTask } from "./programs/command-task";
import { runInProcess, type StartedRun } from "./run-command";
import type { Stage } from "./stage";

const rounds = 5;

/** How much more than an empty command a command may hold at its first paint, in bytes. */
const goal = 5_000_000;

const group = "Heap above the empty command";

/** Measures what the commands hold beyond what the empty ones do, at the first paint and around a refresh. */
export async function measureHeap(stage: Stage): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const command of ["menu-bar", "usage"]) {
    const empty = await repeat(stage, { bundleFolder: stage.emptyBundles, command });
    const ours = await repeat(stage, { command });
    const above = (of: (run: StartedRun) => number) => summarize(ours.map((run, index) => of(run) - of(empty[index]!)));
    figures.push(
      { group, name: `${command}, at first paint`, unit: "bytes", goal, ...above((run) => run.heapAtPaint) },
      { group, name: `${command}, of this kept after a collection`, unit: "bytes", ...above((run) => run.heapKept) },
    );
  }
  return [...figures, ...(await measureRefreshHeap(stage))];
}

async function measureRefreshHeap(stage: Stage): Promise<Figure[]> {
  const fake = await installFakeKiroCli({ release: "2.24.1" }, { folder: path.join(stage.folder, "heap-cli") });
  const empty = await repeat(stage, { bundleFolder: stage.emptyBundles });
  const ours: StartedRun[] = [];
  for (let round = 0; round < rounds; round++) {
    const cacheFolder = path.join(stage.folder, `heap-cache-${round}`);
    mkdirSync(cacheFolder);
    ours.push(await run(stage, { cacheFolder, until: "idle", preferences: { cliPath: fake.path } }));
  }
  fake.remove();
  const above = (of: (run: StartedRun) => number) => summarize(ours.map((each, index) => of(each) - of(empty[index]!)));
  return [
    { group, name: "menu-bar, peak of a refresh", unit: "bytes", ...above((each) => each.heapPeak) },
    { group, name: "menu-bar, kept after a refresh", unit: "bytes", ...above((each) => each.heapKept) },
  ];
}

async function repeat(stage: Stage, task: Partial<CommandTask>): Promise<StartedRun[]> {
  const runs: StartedRun[] = [];
  for (let round = 0; round < rounds; round++) runs.push(await run(stage, task));
  return runs;
}

function run(stage: Stage, task: Partial<CommandTask>): Promise<StartedRun> {
  const whole: CommandTask = {
    bundleFolder: stage.bundles,
    command: "menu-bar",
    cacheFolder: stage.filledCache,
    supportPath: path.join(stage.folder, "support"),
    preferences: stage.preferences,
    until: "painted",
    ...task,
  };
  return runInProcess(stage.programs.command, whole, ["--expose-gc"]);
}
