import { Icon } from "@raycast/api";
import { runRefresh } from "../edge/launch-refresh";
import type { Usage } from "../edge/use-usage";
import type { Problem, Remedy } from "../lib/words/problems";
import {
  createLoginAction,
  createOpenKiroAction,
  createPreferencesAction,
  createRefreshAction,
  openDashboard,
  openInstallGuide,
  viewStatus,
  type UsageAction,
} from "./actions";
import type { ActionHost } from "./hosts";

/** Returns the actions that fix a problem, the most promising first. */
export function createRemedyActions({ remedies }: Problem, usage: Usage, host: ActionHost): UsageAction[] {
  return remedies.flatMap((remedy) => createRemedy[remedy](usage, host));
}

const createRemedy: Record<Remedy, (usage: Usage, host: ActionHost) => UsageAction | UsageAction[]> = {
  install: (_, host) => [
    openInstallGuide,
    createCopyCommand("Install", "curl -fsSL https://cli.kiro.dev/install | bash", host),
  ],
  "log-in": (usage) => createLoginAction(usage, "Log In", "log-in"),
  "log-in-again": (usage) => createLoginAction(usage, "Log In", "switch"),
  "switch-account": (usage) => createLoginAction(usage, "Switch Account", "switch"),
  update: (_, host) => createCopyCommand("Update", "kiro-cli update", host),
  "try-again": (_, host) => createRefreshAction(host, "Try Again"),
  "try-method-again": (_, host) => ({
    title: "Try That Method Again (May Cost Credits)",
    icon: Icon.Coins,
    run: () => host.tryMethodAgain(),
  }),
  preferences: () => createPreferencesAction(),
  "run-refresh": () => ({ title: "Run Refresh Kiro Usage", icon: Icon.Play, run: () => runRefresh() }),
  dashboard: () => openDashboard,
  status: () => viewStatus,
  "open-kiro": (usage) => createOpenKiroAction(usage),
};

function createCopyCommand(name: string, command: string, { copy }: ActionHost): UsageAction {
  return { title: `Copy ${name} Command`, icon: Icon.Terminal, run: () => copy(command, `Copied ${command}`) };
}
