import type { Icon, Keyboard } from "@raycast/api";

/** Something a person can do; the menu bar and the list draw the same ones. */
export interface UsageAction {
  title: string;
  /** Which action that is always there this one is, under a title of its own; that one is then left out. */
  does?: "refresh" | "preferences";
  icon: Icon;
  shortcut?: Keyboard.Shortcut;
  /** What it does is under way when this returns: a menu is ended at a click. */
  run: () => unknown;
}

/** Runs an action; when it fails the person is told, instead of nothing happening. */
export async function runAction({ title, run }: UsageAction, { warn }: ActionHost): Promise<void> {
  try {
    await run();
  } catch (error) {
    await warn(`${title.replace(/\u2026$/, "")} Failed`, error);
  }
}

/** What an action needs of the command it stands in. */
export interface ActionHost {
  /** Copies a text and tells the person so. */
  copy: (text: string, said: string) => Promise<unknown>;
  /** Tells the person that an action failed. */
  warn: (title: string, error: unknown) => Promise<unknown>;
  /** Has kiro-cli asked. */
  refresh: () => Promise<unknown>;
  /** Has kiro-cli asked in the way that a model answered, once the person has agreed to what it may cost. */
  tryMethodAgain: () => Promise<unknown>;
}
