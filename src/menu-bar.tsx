import { Color, environment, getPreferenceValues, LaunchType, MenuBarExtra, type LaunchProps } from "@raycast/api";
import { useEffect } from "react";
import { createMenuHost } from "./components/hosts";
import { MenuActions } from "./components/menu-actions";
import { MenuProblems } from "./components/menu-problems";
import { MenuReading } from "./components/menu-reading";
import { useUsage } from "./edge/use-usage";
import { setMark } from "./lib/kiro-kept";
import { describeProblems } from "./lib/words/problems";
import {
  chooseMeter,
  chooseUrgency,
  countCredits,
  describeTitle,
  describeTooltip,
  type Urgency,
} from "./lib/words/title";

const colors: Record<Urgency, Color> = { calm: Color.PrimaryText, warning: Color.Orange, alarm: Color.Red };

/** The menu-bar command: a meter and the credits left; below it problems, every window, the outlook, and the actions. */
export default function MenuBar({ launchContext }: LaunchProps<{ launchContext?: { refreshed?: boolean } }>) {
  const { title: mode, counted, warnings } = getPreferenceValues<Preferences.MenuBar>();
  const isOpened = environment.launchType === LaunchType.UserInitiated;
  const usage = useUsage(launchContext?.refreshed ? "repainted" : isOpened ? "opened" : "ticked");
  const { snapshot, context } = usage;
  const viewer = { now: new Date() };
  const host = createMenuHost(usage);
  // The menu bar's own ticks keep the numbers up to date.
  const problems = describeProblems({ ...usage, isBackgroundOff: false }, viewer);
  const credits = snapshot && countCredits(snapshot, counted, viewer);
  useEffect(() => setMark(context.folder, "menu-bar-used", context.now()), []);
  return (
    <MenuBarExtra
      icon={{
        source: `${chooseMeter(usage, credits)}.png`,
        tintColor: colors[chooseUrgency(credits, warnings, usage)],
      }}
      title={describeTitle(usage, { mode, counted }, viewer) || undefined}
      tooltip={describeTooltip({ ...usage, isRefreshing: usage.isLoading }, { problems, mode, counted }, viewer)}
      isLoading={usage.isLoading}
    >
      <MenuProblems problems={problems} usage={usage} host={host} />
      <MenuReading usage={usage} isResetTold={problems.some(({ id }) => id === "limit")} host={host} viewer={viewer} />
      <MenuActions problems={problems} usage={usage} host={host} viewer={viewer} />
    </MenuBarExtra>
  );
}
