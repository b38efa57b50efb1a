import { readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../raycast/project-folder";
import { faultLines } from "./faults";
import { runFaults } from "./run-faults";
import { createFaultTable, placeTable } from "./table";

test("whatever goes wrong, people see what is said, and nothing is left or done that must not be", async () => {
  const results = await runFaults(faultLines);
  const unexpected = results.filter(({ isAsExpected }) => !isAsExpected);
  expect(unexpected.map(({ line, name, got, trouble }) => ({ name, sees: line.sees, got, trouble }))).toEqual([]);
}, 600_000);

test("the table for people says what is tested (npm run faults -- --write renews it)", () => {
  const document = readFileSync(path.join(projectFolder, "docs/reliability.md"), "utf8");
  expect(placeTable(document, createFaultTable(faultLines))).toBe(document);
});
