/**
 * Forecasts generated months, and the first week after an installation, and prints how accurate that was.
 *
 *   npm run simulate               prints the tables
 *   npm run simulate -- --write    updates them in docs/forecast.md
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../test/raycast/project-folder";
import { simulateForecasts } from "../test/lib/forecast/simulate-forecasts";

const tables = simulateForecasts();
console.log(tables);

if (process.argv.includes("--write")) {
  const file = path.join(projectFolder, "docs/forecast.md");
  const text = readFileSync(file, "utf8");
  const between = /(?<=<!-- simulation: begin -->\n)[^]*(?=<!-- simulation: end -->)/;
  if (!between.test(text)) throw new Error(`${file} has no markers for the tables.`);
  writeFileSync(file, text.replace(between, `\n${tables}\n\n`));
}
