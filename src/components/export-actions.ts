import { Icon, showInFinder } from "@raycast/api";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { UsageAction } from "./actions";

/** Returns the actions that put `what` into a file, in each of the formats, and show it in Finder. `home` is the home folder. */
export function createExportActions(
  home: string,
  what: "History" | "Spending",
  formats: Record<"CSV" | "JSON", () => string>,
): UsageAction[] {
  return Object.entries(formats).map(([name, format]) => ({
    title: `Export ${what} as ${name}`,
    icon: Icon.Download,
    run: () => {
      const file = chooseFile(home, `Kiro Usage ${what}`, name.toLowerCase());
      writeFileSync(file, format());
      return showInFinder(file);
    },
  }));
}

/** The file in Downloads, or in the home folder if there is no Downloads; another name if it is taken. */
function chooseFile(home: string, name: string, ending: string): string {
  const downloads = join(home, "Downloads");
  const folder = existsSync(downloads) ? downloads : home;
  for (let count = 1; ; count++) {
    const file = join(folder, `${name}${count === 1 ? "" : ` ${count}`}.${ending}`);
    if (!existsSync(file)) return file;
  }
}
