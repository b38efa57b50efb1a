import {
  Children,
  createElement,
  isValidElement,
  useEffect,
  useState,
  type FunctionComponent,
  type ReactNode,
} from "react";
import { callHost, declaredEnum, input } from "./call-host";
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

/** As Raycast's: it starts with what was chosen last if it stores that, and tells `onChange` what it starts with. */
const DropdownRoot: FunctionComponent<Props> = (props) => {
  const key = `${input.name}/${String(props.id ?? "")}`;
  const onChange = props.onChange as ((value: unknown) => void) | undefined;
  const [chosen, setChosen] = useState(
    () => (props.storeValue && input.dropdowns[key]) || (props.defaultValue ?? findFirstValue(props.children)),
  );
  const choose = (value: string) => {
    if (props.storeValue) void callHost("chooseInDropdown", key, value);
    setChosen(value);
    onChange?.(value);
  };
  useEffect(() => onChange?.(chosen), []);
  return createElement("List.Dropdown", { ...props, value: props.value ?? chosen, onChange: choose });
};

function findFirstValue(children: ReactNode): unknown {
  for (const child of Children.toArray(children)) {
    if (!isValidElement<Props>(child)) continue;
    const value = child.props.value ?? findFirstValue(child.props.children);
    if (value !== undefined) return value;
  }
  return undefined;
}

const Dropdown = members("List.Dropdown", DropdownRoot, {
  Item: component("List.Dropdown.Item"),
  Section: component("List.Dropdown.Section"),
});

/** The stand-in for `List`. */
export const List = members("List", component("List", ["actions", "searchBarAccessory"]), {
  Item: ListItem,
  Dropdown,
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
