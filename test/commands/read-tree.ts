import { findAll, slot, textOf, titleOf, type TreeNode } from "../raycast/tree";
import { describeImage } from "../raycast/words";

/** The rows of a menu, as people read them: title, then what stands beside it in gray. */
export function menuRows(tree: TreeNode | null): string[] {
  return menuItems(tree).map(({ props }) => [props.title, props.subtitle].filter(Boolean).join(" | "));
}

/** The items of a menu without those that only show with ⌥ held down. */
export function menuItems(tree: TreeNode | null): TreeNode[] {
  if (tree === null || tree.type === "alternate") return [];
  const deeper = tree.children.flatMap(menuItems);
  return tree.type === "MenuBarExtra.Item" ? [tree, ...deeper] : deeper;
}

export function menuItem(tree: TreeNode | null, title: string): TreeNode {
  return theOne(menuItems(tree), title);
}

/** The icon of a menu bar in words, as "meter-25.png, tint PrimaryText". */
export function menuIcon(tree: TreeNode | null): string | undefined {
  return describeImage(tree?.props.icon);
}

/** The titles of the sections of a menu or a list; "" for one without. */
export function sectionTitles(tree: TreeNode | null): string[] {
  return [...findAll(tree, "MenuBarExtra.Section"), ...findAll(tree, "List.Section")].map(titleOf);
}

/** The items of a list: title, then what stands beside it in gray. */
export function listRows(tree: TreeNode | null): string[] {
  const rows = findAll(tree, "List.Item").map((item) => [titleOf(item), textOf(item.props.subtitle)]);
  return rows.map((row) => row.filter(Boolean).join(" | "));
}

export function listItem(tree: TreeNode | null, title: string): TreeNode {
  return theOne(findAll(tree, "List.Item"), title);
}

/** What stands at the end of a list item, texts and tags alike. */
export function accessories({ props }: TreeNode): string[] {
  const all = props.accessories as { text?: unknown; tag?: unknown }[];
  return all.map(({ text, tag }) => textOf(text ?? tag) ?? "");
}

/** What people see who point at what stands at the end of a list item. */
export function accessoryTooltips({ props }: TreeNode): unknown[] {
  return (props.accessories as { tooltip?: unknown }[]).map(({ tooltip }) => tooltip);
}

/** The titles of the actions of a list item or an empty view. */
export function actionTitles(owner: TreeNode): string[] {
  return actionsOf(owner).map(titleOf);
}

export function actionsOf(owner: TreeNode): TreeNode[] {
  return slot(owner, "actions").flatMap((panel) => findAll(panel, "Action"));
}

/** The metadata in the detail of a list item. */
export function metadata(item: TreeNode): Record<string, unknown> {
  return Object.fromEntries(findAll(item, "Metadata.Label").map(({ props }) => [props.title, props.text]));
}

function theOne(nodes: TreeNode[], title: string): TreeNode {
  const found = nodes.find((node) => titleOf(node) === title);
  if (found === undefined) throw new Error(`There is no "${title}". There are: ${nodes.map(titleOf).join(", ")}.`);
  return found;
}
