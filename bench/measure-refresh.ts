import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { realTiming } from "../test/fake/scenario";
import { installFixture, removeFixtures } from "../test/raycast/fixture-extension";
import type { Host } from "../test/raycast/host";
import { setStage } from "../test/raycast/stage";
import { printTable } from "./print-table";
import { fastestTenth, printSamples } from "./summarize";

const rounds = 25;
const goalMs = 60;

/**
 * Measures a refresh next to a command that asks the same and does nothing else, in turn, in workers of the same host. The
 * stand-in takes the times of the real kiro-cli.
 */
export async function measureRefresh(): Promise<string> {
  const { host, fake, remove } = await setStage({ scenario: { timing: realTiming } });
  const bare = await installFixture({
    bundles: { ask: readFileSync(path.join(__dirname, "ask-bare.js"), "utf8") },
    commands: { ask: { mode: "no-view" } },
  });
  try {
    // The first one writes the agent and tells the command line.
    await refresh(host);
    const { argv: args } = fake.readRuns().find(({ kind }) => kind === "acp")!;
    const context = { file: fake.path, args, cwd: path.join(host.supportPath, "workspace") };
    const pairs: { bare: number; kept: number; ended: number }[] = [];
    for (let round = 0; round < rounds; round++) {
      const run = await bare.launch("ask", { context });
      await run.ended;
      if (run.error) throw run.error;
      pairs.push({ bare: run.work!.reachedAt - run.work!.startedAt, ...(await refresh(host)) });
    }
    const row = (name: string, of: (pair: (typeof pairs)[number]) => number, ...others: string[]) => [
      name,
      printSamples(pairs.map(of), "ms"),
      ...others,
    ];
    const beyond = pairs.map(({ bare, kept }) => kept - bare);
    const quiet = fastestTenth(pairs.map(({ kept }) => kept)) - fastestTenth(pairs.map(({ bare }) => bare));
    return printTable(
      "A refresh, with the times of the real kiro-cli",
      ["From the start", "Time", "After the bare command", "Fastest tenth", "Goal"],
      [
        row("until a bare command has the answer", ({ bare }) => bare, "", "", ""),
        row(
          "until the reading is kept",
          ({ kept }) => kept,
          printSamples(beyond, "ms"),
          `${quiet.toFixed(1)} ms`,
          `≤ ${goalMs} ms`,
        ),
        row("until `whoami` has answered and everything is cleaned up", ({ ended }) => ended, "", "", ""),
      ],
    );
  } finally {
    await remove();
    await removeFixtures();
  }
}

/** Runs the command in the background; gives when the new reading was there and when the command was done, in ms. */
async function refresh(host: Host): Promise<{ kept: number; ended: number }> {
  const readKept = () => host.openCache("usage-v2").get("kept");
  const before = readKept();
  const run = await host.launch("refresh", { type: "background", context: { force: true } });
  while (readKept() === before) {
    if (run.endReason) throw run.error ?? new Error("The refresh kept no new reading.");
    await sleep(1);
  }
  const keptAt = performance.timeOrigin + performance.now();
  await host.settle();
  const { startedAt, reachedAt } = run.work!;
  return { kept: keptAt - startedAt, ended: reachedAt - startedAt };
}
