import { createElement, type FunctionComponent, type ReactNode } from "react";

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
