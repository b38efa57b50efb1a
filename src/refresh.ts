import {
  environment,
  getPreferenceValues,
  LaunchType,
  launchCommand,
  PopToRootType,
  showHUD,
  type LaunchProps,
} from "@raycast/api";
import type { RefreshLaunchContext } from "./edge/launch-refresh";
import { renewSubtitle } from "./edge/renew-subtitle";
import { createUsageContext } from "./edge/usage-context";
import { refreshUsage, takeWarnings } from "./lib/kiro";
import { describeOutcome } from "./lib/words/describe-outcome";
import { describeWarnings } from "./lib/words/describe-warning";

/**
 * The no-view command that asks kiro-cli for the views, which Raycast may end at any moment. Run by a person it says what
 * came of it; in the background it says nothing but a warning that the person has asked for. At its end the menu bar
 * shows the new state.
 */
export default async function Refresh({ launchContext }: LaunchProps<{ launchContext?: RefreshLaunchContext }>) {
  const isPerson = environment.launchType === LaunchType.UserInitiated;
  const { force = isPerson, allowModel = false } = launchContext ?? {};
  const preferences = getPreferenceValues<Preferences>();
  const context = createUsageContext();
  let warning = "";
  const state = await refreshUsage(context, {
    force,
    allowModel,
    onUpdate(next) {
      if (isPerson || next.error || !preferences.warnsAhead) return;
      warning = describeWarnings(takeWarnings(context, next), next.forecast, { now: context.now() });
    },
  });
  await Promise.all([
    isPerson && showHUD(describeOutcome(state, { allowModel, now: new Date() })),
    // In the background Raycast has no toasts; a HUD closes its window, which the preference says.
    warning && showHUD(warning, { popToRootType: PopToRootType.Suspended }),
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
