import { Icon, openExtensionPreferences } from "@raycast/api";
import type { Usage } from "../edge/use-usage";
import type { Remedy } from "../lib/words/describe-error";
import type { Problem } from "../lib/words/describe-problems";
import { createAccountActions } from "./account-action";
import { openDashboard, openInstallGuide, viewStatus } from "./link-actions";
import { createRefreshAction } from "./refresh-action";
import type { ActionHost, UsageAction } from "./usage-action";

/** Returns the actions that mend a problem, the most promising first. */
export function createRemedyActions({ remedies }: Problem, usage: Usage, host: ActionHost): UsageAction[] {
  return remedies.flatMap((remedy) => createRemedy(remedy, usage, host));
}

function createRemedy(remedy: Remedy, usage: Usage, host: ActionHost): UsageAction[] {
  switch (remedy) {
    case "install":
      return [openInstallGuide, createCopyCommand("Install", "curl -fsSL https://cli.kiro.dev/install | bash", host)];
    case "log-in":
      return createAccountActions(usage);
    case "update":
      return [createCopyCommand("Update", "kiro-cli update", host)];
    case "try-again":
      return [createRefreshAction(host, "Try Again")];
    case "try-method-again":
      return [
        { title: "Try That Method Again (May Cost Credits)", icon: Icon.Coins, run: () => host.tryMethodAgain() },
      ];
    case "preferences":
      return [
        {
          title: "Open Preferences…",
          does: "preferences",
          icon: Icon.Gear,
          run: () => openExtensionPreferences(),
        },
      ];
    case "status":
      return [viewStatus];
    case "dashboard":
      return [openDashboard];
  }
}

function createCopyCommand(name: string, command: string, { copy }: ActionHost): UsageAction {
  return { title: `Copy ${name} Command`, icon: Icon.Terminal, run: () => copy(command, `Copied ${command}`) };
}
