import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import type { Host } from "../test/raycast/host";
import type { Work } from "../test/raycast/messages";
import { printTable } from "./print-table";
import { runOnce } from "../test/budgets/run-once";
import type { Hosts } from "../test/budgets/set-hosts";
import { printSamples } from "./summarize";

const commands = ["menu-bar", "usage"];
const warmRounds = 40;
const coldRounds = 9;

/** What a run of both did until its first paint. */
interface Pair {
  empty: Work;
  ours: Work;
}

const ms = ({ startedAt, reachedAt }: Work) => reachedAt - startedAt;
const heapInMb = ({ heapUsed }: Work) => heapUsed / 1e6;

/** Measures the first paint from a full cache beside that of an empty command, in turn, and the heap at that moment. */
export async function measureFirstPaint(hosts: Hosts): Promise<string> {
  const cold = await runPairs(hosts, runCold, coldRounds);
  await runPairs(hosts, runOnce, 2);
  const warm = await runPairs(hosts, runOnce, warmRounds);
  const header = ["", "Empty", "Ours", "Above empty"];
  const print = (pairs: Pair[][], of: (work: Work) => number, unit: string, place = "", goal: string[] = []) =>
    pairs.map((each, index) => [commands[index]! + place, ...printPairs(each, of, unit), ...goal]);
  const times = [
    ...print(warm, ms, "ms", " in a process that has run others", ["≤ 12 ms"]),
    ...print(cold, ms, "ms", " as the first of its process", [""]),
  ];
  const heap = print(warm, heapInMb, "MB");
  return [
    printTable("First paint from a full cache", [...header, "Goal"], times),
    printTable("Heap at the first paint", header, heap),
  ].join("\n\n");
}

async function runPairs({ ours, empty }: Hosts, run: typeof runOnce, rounds: number): Promise<Pair[][]> {
  const pairs: Pair[][] = commands.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, command] of commands.entries()) {
      pairs[index]!.push({ empty: await run(empty, command), ours: await run(ours, command) });
    }
  }
  return pairs;
}

/** The same in a new process, where nothing is there yet that Node loads once for all threads. */
async function runCold({ assetsPath, supportPath }: Host, command: string): Promise<Work> {
  const folders = [assetsPath, supportPath].map((folder) => path.dirname(folder));
  const program = ["--import", "tsx", path.join(__dirname, "run-cold.ts"), ...folders, command];
  return JSON.parse((await promisify(execFile)(process.execPath, program)).stdout) as Work;
}

function printPairs(pairs: Pair[], of: (work: Work) => number, unit: string): string[] {
  const [empty, ours] = [pairs.map((pair) => of(pair.empty)), pairs.map((pair) => of(pair.ours))];
  const above = ours.map((value, index) => value - empty[index]!);
  return [empty, ours, above].map((values) => printSamples(values, unit));
}
