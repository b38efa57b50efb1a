import { LaunchType, launchCommand } from "@raycast/api";
import { loadLaunchFailure, openCache, saveLaunchFailure, type UsageContext } from "../lib/kiro";

/** What the command "Refresh Kiro Usage" is told when another command launches it. */
export interface RefreshLaunchContext {
  /** Ask kiro-cli even where the reading is fresh enough. */
  force?: boolean;
  /** Ask again in the ways that a model answered, which may cost credits. */
  allowModel?: boolean;
}

/** Raycast refuses to launch a command that the person has turned off; nobody is asked again for this long. In milliseconds. */
const retryAfterMs = 60 * 60_000;

/**
 * Launches the command that asks kiro-cli; by a `person` it says in a HUD what came of it. The launch itself is under way
 * when this returns, so that it survives the click that began it. Resolves to whether Raycast accepted it, which is
 * remembered; never rejects.
 */
export async function launchRefresh(
  { openStorage, now }: UsageContext,
  context: RefreshLaunchContext,
  by: "person" | "view",
): Promise<boolean> {
  const type = by === "person" ? LaunchType.UserInitiated : LaunchType.Background;
  const launch = launchCommand({ name: "refresh", type, context: { ...context } });
  try {
    await launch;
  } catch {
    saveLaunchFailure(openCache(openStorage), now());
    return false;
  }
  if (isRefreshOff({ openStorage })) saveLaunchFailure(openCache(openStorage), null);
  return true;
}

/** Says whether Raycast refused the last launch. */
export function isRefreshOff({ openStorage }: Pick<UsageContext, "openStorage">): boolean {
  return loadLaunchFailure(openCache(openStorage)) !== null;
}

/** Says whether Raycast refused to launch the command so recently that it would do so again. */
export function isLaunchHopeless({ openStorage, now }: UsageContext): boolean {
  const failedAt = loadLaunchFailure(openCache(openStorage));
  return failedAt !== null && Math.abs(now().getTime() - failedAt.getTime()) < retryAfterMs;
}
