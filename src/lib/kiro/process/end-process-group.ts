import { setTimeout as sleep } from "node:timers/promises";

/** How long a process may take to end after SIGTERM before it is ended with SIGKILL, in milliseconds. */
const graceMs = 300;
/** SIGKILL cannot be refused; this long the system may take to carry it out, in milliseconds. */
const killMs = 100;
const stepMs = 5;

/**
 * Ends every process of the group and returns when none is left. Only a group that this process made may be named: the
 * system keeps its number from being given away as long as a member lives.
 */
export async function endProcessGroup(groupId: number): Promise<void> {
  if (!signalGroup(groupId, "SIGTERM") || (await isGone(groupId, graceMs))) return;
  signalGroup(groupId, "SIGKILL");
  await isGone(groupId, killMs);
}

async function isGone(groupId: number, withinMs: number): Promise<boolean> {
  for (let waited = 0; waited < withinMs; waited += stepMs) {
    await sleep(stepMs);
    if (!signalGroup(groupId, 0)) return true;
  }
  return false;
}

/** Returns false when there is nobody left to signal: macOS says EPERM where only dead processes are left. */
function signalGroup(groupId: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-groupId, signal);
  } catch {
    return false;
  }
}
