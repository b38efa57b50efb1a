import { Clipboard, showHUD, type LaunchProps } from "@raycast/api";
import { describeError } from "./lib/words/describe-error";
import { describeSummary } from "./lib/words/describe-usage";
import { formatSnapshotJson } from "./lib/words/format-snapshot-json";
import { refreshUsage } from "./lib/kiro";
import { createUsageContext } from "./edge/usage-context";

/**
 * The no-view command: copies the reading without opening anything, asking kiro-cli first if that is due. What is
 * copied is the last good reading, also when the refresh fails; the HUD says so.
 */
export default async function CopyUsage({ arguments: { format } }: LaunchProps<{ arguments: Arguments.CopyUsage }>) {
  const { snapshot, error } = await refreshUsage(createUsageContext());
  const trouble = error && describeError(error);
  if (snapshot === null) {
    await showHUD(trouble ? `Nothing Copied. ${trouble.title}: ${trouble.sentence}` : "Nothing Copied");
    return;
  }
  const isSummary = format === "summary";
  await Clipboard.copy(isSummary ? describeSummary(snapshot, { now: new Date() }) : formatSnapshotJson(snapshot));
  const copied = isSummary ? "Copied Summary" : "Copied Snapshot JSON";
  await showHUD(trouble ? `${copied} of an Earlier Reading. ${trouble.title}` : copied);
}
