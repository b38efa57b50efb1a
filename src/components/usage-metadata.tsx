import { List } from "@raycast/api";
import { describeOverage, describeReset } from "../lib/describe-usage";
import { formatCredits, formatPercent, formatTime } from "../lib/format";
import type { KiroSnapshot, KiroWindow } from "../lib/kiro";

const { Label, Separator } = List.Item.Detail.Metadata;

/** The detail of a window, or of the reading as a whole where `window` is null. */
export function UsageMetadata({ snapshot, window }: { snapshot: KiroSnapshot; window: KiroWindow | null }) {
  const now = new Date();
  const { identity, overage, managedBy, cliVersion, source, updatedAt } = snapshot;
  const reset = window && describeReset(window, now);
  const overageWords = overage && describeOverage(overage);
  return (
    <List.Item.Detail.Metadata>
      {window && (
        <>
          <Label title="Used" text={`${formatCredits(window.used)} credits`} />
          {window.remaining !== null && <Label title="Left" text={`${formatCredits(window.remaining)} credits`} />}
          <Label title="Limit" text={window.limit === null ? "None" : `${formatCredits(window.limit)} credits`} />
          {window.usedPercent !== null && (
            <Label
              title="Percent Used"
              text={`${snapshot.mayExceedLimit && window.kind === "plan" ? "At least " : ""}${formatPercent(window.usedPercent)}`}
            />
          )}
          {reset && <Label title={window.kind === "plan" ? "Reset" : "Expiry"} text={reset} />}
          {window.resetsAt && <Label title="In UTC" text={window.resetsAt.replace(/\.000Z$/, "Z")} />}
          <Separator />
        </>
      )}
      <Label title="Plan" text={identity.accountOrganization ?? "Not stated"} />
      {managedBy && <Label title="Managed By" text={managedBy === "admin" ? "Administrator" : "Organization"} />}
      {overageWords && (
        <Label title="Overage" text={[overageWords.title, overageWords.cost].filter(Boolean).join(", ")} />
      )}
      {identity.accountEmail && <Label title="Email" text={identity.accountEmail} />}
      {identity.loginMethod && <Label title="Login Method" text={identity.loginMethod} />}
      <Separator />
      <Label title="Updated" text={formatTime(new Date(updatedAt), { now })} />
      <Label title="kiro-cli" text={cliVersion ?? "Not known"} />
      <Label title="Source" text={source === "acp" ? "Structured answer (ACP)" : "Text report"} />
    </List.Item.Detail.Metadata>
  );
}
