import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { projectFolder } from "../test/raycast/project-folder";
import type { Report } from "./bench";
import type { Machine } from "./describe-machine";
import { printTables } from "./print-tables";

const file = path.join(projectFolder, "docs/performance.md");
const marks = ["<!-- figures: begin -->", "<!-- figures: end -->"];

/** Puts the tables into `docs/performance.md`, between its marks; what people wrote around them stays. */
export async function writeDocument(reports: { before: Report; after: Report }): Promise<void> {
  const text = readFileSync(file, "utf8");
  const [start, end] = marks.map((mark) => text.indexOf(mark));
  if (start < 0 || end < start) throw new Error(`${file} lacks the marks ${marks.join(" and ")}.`);
  const { before, after } = reports;
  const about = [`- Before: ${describe(before.machine)}`, `- After: ${describe(after.machine)}`].join("\n");
  const figures = [text.slice(0, start) + marks[0], about, printTables(reports), text.slice(end)].join("\n\n");
  writeFileSync(file, await format(figures, { ...(await resolveConfig(file)), filepath: file }));
}

function describe({ date, system, processor, memory, versions, reaps }: Machine): string {
  const software = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const note = reaps ? [] : ["ended processes stay around on this machine, so refreshes wait for them"];
  return [date, system, processor, memory, ...software, ...note].join(", ");
}
