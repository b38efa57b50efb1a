import { setTimeout as sleep } from "node:timers/promises";
import { printTable } from "./print-table";
import type { Hosts } from "../test/budgets/set-hosts";

const watchedMs = 5_000;

/** Counts what a tick of the menu bar does while the reading is fresh, and what the list does while it stays open. */
export async function measureQuiet({ ours }: Hosts): Promise<string> {
  const tick = await ours.tick("menu-bar");
  await tick.ended;
  const { processes, reads, writes } = tick.work!;
  const keys = Object.keys(reads);
  const list = await ours.launch("usage");
  const before = list.work!.reads;
  await sleep(watchedMs);
  // The click paints, and with the paint comes the account of what was done.
  await list.click("Toggle Detail");
  await list.waitFor((tree) => tree?.props.isShowingDetail === false);
  const after = list.work!.reads;
  await list.close();
  const readsPerSecond = (key: string) => ((after[key] ?? 0) - (before[key] ?? 0)) / (watchedMs / 1_000);
  const others = Object.keys(after).filter((key) => key !== "kept");
  return printTable(
    "While nothing is due",
    ["", "Count", "Goal"],
    [
      ["A tick of the menu bar: processes", processes, "0"],
      ["A tick of the menu bar: renders", tick.frames.length, "1"],
      ["A tick of the menu bar: values read from the cache", keys.length, "1"],
      ["A tick of the menu bar: most reads of one value", Math.max(...Object.values(reads)), "1"],
      ["A tick of the menu bar: values written", writes, "0"],
      ["The open list: reads of the kept value a second", readsPerSecond("kept").toFixed(1), "≤ 2"],
      ["The open list: reads of anything else", Math.max(0, ...others.map(readsPerSecond)), "0"],
    ],
  );
}
