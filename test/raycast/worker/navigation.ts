import { createElement, Fragment, useSyncExternalStore, type ReactNode } from "react";

/** The screens that a command has pushed over its first one. */
export interface Navigation {
  push(screen: ReactNode, onPop?: () => void): void;
  pop(): void;
  /** Shows the first screen and everything pushed over it, each in a node of its own. */
  Screens(props: { children?: ReactNode }): ReactNode;
}

/** Makes the navigation of one launched command. */
export function createNavigation(): Navigation {
  let pushed: { screen: ReactNode; onPop?: () => void }[] = [];
  const listeners = new Set<() => void>();
  const change = (next: typeof pushed) => {
    pushed = next;
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };

  return {
    push: (screen, onPop) => change([...pushed, { screen, onPop }]),
    pop() {
      const last = pushed.at(-1);
      change(pushed.slice(0, -1));
      last?.onPop?.();
    },
    Screens({ children }) {
      const screens = useSyncExternalStore(subscribe, () => pushed);
      const stack = [children, ...screens.map((each) => each.screen)];
      return createElement(
        Fragment,
        null,
        stack.map((screen, key) => createElement("screen", { key }, screen)),
      );
    },
  };
}
