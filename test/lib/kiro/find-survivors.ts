import { execFile } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import type { FakeKiroCli } from "../../fake/install-fake-kiro-cli";

/** Everything ends within 3 seconds (`kills.test.ts` measures it); a machine that is busy takes longer. */
const patienceMs = 20_000;

/**
 * Returns the processes that runs of this stand-in have left behind, as `ps` describes them: the runs, their helpers, what was
 * started under its path, and the dead ones that `parent` hasn't collected. Waits for those that are ending.
 */
export async function findSurvivors(fake: FakeKiroCli, parent = process.pid): Promise<string[]> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const survivors = await listNow(fake, parent);
    if (survivors.length === 0 || performance.now() > deadline) return survivors;
    await sleep(50);
  }
}

/** Returns the dead children that a process hasn't collected, but for those that were `known`, as `ps` describes them. */
export async function findZombies(parent = process.pid, known: string[] = []): Promise<string[]> {
  const deadline = performance.now() + patienceMs;
  let zombies = (await listZombies(parent)).filter((zombie) => !known.includes(zombie));
  while (zombies.length > 0 && performance.now() < deadline) {
    await sleep(50);
    const still = await listZombies(parent);
    zombies = zombies.filter((zombie) => still.includes(zombie));
  }
  return zombies;
}

async function listNow(fake: FakeKiroCli, parent: number): Promise<string[]> {
  const entries = fake.readLedger();
  const ids = new Set(entries.flatMap((entry) => ("helperPid" in entry && entry.helperPid) || (entry.pid ?? [])));
  const left = (await listProcesses()).filter(({ line, pid, parent: own, isDead }) => {
    if (isDead) return own === parent && ids.has(pid);
    // Ids are given out again, so the program counts, too.
    return line.includes(fake.folder) || (ids.has(pid) && /fake-kiro-cli|sleep/.test(line));
  });
  return left.map(({ line }) => line);
}

/** Returns the dead children that a process hasn't collected at this moment. */
export async function listZombies(of = process.pid): Promise<string[]> {
  const dead = (await listProcesses()).filter(
    ({ isDead, parent, line }) => isDead && parent === of && !/\bps\b/.test(line),
  );
  return dead.map(({ line }) => line);
}

async function listProcesses() {
  const { stdout } = await promisify(execFile)("ps", ["-axww", "-o", "pid=,ppid=,stat=,command="]);
  return stdout.split("\n").map((line) => {
    const [pid, parent, state = ""] = line.trim().split(/\s+/);
    return { line: line.trim(), pid: Number(pid), parent: Number(parent), isDead: state.startsWith("Z") };
  });
}
