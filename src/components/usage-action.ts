import type { Icon, Keyboard } from "@raycast/api";
import type { RefreshOptions, UsageState } from "../lib/kiro";

/** Something a person can do; the menu bar and the list draw the same ones. */
export interface UsageAction {
  title: string;
  icon: Icon;
  shortcut?: Keyboard.Shortcut;
  run: () => unknown;
}

/** Runs an action; when it fails the person is told, instead of nothing happening. */
export async function runAction({ title, run }: UsageAction, { warn }: ActionHost): Promise<void> {
  try {
    await run();
  } catch (error) {
    await warn(`${title.replace(/…$/, "")} Failed`, error);
  }
}

/** What an action needs of the command it stands in. */
export interface ActionHost {
  /** Tells the person that something was done: a HUD in the menu bar, a toast in the list. */
  notify: (message: string) => Promise<void>;
  /** Tells the person that an action failed. */
  warn: (title: string, error: unknown) => Promise<void>;
  /** Asks kiro-cli and tells the person what came of it. */
  refresh: (options?: Pick<RefreshOptions, "allowModel">) => Promise<UsageState>;
}
