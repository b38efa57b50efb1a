import { Icon, MenuBarExtra } from "@raycast/api";
import type { Usage } from "../edge/use-usage";
import type { Viewer } from "../lib/words/format";
import type { Problem } from "../lib/words/problems";
import { describeAge } from "../lib/words/reading";
import {
  createCopyActions,
  createPreferencesAction,
  createRefreshAction,
  openDashboard,
  viewStatus,
  withoutRepeats,
} from "./actions";
import { openView, type ActionHost } from "./hosts";
import { listFurtherSteps, MenuItem } from "./menu-problems";
import { tellsAgeFirst } from "./menu-reading";
import { createRemedyActions } from "./remedy-actions";

interface Props {
  problems: Problem[];
  usage: Usage;
  host: ActionHost;
  viewer: Viewer;
}

/** What you can do, last in the menu, without what a problem offers already. */
export function MenuActions({ problems, usage, host, viewer }: Props) {
  const refresh = createRefreshAction(host);
  const offered = problems.flatMap((problem) => listFurtherSteps(problem, usage, host));
  const nextSteps = problems.flatMap((problem) => createRemedyActions(problem, usage, host).slice(0, 1));
  const isConfigureNext = nextSteps.some(({ does }) => does === "preferences");
  const [, shown] = withoutRepeats([
    offered,
    [
      { title: "Show Usage", icon: Icon.List, run: () => openView("usage") },
      refresh,
      ...createCopyActions(usage, host),
      openDashboard,
      viewStatus,
      ...(isConfigureNext ? [] : [createPreferencesAction()]),
    ],
  ]);
  return (
    <MenuBarExtra.Section>
      {shown.map((action) => (
        <MenuItem
          key={action.title}
          action={action}
          host={host}
          subtitle={(action === refresh && !tellsAgeFirst(usage) && describeAge(usage, viewer)) || undefined}
        />
      ))}
    </MenuBarExtra.Section>
  );
}
