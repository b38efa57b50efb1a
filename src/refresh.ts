import { environment, LaunchType, launchCommand, showHUD, type LaunchProps } from "@raycast/api";
import type { RefreshLaunchContext } from "./edge/launch-refresh";
import { renewSubtitle } from "./edge/renew-subtitle";
import { createUsageContext } from "./edge/usage-context";
import { refreshUsage } from "./lib/kiro";
import { describeOutcome } from "./lib/words/describe-outcome";

/**
 * The no-view command that asks kiro-cli for the views, which Raycast may end at any moment. Run by a person it says what
 * came of it; in the background it says nothing. At its end the menu bar shows the new state.
 */
export default async function Refresh({ launchContext }: LaunchProps<{ launchContext?: RefreshLaunchContext }>) {
  const isPerson = environment.launchType === LaunchType.UserInitiated;
  const { force = isPerson, allowModel = false } = launchContext ?? {};
  const state = await refreshUsage(createUsageContext(), { force, allowModel });
  await Promise.all([
    isPerson && showHUD(describeOutcome(state, { allowModel, now: new Date() })),
    state.snapshot && renewSubtitle(state.snapshot),
    repaintMenuBar(),
  ]);
}

async function repaintMenuBar(): Promise<void> {
  try {
    await launchCommand({ name: "menu-bar", type: LaunchType.Background, context: { refreshed: true } });
  } catch {
    // It is not in everybody's menu bar.
  }
}
