import { LaunchType, launchCommand } from "@raycast/api";
import { loadLaunchFailure, openCache, saveLaunchFailure, type UsageContext } from "../lib/kiro-kept";

/** What the command "Refresh Kiro Usage" is told when another command launches it. */
export interface RefreshLaunchContext {
  /** Ask kiro-cli even where the reading is fresh enough. */
  force?: boolean;
  /** Ask again in the ways that a model answered, which may cost credits. */
  allowModel?: boolean;
}

/** Raycast refuses to launch a command that the person has turned off; nobody is asked again for this long. In milliseconds. */
const retryAfterMs = 60 * 60_000;

/** A command that was launched has begun by then, or Raycast refused it. In milliseconds. */
const beginsWithinMs = 3_000;

/**
 * Launches the command that asks kiro-cli; by a `person` it says in a HUD what came of it. The launch itself is under way
 * when this returns, so that it survives the click that began it. Resolves to whether Raycast accepted it, which is
 * remembered; never rejects. A person's click may end this before Raycast has answered; such a launch counts as refused
 * where the command has not begun soon.
 */
export async function launchRefresh(
  { openStorage, now }: UsageContext,
  context: RefreshLaunchContext,
  by: "person" | "view",
): Promise<boolean> {
  const type = by === "person" ? LaunchType.UserInitiated : LaunchType.Background;
  if (by === "person") saveLaunchFailure(openCache(openStorage), new Date(now().getTime() + beginsWithinMs));
  const launch = launchCommand({ name: "refresh", type, context: { ...context } });
  try {
    await launch;
  } catch {
    saveLaunchFailure(openCache(openStorage), now());
    return false;
  }
  noteLaunch({ openStorage });
  return true;
}

/** Forgets that Raycast refused a launch: the command runs. */
export function noteLaunch({ openStorage }: Pick<UsageContext, "openStorage">): void {
  const storage = openCache(openStorage);
  if (loadLaunchFailure(storage) !== null) saveLaunchFailure(storage, null);
}

/** Says whether Raycast refused the last launch. */
export function isRefreshOff({ openStorage, now }: UsageContext): boolean {
  const failedAt = loadLaunchFailure(openCache(openStorage));
  return failedAt !== null && failedAt <= now();
}

/** Says whether Raycast refused to launch the command so recently that it would do so again. */
export function isLaunchHopeless({ openStorage, now }: UsageContext): boolean {
  const failedAt = loadLaunchFailure(openCache(openStorage));
  return failedAt !== null && Math.abs(now().getTime() - failedAt.getTime()) < retryAfterMs;
}
