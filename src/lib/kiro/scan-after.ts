import type { Kept } from "../shapes/kept";
import type { RefreshOptions, UsageContext } from "./context";
import type { RefreshLock } from "./keep/refresh-lock";
import { createState } from "./read-usage";
import type { UsageState } from "./usage-state";

/**
 * Reads a slice of Kiro's session files once the reading is kept and shown, and returns the state. What goes wrong there
 * takes nothing from the reading.
 */
export async function scanAfter(
  context: UsageContext,
  options: RefreshOptions,
  lock: RefreshLock | null,
  kept: Kept,
): Promise<UsageState> {
  if (lock === null || context.readsSessions === false) return createState(context, kept, JSON.stringify(kept));
  const { scanAndKeep } = await import("./scan");
  const scanned = await scanAndKeep(context, kept).catch(() => kept);
  const state = createState(context, scanned, JSON.stringify(scanned));
  if (scanned !== kept) options.onUpdate?.(state);
  return state;
}
