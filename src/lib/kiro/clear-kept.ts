import type { Kept } from "../shapes/kept";
import type { UsageContext } from "./context";
import { clearHistory } from "./keep/history";
import { readKept } from "./keep/kept";
import { writeKept } from "./keep/write-kept";
import { nothingKept } from "./read-usage";
import { scanAndKeep } from "./scan";
import { clearSpending } from "./sessions/clear-spending";

/**
 * Deletes the history of readings and the forecast made from it, or what was recorded of spending; turns whose session files
 * still exist are read again. To be called while holding the lock. Throws if the folder can't be written.
 */
export async function clearKept(context: UsageContext, what: "history" | "spending"): Promise<Kept> {
  const before = readKept(context.openStorage).kept ?? nothingKept;
  if (what === "history") clearHistory(context.folder);
  else clearSpending(context.folder);
  const kept: Kept = what === "history" ? { ...before, forecast: null } : { ...before, spending: null };
  writeKept(context.openStorage, kept);
  return what === "history" ? kept : scanAndKeep(context, kept);
}
