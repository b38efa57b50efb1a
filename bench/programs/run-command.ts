import { createElement, type FunctionComponent } from "react";
import { setImmediate as nextTurn } from "node:timers/promises";
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { loadBundle } from "../../test/raycast/load-bundle";
import { findCommand } from "../../test/raycast/manifest";
import { createNavigation } from "../../test/raycast/navigation";
import { createRunningCommand } from "../../test/raycast/running-command";
import { createWorld } from "../../test/raycast/world";
import { readHeap, watchHeap } from "./heap";
import { now } from "./now";
import { countProcesses } from "./count-processes";
import type { CommandRun, CommandTask } from "./command-task";

/** Runs one command once in the test host, as Raycast starts it, and reports when it got how far. */
async function main(task: CommandTask): Promise<CommandRun> {
  const { bundleFolder, cacheFolder, supportPath, command: name, until } = task;
  const world = createWorld({ bundleFolder, cacheFolder, supportPath });
  Object.assign(world.preferences, task.preferences);
  const { mode } = findCommand(world.manifest, name);
  const launchType = until === "unloaded" ? "background" : "userInitiated";
  const navigation = createNavigation();
  const running = createRunningCommand({ unloadWhenIdle: until === "unloaded" });
  const countedProcesses = countProcesses();
  const heap = watchHeap();
  const heapBefore = readHeap();

  const readyAt = now();
  const launch = { commandName: name, commandMode: mode, launchType, navigation };
  const Command = loadBundle(world, name, launch).default as FunctionComponent<object>;
  const loadedAt = now();
  const props = { launchType, arguments: {} };
  if (mode === "no-view") await Command(props);
  else running.show(createElement(navigation.Screens, null, createElement(Command, props)));
  const paintedAt = now();
  const heapAtPaint = readHeap();

  if (until === "idle") await running.waitUntilIdle({ timeoutMs: 60_000 });
  while (until === "unloaded" && !running.isUnloaded) await nextTurn();
  const endedAt = now();
  if (running.error !== undefined) throw running.error;
  return {
    readyAt,
    loadedAt,
    paintedAt,
    endedAt,
    processes: countedProcesses(),
    renders: running.rendersCount,
    heapAtPaint: heapAtPaint.used - heapBefore.kept,
    heapKept: readHeap().kept - heapBefore.kept,
    heapPeak: heap.peak() - heapBefore.kept,
  };
}

if (isMainThread) {
  void main(JSON.parse(process.argv[2]!)).then((run) => {
    process.stdout.write(JSON.stringify(run), () => process.exit());
  });
} else void main(workerData).then((run) => parentPort!.postMessage(run));
