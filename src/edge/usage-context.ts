import { Cache, environment, getPreferenceValues } from "@raycast/api";
import { homedir } from "node:os";
import type { UsageContext } from "../lib/kiro-kept";

/** The version in the name goes up when what is stored changes its shape. */
const namespace = "usage-v2";

/** What the version before this one kept, the email address included. */
const oldNamespace = "usage-v1";

/** Returns what the Kiro module needs, from Raycast and the preferences; the cache is the same for every command. */
export function createUsageContext(): UsageContext {
  const preferences = getPreferenceValues<Preferences>();
  return {
    openStorage: () => new Cache({ namespace }),
    folder: environment.supportPath,
    env: process.env,
    home: homedir(),
    platform: process.platform,
    now: () => new Date(),
    cliPath: preferences.cliPath ?? "",
    timeoutMs: Number(preferences.timeoutSeconds) * 1_000,
    maxAgeMs: Number(preferences.refreshMinutes) * 60_000,
    hideAccount: preferences.hideAccount ?? false,
    source: preferences.source,
    readsSessions: preferences.readsSessions ?? true,
  };
}

/** Clears what an earlier version kept in the cache. Never throws. */
export function clearOldCache(): void {
  try {
    const cache = new Cache({ namespace: oldNamespace });
    if (!cache.isEmpty) cache.clear();
  } catch {
    // The next refresh tries again.
  }
}
