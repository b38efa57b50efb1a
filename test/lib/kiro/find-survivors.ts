import { spawnSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import type { FakeKiroCli } from "../../fake/install-fake-kiro-cli";

/** The system may take a moment to carry out a SIGKILL. */
const patienceMs = 15_000;

/**
 * Returns the processes that runs of this stand-in have left behind, as `ps` describes them: the runs, their helpers,
 * what was started under its path, and the guards of its process groups. Waits a moment for those that are ending.
 *
 * @param options.countsDead runs that have ended and that this process has not collected are left behind, too
 */
export async function findSurvivors(fake: FakeKiroCli, options: { countsDead?: boolean } = {}): Promise<string[]> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const survivors = listNow(fake, options);
    if (survivors.length === 0 || performance.now() > deadline) return survivors;
    await sleep(20);
  }
}

/** The same, without waiting. */
function listNow(fake: FakeKiroCli, { countsDead = false } = {}): string[] {
  const ids = new Set(
    fake.readLedger().flatMap((entry) => {
      if (entry.event === "run") return [entry.pid];
      return entry.event === "helper" && entry.helperPid !== undefined ? [entry.helperPid] : [];
    }),
  );
  const { stdout } = spawnSync("ps", ["-axww", "-o", "pid=,ppid=,stat=,command="], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => {
    const [, pid, parent, state, command] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    if (command === undefined) return false;
    // Where nobody collects the dead, they stay in the list, but they no longer run.
    if (state.startsWith("Z")) return countsDead && Number(parent) === process.pid && ids.has(Number(pid));
    const group = /kiro-usage-guard (\d+)$/.exec(command)?.[1];
    return isOurs(command, ids.has(Number(pid)), fake) || (group !== undefined && ids.has(Number(group)));
  });
}

/** Ids are given out again, so the program counts, too. */
function isOurs(command: string, hasId: boolean, { folder }: FakeKiroCli): boolean {
  return command.includes(folder) || (hasId && /fake-kiro-cli|sleep/.test(command));
}
