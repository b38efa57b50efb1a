import { Icon, showInFinder } from "@raycast/api";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Usage } from "../edge/use-usage";
import { formatHistoryCsv, formatHistoryJson, readHistory } from "../lib/kiro-kept";
import type { ListHost } from "./list-host";
import type { UsageAction } from "./usage-action";

/** Returns the actions that put the history of readings into a file, and the one that deletes it. */
export function createHistoryActions(usage: Usage, host: ListHost): UsageAction[] {
  const formats = [
    { name: "CSV", ending: "csv", format: formatHistoryCsv },
    { name: "JSON", ending: "json", format: formatHistoryJson },
  ];
  return [
    ...formats.map(({ name, ending, format }) => ({
      title: `Export History as ${name}`,
      icon: Icon.Download,
      run: () => {
        const file = chooseFile(usage.home, ending);
        writeFileSync(file, format(readHistory(usage.folder)));
        return showInFinder(file);
      },
    })),
    { title: "Clear History", icon: Icon.Trash, run: () => host.clearHistory() },
  ];
}

/** The file in Downloads, or in the home folder where there is no Downloads; another name where it is taken. */
function chooseFile(home: string, ending: string): string {
  const downloads = join(home, "Downloads");
  const folder = existsSync(downloads) ? downloads : home;
  for (let count = 1; ; count++) {
    const file = join(folder, `Kiro Usage History${count === 1 ? "" : ` ${count}`}.${ending}`);
    if (!existsSync(file)) return file;
  }
}
