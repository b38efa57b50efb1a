import { printList, type PrintListOptions } from "./print-list";
import { printMenuBar } from "./print-menu-bar";
import type { TreeNode } from "./tree";

/** Whatever a command shows, as text. */
export function printView(tree: TreeNode | null, options?: PrintListOptions): string {
  if (!tree) return "  Nothing is shown.";
  if (tree.type === "MenuBarExtra") return printMenuBar(tree);
  return printList(tree, options);
}
