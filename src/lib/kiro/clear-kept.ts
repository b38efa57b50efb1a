import type { Kept } from "../shapes/kept";
import type { UsageContext } from "./context";
import { clearHistory } from "./keep/history";
import { readWhole, writeKept } from "./keep/write-kept";
import { scanAndKeep } from "./scan";
import { clearSpending } from "./sessions/clear-spending";

/**
 * Deletes the history of readings and the forecast made from it, or what was recorded of spending; turns whose session files
 * still exist are read again. To be called while holding the lock. Throws if the folder can't be written.
 */
export async function clearKept(context: UsageContext, what: "history" | "spending"): Promise<Kept> {
  const before = readWhole(context.openStorage);
  if (what === "history") clearHistory(context.folder);
  else clearSpending(context.folder);
  const kept: Kept = what === "history" ? { ...before, forecast: null } : { ...before, spending: null };
  writeKept(context.openStorage, kept);
  return what === "history" ? kept : scanAndKeep(context, kept);
}
