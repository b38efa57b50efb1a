import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { refreshUsage, type UsageContext } from "../../src/lib/kiro";
import { completeUsage } from "../fake/complete-usage.mjs";
import { printUsage } from "../fake/print-usage.mjs";
import { createMemoryStorage } from "../lib/kiro/create-memory-storage";

const rounds = 100;
/** The first ones fill caches of Node and of the compiler. */
const warmUpRounds = 20;
/** Ten kilobytes a refresh: less than any output, timer list or stream that stayed behind would take. In bytes. */
const mostGrowth = rounds * 10_000;

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "kiro-usage-heap-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A kiro-cli that costs next to nothing; this release saves no sessions that would have to be deleted. */
function installCheapCli(): string {
  const file = path.join(folder, "kiro-cli");
  const script = [
    "#!/bin/sh",
    'case "$1" in',
    '--version) echo "kiro-cli 2.10.0" ;;',
    'whoami) echo \'{"accountType":"BuilderId"}\' ;;',
    `*) cat '${file}.txt' ;;`,
    "esac",
  ];
  writeFileSync(file, script.join("\n"));
  writeFileSync(`${file}.txt`, printUsage(completeUsage({ resetsOn: "2999-12-01" }), "F2"));
  chmodSync(file, 0o755);
  return file;
}

function heapInUse(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

test(`${rounds} refreshes in one process leave nothing behind`, async () => {
  const storage = createMemoryStorage();
  const context: UsageContext = {
    openStorage: () => storage,
    folder,
    env: process.env,
    home: folder,
    platform: process.platform,
    now: () => new Date(),
    cliPath: installCheapCli(),
    timeoutMs: 60_000,
    maxAgeMs: 300_000,
    hideAccount: false,
  };
  const refresh = async (times: number) => {
    for (let round = 0; round < times; round++) {
      const { error } = await refreshUsage(context, { force: true });
      if (error !== null) throw error;
    }
  };
  await refresh(warmUpRounds);
  const before = heapInUse();
  await refresh(rounds);
  expect(heapInUse() - before).toBeLessThan(mostGrowth);
});
