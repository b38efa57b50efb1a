import { summarizeSpending } from "../src/lib/spending/summarize-spending";
import { createEntry } from "../test/lib/spending/create-entry";
import { printTable } from "./print-table";
import { printSamples } from "./summarize";
import { timeRuns } from "./time-runs";

const turns = 20_000;
const from = new Date(Date.UTC(2026, 0, 1));
const to = new Date(Date.UTC(2027, 0, 1));

/** Measures how long it takes to sum a year's turns by project, model, and local day. */
export function measureSpending(): string {
  const everyMs = (to.getTime() - from.getTime()) / turns;
  const entries = Array.from({ length: turns }, (_, index) =>
    createEntry(new Date(from.getTime() + index * everyMs).toISOString(), (index % 97) / 100, {
      project: `/Users/ann/project-${index % 23}`,
      model: `model-${index % 5}`,
    }),
  );
  const times = timeRuns(() => summarizeSpending(entries, { from, to, timeZone: "America/Los_Angeles" }));
  const row = [`${turns.toLocaleString("en-US")} turns of a year`, printSamples(times, "ms"), "< 150 ms"];
  return printTable("Spending", ["", "Summed in", "Goal"], [row]);
}
