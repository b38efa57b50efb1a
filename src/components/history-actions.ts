import { Icon } from "@raycast/api";
import type { Usage } from "../edge/use-usage";
import { formatHistoryCsv, formatHistoryJson, readHistory } from "../lib/kiro-kept";
import type { UsageAction } from "./actions";
import { createExportActions } from "./export-actions";
import type { ListHost } from "./hosts";

/** Returns the actions that put the history of readings into a file, and the one that deletes it. */
export function createHistoryActions({ context }: Usage, host: ListHost): UsageAction[] {
  const read = () => readHistory(context.folder);
  return [
    ...createExportActions(context.home, "History", {
      CSV: () => formatHistoryCsv(read()),
      JSON: () => formatHistoryJson(read()),
    }),
    { title: "Clear History…", icon: Icon.Trash, isDestructive: true, run: () => host.clear("history") },
  ];
}
