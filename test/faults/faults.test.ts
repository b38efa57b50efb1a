import { readFileSync } from "node:fs";
import { findZombies, listZombies } from "../lib/kiro/find-survivors";
import { faultLines } from "./faults";
import { runFaults, type FaultResult } from "./run-faults";
import { createFaultTable, placeTable, reliabilityFile } from "./table";

let results: FaultResult[] = [];
let before: string[];
beforeAll(async () => {
  before = await listZombies();
  // The protocol's library writes lines that aren't JSON to the console.
  jest.spyOn(console, "error").mockImplementation(() => {});
  results = await runFaults(faultLines);
});

// What people see is published line by line, so each fault of a line must come to what the line says.
describe.each(faultLines)("when kiro-cli $when: $result", ({ when, faults }) => {
  test.each(Object.keys(faults))("%s", (name) => {
    expect(results.find((result) => result.when === when && result.name === name)?.trouble).toEqual([]);
  });
});

test("no dead process is left uncollected", async () => {
  expect(await findZombies(process.pid, before)).toEqual([]);
});

test("the published table says what is tested (npx tsx test/faults/write-table.ts renews it)", () => {
  const document = readFileSync(reliabilityFile, "utf8");
  expect(placeTable(document, createFaultTable(faultLines))).toBe(document);
});
