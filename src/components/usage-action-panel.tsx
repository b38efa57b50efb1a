import { Action, ActionPanel, Icon, Keyboard, openCommandPreferences } from "@raycast/api";
import type { KiroUsage } from "../edge/use-kiro-usage";
import { createAccountActions } from "./account-action";
import { createCopyActions, createCopyLeftAction } from "./copy-actions";
import { createDiagnosticAction } from "./diagnostic-action";
import { openDashboard, viewStatus } from "./link-actions";
import type { ListHost } from "./list-host";
import { openPreferencesTitle } from "./troubles";
import { runAction, type UsageAction } from "./usage-action";
import { withoutRepeats } from "./without-repeats";

/** The actions of every item of the list; `first` come before all others, as the remedies of a trouble do. */
export function UsageActionPanel({
  usage,
  host,
  first = [],
}: {
  usage: KiroUsage;
  host: ListHost;
  first?: UsageAction[];
}) {
  const refresh: UsageAction = {
    title: "Refresh",
    icon: Icon.ArrowClockwise,
    shortcut: Keyboard.Shortcut.Common.Refresh,
    run: () => host.refresh(),
  };
  const toggleDetail: UsageAction = {
    title: "Toggle Detail",
    icon: Icon.AppWindowSidebarLeft,
    shortcut: { modifiers: ["cmd"], key: "d" },
    run: host.toggleDetail,
  };
  const configure: UsageAction = {
    title: "Configure Command",
    icon: Icon.Gear,
    run: () => openCommandPreferences(),
  };
  // To try again is to refresh, so one of the two is enough.
  const isRefreshThere = first.some(({ title }) => title === "Try Again");
  const sections: UsageAction[][] = [
    first,
    [
      ...(isRefreshThere ? [] : [refresh]),
      ...createCopyActions(usage.snapshot, host),
      ...createCopyLeftAction(usage.snapshot, host),
    ],
    [openDashboard, viewStatus, ...createAccountActions(usage)],
    [
      ...(usage.snapshot ? [toggleDetail] : []),
      ...(first.some(({ title }) => title === openPreferencesTitle) ? [] : [configure]),
      createDiagnosticAction(usage, host),
    ],
  ];
  const shown = withoutRepeats(sections).filter((actions) => actions.length > 0);
  return <ActionPanel>{shown.map((actions, index) => drawSection(actions, index, host))}</ActionPanel>;
}

function drawSection(actions: UsageAction[], index: number, host: ListHost) {
  return (
    <ActionPanel.Section key={index}>
      {actions.map((action) => (
        <Action
          key={action.title}
          title={action.title}
          icon={action.icon}
          shortcut={action.shortcut}
          onAction={() => runAction(action, host)}
        />
      ))}
    </ActionPanel.Section>
  );
}
