import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { faults } from "./faults";
import { createReadmeTable, placeTable } from "./readme-table";
import type { FaultResult } from "./run-fault";
import { runFaults } from "./run-faults";

const readmeFile = path.join(__dirname, "../../README.md");

describe("faults", () => {
  let results: FaultResult[];

  beforeAll(async () => {
    results = await runFaults(faults);
  }, 600_000);

  it.each(faults.map(({ name }, index) => [name, index] as const))("%s", (_name, index) => {
    const { fault, got, left, elapsedMs, isAsExpected } = results[index];
    expect({ got, left }).toEqual({ got: fault.expected, left: 0 });
    if (!isAsExpected) throw new Error(`It took ${Math.round(elapsedMs)} ms.`);
  });
});

it("has a name of its own for every fault", () => {
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
});

(existsSync(readmeFile) ? it : it.skip)("stands in the README as it is", () => {
  const readme = readFileSync(readmeFile, "utf8");
  expect(placeTable(readme, createReadmeTable(faults))).toBe(readme);
});

it("finds its place in a README", () => {
  const readme = "# A\n<!-- faults:start -->\nold\n<!-- faults:end -->\nB\n";
  expect(placeTable(readme, "new")).toBe("# A\n<!-- faults:start -->\n\nnew\n\n<!-- faults:end -->\nB\n");
  expect(placeTable("# A\n", "new")).toBeNull();
});
