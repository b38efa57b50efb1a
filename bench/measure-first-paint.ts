import { runOnce } from "../test/budgets/run-once";
import type { Hosts } from "../test/budgets/set-hosts";
import type { Work } from "../test/raycast/messages";
import { printTable } from "./print-table";
import { fastestTenth, printSamples, summarize } from "./summarize";

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
    const [empty, ours] = [all.map((each) => ms(each.empty)), all.map((each) => ms(each.ours) - ms(each.empty))];
    const before = all.flatMap((each) => (each.before ? ms(each.before) - ms(each.empty) : []));
    return [commands[index]!, printSamples(empty, "ms"), printSamples(ours, "ms"), ...compare(ours, before)];
  });
  const heap = measured.map((all, index) => {
    const above = all.map((each) => heapInMb(each.ours) - heapInMb(each.empty));
    return [commands[index]!, printSamples(above, "MB")];
  });
  const header = ["", "Empty command", "Ours above it", "Earlier version above it", "Median", "Fastest tenth"];
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

function compare(ours: number[], before: number[]): string[] {
  if (before.length === 0) return ["", "", ""];
  const changes = [(values: number[]) => summarize(values).median, fastestTenth].map((of) => of(ours) / of(before) - 1);
  return [printSamples(before, "ms"), ...changes.map((change) => `${(100 * change).toFixed(0)} %`)];
}
