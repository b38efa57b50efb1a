import { rmSync } from "node:fs";
import { nameFileIndex } from "./file-index";
import { nameLedger } from "./ledger";

/**
 * Deletes what was recorded; the next scan records the turns again whose session files still exist. Call it while holding
 * the refresh lock. Throws if the folder can't be written.
 */
export function clearSpending(folder: string): void {
  for (const file of [nameFileIndex(folder), nameLedger(folder)]) rmSync(file, { force: true });
}
