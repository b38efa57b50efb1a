import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import type { Stage } from "./set-stage";

/** Returns the processes that the stage's refreshes have started and that still live. The dead who were not yet buried do not count. */
export async function findLeft({ fake, context }: Stage): Promise<number[]> {
  const started = fake.readLedger().flatMap((entry) => {
    if (entry.event === "run") return entry.pid;
    return "helperPid" in entry && entry.helperPid !== undefined ? entry.helperPid : [];
  });
  const alive = (await listProcesses()).filter(({ state }) => !state.startsWith("Z"));
  const isOurs = ({ pid, command }: Process) => {
    if (started.includes(pid) && /\/fake-kiro-cli |sleep /.test(command)) return true;
    const guarded = getGuarded(command);
    return (guarded !== undefined && started.includes(guarded)) || hasMark(pid, context.home);
  };
  return alive.filter(isOurs).map(({ pid }) => pid);
}

/** Returns those that are left when some time has passed, or as soon as no more than so many are. */
export async function awaitFewLeft(stage: Stage, few: number, graceMs: number): Promise<number[]> {
  const end = performance.now() + graceMs;
  for (;;) {
    const left = await findLeft(stage);
    if (left.length <= few || performance.now() >= end) return left;
    await sleep(50);
  }
}

const longestMs = 60_000;

/** Waits until the run that came last is guarded, which it is a moment after its start. Throws when it is not. */
export async function awaitGuard({ fake }: Stage): Promise<void> {
  const pid = fake.readRuns().at(-1)?.pid;
  const isGuarded = async () => (await listProcesses()).some(({ command }) => getGuarded(command) === pid);
  const end = performance.now() + longestMs;
  while (!(await isGuarded())) {
    if (performance.now() > end) throw new Error(`Nothing guards ${pid}.`);
    await sleep(50);
  }
}

/** The group that a guard of the module stands beside; undefined where the command is none. */
function getGuarded(command: string): number | undefined {
  const pid = / kiro-usage-guard (\d+)$/.exec(command)?.[1];
  return pid === undefined ? undefined : Number(pid);
}

/** Ends what should not be there. */
export async function endLeft(stage: Stage): Promise<void> {
  for (const pid of await findLeft(stage)) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It ended by itself in between.
    }
  }
}

interface Process {
  pid: number;
  state: string;
  command: string;
}

/** Not in one go: the faults share this process, and some of them are about time. */
async function listProcesses(): Promise<Process[]> {
  const { stdout } = await promisify(execFile)("ps", ["-axww", "-o", "pid=,stat=,command="], { maxBuffer: 2 ** 26 });
  return stdout.split("\n").flatMap((line) => {
    const [, pid, state, command] = /^\s*(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    return pid === undefined ? [] : { pid: Number(pid), state, command };
  });
}

const hasProc = process.platform === "linux" && readdirSync("/proc").includes("self");

/** The variable of the module is in everything that it starts, and the home folder is that of one stage alone. */
function hasMark(pid: number, home: string): boolean {
  if (!hasProc) return false;
  try {
    const environment = readFileSync(`/proc/${pid}/environ`, "utf8").split("\0");
    return environment.includes(`HOME=${home}`) && environment.some((entry) => entry.startsWith("KIRO_USAGE_RUN="));
  } catch {
    return false;
  }
}
