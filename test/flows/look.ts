import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Kept } from "../../src/lib/shapes/kept";
import type { Host, LaunchRecord } from "../raycast/host";
import { findAll, titleOf, type TreeNode } from "../raycast/tree";

/** Returns the title in the menu bar; "–" if there is none. */
export function titleIn(tree: TreeNode | null | undefined): string {
  return String(tree?.props.title ?? "–");
}

/** Returns the title of the first row of a menu or a list. */
export function firstRow(tree: TreeNode | null): string {
  const [row] = [...findAll(tree, "MenuBarExtra.Item"), ...findAll(tree, "List.Item")];
  return row === undefined ? "–" : titleOf(row);
}

/** Returns whether the text is anywhere on a screen. */
export function shows(tree: TreeNode | null, text: string): boolean {
  return JSON.stringify(tree).includes(text);
}

/** Opens the menu, waits until it is done loading, and returns its title and its first row. */
export async function look(host: Host): Promise<{ title: string; row: string }> {
  const menu = await host.launch("menu-bar");
  await menu.waitUntilIdle();
  const seen = { title: titleIn(menu.tree), row: firstRow(menu.tree) };
  await menu.close();
  return seen;
}

/** Runs `refresh` in the background to its end. */
export async function refresh(host: Host, context?: Record<string, unknown>): Promise<void> {
  const run = await host.launch("refresh", { type: "background", context });
  await run.ended;
  await host.settle();
}

/** Returns how a command was launched last: `background {"force":true}`. */
export function describeLaunch({ launches }: Host, name: string): string {
  const last = launches.findLast((launch: LaunchRecord) => launch.name === name);
  return [last?.type, last?.context && JSON.stringify(last.context)].filter(Boolean).join(" ");
}

/** Returns the kept value; null if there is none. */
export function readKept(host: Host): Kept | null {
  return JSON.parse(host.openCache("usage-v2").get("kept") ?? "null") as Kept | null;
}

/** Returns how many readings the history has; a reading that is completed later has two lines of the same time. */
export function countHistory({ supportPath }: Host): number {
  const file = path.join(supportPath, "history.jsonl");
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
  return new Set(lines.map((line) => (JSON.parse(line) as { at: string }).at)).size;
}
