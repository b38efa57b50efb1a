import path from "node:path";
import { errorWords } from "../../src/lib/words/errors";
import type { FaultLine } from "./fault";

/** The document with the table. */
export const reliabilityFile = path.join(__dirname, "../../docs/reliability.md");

const begin = "<!-- faults:start -->";
const end = "<!-- faults:end -->";

/** Returns the table for people: what they see when kiro-cli does what it does. */
export function createFaultTable(lines: FaultLine[]): string {
  const rows = [["When kiro-cli …", "You see"], ...lines.map((line) => [`… ${line.when}`, describeSight(line)])];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
  const [head, ...body] = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`,
  );
  return [head, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body].join("\n");
}

function describeSight({ result, faults }: FaultLine): string {
  if (result === "acp") return "The numbers";
  if (result === "cli") return "The numbers, from its text";
  const isLost = Object.values(faults).some(({ losesReading }) => losesReading);
  return `${isLost ? "No numbers" : "The last good numbers"}, and “${errorWords[result].title}”`;
}

/** Returns the text of a document with the table in its place. Throws if the place isn't marked. */
export function placeTable(document: string, table: string): string {
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`There is no ${begin} with ${end} behind it.`);
  return `${document.slice(0, from + begin.length)}\n\n${table}\n\n${document.slice(to)}`;
}
