import { Clipboard, showHUD, type LaunchProps } from "@raycast/api";
import { createUsageContext } from "./edge/usage-context";
import { refreshUsage } from "./lib/kiro";
import { describeError } from "./lib/words/describe-error";
import { describeSummary } from "./lib/words/describe-usage";
import { formatSnapshotJson } from "./lib/words/format-snapshot-json";

/**
 * The no-view command: copies the reading without opening anything, asking kiro-cli first if that is due. What is
 * copied is the last good reading, also when the refresh fails; the HUD says so.
 */
export default async function CopyUsage({ arguments: { format } }: LaunchProps<{ arguments: Arguments.CopyUsage }>) {
  const { snapshot, forecast, error } = await refreshUsage(createUsageContext(), { leavesCleanUp: true });
  const problem = error && describeError(error);
  if (snapshot === null) {
    await showHUD(problem ? `Nothing Copied. ${problem.title}: ${problem.sentence}` : "Nothing Copied");
    return;
  }
  const isSummary = format === "summary";
  await Clipboard.copy(
    isSummary ? describeSummary(snapshot, forecast, { now: new Date() }) : formatSnapshotJson(snapshot, forecast),
  );
  const copied = isSummary ? "Copied Summary" : "Copied Snapshot JSON";
  await showHUD(problem ? `${copied} of an Earlier Reading. ${problem.title}` : copied);
}
