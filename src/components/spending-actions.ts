import { Icon, Keyboard, open } from "@raycast/api";
import { existsSync } from "node:fs";
import type { ReactElement } from "react";
import type { Usage } from "../edge/use-usage";
import type { SpendingEntry } from "../lib/shapes/spending";
import { exportEntries, formatSpendingCsv } from "../lib/spending/format-spending";
import { describeProject } from "../lib/words/spending";
import { createPreferencesAction, createRefreshAction, openDashboard, type UsageAction } from "./actions";
import { createExportActions } from "./export-actions";
import type { ListHost } from "./hosts";
import { createToggleAction, drawActionPanel } from "./usage-action-panel";

/** Makes the action panel of a row; `copied` is the row as text, `project` its folder. */
export type CreateSpendingPanel = (own?: {
  first?: UsageAction[];
  copied?: string;
  project?: string | null;
}) => ReactElement;

/** Returns what makes the action panels of Kiro Spending, for the entries in the range that is shown. */
export function prepareSpendingPanels(
  { context }: Usage,
  host: ListHost,
  { entries, summary }: { entries: SpendingEntry[]; summary: string | null },
): CreateSpendingPanel {
  const names = { home: context.home, hidesAccount: context.hideAccount };
  const shorten = (project: string) => (names.hidesAccount ? describeProject(project, names).title : project);
  const list = () => exportEntries(entries, shorten);
  const ofRange: UsageAction[] = [
    ...(summary === null ? [] : [createCopyAction("Copy Summary", summary, host)]),
    ...(entries.length === 0
      ? []
      : createExportActions(context.home, "Spending", {
          CSV: () => formatSpendingCsv(list()),
          JSON: () => JSON.stringify(list(), null, 2),
        })),
    ...(summary === null
      ? []
      : [{ title: "Clear Spending…", icon: Icon.Trash, isDestructive: true, run: () => host.clear("spending") }]),
  ];
  const ofKiro = [createRefreshAction(host), openDashboard];
  const ofCommand = [createToggleAction(host), createPreferencesAction()];
  return ({ first = [], copied, project = null } = {}) => {
    const ofRow = [
      ...first,
      ...(copied === undefined ? [] : [createCopyAction("Copy Row", copied, host)]),
      ...(project !== null && existsSync(project)
        ? [
            {
              title: "Open Folder",
              icon: Icon.Folder,
              shortcut: Keyboard.Shortcut.Common.Open,
              run: () => open(project),
            },
          ]
        : []),
    ];
    return drawActionPanel([ofRow, ofRange, ofKiro, ofCommand], host);
  };
}

function createCopyAction(title: "Copy Row" | "Copy Summary", text: string, { copy }: ListHost): UsageAction {
  const isRow = title === "Copy Row";
  return {
    title,
    icon: Icon.Clipboard,
    shortcut: isRow ? Keyboard.Shortcut.Common.Copy : { modifiers: ["cmd", "opt"], key: "s" },
    run: () => copy(text, isRow ? "Copied Row" : "Copied Summary"),
  };
}
