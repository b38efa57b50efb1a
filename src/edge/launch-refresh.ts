import { LaunchType, launchCommand } from "@raycast/api";
import { clearMark, readMark, retryLaunchAfterMs, setMark, type UsageContext } from "../lib/kiro-kept";

/** What the command "Refresh Kiro Usage" is told when another command launches it; nothing for a tick. */
export interface RefreshLaunchContext {
  /** Ask even if the reading is fresh enough: you pressed for it. */
  force?: boolean;
  /** Ask by text again although a model may answer, which may cost credits. */
  allowModel?: boolean;
  /** Delete the history or the recorded spending, instead of asking. */
  clear?: "history" | "spending";
  /** Read Kiro's session files for a while, instead of asking. */
  scan?: boolean;
  /** You are waiting for it: in a menu that has closed, so a HUD says how it went, or in a view that shows it. */
  by?: "person" | "list";
}

/**
 * Launches the command that asks Kiro, in the background: a launch by a user would bring up Raycast's window. The launch
 * is under way when this returns, so that it survives the click that began it. Resolves to whether Raycast accepted it,
 * which is remembered; never rejects.
 */
export async function launchRefresh(
  { folder, now }: UsageContext,
  context: RefreshLaunchContext = {},
): Promise<boolean> {
  try {
    await launchCommand({ name: "refresh", type: LaunchType.Background, context: { ...context } });
  } catch {
    setMark(folder, "launch-refused", now());
    return false;
  }
  clearMark(folder, "launch-refused");
  return true;
}

/** Runs the command as you would, which turns on its background refresh. Rejects if Raycast refuses. */
export async function runRefresh(): Promise<void> {
  const context: RefreshLaunchContext = { force: true, by: "list" };
  await launchCommand({ name: "refresh", type: LaunchType.UserInitiated, context: { ...context } });
}

/** Returns whether Raycast refused to launch the command so recently that it would do so again. */
export function isLaunchHopeless({ folder, now }: UsageContext): boolean {
  const refusedAt = readMark(folder, "launch-refused");
  return refusedAt !== null && Math.abs(now().getTime() - refusedAt.getTime()) < retryLaunchAfterMs;
}
