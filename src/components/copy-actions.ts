import { environment, Icon, Keyboard } from "@raycast/api";
import { release } from "node:os";
import type { Usage } from "../edge/use-usage";
import { describeDiagnostics } from "../lib/words/describe-diagnostics";
import { describeSummary } from "../lib/words/describe-usage";
import { formatSnapshotJson } from "../lib/words/format-snapshot-json";
import type { ActionHost, UsageAction } from "./usage-action";

/** Returns the actions that copy a reading as a whole; without one there is nothing to copy. */
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
      return copy(describeDiagnostics(usage, system, usage.home), "Copied Diagnostics");
    },
  };
}
