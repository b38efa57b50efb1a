import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { now } from "./now";

type KiroModule = typeof import("../../src/lib/kiro");

/** What a refresh is measured with. */
export interface RefreshTask {
  kiroFile: string;
  cliPath: string;
  /** Begin with the bare command lines; the next time it is the other way round. */
  bareFirst: boolean;
}

/** What kiro-cli itself needs, and how long the refresh takes, in milliseconds. */
export interface RefreshRun {
  /** The same command lines with nothing around them, until the last byte of the report. */
  bare: number;
  /** Until the new state is known. */
  known: number;
  /** Until everything is cleaned up. */
  done: number;
}

/** What is still in the pipes when a process has exited is there by then. */
const drainMs = 20;

const commandLines = {
  first: [["whoami", "--format", "json"], ["--version"]],
  then: ["chat", "--no-interactive", "--output-format", "stream-json", "/usage"],
};

async function runBare(cliPath: string, cwd: string): Promise<number> {
  const first = await Promise.all(commandLines.first.map((args) => run(cliPath, args, cwd)));
  const { untilLastByte } = await run(cliPath, commandLines.then, cwd);
  return Math.max(...first.map(({ untilExit }) => untilExit)) + untilLastByte;
}

/** Runs to the end of the process itself and ends what still holds the pipes then. */
async function run(file: string, args: string[], cwd: string): Promise<{ untilExit: number; untilLastByte: number }> {
  const startedAt = now();
  const child = spawn(file, args, { cwd, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let lastByteAt = startedAt;
  for (const stream of [child.stdout, child.stderr]) stream.on("data", () => (lastByteAt = now()));
  await once(child, "exit");
  const exitedAt = now();
  await sleep(drainMs);
  endGroup(child.pid!);
  return { untilExit: exitedAt - startedAt, untilLastByte: lastByteAt - startedAt };
}

function endGroup(groupId: number): void {
  try {
    process.kill(-groupId, "SIGKILL");
  } catch {
    return;
  }
}

async function runRefresh({ kiroFile, cliPath }: RefreshTask, folder: string): Promise<Omit<RefreshRun, "bare">> {
  // By a name that is only known now, so that it stays the file that was built.
  const { refreshUsage }: KiroModule = createRequire(kiroFile)(kiroFile);
  const stored = new Map<string, string>();
  const storage = {
    get: (key: string) => stored.get(key),
    set: (key: string, value: string) => void stored.set(key, value),
    remove: (key: string) => void stored.delete(key),
  };
  const context = {
    openStorage: () => storage,
    folder,
    env: process.env,
    home: folder,
    platform: process.platform,
    now: () => new Date(),
    cliPath,
    timeoutMs: 60_000,
    maxAgeMs: 300_000,
    hideAccount: false,
  };
  const startedAt = now();
  let knownAt = 0;
  const state = await refreshUsage(context, { onUpdate: () => (knownAt = now()) });
  const doneAt = now();
  if (state.error !== null) throw state.error;
  return { known: knownAt - startedAt, done: doneAt - startedAt };
}

async function main(task: RefreshTask): Promise<RefreshRun> {
  const folder = mkdtempSync(path.join(tmpdir(), "kiro-usage-refresh-"));
  try {
    const early = task.bareFirst ? await runBare(task.cliPath, folder) : null;
    const refresh = await runRefresh(task, folder);
    return { ...refresh, bare: early ?? (await runBare(task.cliPath, folder)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main(JSON.parse(process.argv[2]!)).then((result) => {
  process.stdout.write(JSON.stringify(result), () => process.exit());
});
