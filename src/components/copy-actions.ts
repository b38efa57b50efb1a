import { Clipboard, Icon, Keyboard } from "@raycast/api";
import { describeSummary } from "../lib/words/describe-usage";
import type { KiroSnapshot } from "../lib/kiro";
import { formatSnapshotJson } from "../lib/words/format-snapshot-json";
import type { ActionHost, UsageAction } from "./usage-action";

/** Returns the actions that copy a reading as a whole; without one there is nothing to copy. */
export function createCopyActions(snapshot: KiroSnapshot | null, { notify }: ActionHost): UsageAction[] {
  if (snapshot === null) return [];
  return [
    {
      title: "Copy Snapshot JSON",
      icon: Icon.Code,
      shortcut: Keyboard.Shortcut.Common.Copy,
      run: async () => {
        await Clipboard.copy(formatSnapshotJson(snapshot));
        await notify("Copied Snapshot JSON");
      },
    },
    {
      title: "Copy Summary",
      icon: Icon.Clipboard,
      shortcut: { modifiers: ["cmd", "opt"], key: "s" },
      run: async () => {
        await Clipboard.copy(describeSummary(snapshot, { now: new Date() }));
        await notify("Copied Summary");
      },
    },
  ];
}

/** Returns the action that copies the bare number of the credits left, as `37.5`; a plan without a limit has none. */
export function createCopyLeftAction(snapshot: KiroSnapshot | null, { notify }: ActionHost): UsageAction[] {
  const remaining = snapshot?.primary?.remaining ?? null;
  if (remaining === null) return [];
  return [
    {
      title: "Copy Credits Left",
      icon: Icon.Coins,
      shortcut: { modifiers: ["cmd", "opt"], key: "l" },
      run: async () => {
        await Clipboard.copy(String(remaining));
        await notify("Copied Credits Left");
      },
    },
  ];
}
