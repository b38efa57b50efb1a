import { Icon, MenuBarExtra, openCommandPreferences } from "@raycast/api";
import type { Usage } from "../edge/use-usage";
import type { Problem } from "../lib/words/describe-problems";
import { formatTime, type Surroundings } from "../lib/words/format";
import { createCopyActions } from "./copy-actions";
import { openDashboard, viewStatus } from "./link-actions";
import { MenuItem } from "./menu-item";
import { listOthers } from "./menu-problems";
import { openList } from "./open-list";
import { createRefreshAction } from "./refresh-action";
import type { ActionHost, UsageAction } from "./usage-action";
import { withoutRepeats } from "./without-repeats";

interface Props {
  problems: Problem[];
  usage: Usage;
  host: ActionHost;
  surroundings: Surroundings;
}

/** What can be done, last in the menu, without what stands below a problem already. */
export function MenuActions({ problems, usage, host, surroundings }: Props) {
  const { snapshot } = usage;
  const updated = snapshot && `Updated ${formatTime(new Date(snapshot.updatedAt), surroundings)}`;
  const refresh = createRefreshAction(host);
  const configure: UsageAction = {
    title: "Preferences…",
    does: "preferences",
    icon: Icon.Gear,
    run: () => openCommandPreferences(),
  };
  const there = problems.flatMap((problem) => listOthers(problem, usage, host));
  const isConfigureThere = problems.some(({ remedies: [next] }) => next === "preferences");
  const [, shown] = withoutRepeats([
    there,
    [
      { title: "Show Usage", icon: Icon.List, run: () => openList() },
      refresh,
      ...createCopyActions(usage, host),
      openDashboard,
      viewStatus,
      ...(isConfigureThere ? [] : [configure]),
    ],
  ]);
  return (
    <MenuBarExtra.Section>
      {shown.map((action) => (
        <MenuItem
          key={action.title}
          action={action}
          host={host}
          subtitle={action === refresh ? (updated ?? undefined) : undefined}
        />
      ))}
    </MenuBarExtra.Section>
  );
}
