import { Icon, Keyboard } from "@raycast/api";
import type { ActionHost, UsageAction } from "./usage-action";

/** Returns the action that has kiro-cli asked. */
export function createRefreshAction(host: ActionHost, title = "Refresh"): UsageAction {
  return {
    title,
    does: "refresh",
    icon: Icon.ArrowClockwise,
    shortcut: Keyboard.Shortcut.Common.Refresh,
    run: () => host.refresh(),
  };
}
