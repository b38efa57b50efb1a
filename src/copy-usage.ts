import { Clipboard, showHUD, type LaunchProps } from "@raycast/api";
import { createUsageContext } from "./edge/usage-context";
import { refreshUsage } from "./lib/kiro";
import { describeError } from "./lib/words/problems";
import { describeSummary, formatSnapshotJson } from "./lib/words/usage";

/**
 * The no-view command: copies the reading without opening anything, asking first if that is due. If that failed it copies
 * the last good reading, and the HUD says so.
 */
export default async function CopyUsage({ arguments: { format } }: LaunchProps<{ arguments: Arguments.CopyUsage }>) {
  const context = createUsageContext();
  const state = await refreshUsage(context);
  const { snapshot, forecast, error } = state;
  const problem = error && describeError(error, { ...state, source: context.source });
  if (snapshot === null) {
    await showHUD(problem ? `Nothing Copied. ${problem.title}` : "Nothing Copied");
    return;
  }
  const isSummary = format === "summary";
  await Clipboard.copy(
    isSummary ? describeSummary(snapshot, forecast, { now: context.now() }) : formatSnapshotJson(snapshot, forecast),
  );
  const what = isSummary ? "Summary" : "Snapshot JSON";
  await showHUD(problem ? `Copied Older ${what}. ${problem.title}` : `Copied ${what}`);
}
