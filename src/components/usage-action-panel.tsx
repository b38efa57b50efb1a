import { Action, ActionPanel, Icon, openCommandPreferences } from "@raycast/api";
import type { ReactElement } from "react";
import type { Usage } from "../edge/use-usage";
import { createAccountActions } from "./account-action";
import { createCopyActions, createCopyLeftAction } from "./copy-actions";
import { openDashboard, viewStatus } from "./link-actions";
import type { ListHost } from "./list-host";
import { createRefreshAction } from "./refresh-action";
import { runAction, type UsageAction } from "./usage-action";
import { withoutRepeats } from "./without-repeats";

/**
 * Makes the action panel of a row. `first` come before the actions of every row, as the remedies of a problem do, and
 * `more` after what is done with the reading.
 */
export type CreateActionPanel = (own?: { first?: UsageAction[]; more?: UsageAction[] }) => ReactElement;

/** Returns what makes the action panels of the list; the actions that every row has are made once for all of them. */
export function prepareActionPanels(usage: Usage, host: ListHost): CreateActionPanel {
  const toggleDetail: UsageAction = {
    title: "Toggle Detail",
    icon: Icon.AppWindowSidebarLeft,
    shortcut: { modifiers: ["cmd"], key: "d" },
    run: host.toggleDetail,
  };
  const configure: UsageAction = {
    title: "Configure Command…",
    does: "preferences",
    icon: Icon.Gear,
    run: () => openCommandPreferences(),
  };
  const ofReading = [
    createRefreshAction(host),
    ...createCopyActions(usage, host),
    ...createCopyLeftAction(usage, host),
  ];
  const ofKiro = [openDashboard, viewStatus, ...createAccountActions(usage)];
  const ofCommand = [toggleDetail, configure];
  const plain = drawActionPanel([ofReading, ofKiro, ofCommand], host);
  return ({ first, more } = {}) =>
    first || more ? drawActionPanel([first ?? [], ofReading, more ?? [], ofKiro, ofCommand], host) : plain;
}

function drawActionPanel(sections: UsageAction[][], host: ListHost): ReactElement {
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
