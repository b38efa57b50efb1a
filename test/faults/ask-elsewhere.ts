import { spawn, type ChildProcess } from "node:child_process";
import { text } from "node:stream/consumers";
import { Worker } from "node:worker_threads";
import type { AloneArguments } from "./ask-alone";
import { awaitFewLeft, awaitGuard } from "./find-left";
import type { Outcome } from "./outcome";
import { awaitMoment, type Moment } from "./await-moment";
import { askOnce } from "./run-fault";
import { now, type Stage } from "./set-stage";

/** SIGTERM first, SIGKILL a second later, and a machine that is busy. In milliseconds. */
const graceMs = 10_000;

/** Asks in a process of its own, with more variables if need be. */
export async function askInProcess(stage: Stage, env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const child = startProcess(stage, env);
  return JSON.parse(await text(child.stdout!));
}

/** Kills the process that asks at that moment; then the next command asks. */
export function askAfterCrash(moment: Moment) {
  return async (stage: Stage): Promise<Outcome> => {
    const child = startProcess(stage);
    await awaitMoment(stage, moment);
    await awaitGuard(stage);
    child.kill("SIGKILL");
    return askNext(stage);
  };
}

/** Ends the worker thread that asks at that moment, as Raycast does; then the next command asks. */
export function askAfterUnload(moment: Moment) {
  return async (stage: Stage): Promise<Outcome> => {
    const worker = new Worker(stage.built.aloneFile, { argv: [writeArguments(stage)], stdout: true });
    await awaitMoment(stage, moment);
    await awaitGuard(stage);
    await worker.terminate();
    return askNext(stage);
  };
}

function startProcess(stage: Stage, env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [stage.built.aloneFile, writeArguments(stage)], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** A helper that has left the process group is found by the next refresh alone; the rest must have ended before. */
async function askNext(stage: Stage): Promise<Outcome> {
  const helpers = stage.fake.readLedger().filter(({ event }) => event === "helper").length;
  const left = await awaitFewLeft(stage, helpers, graceMs);
  if (left.length > helpers) return { snapshot: null, error: `${left.length} left` };
  stage.play({});
  return askOnce(stage);
}

function writeArguments({ built, cacheFolder, context }: Stage): string {
  const told: AloneArguments = { ...context, moduleFile: built.file, cacheFolder, nowMs: now.getTime() };
  return JSON.stringify(told);
}
