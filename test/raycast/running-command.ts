import type { ReactNode } from "react";
import { findPressable } from "./press";
import { render } from "./render";
import type { TreeNode } from "./tree";

/** How long a wait may take. */
export interface WaitOptions {
  /** 10 seconds by default. */
  timeoutMs?: number;
}

/** A command that was launched. */
export interface RunningCommand {
  /** What is shown now; after unloading, what was shown last. Null where the command shows nothing. */
  tree(): TreeNode | null;
  /** What was shown after every change, the first paint first. */
  readonly frames: readonly (TreeNode | null)[];
  readonly rendersCount: number;
  /** What the command threw while it ran or was rendered. */
  readonly error: unknown;
  readonly isUnloaded: boolean;
  waitUntil(predicate: (tree: TreeNode | null) => boolean, options?: WaitOptions): Promise<TreeNode | null>;
  /** Waits until the command no longer says that it is loading. */
  waitUntilIdle(options?: WaitOptions): Promise<TreeNode | null>;
  /** Presses a menu-bar item or an action, and waits for what it does. `item` names the list item it belongs to. */
  press(title: string, options?: { item?: string }): Promise<void>;
  unmount(): void;
}

/** A running command, with what only its launch may do. */
export interface LaunchedCommand extends RunningCommand {
  show(element: ReactNode): void;
  fail(error: unknown): void;
}

// Kept from before a test replaces the clock: React's own work goes on by the real one.
const inNextTurn = setImmediate;

const isIdle = (tree: TreeNode | null) => tree?.props.isLoading !== true;

/** Makes a command that runs but shows nothing yet. */
export function createRunningCommand({ unloadWhenIdle }: { unloadWhenIdle: boolean }): LaunchedCommand {
  const frames: (TreeNode | null)[] = [];
  const watchers = new Set<() => void>();
  const notify = () => [...watchers].forEach((watcher) => watcher());
  let error: unknown;
  let isUnloaded = false;
  let root: { unmount(): void } | undefined;

  const running: LaunchedCommand = {
    tree: () => frames.at(-1) ?? null,
    frames,
    get rendersCount() {
      return frames.length;
    },
    get error() {
      return error;
    },
    get isUnloaded() {
      return isUnloaded;
    },
    show(element) {
      root = render(element, { onCommit, onError: running.fail });
      unloadSoon();
    },
    fail(reason) {
      error ??= reason ?? new Error("The command threw nothing that could be shown.");
      notify();
    },
    waitUntil: (predicate, { timeoutMs = 10_000 } = {}) =>
      new Promise((resolve, reject) => {
        const settle = (finish: () => void) => {
          clearTimeout(timer);
          watchers.delete(check);
          finish();
        };
        const check = () => {
          const tree = running.tree();
          if (error !== undefined) settle(() => reject(error));
          else if (predicate(tree)) settle(() => resolve(tree));
          else if (isUnloaded) settle(() => reject(new Error("The command was unloaded before it got there.")));
        };
        const timer = setTimeout(() => {
          settle(() => reject(new Error(`The command did not get there within ${timeoutMs} ms.`)));
        }, timeoutMs);
        watchers.add(check);
        check();
      }),
    waitUntilIdle: (options) => running.waitUntil(isIdle, options),
    async press(title, { item } = {}) {
      if (error !== undefined) throw error;
      if (isUnloaded) throw new Error(`"${title}" cannot be pressed: the command is unloaded. Launch it again.`);
      const { props, type } = findPressable(running.tree(), title, item);
      if (typeof props.onAction !== "function") throw new Error(`"${title}" does nothing: it has no onAction.`);
      await props.onAction(...(type === "MenuBarExtra.Item" ? [{ type: "left-click" }] : []));
      // What the action has changed is rendered in the next turn.
      await new Promise((resolve) => inNextTurn(resolve));
      if (unloadWhenIdle) running.unmount();
    },
    unmount() {
      if (isUnloaded) return;
      isUnloaded = true;
      root?.unmount();
      notify();
    },
  };

  function onCommit(screens: TreeNode[]): void {
    if (isUnloaded) return;
    frames.push(screens.at(-1)?.children[0] ?? null);
    // React empties the screen before it tells about an error; nobody should take that for a command that shows nothing.
    queueMicrotask(notify);
    unloadSoon();
  }

  function unloadSoon(): void {
    if (!unloadWhenIdle) return;
    // Effects of this paint may start to load something, so the command is asked again after they have run.
    inNextTurn(() => inNextTurn(() => isIdle(running.tree()) && running.unmount()));
  }

  return running;
}
