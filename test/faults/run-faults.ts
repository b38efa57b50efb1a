import { buildModule } from "./built-module";
import type { Fault } from "./fault";
import { runFault, type FaultResult } from "./run-fault";

/** Most of the time of a fault is waiting, so a few more than there are processors. */
const atOnce = 5;

/** Runs faults against the built module, a few at a time, and returns what came of each in their order. */
export async function runFaults(faults: Fault[]): Promise<FaultResult[]> {
  const built = await buildModule();
  const results: FaultResult[] = [];
  // Those that may take longest begin first, so that none is left to be waited for alone.
  const queue = faults.map((fault, index) => ({ fault, index }));
  queue.sort((a, b) => (a.fault.withinMs ?? 0) - (b.fault.withinMs ?? 0));
  async function work() {
    for (let next = queue.pop(); next; next = queue.pop()) results[next.index] = await runFault(next.fault, built);
  }
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    built.remove();
  }
  return results;
}
