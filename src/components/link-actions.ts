import { Icon, Keyboard, open } from "@raycast/api";
import type { UsageAction } from "./usage-action";

export const openDashboard: UsageAction = {
  title: "Open Dashboard",
  icon: Icon.Globe,
  shortcut: Keyboard.Shortcut.Common.Open,
  run: () => open("https://app.kiro.dev/account/usage"),
};

export const viewStatus: UsageAction = {
  title: "View Status",
  icon: Icon.Heartbeat,
  run: () => open("https://health.aws.amazon.com/health/status"),
};

export const openInstallGuide: UsageAction = {
  title: "Open Install Guide",
  icon: Icon.Book,
  run: () => open("https://kiro.dev/docs/cli"),
};
