import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { faults } from "./faults";
import { formatTable } from "./format-table";
import { createReadmeTable, placeTable } from "./readme-table";
import { runFaults } from "./run-faults";

// npm run faults [-- --write] [-- --only words]: lets everything go wrong that is known to and prints what came of it.
// --write puts the table for people into the README.
async function main(words: string[]): Promise<number> {
  const only = words.includes("--only") ? words[words.indexOf("--only") + 1] : "";
  const begin = performance.now();
  const results = await runFaults(faults.filter(({ name }) => name.includes(only)));
  for (const line of formatTable(results, performance.now() - begin)) console.log(line);
  if (!results.every(({ isAsExpected }) => isAsExpected)) return 1;
  // The table is about all of them.
  return words.includes("--write") && only === "" ? writeReadme() : 0;
}

function writeReadme(): number {
  const file = path.join(__dirname, "../../README.md");
  const readme = existsSync(file) ? placeTable(readFileSync(file, "utf8"), createReadmeTable(faults)) : null;
  if (readme === null) {
    console.log("README.md has no lines <!-- faults:start --> and <!-- faults:end --> to put the table between.");
    return 1;
  }
  writeFileSync(file, readme);
  console.log("README.md: table written");
  return 0;
}

void main(process.argv.slice(2)).then((exitCode) => (process.exitCode = exitCode));
