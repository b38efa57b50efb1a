import { Action, ActionPanel, Icon, openCommandPreferences } from "@raycast/api";
import type { Usage } from "../edge/use-usage";
import { createAccountActions } from "./account-action";
import { createCopyActions, createCopyLeftAction } from "./copy-actions";
import { openDashboard, viewStatus } from "./link-actions";
import type { ListHost } from "./list-host";
import { createRefreshAction } from "./refresh-action";
import { openPreferencesTitle, tryAgainTitle } from "./remedy-actions";
import { runAction, type UsageAction } from "./usage-action";
import { withoutRepeats } from "./without-repeats";

/**
 * The actions of every row of the list; `first` come before all others, as the remedies of a problem do, and `more` after
 * what is done with the reading.
 */
export function createUsageActionPanel({
  usage,
  host,
  first = [],
  more = [],
}: {
  usage: Usage;
  host: ListHost;
  first?: UsageAction[];
  more?: UsageAction[];
}) {
  const toggleDetail: UsageAction = {
    title: "Toggle Detail",
    icon: Icon.AppWindowSidebarLeft,
    shortcut: { modifiers: ["cmd"], key: "d" },
    run: host.toggleDetail,
  };
  const configure: UsageAction = {
    title: "Configure Command…",
    icon: Icon.Gear,
    run: () => openCommandPreferences(),
  };
  const isThere = (wanted: string) => first.some(({ title }) => title === wanted);
  const sections: UsageAction[][] = [
    first,
    [
      ...(isThere(tryAgainTitle) ? [] : [createRefreshAction(host)]),
      ...createCopyActions(usage, host),
      ...createCopyLeftAction(usage, host),
    ],
    more,
    [openDashboard, viewStatus, ...createAccountActions(usage)],
    [toggleDetail, ...(isThere(openPreferencesTitle) ? [] : [configure])],
  ];
  const shown = withoutRepeats(sections).filter((actions) => actions.length > 0);
  return (
    <ActionPanel>
      {shown.map((actions, index) => (
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
      ))}
    </ActionPanel>
  );
}
