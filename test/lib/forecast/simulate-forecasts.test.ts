import { readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../../raycast/project-folder";
import { simulateForecasts } from "./simulate-forecasts";

test("the tables in docs/forecast.md are what the simulation gives", () => {
  expect(readFileSync(path.join(projectFolder, "docs/forecast.md"), "utf8")).toContain(`\n${simulateForecasts()}\n`);
});
