import { Action, ActionPanel, Icon } from "@raycast/api";
import type { ReactElement } from "react";
import type { Usage } from "../edge/use-usage";
import {
  createAccountActions,
  createCopyActions,
  createCopyLeftAction,
  createPreferencesAction,
  createRefreshAction,
  openDashboard,
  runAction,
  viewStatus,
  withoutRepeats,
  type UsageAction,
} from "./actions";
import type { ListHost } from "./hosts";

/**
 * Makes the action panel of a row. `first` come before the actions of every row, as the remedies of a problem do, and
 * `more` after what is done with the reading.
 */
export type CreateActionPanel = (own?: { first?: UsageAction[]; more?: UsageAction[] }) => ReactElement;

/** Returns what makes the action panels of the list; the actions that every row has are made once for all of them. */
export function prepareActionPanels(usage: Usage, host: ListHost): CreateActionPanel {
  const ofReading = [
    createRefreshAction(host),
    ...createCopyActions(usage, host),
    ...createCopyLeftAction(usage, host),
  ];
  const ofKiro = [openDashboard, viewStatus, ...createAccountActions(usage)];
  const ofCommand = [createToggleAction(host), createPreferencesAction()];
  const plain = drawActionPanel([ofReading, ofKiro, ofCommand], host);
  return ({ first, more } = {}) =>
    first || more ? drawActionPanel([first ?? [], ofReading, more ?? [], ofKiro, ofCommand], host) : plain;
}

/** Returns the action that shows or hides the detail pane. */
export function createToggleAction({ toggleDetail }: ListHost): UsageAction {
  return {
    title: "Toggle Detail",
    icon: Icon.AppWindowSidebarLeft,
    shortcut: { modifiers: ["cmd"], key: "d" },
    run: toggleDetail,
  };
}

/** Returns the action panel with these sections, each action once. */
export function drawActionPanel(sections: UsageAction[][], host: ListHost): ReactElement {
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
              style={action.isDestructive ? Action.Style.Destructive : undefined}
              onAction={() => runAction(action, host)}
            />
          ))}
        </ActionPanel.Section>
      ))}
    </ActionPanel>
  );
}
