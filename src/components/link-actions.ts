import { Icon, Keyboard, open } from "@raycast/api";
import type { UsageAction } from "./usage-action";

/** Kiro's own page about usage. */
export const openDashboard: UsageAction = {
  title: "Open Dashboard",
  icon: Icon.Globe,
  shortcut: Keyboard.Shortcut.Common.Open,
  run: () => open("https://app.kiro.dev/account/usage"),
};

/** Where AWS says what is down. */
export const viewStatus: UsageAction = {
  title: "View Status",
  icon: Icon.Heartbeat,
  run: () => open("https://health.aws.amazon.com/health/status"),
};

/** Kiro's own guide to kiro-cli. */
export const openInstallGuide: UsageAction = {
  title: "Open Install Guide",
  icon: Icon.Book,
  run: () => open("https://kiro.dev/docs/cli"),
};
