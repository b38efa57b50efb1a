import { readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../raycast/project-folder";
import { faultLines } from "./faults";
import { runFaults } from "./run-faults";
import { createFaultTable, placeTable } from "./table";

/** One of each line; npm run faults runs them all. */
const some = faultLines.map((line) => ({
  ...line,
  faults: Object.fromEntries(Object.entries(line.faults).slice(0, 1)),
}));

test("whatever goes wrong, people see what is said, and nothing is left or done that must not be", async () => {
  const results = await runFaults(some);
  const unexpected = results.filter(({ isAsExpected }) => !isAsExpected);
  expect(unexpected.map(({ line, name, got, trouble }) => ({ name, sees: line.sees, got, trouble }))).toEqual([]);
});

test("the table for people says what is tested (npm run faults -- --write renews it)", () => {
  const document = readFileSync(path.join(projectFolder, "docs/reliability.md"), "utf8");
  expect(placeTable(document, createFaultTable(faultLines))).toBe(document);
});
