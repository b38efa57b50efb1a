import { pad, row, widest } from "./text-lines";
import { slot, titleOf, type TreeNode } from "./tree";
import { describeIcon, describeShortcut } from "./words";

/** The action panel of a list item, an empty view or a whole view. Nothing where it has none. */
export function printActions(owner: TreeNode): string[] {
  const panel = slot(owner, "actions")[0];
  if (!panel) return [];
  const actions = actionsIn(panel);
  const iconWidth = widest(actions.map(describeIcon));
  const printAction = (node: TreeNode) => {
    const icon = iconWidth > 0 ? `${pad(describeIcon(node), iconWidth)}  ` : "";
    const text = titleOf(node) + (node.props.style === "destructive" ? " (destructive)" : "");
    return row(`    ${icon}`, text, listShortcuts(node, actions.indexOf(node)).join("  "));
  };
  const lines: string[] = [];
  for (const node of panel.children) {
    if (node.type !== "ActionPanel.Section") lines.push(...printAction(node));
    // A section without actions is not shown, and the first one needs no line before it.
    else if (node.children.length > 0) {
      const title = titleOf(node);
      if (title) lines.push(...row("    ", `── ${title}`));
      else if (lines.length > 0) lines.push("    ──");
      lines.push(...node.children.flatMap(printAction));
    }
  }
  return lines;
}

/** The keys of an action: its own, and those that Raycast gives to the first two whatever they declare. */
export function listShortcuts(action: TreeNode, index: number): string[] {
  return [describeShortcut(action.props.shortcut), ["↵", "⌘↵"][index] ?? ""].filter((keys) => keys !== "");
}

/** Every action of an action panel, those in sections included, in the order people see them. */
export function actionsIn(panel: TreeNode): TreeNode[] {
  return panel.children.flatMap((node) => (node.type === "ActionPanel.Section" ? node.children : [node]));
}
