import { spawnSync } from "node:child_process";

/**
 * Kills a process by its id, but only while it still runs the named program: ids are given out again, and nobody else's
 * process may be touched.
 */
export function endProcess(pid: number, program: string): void {
  if (!isAlive(pid)) return;
  const found = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  if (!found.stdout?.includes(program)) return;
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended by itself in between.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
