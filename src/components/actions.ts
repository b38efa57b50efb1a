import { environment, Icon, Keyboard, open, openExtensionPreferences } from "@raycast/api";
import { existsSync } from "node:fs";
import { release } from "node:os";
import { join } from "node:path";
import type { Usage } from "../edge/use-usage";
import { serviceAnswers } from "../lib/shapes/kiro-error";
import { describeDiagnostics } from "../lib/words/reading";
import { describeSummary, formatSnapshotJson } from "../lib/words/usage";
import type { ActionHost } from "./hosts";

/** Something you can do; the menu bar and the lists draw the same ones. */
export interface UsageAction {
  title: string;
  /** Which action that is always there this one is, under a title of its own; that one is then left out. */
  does?: "refresh" | "preferences";
  icon: Icon;
  shortcut?: Keyboard.Shortcut;
  isDestructive?: boolean;
  /** What it does is under way when this returns: a menu ends at a click. */
  run: () => unknown;
}

/** Runs an action; if it fails you are told. */
export async function runAction({ title, run }: UsageAction, { warn }: ActionHost): Promise<void> {
  try {
    await run();
  } catch (error) {
    await warn(`${title.replace(/\u2026$/, "")} Failed`, error);
  }
}

/**
 * Leaves out of each section what one before it does already: a remedy may be one of the actions that are always there,
 * and Raycast mixes up two of the same title.
 */
export function withoutRepeats(sections: UsageAction[][]): UsageAction[][] {
  const known = new Set<string>();
  return sections.map((actions) =>
    actions.filter(({ title, does }) => {
      const isNew = !known.has(does ?? title);
      known.add(does ?? title);
      return isNew;
    }),
  );
}

/** Returns the action that has Kiro asked. */
export function createRefreshAction(host: ActionHost, title = "Refresh"): UsageAction {
  return {
    title,
    does: "refresh",
    icon: Icon.ArrowClockwise,
    shortcut: Keyboard.Shortcut.Common.Refresh,
    run: () => host.refresh(),
  };
}

/** Returns the action that opens the extension's preferences. */
export function createPreferencesAction(title = "Open Preferences…"): UsageAction {
  return { title, does: "preferences", icon: Icon.Gear, run: () => openExtensionPreferences() };
}

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

/** Returns the action that opens the Kiro IDE. */
export function createOpenKiroAction({ context }: Usage): UsageAction {
  return {
    title: "Open Kiro",
    icon: Icon.AppWindow,
    run: () => {
      const app = ["/Applications", join(context.home, "Applications")]
        .map((folder) => join(folder, "Kiro.app"))
        .find((path) => existsSync(path));
      if (app === undefined) throw new Error("Kiro isn't in your Applications folder.");
      return open(app);
    },
  };
}

/** Returns the actions that copy the reading as a whole; without one there is nothing to copy. */
export function createCopyActions({ snapshot, forecast }: Usage, { copy }: ActionHost): UsageAction[] {
  if (snapshot === null) return [];
  return [
    {
      title: "Copy Snapshot JSON",
      icon: Icon.Code,
      shortcut: Keyboard.Shortcut.Common.Copy,
      run: () => copy(formatSnapshotJson(snapshot, forecast), "Copied Snapshot JSON"),
    },
    {
      title: "Copy Summary",
      icon: Icon.Clipboard,
      shortcut: { modifiers: ["cmd", "opt"], key: "s" },
      run: () => copy(describeSummary(snapshot, forecast, { now: new Date() }), "Copied Summary"),
    },
  ];
}

/** Returns the action that copies the bare number of the credits left, as `37.5`; a plan without a limit has none. */
export function createCopyLeftAction({ snapshot }: Usage, { copy }: ActionHost): UsageAction[] {
  const remaining = snapshot?.primary?.remaining ?? null;
  if (remaining === null) return [];
  return [
    {
      title: "Copy Credits Left",
      icon: Icon.Coins,
      shortcut: { modifiers: ["cmd", "opt"], key: "l" },
      run: () => copy(String(remaining), "Copied Credits Left"),
    },
  ];
}

/** Returns the action that copies a report for a bug, from what is kept of the last refresh. */
export function createDiagnosticsAction(usage: Usage, { copy }: ActionHost): UsageAction {
  return {
    title: "Copy Diagnostics",
    icon: Icon.Bug,
    run: () => {
      const system = {
        raycast: environment.raycastVersion,
        node: process.version,
        platform: `${process.platform} ${release()} ${process.arch}`,
      };
      return copy(describeDiagnostics(usage, system, usage.context.home), "Copied Diagnostics");
    },
  };
}

/** kiro-cli refuses to log in while signed in, even with an expired login, so `switch` signs out first. */
export function createLoginAction({ logIn }: Usage, title: "Log In" | "Switch Account", start: "log-in" | "switch") {
  return { title, icon: title === "Log In" ? Icon.Key : Icon.Switch, run: () => logIn(start) };
}

/** Returns the action that logs in, or changes the account if you're signed in; none if there is no kiro-cli to do it. */
export function createAccountActions(usage: Usage): UsageAction[] {
  const { error, snapshot } = usage;
  if (error?.kind === "cli-not-found" || snapshot?.source === "ide") return [];
  if (error?.kind === "session-expired") return [createLoginAction(usage, "Log In", "switch")];
  const isAnswered = error !== null && serviceAnswers.includes(error.kind);
  const isSignedIn = (snapshot !== null || isAnswered) && error?.kind !== "not-logged-in";
  return [
    isSignedIn ? createLoginAction(usage, "Switch Account", "switch") : createLoginAction(usage, "Log In", "log-in"),
  ];
}
