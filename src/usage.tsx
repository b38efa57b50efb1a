import { Icon, List, type LaunchProps } from "@raycast/api";
import { useState } from "react";
import { createListHost, type ListHost } from "./components/list-host";
import { listTroubles, type Trouble } from "./components/troubles";
import { UsageActionPanel } from "./components/usage-action-panel";
import { AccountItem, ManagedItem, OverageItem, TroubleItem, WindowItem } from "./components/usage-items";
import { formatTime } from "./lib/words/format";
import { useKiroUsage, type KiroUsage } from "./edge/use-kiro-usage";

/** What another command may hand over: the place of the window to select. */
interface UsageLaunchContext {
  window?: number;
}

/** The list command: every window with its detail, overages, the account, and what is wrong if something is. */
export default function Usage({ launchContext }: LaunchProps<{ launchContext?: UsageLaunchContext }>) {
  const usage = useKiroUsage();
  const [isShowingDetail, setIsShowingDetail] = useState(true);
  const host = createListHost(usage, () => setIsShowingDetail((isShown) => !isShown));
  const troubles = listTroubles(usage, host);
  const { snapshot, isLoading } = usage;
  return (
    <List
      isLoading={isLoading}
      isShowingDetail={isShowingDetail && snapshot !== null}
      searchBarPlaceholder="Search credits, overages and account"
      selectedItemId={launchContext?.window === undefined ? undefined : nameWindow(launchContext.window)}
    >
      {snapshot === null
        ? !isLoading && <EmptyUsage usage={usage} host={host} trouble={troubles[0]} />
        : drawSections(usage, host, isShowingDetail, troubles)}
    </List>
  );
}

function nameWindow(index: number): string {
  return `window-${index}`;
}

function drawSections(usage: KiroUsage, host: ListHost, isShowingDetail: boolean, troubles: Trouble[]) {
  const { windows, overage, identity } = usage.snapshot!;
  const props = { usage, host, isShowingDetail };
  const plan = identity.accountOrganization;
  return (
    <>
      <List.Section title={plan === null ? "Credits" : `Credits · ${plan}`} subtitle={describeAge(usage)}>
        {windows.map((window, index) => (
          <WindowItem key={index} id={nameWindow(index)} window={window} {...props} />
        ))}
        {windows.length === 0 && <ManagedItem {...props} />}
      </List.Section>
      {overage && (
        <List.Section title="Overage">
          <OverageItem {...props} />
        </List.Section>
      )}
      <List.Section title="Account">
        <AccountItem {...props} />
      </List.Section>
      {troubles.length > 0 && (
        <List.Section title="Trouble">
          {troubles.map((trouble) => (
            <TroubleItem key={trouble.title} trouble={trouble} {...props} />
          ))}
        </List.Section>
      )}
    </>
  );
}

function describeAge({ updatedAt, isStale }: KiroUsage): string {
  const time = formatTime(updatedAt!, { now: new Date() });
  return isStale ? `Not current, from ${time}` : `Updated ${time}`;
}

function EmptyUsage({ usage, host, trouble }: { usage: KiroUsage; host: ListHost; trouble: Trouble | undefined }) {
  return (
    <List.EmptyView
      icon={Icon.Warning}
      title={trouble?.title ?? "No Reading Yet"}
      description={trouble?.sentence ?? "Refresh to ask kiro-cli for your credits."}
      actions={<UsageActionPanel usage={usage} host={host} first={trouble?.actions} />}
    />
  );
}
