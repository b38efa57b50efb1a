/**
 * Forecasts for generated months and prints how well that went.
 *
 *   npm run simulate               prints the tables
 *   npm run simulate -- --write    renews them in docs/forecast.md
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
  if (!between.test(text)) throw new Error(`${file} lacks the marks of the simulation.`);
  writeFileSync(file, text.replace(between, `\n${tables}\n\n`));
}
