import { findAll, slot, titleOf, type TreeNode } from "./tree";

/** Something that can be pressed. */
interface Pressable {
  node: TreeNode;
  /** Where it is, in words: two of the same title in one menu are an error. */
  menu: string;
}

/**
 * Finds a menu-bar item or an action by its title: first in the menu or the action panel that people see, then in the
 * action panels of the other items of a list.
 *
 * @param item only in the action panel of the list item with this title or id
 */
export function findPressable(tree: TreeNode | null, title: string, item?: string): TreeNode {
  const panels = tree ? panelsOf(tree, item) : [];
  for (const pressables of panels) {
    const [first, ...others] = pressables.filter((each) => titleOf(each.node) === title);
    if (!first) continue;
    if (others.some((each) => each.menu === first.menu)) {
      throw new Error(`There are several actions "${title}" ${first.menu}; Raycast mixes them up.`);
    }
    return first.node;
  }
  const others = panels.flat().filter((each) => typeof each.node.props.onAction === "function");
  const known = [...new Set(others.map((each) => `"${titleOf(each.node)}"`))].join(", ");
  throw new Error(`There is no action "${title}". ${known ? `There are: ${known}.` : "There are no actions at all."}`);
}

/** The item of a list that is chosen: the named one, else the one the command selects, else the first. */
export function chosenItem(list: TreeNode, item?: string): TreeNode | undefined {
  const items = findAll(list, "List.Item");
  const wanted = item ?? list.props.selectedItemId;
  const chosen = items.find((each) => wanted !== undefined && [each.props.id, titleOf(each)].includes(wanted));
  if (item !== undefined && !chosen) {
    throw new Error(`There is no item "${item}". There are: ${items.map((each) => `"${titleOf(each)}"`).join(", ")}.`);
  }
  return chosen ?? items[0];
}

function panelsOf(tree: TreeNode, item?: string): Pressable[][] {
  if (tree.type === "MenuBarExtra") return [pressablesIn(tree, "in the menu")];
  const chosen = chosenItem(tree, item);
  const others = item === undefined ? findAll(tree, "List.Item") : [];
  const owners = [chosen, ...findAll(tree, "List.EmptyView"), tree, ...others.filter((each) => each !== chosen)];
  return owners
    .filter((owner) => owner !== undefined)
    .map((owner) => {
      const place = owner === tree ? "in the action panel" : `in the action panel of "${titleOf(owner)}"`;
      return slot(owner, "actions").flatMap((panel) => pressablesIn(panel, place));
    });
}

function pressablesIn(parent: TreeNode, menu: string): Pressable[] {
  const direct = parent.children.flatMap((node): Pressable[] => {
    if (node.type.endsWith(".Section")) return pressablesIn(node, menu);
    return node.type === "MenuBarExtra.Item" || node.type === "Action" ? [{ node, menu }] : [];
  });
  // An alternate comes last, so that of two equal titles the one that is seen first is pressed.
  const alternates = parent.children.flatMap((node) =>
    slot(node, "alternate").map((alternate) => ({ node: alternate, menu: "with the option key held down" })),
  );
  return [...direct, ...alternates];
}
