import { Action, ActionPanel, Color, Icon, Keyboard, List, showToast, Toast } from "@raycast/api";
import { getProgressIcon } from "@raycast/utils";
import { createRemedyActions } from "./components/remedy-actions";
import { createLinkActions, createUsageActions, type UsageAction } from "./components/usage-actions";
import { UsageMetadata } from "./components/usage-metadata";
import { describeError } from "./lib/describe-error";
import { describeLeft, describePercent, describeReset } from "./lib/describe-usage";
import { formatTime } from "./lib/format";
import type { KiroSnapshot, KiroWindow } from "./lib/kiro";
import { useKiroUsage, type KiroUsage } from "./lib/use-kiro-usage";

/** The list command: every window with its detail, the account, and what is wrong if something is. */
export default function Usage() {
  const usage = useKiroUsage();
  const { snapshot, error, isLoading } = usage;
  return (
    <List isLoading={isLoading} isShowingDetail={snapshot !== null} searchBarPlaceholder="Search windows and account">
      {snapshot === null ? !isLoading && <Empty usage={usage} /> : <Reading usage={usage} snapshot={snapshot} />}
      {snapshot !== null && error !== null && <Trouble usage={usage} snapshot={snapshot} />}
    </List>
  );
}

function Reading({ usage, snapshot }: { usage: KiroUsage; snapshot: KiroSnapshot }) {
  const { accountOrganization, accountEmail, loginMethod } = snapshot.identity;
  const detail = <List.Item.Detail metadata={<UsageMetadata snapshot={snapshot} window={null} />} />;
  const actions = <Actions usage={usage} />;
  return (
    <>
      <List.Section title={accountOrganization ?? "Kiro"} subtitle={describeAge(usage)}>
        {snapshot.windows.map((window, index) => (
          <WindowItem key={index} usage={usage} snapshot={snapshot} window={window} />
        ))}
        {snapshot.primary === null && (
          <List.Item icon={Icon.Building} title="Managed by Your Organization" detail={detail} actions={actions} />
        )}
      </List.Section>
      <List.Section title="Account">
        <List.Item
          icon={Icon.Person}
          title={accountEmail ?? loginMethod ?? "Not stated"}
          detail={detail}
          actions={actions}
        />
      </List.Section>
    </>
  );
}

function WindowItem({ usage, snapshot, window }: { usage: KiroUsage; snapshot: KiroSnapshot; window: KiroWindow }) {
  const now = new Date();
  const reset = describeReset(window, now);
  return (
    <List.Item
      icon={
        window.usedPercent === null
          ? { source: "meter-unlimited.png", tintColor: Color.PrimaryText }
          : getProgressIcon(Math.min(1, window.usedPercent / 100))
      }
      title={window.label}
      subtitle={describeLeft(window)}
      keywords={[snapshot.identity.accountOrganization ?? "Kiro"]}
      accessories={[
        { text: describePercent(window, snapshot.mayExceedLimit && window.kind === "plan") },
        ...(reset ? [{ tag: reset, tooltip: window.resetsAt ?? window.resetDescription }] : []),
      ]}
      detail={<List.Item.Detail metadata={<UsageMetadata snapshot={snapshot} window={window} />} />}
      actions={<Actions usage={usage} />}
    />
  );
}

function Trouble({ usage, snapshot }: { usage: KiroUsage; snapshot: KiroSnapshot }) {
  const { title, sentence } = describeError(usage.error!);
  return (
    <List.Section title="Trouble">
      <List.Item
        icon={Icon.Warning}
        title={title}
        subtitle={sentence}
        detail={<List.Item.Detail metadata={<UsageMetadata snapshot={snapshot} window={null} />} />}
        actions={<Actions usage={usage} />}
      />
    </List.Section>
  );
}

function Empty({ usage }: { usage: KiroUsage }) {
  const { title, sentence } = usage.error
    ? describeError(usage.error)
    : { title: "No Reading Yet", sentence: "Refresh to ask kiro-cli." };
  return (
    <List.EmptyView icon={Icon.Warning} title={title} description={sentence} actions={<Actions usage={usage} />} />
  );
}

function Actions({ usage }: { usage: KiroUsage }) {
  const retry = () => refresh(usage);
  const remedies = usage.error ? createRemedyActions(usage.error, { notify, refresh: retry, logIn: usage.logIn }) : [];
  const others = [...createUsageActions(usage, notify), ...createLinkActions()];
  const known = new Set(remedies.map(({ title }) => title));
  return (
    <ActionPanel>
      <ActionPanel.Section>{remedies.map(drawAction)}</ActionPanel.Section>
      <ActionPanel.Section>
        {!known.has("Try Again") && (
          <Action
            title="Refresh"
            icon={Icon.ArrowClockwise}
            shortcut={Keyboard.Shortcut.Common.Refresh}
            onAction={retry}
          />
        )}
        {others.filter(({ title }) => !known.has(title)).map(drawAction)}
      </ActionPanel.Section>
    </ActionPanel>
  );
}

function drawAction({ title, icon, shortcut, run }: UsageAction) {
  return <Action key={title} title={title} icon={icon} shortcut={shortcut} onAction={() => run()} />;
}

function describeAge({ updatedAt, isStale }: KiroUsage): string {
  const time = formatTime(updatedAt!, { now: new Date() });
  return isStale ? `Not current: read ${time}` : `Updated ${time}`;
}

async function notify(message: string): Promise<void> {
  await showToast({ title: message });
}

async function refresh(usage: KiroUsage): Promise<void> {
  const toast = await showToast({ style: Toast.Style.Animated, title: "Asking kiro-cli…" });
  const { error } = await usage.refresh();
  const trouble = error && describeError(error);
  toast.style = trouble ? Toast.Style.Failure : Toast.Style.Success;
  toast.title = trouble ? trouble.title : "Usage Updated";
  toast.message = trouble?.sentence;
}
