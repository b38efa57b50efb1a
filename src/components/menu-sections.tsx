import { Icon, Keyboard, LaunchType, launchCommand, MenuBarExtra, openCommandPreferences, showHUD } from "@raycast/api";
import { describeOverage, managedSentence } from "../lib/describe-usage";
import { describeLeft, describePercent, describeReset, describeUsed } from "../lib/describe-window";
import { formatTime, formatUtc } from "../lib/format";
import type { KiroSnapshot, KiroWindow } from "../lib/kiro";
import type { KiroUsage } from "../lib/use-kiro-usage";
import { createCopyActions } from "./copy-actions";
import { openDashboard, viewStatus } from "./link-actions";
import type { Trouble } from "./troubles";
import type { ActionHost, UsageAction } from "./usage-action";
import { withoutRepeats } from "./without-repeats";

const { Item, Section } = MenuBarExtra;

/** What is wrong, each as a row with the actions that mend it; the time says how old a reading beside it is. */
export function MenuTroubles({ troubles }: { troubles: Trouble[] }) {
  const shown = withoutRepeats(troubles.map(({ actions }) => actions));
  return troubles.map((trouble, index) => <MenuTrouble key={trouble.title} trouble={trouble} actions={shown[index]} />);
}

function MenuTrouble({ trouble, actions }: { trouble: Trouble; actions: UsageAction[] }) {
  const { title, sentence, since } = trouble;
  const time = since && formatTime(since, { now: new Date() });
  return (
    <Section title={time === null ? title : `${title} (${time})`}>
      <Item icon={Icon.Warning} title={sentence} onAction={() => trouble.actions[0].run()} />
      {actions.map((action) => (
        <ActionItem key={action.title} action={{ ...action, shortcut: undefined }} />
      ))}
    </Section>
  );
}

/** Every window with what is left of it; with ⌥ what is used. A click opens the list at that window. */
export function MenuWindows({ snapshot }: { snapshot: KiroSnapshot }) {
  const plan = snapshot.identity.accountOrganization ?? "Kiro";
  return snapshot.windows.map((window, index) => (
    <Section key={index} title={index === 0 ? plan : undefined}>
      <WindowRow snapshot={snapshot} window={window} open={() => showUsage({ window: index })} />
    </Section>
  ));
}

function WindowRow({ snapshot, window, open }: { snapshot: KiroSnapshot; window: KiroWindow; open: () => void }) {
  const reset = describeReset(window, new Date());
  const percent = describePercent(window, snapshot);
  // Without a limit the row itself says what is used.
  const used =
    window.limit === null ? undefined : (
      <Item title={`${window.label}: ${describeUsed(window)}`} subtitle={percent} onAction={open} />
    );
  return (
    <>
      <Item title={`${window.label}: ${describeLeft(window)}`} subtitle={percent} onAction={open} alternate={used} />
      {reset && <Item title={reset} tooltip={window.resetsAt === null ? undefined : formatUtc(window.resetsAt)} />}
    </>
  );
}

/** Stands for the windows where an organization keeps the numbers to itself. */
export function MenuManaged({ snapshot }: { snapshot: KiroSnapshot }) {
  return (
    <Section title={snapshot.identity.accountOrganization ?? "Kiro"}>
      <Item icon={Icon.Building} title={managedSentence} onAction={() => openDashboard.run()} />
      <Item title="Ask your administrator, or look at the dashboard" />
    </Section>
  );
}

/** Overages with what they cost, and the account. */
export function MenuAccount({ snapshot: { overage, identity, managedBy } }: { snapshot: KiroSnapshot }) {
  const { accountEmail, loginMethod } = identity;
  const overageWords = overage && describeOverage(overage);
  const about = [accountEmail && loginMethod, managedBy && "managed by your organization"].filter(Boolean).join(", ");
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
  const remedies = troubles.flatMap(({ actions }) => actions);
  const [, actions] = withoutRepeats([
    remedies,
    [...createCopyActions(usage.snapshot, host), openDashboard, viewStatus],
  ]);
  const updated = usage.updatedAt && formatTime(usage.updatedAt, { now: new Date() });
  return (
    <Section>
      <ActionItem action={{ title: "Show Usage", icon: Icon.List, run: () => showUsage() }} />
      <Item
        icon={Icon.ArrowClockwise}
        title="Refresh"
        subtitle={updated === null ? undefined : `Updated ${updated}`}
        shortcut={Keyboard.Shortcut.Common.Refresh}
        onAction={() => host.refresh()}
      />
      {actions.map((action) => (
        <ActionItem key={action.title} action={action} />
      ))}
      <ActionItem action={{ title: "Preferences…", icon: Icon.Gear, run: () => openCommandPreferences() }} />
    </Section>
  );
}

function ActionItem({ action: { title, icon, shortcut, run } }: { action: UsageAction }) {
  return <Item title={title} icon={icon} shortcut={shortcut} onAction={() => run()} />;
}

async function showUsage(context?: { window: number }): Promise<void> {
  try {
    await launchCommand({ name: "usage", type: LaunchType.UserInitiated, context });
  } catch {
    await showHUD("Enable the command “Kiro Usage” in Raycast to see the details");
  }
}
