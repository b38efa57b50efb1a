import { parseUsage } from "../src/lib/kiro/report/parse-usage";
import { completeUsage } from "../test/fake/complete-usage.mjs";
import { printUsage } from "../test/fake/print-usage.mjs";
import { hardPieces } from "../test/lib/kiro/report/hard-pieces";
import { printTable } from "./print-table";
import { printSamples } from "./summarize";
import { timeRuns } from "./time-runs";

const sizes = [10, 100, 1_000, 10_000];
const linearGoal = 1.5;

const noise = [
  "\u001B[2K\u001B[1G⠋ 0 of 3 mcp servers initialized. Servers still loading:\r\n",
  " - github\r\n",
  "✓ playwright loaded in 0.61 s | resets on nothing | 25% done\n",
  '{"level":"info","message":"connected","server":"postgres","elapsed":1234.56}\n',
].join("");
const hard = Object.values(hardPieces).join("\n");

/** Measures how long the parser takes for a KB, from 10 KB to 10 MB: the same, as long as its time grows with the length. */
export function measureParser(): string {
  const bonuses = [{ name: "Welcome bonus", used: 385.84, total: 500, days: 13 }];
  const report = printUsage(completeUsage({ plan: "KIRO PRO", bonuses }), "F4");
  const rows = [
    ["Noise of MCP servers, then a report", noise],
    ["Text made to be slow", hard],
  ].map(([name, piece]) => {
    const times = sizes.map((size) => {
      const text = Buffer.from(piece!.repeat(Math.ceil((size * 1_000) / piece!.length)) + report).toString();
      return timeRuns(() => read(text)).map((ms) => (ms * 1e6) / text.length);
    });
    const least = times.map((each) => Math.min(...each));
    const ratio = Math.max(...least) / Math.min(...least);
    return [name!, ...times.map((each) => printSamples(each, "µs")), `${ratio.toFixed(2)} × (goal ≤ ${linearGoal} ×)`];
  });
  const header = ["", ...sizes.map((size) => `A KB of ${size.toLocaleString("en-US")} KB`), "Slowest by fastest"];
  return printTable("Parser", header, rows);
}

function read(text: string): void {
  try {
    parseUsage(text);
  } catch {
    // Text made to be slow is no report.
  }
}
