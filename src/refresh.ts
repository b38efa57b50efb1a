import {
  environment,
  getPreferenceValues,
  LaunchType,
  launchCommand,
  PopToRootType,
  showHUD,
  type LaunchProps,
} from "@raycast/api";
import { noteLaunch, type RefreshLaunchContext } from "./edge/launch-refresh";
import { renewSubtitle } from "./edge/renew-subtitle";
import { createUsageContext } from "./edge/usage-context";
import { refreshUsage, takeWarnings, type UsageState } from "./lib/kiro";
import { describeOutcome } from "./lib/words/describe-outcome";
import { describeWarnings } from "./lib/words/describe-warning";

/**
 * The no-view command that asks kiro-cli for the views, which Raycast may end at any moment. Run by a person it says what
 * came of it; in the background it says nothing but a warning that the person has asked for. The menu bar shows the new
 * state as soon as it is there; what kiro-cli left is cleaned up after that.
 */
export default async function Refresh({ launchContext }: LaunchProps<{ launchContext?: RefreshLaunchContext }>) {
  const isPerson = environment.launchType === LaunchType.UserInitiated;
  const { force = isPerson, allowModel = false } = launchContext ?? {};
  const preferences = getPreferenceValues<Preferences>();
  const context = createUsageContext();
  noteLaunch(context);
  let told: Promise<unknown> | undefined;
  const tell = (state: UsageState, isNew: boolean) => {
    const warns = isNew && !isPerson && !state.error && preferences.warnsAhead;
    const warning = warns && describeWarnings(takeWarnings(context, state), state.forecast, { now: context.now() });
    const outcome = isPerson && told === undefined && describeOutcome(state, { allowModel, now: context.now() });
    told = Promise.all([
      told,
      outcome && showHUD(outcome),
      // In the background Raycast has no toasts; a HUD closes its window, which the preference says.
      warning && showHUD(warning, { popToRootType: PopToRootType.Suspended }),
      state.snapshot && renewSubtitle(state.snapshot),
      repaintMenuBar(),
    ]);
  };
  const state = await refreshUsage(context, { force, allowModel, onUpdate: (next) => tell(next, true) });
  if (told === undefined) tell(state, false);
  await told;
}

async function repaintMenuBar(): Promise<void> {
  try {
    await launchCommand({ name: "menu-bar", type: LaunchType.Background, context: { refreshed: true } });
  } catch {
    // It is not in everybody's menu bar.
  }
}
