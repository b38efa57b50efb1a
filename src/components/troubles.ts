import { Clipboard, Icon, Keyboard, openExtensionPreferences } from "@raycast/api";
import { describeError, type Remedy } from "../lib/words/describe-error";
import type { KiroError } from "../lib/kiro";
import type { KiroUsage } from "../edge/use-kiro-usage";
import { createAccountActions } from "./account-action";
import { openDashboard, openInstallGuide, viewStatus } from "./link-actions";
import type { ActionHost, UsageAction } from "./usage-action";

/** Where this is offered, the way to the preferences that is always there is one too many. */
export const openPreferencesTitle = "Open Preferences…";

/** Something that is wrong, in words, with the actions that mend it: the most promising first. */
export interface Trouble {
  title: string;
  sentence: string;
  /** When it was met; null where that does not matter. */
  since: Date | null;
  actions: UsageAction[];
}

/** Returns all that is wrong, most pressing first; usually nothing. */
export function listTroubles(usage: KiroUsage, host: ActionHost): Trouble[] {
  const { error, guardedRelease, snapshot } = usage;
  const guard = guardedRelease && describeGuard(guardedRelease.cliVersion, host);
  // That the answer was not understood because a model gave it is one trouble, not two.
  const isSame = guard !== null && error?.kind === "unrecognized-output";
  return [
    ...(error && !isSame ? [describeFailure(error, usage, host)] : []),
    ...(guard ? [guard] : []),
    ...(snapshot?.mayExceedLimit ? [describeClamping(host)] : []),
  ];
}

function describeFailure(error: KiroError, usage: KiroUsage, host: ActionHost): Trouble {
  const { title, sentence, remedies } = describeError(error);
  const actions = remedies.flatMap((remedy) => createRemedy(remedy, usage, host));
  return { title, sentence, since: usage.failedAt, actions };
}

function createRemedy(remedy: Remedy, usage: KiroUsage, host: ActionHost): UsageAction[] {
  switch (remedy) {
    case "install":
      return [openInstallGuide, createCopyCommand("Install", "curl -fsSL https://cli.kiro.dev/install | bash", host)];
    case "log-in":
      return createAccountActions(usage);
    case "update":
      return [createCopyCommand("Update", "kiro-cli update", host)];
    case "try-again": {
      const shortcut = Keyboard.Shortcut.Common.Refresh;
      return [{ title: "Try Again", icon: Icon.ArrowClockwise, shortcut, run: () => host.refresh() }];
    }
    case "preferences":
      return [{ title: openPreferencesTitle, icon: Icon.Gear, run: () => openExtensionPreferences() }];
    case "status":
      return [viewStatus];
    case "dashboard":
      return [openDashboard];
  }
}

function createCopyCommand(name: string, command: string, { notify }: ActionHost): UsageAction {
  return {
    title: `Copy ${name} Command`,
    icon: Icon.Terminal,
    run: async () => {
      await Clipboard.copy(command);
      await notify(`Copied ${command}`);
    },
  };
}

/** Releases before 2.19.2 stop counting at the limit. */
function describeClamping(host: ActionHost): Trouble {
  return {
    title: "Real Use May Be Higher",
    sentence: "This release of kiro-cli stops counting at the limit. A newer one states the real use.",
    since: null,
    actions: [createCopyCommand("Update", "kiro-cli update", host)],
  };
}

/**
 * A release that hands `/usage` to a model is not asked that way again until the person says so. What comes first is
 * also what a click on the row or the return key does, so it is not what costs.
 */
function describeGuard(cliVersion: string | null, { refresh }: ActionHost): Trouble {
  const askAgain: UsageAction = {
    title: "Ask That Way Again (May Cost Credits)",
    icon: Icon.Coins,
    run: () => refresh({ allowModel: true }),
  };
  return {
    title: "A Model Answered",
    sentence: `kiro-cli${cliVersion === null ? "" : ` ${cliVersion}`} seems to have handed the question to a model, which costs credits. It is not asked that way again.`,
    since: null,
    actions: [openDashboard, askAgain],
  };
}
