import { Color, Icon, Keyboard, LaunchType, launchCommand, MenuBarExtra, showHUD } from "@raycast/api";
import { createRemedyActions } from "./components/remedy-actions";
import { createLinkActions, createUsageActions, type UsageAction } from "./components/usage-actions";
import { chooseMeter } from "./lib/choose-meter";
import { describeError } from "./lib/describe-error";
import {
  describeLeft,
  describeOverage,
  describePercent,
  describeReset,
  describeSentence,
  describeTitle,
} from "./lib/describe-usage";
import { formatTime } from "./lib/format";
import type { KiroSnapshot } from "./lib/kiro";
import { useKiroUsage, type KiroUsage } from "./lib/use-kiro-usage";

/** The menu-bar command: the credits left beside a meter, and every window, the account and the actions below it. */
export default function MenuBar() {
  const usage = useKiroUsage();
  const { snapshot, error, isLoading } = usage;
  return (
    <MenuBarExtra
      icon={{ source: chooseMeter(usage), tintColor: Color.PrimaryText }}
      title={describeTitle(snapshot) || undefined}
      tooltip={describeTooltip(usage)}
      isLoading={isLoading}
    >
      {error && <Trouble usage={usage} />}
      {snapshot && <Windows snapshot={snapshot} />}
      {snapshot && <Account snapshot={snapshot} />}
      <Actions usage={usage} />
    </MenuBarExtra>
  );
}

function describeTooltip({ snapshot, error, isLoading }: KiroUsage): string {
  const sentence = snapshot && describeSentence(snapshot, { now: new Date() });
  const trouble = error && describeError(error).title;
  return [trouble, sentence].filter(Boolean).join(". ") || (isLoading ? "Reading Kiro usage…" : "Kiro usage");
}

function Trouble({ usage }: { usage: KiroUsage }) {
  const { title, sentence } = describeError(usage.error!);
  const [next] = createRemedyActions(usage.error!, {
    notify: showHUD,
    refresh: () => refresh(usage),
    logIn: usage.logIn,
  });
  return (
    <MenuBarExtra.Section title={title}>
      <MenuBarExtra.Item icon={Icon.Warning} title={sentence} />
      <Item action={next} />
    </MenuBarExtra.Section>
  );
}

function Windows({ snapshot }: { snapshot: KiroSnapshot }) {
  const now = new Date();
  if (snapshot.primary === null) {
    return (
      <MenuBarExtra.Section title={snapshot.identity.accountOrganization ?? "Kiro"}>
        <MenuBarExtra.Item icon={Icon.Building} title="Your organization manages this plan" onAction={showUsage} />
      </MenuBarExtra.Section>
    );
  }
  const overage = snapshot.overage && describeOverage(snapshot.overage);
  return (
    <>
      {snapshot.windows.map((window, index) => {
        const reset = describeReset(window, now);
        const mayExceed = snapshot.mayExceedLimit && window.kind === "plan";
        return (
          <MenuBarExtra.Section
            key={index}
            title={index === 0 ? (snapshot.identity.accountOrganization ?? "Kiro") : undefined}
          >
            <MenuBarExtra.Item
              title={`${window.label}: ${describeLeft(window)}`}
              subtitle={describePercent(window, mayExceed)}
              onAction={showUsage}
            />
            {reset && <MenuBarExtra.Item title={reset} />}
          </MenuBarExtra.Section>
        );
      })}
      {overage && (
        <MenuBarExtra.Section>
          <MenuBarExtra.Item title={overage.title} subtitle={overage.cost ?? undefined} onAction={showUsage} />
        </MenuBarExtra.Section>
      )}
    </>
  );
}

function Account({ snapshot: { identity, managedBy } }: { snapshot: KiroSnapshot }) {
  const { accountEmail, loginMethod } = identity;
  const title = accountEmail ?? loginMethod;
  if (title === null) return null;
  const subtitle = [accountEmail && loginMethod, managedBy && "managed by your organization"]
    .filter(Boolean)
    .join(", ");
  return (
    <MenuBarExtra.Section title="Account">
      <MenuBarExtra.Item icon={Icon.Person} title={title} subtitle={subtitle || undefined} />
    </MenuBarExtra.Section>
  );
}

function Actions({ usage }: { usage: KiroUsage }) {
  const updated = usage.updatedAt && formatTime(usage.updatedAt, { now: new Date() });
  return (
    <MenuBarExtra.Section>
      <MenuBarExtra.Item icon={Icon.List} title="Show Usage" onAction={showUsage} />
      <MenuBarExtra.Item
        icon={Icon.ArrowClockwise}
        title={updated === null ? "Refresh" : `Refresh (Updated ${updated})`}
        shortcut={Keyboard.Shortcut.Common.Refresh}
        onAction={() => refresh(usage)}
      />
      {[...createUsageActions(usage, showHUD), ...createLinkActions()].map((action) => (
        <Item key={action.title} action={action} />
      ))}
    </MenuBarExtra.Section>
  );
}

function Item({ action: { title, icon, shortcut, run } }: { action: UsageAction }) {
  return <MenuBarExtra.Item title={title} icon={icon} shortcut={shortcut} onAction={() => run()} />;
}

async function refresh(usage: KiroUsage): Promise<void> {
  const { snapshot, error } = await usage.refresh();
  await showHUD(error ? describeError(error).title : snapshot ? describeSentence(snapshot, { now: new Date() }) : "");
}

async function showUsage(): Promise<void> {
  try {
    await launchCommand({ name: "usage", type: LaunchType.UserInitiated });
  } catch {
    await showHUD("Enable the command “Kiro Usage” in Raycast to see the details");
  }
}
