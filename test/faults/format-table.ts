import type { FaultResult } from "./run-fault";

const widths = [42, 20, 20, 6, 4];

/** Returns the lines of the table of what came of each fault, 100 columns wide, with a summary as the last. */
export function formatTable(results: FaultResult[], elapsedMs: number): string[] {
  const wrong = results.filter(({ isAsExpected }) => !isAsExpected);
  const left = results.reduce((sum, result) => sum + result.left, 0);
  const verdict = wrong.length === 0 ? "all as expected" : `${wrong.length} not as expected`;
  return [
    formatLine(["Fault", "Expected", "Got", "Time", "Left"]),
    formatLine(widths.map((width) => "-".repeat(width))),
    ...results.map(formatResult),
    "",
    ...wrong.map(({ fault, got, elapsedMs: ms }) => `Not as expected: ${fault.name}: ${got} in ${formatSeconds(ms)}`),
    `${results.length} faults: ${verdict}, ${left} processes left, ${formatSeconds(elapsedMs)}`,
  ];
}

function formatResult({ fault, got, elapsedMs, left }: FaultResult): string {
  return formatLine([fault.name, fault.expected, got, formatSeconds(elapsedMs).padStart(6), String(left).padStart(4)]);
}

function formatLine(cells: string[]): string {
  return cells
    .map((cell, index) => cell.slice(0, widths[index]).padEnd(widths[index]))
    .join("  ")
    .trimEnd();
}

function formatSeconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
