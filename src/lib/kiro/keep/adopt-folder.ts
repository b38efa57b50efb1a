import { cpSync, existsSync, readdirSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { attempt } from "./attempt";
import { nameHistory } from "./history";

/** Where Raycast 1 and Raycast 2 keep the data of extensions. An update from one to the other loses it (RE #31419). */
const raycasts = ["com.raycast.macos", "com.raycast-x.macos"];

/**
 * Copies what another Raycast kept, its history and ledger above all, if this one has no history yet; not its lock and
 * kiro-cli's working directory. Later there is a history, also after it was cleared, so this happens once. Never throws.
 */
export function adoptFolder({ folder, home }: { folder: string; home: string }): void {
  if (existsSync(nameHistory(folder))) return;
  const folders = raycasts.map((raycast) =>
    join(home, "Library", "Application Support", raycast, "extensions", "kiro-usage"),
  );
  const other = folders.find((each) => relative(each, folder) !== "" && existsSync(nameHistory(each)));
  for (const name of other === undefined ? [] : (attempt(() => readdirSync(other)) ?? [])) {
    if (name === "workspace" || basename(name).startsWith("refresh.lock")) continue;
    attempt(() => cpSync(join(other!, name), join(folder, name), { recursive: true, preserveTimestamps: true }));
  }
}
