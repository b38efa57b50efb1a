import { readFileSync, writeFileSync } from "node:fs";
import { faultLines } from "./faults";
import { reliabilityFile, createFaultTable, placeTable } from "./table";

// npx tsx test/faults/write-table.ts: puts the table for people into docs/reliability.md.
writeFileSync(reliabilityFile, placeTable(readFileSync(reliabilityFile, "utf8"), createFaultTable(faultLines)));
