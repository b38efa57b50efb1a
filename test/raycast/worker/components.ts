import { createElement, type FunctionComponent, type ReactNode } from "react";
import { strictMembers } from "./strict";

/** The props of any component of the stand-in. */
export type Props = Record<string, unknown> & { children?: ReactNode };

/**
 * A component that only shows its own name, its props and its children.
 *
 * @param type the name in the tree
 * @param slots the props that take elements; they become children under the prop's name
 */
export function component(type: string, slots: string[] = []): FunctionComponent<Props> {
  const Component = ({ children, ...props }: Props) => {
    const shown = Object.fromEntries(Object.entries(props).filter(([name]) => !slots.includes(name)));
    const filled = slots.filter((name) => props[name]);
    const slotted = filled.map((name) => createElement(name, null, props[name] as ReactNode));
    return createElement(type, shown, children, ...slotted);
  };
  Component.displayName = type;
  return Component;
}

const members = <T extends object, M extends object>(name: string, target: T, parts: M) =>
  strictMembers(name, Object.assign(target, parts));

const TagList = members("Metadata.TagList", component("Metadata.TagList"), {
  Item: component("Metadata.TagList.Item"),
});

const Metadata = members("Metadata", component("Metadata"), {
  Label: component("Metadata.Label"),
  Link: component("Metadata.Link"),
  Separator: component("Metadata.Separator"),
  TagList,
});

const Dropdown = members("List.Dropdown", component("List.Dropdown"), {
  Item: component("List.Dropdown.Item"),
  Section: component("List.Dropdown.Section"),
});

const ListItem = members("List.Item", component("List.Item", ["actions", "detail"]), {
  Detail: members("List.Item.Detail", component("List.Item.Detail", ["metadata"]), { Metadata }),
});

/** The stand-in for `List`. */
export const List = members("List", component("List", ["actions", "searchBarAccessory"]), {
  Item: ListItem,
  Section: component("List.Section"),
  EmptyView: component("List.EmptyView", ["actions"]),
  Dropdown,
});

/** The stand-in for `Detail`. */
export const Detail = members("Detail", component("Detail", ["actions", "metadata"]), { Metadata });

/** The stand-in for `MenuBarExtra`. */
export const MenuBarExtra = members("MenuBarExtra", component("MenuBarExtra"), {
  Item: component("MenuBarExtra.Item", ["alternate"]),
  Section: component("MenuBarExtra.Section"),
  Submenu: component("MenuBarExtra.Submenu"),
  Separator: component("MenuBarExtra.Separator"),
});

/** The stand-in for `ActionPanel`. */
export const ActionPanel = members("ActionPanel", component("ActionPanel"), {
  Section: component("ActionPanel.Section"),
  Submenu: component("ActionPanel.Submenu"),
});
