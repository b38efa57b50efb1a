import { Icon, List, type LaunchProps } from "@raycast/api";
import { useState } from "react";
import { ForecastSection } from "./components/forecast-section";
import { createListHost } from "./components/list-host";
import { nameProblemRow, nameWindowRow, type ListLaunchContext } from "./components/open-list";
import { prepareActionPanels } from "./components/usage-action-panel";
import { AboutItem, AccountItem, ManagedItem, OverageItem, ProblemItem, WindowItem } from "./components/usage-items";
import { useUsage } from "./edge/use-usage";
import { describeProblems } from "./lib/words/describe-problems";
import { describeAge } from "./lib/words/describe-reading";
import { nameWindows } from "./lib/words/name-windows";

/** The list command: what is wrong if something is, every window, overages, the account, and how the reading was made. */
export default function Usage({ launchContext }: LaunchProps<{ launchContext?: ListLaunchContext }>) {
  const usage = useUsage({ stays: true, isRefreshed: false });
  const [isShowingDetail, setIsShowingDetail] = useState(true);
  const host = createListHost(usage, () => setIsShowingDetail((isShown) => !isShown));
  const createActionPanel = prepareActionPanels(usage, host);
  const surroundings = { now: new Date() };
  const { snapshot, isLoading, report } = usage;
  const problems = describeProblems(usage, usage.isRefreshOff, surroundings);
  const row = { usage, host, createActionPanel, surroundings, isShowingDetail };
  const isEmpty = snapshot === null && problems.length === 0;
  const plan = snapshot?.identity.accountOrganization;
  return (
    <List
      isLoading={isLoading}
      isShowingDetail={isShowingDetail && !isEmpty}
      searchBarPlaceholder="Search credits, forecast, overages and account"
      selectedItemId={launchContext?.row}
    >
      {isEmpty && !isLoading && (
        <List.EmptyView
          icon={Icon.BarChart}
          title="No Reading Yet"
          description="Refresh to ask kiro-cli for your credits."
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
        <List.Section
          title={plan ? `Credits · ${plan}` : "Credits"}
          subtitle={describeAge(snapshot, usage.isStale, surroundings)}
        >
          {nameWindows(snapshot, surroundings).map((named, index) => (
            <WindowItem key={named.name} id={nameWindowRow(index)} {...named} {...row} />
          ))}
          {snapshot.windows.length === 0 && <ManagedItem {...row} />}
        </List.Section>
      )}
      {snapshot && <ForecastSection {...row} />}
      {snapshot?.overage && (
        <List.Section title="Overage">
          <OverageItem {...row} />
        </List.Section>
      )}
      {snapshot && (
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
