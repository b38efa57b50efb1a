import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import type { CommandRun, CommandTask } from "./programs/command-task";
import { now } from "./programs/now";

/** A run with the instant at which it was started. */
export type StartedRun = CommandRun & { startedAt: number };

/** Runs a command once in a process of its own. */
export async function runInProcess(
  program: string,
  task: CommandTask,
  nodeOptions: string[] = [],
): Promise<StartedRun> {
  const startedAt = now();
  return { ...(await runProgram<CommandRun>(program, task, nodeOptions)), startedAt };
}

/** Runs a command once in a worker of its own, as Raycast does. */
export async function runInWorker(program: string, task: CommandTask): Promise<StartedRun> {
  const startedAt = now();
  // Without the options of this process, which would load the TypeScript loader into every worker.
  const worker = new Worker(program, { workerData: task, execArgv: [] });
  const run = await new Promise<CommandRun>((resolve, reject) => worker.once("message", resolve).once("error", reject));
  await worker.terminate();
  return { ...run, startedAt };
}

/** Starts a program with its task and returns what it prints. */
export async function runProgram<T>(program: string, task: object, nodeOptions: string[] = []): Promise<T> {
  const args = [...nodeOptions, program, JSON.stringify(task)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout);
}
