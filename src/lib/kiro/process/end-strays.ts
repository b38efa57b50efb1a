import { execa } from "execa";
import { readdirSync, readFileSync } from "node:fs";

/** The variable that every process of a refresh inherits; its value names the refresh. */
export const runVariable = "KIRO_USAGE_RUN";

/**
 * Ends processes of a refresh that have left its process groups, such as helpers which made a session of their own.
 * They are known by the variable that they have inherited, so nobody else's process is ever touched. Where the system
 * does not show the environment of a process, it is not found. Never throws.
 */
export async function endStrays(runId: string): Promise<void> {
  // Where the system does not let anybody look, nothing is found.
  for (const pid of await findStrays(`${runVariable}=${runId}`).catch(() => [])) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      continue;
    }
  }
}

async function findStrays(mark: string): Promise<number[]> {
  return process.platform === "linux" ? findInProc(mark) : findWithPs(mark);
}

function findInProc(mark: string): number[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => readEnvironment(pid).includes(mark)).map(Number);
}

function readEnvironment(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, "utf8").split("\0");
  } catch {
    return [];
  }
}

/** macOS: `-E` shows the environment behind the command, as words. */
async function findWithPs(mark: string): Promise<number[]> {
  const { stdout } = await execa("/bin/ps", ["-axEww", "-o", "pid=,command="], { reject: false, timeout: 2_000 });
  const lines = (stdout ?? "").split("\n").filter((line) => line.split(" ").includes(mark));
  return lines.map((line) => Number.parseInt(line, 10)).filter((pid) => pid > 0);
}
