import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import type { Host } from "../test/raycast/host";
import { setStage } from "../test/raycast/stage";
import { printTable } from "./print-table";
import { printSamples } from "./summarize";

const rounds = 15;

/** Measures a refresh beside the same command lines with nothing around them, in turn. The stand-in answers at once. */
export async function measureRefresh(): Promise<string> {
  const { host, fake, remove } = await setStage();
  // The first one writes the agent and tells the command lines.
  await refresh(host);
  const asked = fake.readRuns().filter(({ kind }) => kind === "acp" || kind === "whoami");
  const bare: number[] = [];
  const refreshes: Awaited<ReturnType<typeof refresh>>[] = [];
  for (let round = 0; round < rounds; round++) {
    bare.push(await askBare(fake.path, asked, host));
    refreshes.push(await refresh(host));
  }
  await remove();
  const print = (name: string, of: (each: (typeof refreshes)[number]) => number) => [
    name,
    printSamples(refreshes.map(of), "ms"),
    printSamples(
      refreshes.map((each, index) => of(each) - bare[index]!),
      "ms",
    ),
  ];
  return printTable(
    "Refresh, with a kiro-cli that answers at once",
    ["From the start", "Time", "Beyond kiro-cli"],
    [
      ["until a bare kiro-cli has answered", printSamples(bare, "ms"), ""],
      print("until the reading is kept, which the views then show", ({ kept }) => kept),
      print("until everything is cleaned up", ({ ended }) => ended),
    ],
  );
}

/** Runs the command in the background; gives when the new reading was there and when the command was done, in ms. */
async function refresh(host: Host): Promise<{ kept: number; ended: number }> {
  const readKept = () => host.openCache("usage-v1").get("snapshot");
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

/** Resolves to how long it takes until the usage is told, in ms. */
async function askBare(file: string, asked: { argv: string[] }[], { supportPath, env }: Host): Promise<number> {
  const cwd = path.join(supportPath, "workspace");
  const startedAt = performance.now();
  const children = asked.map(({ argv }) => spawn(file, argv, { cwd, env }));
  const ended = Promise.all(children.map((child) => once(child, "exit")));
  const kiro = children[asked.findIndex(({ argv }) => argv[0] === "acp")]!;
  const ask = (id: number, method: string, params: object) =>
    kiro.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`);
  ask(0, "initialize", { protocolVersion: 1, clientCapabilities: {} });
  for await (const line of createInterface({ input: kiro.stdout })) {
    const { id, result } = JSON.parse(line) as { id?: number; result?: { sessionId?: string } };
    const command = { command: "usage", args: {} };
    if (id === 0) ask(1, "session/new", { cwd, mcpServers: [] });
    if (id === 1) ask(2, "_kiro.dev/commands/execute", { sessionId: result!.sessionId, command });
    if (id === 2) break;
  }
  const toldAt = performance.now();
  for (const { stdin, stdout } of children) {
    stdin.end();
    stdout.resume();
  }
  await ended;
  return toldAt - startedAt;
}
