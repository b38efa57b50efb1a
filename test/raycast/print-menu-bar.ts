import { pad, row, rule, widest } from "./text-lines";
import { findAll, slot, titleOf, type TreeNode } from "./tree";
import { describeIcon, describeImage, describeShortcut } from "./words";

const alternatePrefix = "⌥ ";
/** A longer title has its subtitle right behind it, so that one long name does not push all others aside. */
const widestTitle = 42;

interface Columns {
  icon: number;
  title: number;
}

/** What a menu-bar command shows, as text: the item in the menu bar, its tooltip, and the whole menu under it. */
export function printMenuBar(tree: TreeNode): string {
  const { icon, isLoading, tooltip } = tree.props;
  const title = titleOf(tree) || "(no title)";
  const items = findAll(tree, "MenuBarExtra.Item");
  const alternates = new Set(findAll(tree, "alternate").flatMap((each) => each.children));
  const titles = items
    .filter((item) => item.props.subtitle)
    .map((item) => (alternates.has(item) ? alternatePrefix : "") + titleOf(item));
  const widths = { icon: widest(items.map(describeIcon)), title: Math.min(widestTitle, widest(titles)) };
  const groups = groupsOf(tree).map((group) => printGroup(group, widths));
  const isDisplayOnly = items.some((item) => typeof item.props.onAction !== "function");
  return [
    ...row(`  [icon: ${describeImage(icon) ?? "none"}]  `, isLoading ? `${title}  (loading…)` : title),
    ...(tooltip ? row("  tooltip: ", String(tooltip)) : []),
    ...(groups.length > 0 ? [rule(), groups.map((group) => group.join("\n")).join(`\n${rule()}\n`), rule()] : []),
    ...(isDisplayOnly ? ["  · only shown; a click does nothing"] : []),
  ].join("\n");
}

/** What stands between two separators. */
interface Group {
  title?: string;
  nodes: TreeNode[];
}

/** The groups of a menu that are shown: Raycast puts a separator around every section, too. */
export function groupsOf(parent: TreeNode): Group[] {
  const groups: Group[] = [];
  let loose: Group | undefined;
  for (const node of parent.children) {
    const isSection = node.type === "MenuBarExtra.Section";
    if (isSection) groups.push({ title: titleOf(node), nodes: [...node.children] });
    if (isSection || node.type === "MenuBarExtra.Separator") loose = undefined;
    else if (loose) loose.nodes.push(node);
    else groups.push((loose = { nodes: [node] }));
  }
  return groups.filter((group) => group.nodes.length > 0);
}

function printGroup(group: Group, widths: Columns, indent = "  "): string[] {
  const lines = group.nodes.flatMap((node) => printNode(node, widths, indent));
  return group.title ? [...row(indent, group.title), ...lines] : lines;
}

function printNode(node: TreeNode, widths: Columns, indent: string): string[] {
  const alternates = slot(node, "alternate").flatMap((each) => printItem(each, widths, indent, alternatePrefix));
  return [...printItem(node, widths, indent), ...alternates];
}

function printItem(node: TreeNode, widths: Columns, indent: string, prefix = ""): string[] {
  const { onAction, subtitle, shortcut, tooltip } = node.props;
  const mark = typeof onAction === "function" ? "  " : "· ";
  const start = `${indent}${mark}${iconColumn(node, widths)}`;
  const title = prefix + titleOf(node);
  const text = subtitle ? `${pad(title, widths.title)}  ${String(subtitle)}` : title;
  const hint = tooltip ? row(`${" ".repeat(start.length)}tooltip: `, String(tooltip)) : [];
  return [...row(start, text, describeShortcut(shortcut)), ...hint];
}

function iconColumn(node: TreeNode, widths: Columns): string {
  return widths.icon > 0 ? `${pad(describeIcon(node), widths.icon)}  ` : "";
}
