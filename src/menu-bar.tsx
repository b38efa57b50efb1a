import { Color, environment, getPreferenceValues, LaunchType, MenuBarExtra, type LaunchProps } from "@raycast/api";
import { MenuActions } from "./components/menu-actions";
import { createMenuHost } from "./components/menu-host";
import { MenuProblems } from "./components/menu-problems";
import { MenuReading } from "./components/menu-reading";
import { useUsage, type Usage } from "./edge/use-usage";
import { chooseMeter, chooseUrgency, type Urgency } from "./lib/words/choose-meter";
import { describeProblems, type Problem } from "./lib/words/describe-problems";
import { describeAge } from "./lib/words/describe-reading";
import { countCredits, describeTitle, type Counted } from "./lib/words/describe-title";
import { describeTooltip } from "./lib/words/describe-usage";
import type { Surroundings } from "./lib/words/format";

const colors: Record<Urgency, Color> = { calm: Color.PrimaryText, warning: Color.Orange, alarm: Color.Red };

/** The menu-bar command: a meter and the credits left; below it what is wrong, every window, the account, the actions. */
export default function MenuBar({ launchContext }: LaunchProps<{ launchContext?: { refreshed?: boolean } }>) {
  const { title: mode, counted, warnings } = getPreferenceValues<Preferences.MenuBar>();
  const usage = useUsage({
    stays: environment.launchType === LaunchType.UserInitiated,
    isRefreshed: launchContext?.refreshed ?? false,
  });
  const { snapshot, isStale, isLoading } = usage;
  const surroundings = { now: new Date() };
  const host = createMenuHost(usage);
  const problems = describeProblems(usage, usage.isRefreshOff, surroundings);
  const credits = snapshot && countCredits(snapshot, counted, surroundings.now);
  const urgency = chooseUrgency(credits, warnings, isStale);
  return (
    <MenuBarExtra
      icon={{ source: `${chooseMeter(usage, credits)}.png`, tintColor: colors[urgency] }}
      title={
        (snapshot && describeTitle({ snapshot, forecast: usage.forecast }, { mode, counted }, surroundings)) ||
        undefined
      }
      tooltip={describeIcon(usage, problems, counted, surroundings)}
      isLoading={isLoading}
    >
      <MenuProblems problems={problems} usage={usage} host={host} surroundings={surroundings} />
      {snapshot && (
        <MenuReading
          snapshot={snapshot}
          forecast={usage.forecast}
          title={describePlan(usage, surroundings)}
          host={host}
          surroundings={surroundings}
        />
      )}
      <MenuActions problems={problems} usage={usage} host={host} surroundings={surroundings} />
    </MenuBarExtra>
  );
}

/** The plan, and of when its numbers are where they are old. */
function describePlan({ snapshot, isStale }: Usage, surroundings: Surroundings): string {
  const plan = snapshot!.identity.accountOrganization ?? "Kiro";
  return isStale ? `${plan} · ${describeAge(snapshot!, isStale, surroundings)}` : plan;
}

/** A sentence for people who point at the icon or have it read to them; what is wrong comes first. */
function describeIcon(
  { snapshot, error, isLoading }: Usage,
  problems: Problem[],
  counted: Counted,
  surroundings: Surroundings,
): string {
  const words = snapshot && describeTooltip(snapshot, counted, surroundings);
  const [problem] = problems;
  if (error && problem) return `${problem.title}. ${words ?? problem.sentence}`;
  return words ?? (isLoading ? "Asking kiro-cli for your Kiro credits" : "No reading of your Kiro credits yet");
}
