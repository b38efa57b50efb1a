import { pad, row, widest } from "./text-lines";
import { slot, titleOf, type TreeNode } from "./tree";
import { describeImage, describeShortcut } from "./words";

/** The action panel of a list item, an empty view or a whole view. Nothing where it has none. */
export function printActions(owner: TreeNode): string[] {
  const panel = slot(owner, "actions")[0];
  if (!panel) return [];
  const actions = actionsIn(panel);
  const iconWidth = widest(actions.map(iconOf));
  return printLevel(panel, iconWidth, "    ", actions);
}

function printLevel(parent: TreeNode, iconWidth: number, indent: string, all: TreeNode[]): string[] {
  const lines: string[] = [];
  for (const node of parent.children) {
    if (node.type !== "ActionPanel.Section") lines.push(...printAction(node, iconWidth, indent, all));
    // A section without actions is not shown, and the first one needs no line before it.
    else if (node.children.length > 0) {
      const title = titleOf(node);
      if (title) lines.push(...row(indent, `── ${title}`));
      else if (lines.length > 0) lines.push(`${indent}──`);
      lines.push(...printLevel(node, iconWidth, indent, all));
    }
  }
  return lines;
}

function printAction(node: TreeNode, iconWidth: number, indent: string, all: TreeNode[]): string[] {
  const title = titleOf(node);
  const start = `${indent}${iconWidth > 0 ? `${pad(iconOf(node), iconWidth)}  ` : ""}`;
  if (node.type === "ActionPanel.Submenu") {
    const inside = printLevel(node, iconWidth, `${indent}    `, all);
    return [...row(start, `${title} ▸`, describeShortcut(node.props.shortcut)), ...inside];
  }
  const text = node.props.style === "destructive" ? `${title} (destructive)` : title;
  return row(start, text, shortcutOf(node, all.indexOf(node)));
}

function shortcutOf(action: TreeNode, index: number): string {
  return listShortcuts(action, index).join("  ");
}

/** The keys of an action: its own, and those that Raycast gives to the first two whatever they declare. */
export function listShortcuts(action: TreeNode, index: number): string[] {
  return [describeShortcut(action.props.shortcut), ["↵", "⌘↵"][index] ?? ""].filter((keys) => keys !== "");
}

/** Every action of an action panel, those in sections and submenus included, in the order people see them. */
export function actionsIn(panel: TreeNode): TreeNode[] {
  return panel.children.flatMap((node) => (node.type.startsWith("ActionPanel.") ? actionsIn(node) : [node]));
}

function iconOf(action: TreeNode): string {
  const icon = describeImage(action.props.icon);
  return icon ? `[${icon}]` : "";
}
