/**
 * Forecasts generated months, and the first week after an installation, and prints how accurate that was. Plays a day of
 * background refreshes, and prints how often Kiro is asked.
 *
 *   npm run simulate               prints the tables
 *   npm run simulate -- --write    updates them in docs/forecast.md and docs/architecture.md
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../test/raycast/project-folder";
import { simulateQuestions } from "../test/lib/kiro/simulate-questions";
import { simulateForecasts } from "../test/lib/forecast/simulate-forecasts";

const tables = { "docs/forecast.md": simulateForecasts(), "docs/architecture.md": simulateQuestions() };

for (const [name, text] of Object.entries(tables)) {
  console.log(`${text}\n`);
  if (!process.argv.includes("--write")) continue;
  const file = path.join(projectFolder, name);
  const page = readFileSync(file, "utf8");
  const between = /(?<=<!-- simulation: begin -->\n)[^]*(?=<!-- simulation: end -->)/;
  if (!between.test(page)) throw new Error(`${file} has no markers for the tables.`);
  writeFileSync(file, page.replace(between, `\n${text}\n\n`));
}
