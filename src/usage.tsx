import { Icon, List, type LaunchProps } from "@raycast/api";
import { useEffect, useState } from "react";
import { ForecastSection } from "./components/forecast-section";
import { createListHost, nameProblemRow, nameWindowRow, type ListLaunchContext } from "./components/hosts";
import { prepareActionPanels } from "./components/usage-action-panel";
import {
  AboutItem,
  AccountItem,
  ManagedItem,
  OverageItem,
  ProblemItem,
  SpendingItem,
  WindowItem,
} from "./components/usage-items";
import { renewSubtitle } from "./edge/renew-subtitle";
import { useUsage } from "./edge/use-usage";
import type { KiroSnapshot } from "./lib/shapes/snapshot";
import { describeProblems } from "./lib/words/problems";
import { describeAge } from "./lib/words/reading";
import { nameWindows } from "./lib/words/window";

/** The list command: problems, every window, the forecast, spending, overages, the account, and how the reading was made. */
export default function Usage({ launchContext }: LaunchProps<{ launchContext?: ListLaunchContext }>) {
  const usage = useUsage("opened");
  const [isShowingDetail, setIsShowingDetail] = useState(true);
  const host = createListHost(usage, () => setIsShowingDetail((isShown) => !isShown));
  const createActionPanel = prepareActionPanels(usage, host);
  const viewer = { now: new Date() };
  const { snapshot, isLoading, report } = usage;
  const problems = describeProblems(usage, viewer);
  useEffect(() => {
    void renewSubtitle(snapshot);
  }, [snapshot?.updatedAt]);
  const row = { usage, host, createActionPanel, viewer, isShowingDetail };
  const isEmpty = snapshot === null && problems.length === 0;
  const plan = snapshot?.identity.accountOrganization;
  return (
    <List
      isLoading={isLoading}
      isShowingDetail={isShowingDetail && !isEmpty}
      searchBarPlaceholder="Search credits, forecast, spending, and account"
      selectedItemId={launchContext?.row}
    >
      {isEmpty && !isLoading && (
        <List.EmptyView
          icon={Icon.BarChart}
          title="No Usage Yet"
          description="Refresh to check your credits."
          actions={createActionPanel()}
        />
      )}
      {problems.length > 0 && (
        <List.Section title="Problems">
          {problems.map((problem) => (
            <ProblemItem key={problem.id} id={nameProblemRow(problem.id)} problem={problem} {...row} />
          ))}
        </List.Section>
      )}
      {snapshot && (
        <List.Section title={plan ? `Credits · ${plan}` : "Credits"} subtitle={describeAge(usage, viewer)}>
          {nameWindows(snapshot, viewer).map((named, index) => (
            <WindowItem key={named.name} id={nameWindowRow(index)} {...named} {...row} />
          ))}
          {snapshot.windows.length === 0 && <ManagedItem {...row} />}
        </List.Section>
      )}
      {snapshot?.primary && <ForecastSection {...row} />}
      <SpendingItem {...row} />
      {snapshot?.overage && (
        <List.Section title="Overage">
          <OverageItem {...row} />
        </List.Section>
      )}
      {snapshot && knowsAccount(snapshot) && (
        <List.Section title="Account">
          <AccountItem {...row} />
        </List.Section>
      )}
      {!isEmpty && (snapshot || report) && (
        <List.Section title="About">
          <AboutItem {...row} />
        </List.Section>
      )}
    </List>
  );
}

/** The Kiro IDE's record doesn't name the account, and there is nothing to do about it. */
function knowsAccount({ source, identity }: KiroSnapshot): boolean {
  return source !== "ide" || Object.values(identity).some((value) => value !== null);
}
