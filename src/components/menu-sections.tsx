import { Icon, Keyboard, LaunchType, launchCommand, MenuBarExtra, openCommandPreferences, showHUD } from "@raycast/api";
import { describeOverage, managedAdvice, managedSentence } from "../lib/words/describe-usage";
import {
  describeExactReset,
  describeLeft,
  describePercent,
  describePercentLeft,
  describeReset,
  describeUsed,
} from "../lib/words/describe-window";
import { formatTime } from "../lib/words/format";
import type { KiroSnapshot, KiroWindow } from "../lib/kiro";
import type { KiroUsage } from "../edge/use-kiro-usage";
import { createCopyActions } from "./copy-actions";
import { openDashboard, viewStatus } from "./link-actions";
import { openPreferencesTitle, type Trouble } from "./troubles";
import { runAction, type ActionHost, type UsageAction } from "./usage-action";
import { withoutRepeats } from "./without-repeats";

const { Item, Section } = MenuBarExtra;

/**
 * What is wrong. Beside a reading it is one row that does the next step; without one there is room for the sentences
 * and for all that can be done.
 */
export function MenuTroubles({ troubles, isBrief, host }: { troubles: Trouble[]; isBrief: boolean; host: ActionHost }) {
  const shown = listRemedies(troubles, isBrief);
  return troubles.map(({ title, sentence, since }, index) => (
    <Section key={title} title={since && isBrief ? `${title}, ${formatTime(since, { now: new Date() })}` : title}>
      {!isBrief && splitSentences(sentence).map((part) => <Item key={part} icon={Icon.Warning} title={part} />)}
      {shown[index].map((action) => (
        <ActionItem
          key={action.title}
          action={{ ...action, shortcut: undefined }}
          host={host}
          tooltip={isBrief ? sentence : undefined}
        />
      ))}
    </Section>
  ));
}

/** The actions that stand beside each trouble. "Try Again" is the "Refresh" that is always there. */
function listRemedies(troubles: Trouble[], isBrief: boolean): UsageAction[][] {
  if (isBrief) return troubles.map(({ actions }) => actions.slice(0, 1));
  return withoutRepeats(troubles.map(({ actions }) => actions.filter(({ title }) => title !== "Try Again")));
}

/** A menu is as wide as its longest row, so that each sentence has one of its own. */
function splitSentences(sentences: string): string[] {
  return sentences.split(/(?<=\.) (?=[A-Z])/);
}

/** Every window with what is left of it; with ⌥ what is used. A click opens the list at that window. */
export function MenuWindows({ snapshot, isStale }: { snapshot: KiroSnapshot; isStale: boolean }) {
  const plan = namePlan(snapshot, isStale);
  return snapshot.windows.map((window, index) => (
    <Section key={index} title={index === 0 ? plan : undefined}>
      <WindowRow snapshot={snapshot} window={window} open={() => showUsage({ window: index })} />
    </Section>
  ));
}

function WindowRow({ snapshot, window, open }: { snapshot: KiroSnapshot; window: KiroWindow; open: () => void }) {
  const reset = describeReset(window, new Date());
  const name = clipName(window.label);
  const tooltip = name === window.label ? undefined : window.label;
  // Without a limit the row itself says what is used.
  const used =
    window.limit === null ? undefined : (
      <Item title={`${name}: ${describeUsed(window)}`} subtitle={describePercent(window, snapshot)} onAction={open} />
    );
  return (
    <>
      <Item
        title={`${name}: ${describeLeft(window)}`}
        subtitle={describePercentLeft(window, snapshot)}
        tooltip={tooltip}
        onAction={open}
        alternate={used}
      />
      {reset && <Item title={reset} tooltip={describeExactReset(window) ?? undefined} />}
    </>
  );
}

/** A menu is as wide as its longest row; names of bonuses may be any length. In characters. */
const longestName = 32;

function clipName(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;
}

/** The plan, and of when its numbers are where they are not current. */
function namePlan({ identity, updatedAt }: KiroSnapshot, isStale: boolean): string {
  const name = identity.accountOrganization ?? "Kiro";
  return isStale ? `${name}, from ${formatTime(new Date(updatedAt), { now: new Date() })}` : name;
}

/** Stands for the windows where an organization keeps the numbers to itself. */
export function MenuManaged({
  snapshot,
  isStale,
  host,
}: {
  snapshot: KiroSnapshot;
  isStale: boolean;
  host: ActionHost;
}) {
  return (
    <Section title={namePlan(snapshot, isStale)}>
      <Item icon={Icon.Building} title={managedSentence} onAction={() => runAction(openDashboard, host)} />
      <Item title={managedAdvice} />
    </Section>
  );
}

/** Overages with what they cost, and the account. */
export function MenuAccount({ snapshot: { overage, identity, managedBy, primary } }: { snapshot: KiroSnapshot }) {
  const { accountEmail, loginMethod } = identity;
  const overageWords = overage && describeOverage(overage);
  const about = [accountEmail && loginMethod, managedBy && primary && "managed by your organization"]
    .filter(Boolean)
    .join(", ");
  const name = accountEmail ?? loginMethod;
  return (
    <>
      {overageWords && (
        <Section title="Overage">
          <Item title={overageWords.title} subtitle={overageWords.cost ?? undefined} onAction={() => showUsage()} />
        </Section>
      )}
      {name !== null && (
        <Section title="Account">
          <Item icon={Icon.Person} title={name} subtitle={about} onAction={() => showUsage()} />
        </Section>
      )}
    </>
  );
}

/** What can be done, last in the menu, without what stands beside a trouble already. */
export function MenuActions({ usage, host, troubles }: { usage: KiroUsage; host: ActionHost; troubles: Trouble[] }) {
  const remedies = listRemedies(troubles, usage.snapshot !== null).flat();
  const [, actions] = withoutRepeats([
    remedies,
    [...createCopyActions(usage.snapshot, host), openDashboard, viewStatus],
  ]);
  const updated = usage.updatedAt && formatTime(usage.updatedAt, { now: new Date() });
  return (
    <Section>
      <ActionItem action={{ title: "Show Usage", icon: Icon.List, run: () => showUsage() }} host={host} />
      <Item
        icon={Icon.ArrowClockwise}
        title="Refresh"
        subtitle={updated === null ? undefined : `Updated ${updated}`}
        shortcut={Keyboard.Shortcut.Common.Refresh}
        onAction={() => host.refresh()}
      />
      {actions.map((action) => (
        <ActionItem key={action.title} action={action} host={host} />
      ))}
      {!remedies.some(({ title }) => title === openPreferencesTitle) && (
        <ActionItem
          action={{ title: "Preferences…", icon: Icon.Gear, run: () => openCommandPreferences() }}
          host={host}
        />
      )}
    </Section>
  );
}

function ActionItem({ action, host, tooltip }: { action: UsageAction; host: ActionHost; tooltip?: string }) {
  const { title, icon, shortcut } = action;
  return (
    <Item title={title} icon={icon} shortcut={shortcut} tooltip={tooltip} onAction={() => runAction(action, host)} />
  );
}

async function showUsage(context?: { window: number }): Promise<void> {
  try {
    await launchCommand({ name: "usage", type: LaunchType.UserInitiated, context });
  } catch {
    await showHUD("Enable the command “Kiro Usage” in Raycast to see the details");
  }
}
