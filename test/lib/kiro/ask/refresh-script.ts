import { parentPort, workerData } from "node:worker_threads";
import { refreshUsage } from "../../../../src/lib/kiro";
import { openCacheStorage } from "../../../raycast/cache-storage";
import { createTestClock } from "../create-test-clock";

/** What a refresh elsewhere needs to know. */
export interface ScriptInput {
  folder: string;
  /** Where the cache is kept, in files that every process sees. */
  cacheFolder: string;
  path: string;
}

/** Refreshes as a command does, in a process or a worker of its own, and says what came of it as one line of JSON. */
async function run({ folder, cacheFolder, path }: ScriptInput): Promise<void> {
  const state = await refreshUsage({
    openStorage: () => openCacheStorage(cacheFolder, "usage"),
    folder,
    env: { PATH: path },
    home: folder,
    platform: process.platform,
    now: createTestClock().now,
    cliPath: "",
    timeoutMs: 60_000,
    maxAgeMs: 300_000,
    hideAccount: false,
  });
  const line = JSON.stringify({ snapshot: state.snapshot, error: state.error?.kind ?? null });
  if (parentPort === null) process.stdout.write(`${line}\n`);
  else parentPort.postMessage(line);
}

void run(workerData ?? JSON.parse(process.argv[2]));
