import { chooseWarnings, warningStateSchema, type Warning } from "../../forecast/choose-warnings";
import { readHistory } from "./history";
import { load, openCache, save, type Storage } from "./storage";
import type { UsageState } from "./usage-state";

const warnedKey = "warned";

/**
 * Returns what to warn of after a new reading, and remembers that it was said. To be called by the command that made the
 * reading, while it holds the refresh lock, so that nothing is said twice.
 */
export function takeWarnings(
  { openStorage, folder, now }: { openStorage: () => Storage; folder: string; now: () => Date },
  { snapshot, forecast }: UsageState,
): Warning[] {
  if (snapshot === null) return [];
  const storage = openCache(openStorage);
  const kept = load(storage, warnedKey, warningStateSchema) ?? [];
  const account = readHistory(folder).at(-1)?.account ?? null;
  const { warnings, state } = chooseWarnings(kept, { snapshot, summary: forecast, account, now: now() });
  save(storage, warnedKey, state);
  return warnings;
}
