import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../raycast/project-folder";
import { faultLines } from "./faults";
import { runFaults } from "./run-faults";
import { createFaultTable, placeTable } from "./table";

// npm run faults [-- --write] [-- --only words]: lets everything go wrong that is known to and prints what people see then.
// --write puts the table for people into docs/reliability.md.
async function main(words: string[]): Promise<void> {
  const only = words.includes("--only") ? words[words.indexOf("--only") + 1] : "";
  const begin = performance.now();
  const isWanted = (when: string, name: string) => `${when}: ${name}`.includes(only);
  const lines = faultLines.map((line) => ({
    ...line,
    faults: Object.fromEntries(Object.entries(line.faults).filter(([name]) => isWanted(line.when, name))),
  }));
  const results = await runFaults(lines);
  for (const line of lines) {
    const own = results.filter((result) => result.line === line);
    if (own.length > 0) console.log(`\n… ${line.when}: ${line.sees}`);
    for (const { name, got, trouble, elapsedMs, isAsExpected } of own) {
      console.log(`${isAsExpected ? "  ✓" : "  ✗"} ${name.padEnd(56)} ${(elapsedMs / 1_000).toFixed(1).padStart(5)} s`);
      if (!isAsExpected) for (const text of [got, ...trouble]) console.log(`      ${text}`);
    }
  }
  const wrong = results.filter(({ isAsExpected }) => !isAsExpected).length;
  const verdict = wrong === 0 ? "all as expected" : `${wrong} not as expected`;
  console.log(`\n${results.length} faults: ${verdict}, ${((performance.now() - begin) / 1_000).toFixed(1)} s`);
  if (wrong > 0) process.exitCode = 1;
  else if (words.includes("--write") && only === "") writeTable();
}

function writeTable(): void {
  const file = path.join(projectFolder, "docs/reliability.md");
  writeFileSync(file, placeTable(readFileSync(file, "utf8"), createFaultTable(faultLines)));
  console.log("docs/reliability.md: table written");
}

void main(process.argv.slice(2));
