import { Clipboard, Icon, Keyboard, open, openExtensionPreferences } from "@raycast/api";
import { describeError, type Remedy } from "../lib/describe-error";
import type { KiroError } from "../lib/kiro";
import { dashboardUrl, statusUrl, type Notify, type UsageAction } from "./usage-actions";

const guideUrl = "https://kiro.dev/docs/cli";
const installCommand = "curl -fsSL https://cli.kiro.dev/install | bash";

/** Returns the actions that mend an error, the most promising first. */
export function createRemedyActions(
  error: Pick<KiroError, "kind" | "detail">,
  { notify, refresh, logIn }: { notify: Notify; refresh: () => Promise<void>; logIn: () => Promise<void> },
): UsageAction[] {
  const actions: Record<Remedy, UsageAction[]> = {
    install: [
      { title: "Open Install Guide", icon: Icon.Download, run: () => open(guideUrl) },
      {
        title: "Copy Install Command",
        icon: Icon.Terminal,
        run: async () => {
          await Clipboard.copy(installCommand);
          await notify("Copied Install Command");
        },
      },
    ],
    "log-in": [{ title: "Log In", icon: Icon.Key, run: logIn }],
    update: [
      {
        title: "Copy Update Command",
        icon: Icon.Download,
        run: async () => {
          await Clipboard.copy("kiro-cli update");
          await notify("Copied Update Command");
        },
      },
    ],
    "try-again": [
      { title: "Try Again", icon: Icon.ArrowClockwise, shortcut: Keyboard.Shortcut.Common.Refresh, run: refresh },
    ],
    preferences: [{ title: "Open Preferences", icon: Icon.Gear, run: () => openExtensionPreferences() }],
    status: [{ title: "View Status", icon: Icon.Heartbeat, run: () => open(statusUrl) }],
    dashboard: [{ title: "Open Dashboard", icon: Icon.Globe, run: () => open(dashboardUrl) }],
  };
  return describeError(error).remedies.flatMap((remedy) => actions[remedy]);
}
