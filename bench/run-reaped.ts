import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { runProgram } from "./run-command";

/** A process space of its own, whose first process collects what has ended, as launchd does. */
const space = ["--pid", "--fork", "--mount-proc", "/bin/sh", "-c", '"$@"; exit "$?"', "init"];

/** Says whether this machine allows that; in containers the first process often leaves the dead where they are. */
export const canReap = process.platform === "linux" && spawnSync("unshare", [...space, "true"]).status === 0;

/** Starts a program with its task where dead processes disappear, if there is such a place, and returns its output. */
export async function runReaped<T>(program: string, task: object): Promise<T> {
  if (!canReap) return runProgram<T>(program, task);
  const args = [...space, process.execPath, program, JSON.stringify(task)];
  const { stdout } = await promisify(execFile)("unshare", args);
  return JSON.parse(stdout);
}
