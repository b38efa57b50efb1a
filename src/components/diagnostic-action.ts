import { Clipboard, environment, Icon } from "@raycast/api";
import { release } from "node:os";
import { describeDiagnostics } from "../lib/words/describe-diagnostics";
import type { KiroUsage } from "../edge/use-kiro-usage";
import type { ActionHost, UsageAction } from "./usage-action";

/**
 * Returns the action that copies a report for a bug: versions, ways, times, the error and what kiro-cli printed without
 * anything personal. What kiro-cli printed is never stored, so it is asked once more where this command has not yet.
 */
export function createDiagnosticAction(usage: KiroUsage, { notify, refresh }: ActionHost): UsageAction {
  return {
    title: "Copy Diagnostic Report",
    icon: Icon.Bug,
    run: async () => {
      const state = usage.listRuns().length > 0 ? usage : await refresh();
      const system = {
        raycast: environment.raycastVersion,
        node: process.version,
        platform: `${process.platform} ${release()} ${process.arch}`,
      };
      await Clipboard.copy(describeDiagnostics(state, usage.listRuns(), system));
      await notify("Copied Diagnostic Report");
    },
  };
}
