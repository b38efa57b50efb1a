import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { refreshUsage } from "../src/lib/kiro";
import { createTestContext } from "../test/lib/kiro/create-test-context";
import { printTable } from "./print-table";

const rounds = 100;
/** The first ones fill caches of Node and of the compiler. */
const warmUpRounds = 20;

/** Measures what refreshes in one process leave in memory: less than any output, timer or stream that stayed would take. */
export async function measureHeap(): Promise<string> {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const { context, remove } = await createTestContext();
  const refresh = async (times: number) => {
    for (let round = 0; round < times; round++) {
      const { error } = await refreshUsage(context, { force: true });
      if (error !== null) throw error;
    }
    collect();
    return process.memoryUsage().heapUsed;
  };
  try {
    const before = await refresh(warmUpRounds);
    const growth = ((await refresh(rounds)) - before) / rounds / 1_000;
    return printTable("Memory", ["", "Growth", "Goal"], [["A refresh", `${growth.toFixed(1)} KB`, "≤ 10 KB"]]);
  } finally {
    remove();
  }
}
