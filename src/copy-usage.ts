import { Clipboard, showHUD, type LaunchProps } from "@raycast/api";
import { createUsageContext } from "./edge/usage-context";
import { refreshUsage, type UsageState } from "./lib/kiro";
import { describeError } from "./lib/words/describe-error";
import { describeSummary } from "./lib/words/describe-usage";
import { formatSnapshotJson } from "./lib/words/format-snapshot-json";

/**
 * The no-view command: copies the reading without opening anything, asking kiro-cli first if that is due. It does so as
 * soon as the reading is there; what kiro-cli left is cleaned up after it.
 */
export default async function CopyUsage({ arguments: { format } }: LaunchProps<{ arguments: Arguments.CopyUsage }>) {
  let copied: Promise<void> | undefined;
  const copyOnce = (state: UsageState) => (copied ??= copy(state, format === "summary"));
  await copyOnce(await refreshUsage(createUsageContext(), { onUpdate: copyOnce }));
}

/** Copies the last good reading, also where the refresh failed; the HUD says so. */
async function copy({ snapshot, forecast, error }: UsageState, isSummary: boolean): Promise<void> {
  const problem = error && describeError(error);
  if (snapshot === null) {
    await showHUD(problem ? `Nothing Copied. ${problem.title}: ${problem.sentence}` : "Nothing Copied");
    return;
  }
  await Clipboard.copy(
    isSummary ? describeSummary(snapshot, forecast, { now: new Date() }) : formatSnapshotJson(snapshot, forecast),
  );
  const copied = isSummary ? "Copied Summary" : "Copied Snapshot JSON";
  await showHUD(problem ? `${copied} of an Earlier Reading. ${problem.title}` : copied);
}
