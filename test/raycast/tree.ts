/**
 * One piece of what a command shows. `type` is the name of a component as commands write it ("List.Item"); elements
 * given as props are children under the prop's name ("actions", "detail", "metadata", "alternate", "searchBarAccessory").
 */
export interface TreeNode {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly TreeNode[];
}

/** Every node of a type, the given node included, in the order people see them. */
export function findAll(node: TreeNode | null, type: string): TreeNode[] {
  if (!node) return [];
  return [...(node.type === type ? [node] : []), ...node.children.flatMap((child) => findAll(child, type))];
}

/** The children that were given as one prop, such as the action panel in "actions". */
export function slot(node: TreeNode, name: string): readonly TreeNode[] {
  return node.children.find((child) => child.type === name)?.children ?? [];
}

/** The title of a node, also where it was given together with a tooltip. */
export function titleOf(node: TreeNode): string {
  return textOf(node.props.title) ?? "";
}

/** The text in a prop that takes either a string or an object with a `value`. */
export function textOf(prop: unknown): string | undefined {
  if (typeof prop === "object" && prop !== null && "value" in prop) return textOf(prop.value);
  return prop === undefined || prop === null ? undefined : String(prop);
}

/** Every action of an action panel, those in sections included, in the order people see them. */
export function actionsIn(panel: TreeNode): TreeNode[] {
  return panel.children.flatMap((node) => (node.type === "ActionPanel.Section" ? node.children : [node]));
}

/** What stands between two separators of a menu. */
interface Group {
  title: string;
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
    else groups.push((loose = { title: "", nodes: [node] }));
  }
  return groups.filter((group) => group.nodes.length > 0);
}
