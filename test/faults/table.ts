import type { FaultLine } from "./fault";

const begin = "<!-- faults:start -->";
const end = "<!-- faults:end -->";

/** Returns the table for people: what they see when kiro-cli does what it does. */
export function createFaultTable(lines: FaultLine[]): string {
  const rows = [["When kiro-cli …", "You see"], ...lines.map(({ when, sees }) => [`… ${when}`, sees])];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
  const [head, ...body] = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`,
  );
  return [head, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body].join("\n");
}

/** Returns the text of a document with the table in its place. Throws where the place is not marked. */
export function placeTable(document: string, table: string): string {
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`There is no ${begin} with ${end} behind it.`);
  return `${document.slice(0, from + begin.length)}\n\n${table}\n\n${document.slice(to)}`;
}
