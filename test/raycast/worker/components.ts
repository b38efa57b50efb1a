import { createElement, type FunctionComponent, type ReactNode } from "react";
import { declaredEnum } from "./call-host";
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
  const Component = (props: Props) => {
    if (slots.length === 0) return createElement(type, props);
    const { children, ...shown } = props;
    const slotted = slots.flatMap((name) => {
      const content = shown[name] as ReactNode;
      delete shown[name];
      return content ? [createElement(name, null, content)] : [];
    });
    return createElement(type, shown, children, ...slotted);
  };
  Component.displayName = type;
  return Component;
}

const members = <T extends object, M extends object>(name: string, target: T, parts: M) =>
  strictMembers(name, Object.assign(target, parts));

const Metadata = members("Metadata", component("Metadata"), {
  Label: component("Metadata.Label"),
  Separator: component("Metadata.Separator"),
});

const ListItem = members("List.Item", component("List.Item", ["actions", "detail"]), {
  Detail: members("List.Item.Detail", component("List.Item.Detail", ["metadata"]), { Metadata }),
});

/** The stand-in for `List`. */
export const List = members("List", component("List", ["actions"]), {
  Item: ListItem,
  Section: component("List.Section"),
  EmptyView: component("List.EmptyView", ["actions"]),
});

/** The stand-in for `MenuBarExtra`. */
export const MenuBarExtra = members("MenuBarExtra", component("MenuBarExtra"), {
  Item: component("MenuBarExtra.Item", ["alternate"]),
  Section: component("MenuBarExtra.Section"),
  Separator: component("MenuBarExtra.Separator"),
});

/** The stand-in for `Action`. */
export const Action = members("Action", component("Action"), { Style: declaredEnum("ActionStyle") });

/** The stand-in for `ActionPanel`. */
export const ActionPanel = members("ActionPanel", component("ActionPanel"), {
  Section: component("ActionPanel.Section"),
});
