import { Clipboard, Icon, Keyboard, open, openExtensionPreferences } from "@raycast/api";
import { describeSummary } from "../lib/describe-usage";
import type { KiroUsage } from "../lib/use-kiro-usage";

/** Something a person can do; the menu bar and the list draw the same ones. */
export interface UsageAction {
  title: string;
  icon: Icon;
  shortcut?: Keyboard.Shortcut;
  run: () => Promise<void> | void;
}

/** Tells the person that something was done: a HUD in the menu bar, a toast in the list. */
export type Notify = (message: string) => Promise<void>;

export const dashboardUrl = "https://app.kiro.dev/account/usage";
export const statusUrl = "https://health.aws.amazon.com/health/status";

/** Returns the actions on a reading; without a reading there is nothing to copy. */
export function createUsageActions(usage: KiroUsage, notify: Notify): UsageAction[] {
  const { snapshot } = usage;
  if (snapshot === null) return [];
  return [
    {
      title: "Copy Snapshot JSON",
      icon: Icon.Clipboard,
      shortcut: Keyboard.Shortcut.Common.Copy,
      run: async () => {
        await Clipboard.copy(JSON.stringify(snapshot, null, 2));
        await notify("Copied Snapshot JSON");
      },
    },
    {
      title: "Copy Summary",
      icon: Icon.Text,
      shortcut: { modifiers: ["cmd", "opt"], key: "s" },
      run: async () => {
        await Clipboard.copy(describeSummary(snapshot, { now: new Date() }));
        await notify("Copied Summary");
      },
    },
  ];
}

/** Returns the actions that lead elsewhere. */
export function createLinkActions(): UsageAction[] {
  return [
    {
      title: "Open Dashboard",
      icon: Icon.Globe,
      shortcut: Keyboard.Shortcut.Common.Open,
      run: () => open(dashboardUrl),
    },
    { title: "View Status", icon: Icon.Heartbeat, run: () => open(statusUrl) },
    { title: "Preferences…", icon: Icon.Gear, run: () => openExtensionPreferences() },
  ];
}
