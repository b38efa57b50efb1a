import { describeError } from "../../src/lib/words/describe-error";
import type { KiroErrorKind } from "../../src/lib/kiro";
import type { Fault } from "./fault";

const begin = "<!-- faults:start -->";
const end = "<!-- faults:end -->";

/** Returns the README's table: what a person sees when kiro-cli does what it does. Throws where a line would say two things. */
export function createReadmeTable(faults: Fault[]): string {
  const lines = new Map<string, string>();
  for (const fault of faults) {
    const seen = describeSight(fault);
    const before = lines.get(fault.when);
    if (before !== undefined && before !== seen) {
      throw new Error(`"${fault.when}" is said to show “${before}” and “${seen}” (${fault.name}).`);
    }
    lines.set(fault.when, seen);
  }
  const rows = [["When kiro-cli …", "You see"], ...lines].map((cells) => [`… ${cells[0]}`, cells[1]]);
  rows[0][0] = "When kiro-cli …";
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
  const format = (row: string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
  const [head, ...body] = rows.map(format);
  return [head, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body].join("\n");
}

/** Returns the text of a README with the table in its place, or null where the place is not marked. */
export function placeTable(readme: string, table: string): string | null {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) return null;
  return `${readme.slice(0, from + begin.length)}\n\n${table}\n\n${readme.slice(to)}`;
}

function describeSight({ expected, stored }: Fault): string {
  if (/^[\d.]+ of [\d.]+ or more$/.test(expected)) return "The numbers, marked “at least”";
  if (/^[\d.]+ of /.test(expected)) return "The numbers";
  if (expected === "cancelled") return "The last good numbers";
  const { title } = describeError({ kind: expected as KiroErrorKind, detail: null });
  return `${stored === "none" ? "No numbers" : "The last good numbers"}, and “${title}”`;
}
