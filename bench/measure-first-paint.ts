import { runOnce } from "../test/budgets/run-once";
import type { Hosts } from "../test/budgets/set-hosts";
import type { Work } from "../test/raycast/messages";
import { printTable } from "./print-table";
import { fastestTenth, printSamples } from "./summarize";

const commands = ["menu-bar", "usage", "spending"];
const rounds = 40;

/** What a command did until its first paint in one round: an empty one, ours, and that of the earlier version if it has it. */
interface Round {
  empty: Work;
  ours: Work;
  before: Work | null;
}

const ms = ({ startedAt, reachedAt }: Work) => reachedAt - startedAt;
const heapInMb = ({ heapUsed }: Work) => heapUsed / 1e6;

/**
 * Measures the first paint from a full cache, in turn with that of an empty command and of the earlier version if there is
 * one, and the heap at that moment.
 */
export async function measureFirstPaint(hosts: Hosts): Promise<string> {
  const measured: Round[][] = commands.map(() => []);
  for (let round = -2; round < rounds; round++) {
    for (const [index, command] of commands.entries()) {
      const result = await runRound(hosts, command);
      // The first ones load what Node loads once for all threads.
      if (round >= 0) measured[index]!.push(result);
    }
  }
  const times = measured.map((all, index) => {
    const empty = all.map((each) => ms(each.empty));
    const ours = all.map((each) => ms(each.ours));
    const before = all.flatMap((each) => (each.before ? ms(each.before) : []));
    const above = (values: number[]) => values.map((value, round) => value - empty[round]!);
    const quiet = (values: number[]) => fastestTenth(values) - fastestTenth(empty);
    const inMs = (value: number) => `${value.toFixed(1)} ms`;
    const times = [printSamples(empty, "ms"), printSamples(above(ours), "ms"), inMs(quiet(ours))];
    if (before.length === 0) return [commands[index]!, ...times, "", "", ""];
    const change = `${(100 * (quiet(ours) / quiet(before) - 1)).toFixed(0)} %`;
    return [commands[index]!, ...times, printSamples(above(before), "ms"), inMs(quiet(before)), change];
  });
  const heap = measured.map((all, index) => {
    const above = all.map((each) => heapInMb(each.ours) - heapInMb(each.empty));
    return [commands[index]!, printSamples(above, "MB")];
  });
  const header = [
    "",
    "Empty",
    "Ours above it",
    "Fastest tenth",
    "Earlier version above it",
    "Fastest tenth",
    "Change of that",
  ];
  return [
    printTable("First paint from a full cache", header, times),
    printTable("Heap at the first paint", ["", "Above an empty command"], heap),
  ].join("\n\n");
}

async function runRound({ ours, empty, before }: Hosts, command: string): Promise<Round> {
  const isKnown = before?.manifest.commands.some(({ name }) => name === command);
  return {
    empty: await runOnce(empty, command),
    ours: await runOnce(ours, command),
    before: isKnown ? await runOnce(before!, command) : null,
  };
}
