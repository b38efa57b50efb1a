import { List } from "@raycast/api";
import { describeExactReset, describePercent, describeReset } from "../lib/words/describe-window";
import { managedAdvice } from "../lib/words/describe-usage";
import { formatCount, formatMoney, formatTime, startLarge } from "../lib/words/format";
import type { KiroSnapshot, KiroWindow } from "../lib/kiro";
import type { KiroUsage } from "../edge/use-kiro-usage";

const { Label, Separator } = List.Item.Detail.Metadata;

/** The detail of a window: its numbers, then how they were read. */
export function WindowDetail({ usage, window }: { usage: KiroUsage; window: KiroWindow }) {
  const snapshot = usage.snapshot!;
  const reset = describeReset(window, new Date());
  const exact = describeExactReset(window);
  return (
    <Detail usage={usage}>
      <Label title="Used" text={formatCount(window.used, "credit")} />
      {window.remaining !== null && <Label title="Left" text={formatCount(window.remaining, "credit")} />}
      {window.limit !== null && window.used > window.limit && (
        <Label title="Over" text={formatCount(window.used - window.limit, "credit")} />
      )}
      <Label title="Limit" text={window.limit === null ? "No limit" : formatCount(window.limit, "credit")} />
      {window.usedPercent !== null && <Label title="Percent" text={startLarge(describePercent(window, snapshot))} />}
      {reset !== null && <Label title={window.kind === "plan" ? "Reset" : "Expiry"} text={reset} />}
      {window.resetsAt !== null && window.kind !== "bonus" && (
        <Label title="Local Time" text={formatLocal(window.resetsAt)} />
      )}
      {exact !== null && <Label title="Exact Time" text={exact} />}
    </Detail>
  );
}

/** The detail of overages: as much as the report states of them. */
export function OverageDetail({ usage }: { usage: KiroUsage }) {
  const { enabled, creditsUsed, ratePerCredit, cost, currency } = usage.snapshot!.overage!;
  return (
    <Detail usage={usage}>
      <Label title="Overages" text={enabled ? "On" : "Off"} />
      {creditsUsed !== null && <Label title="Used" text={formatCount(creditsUsed, "credit")} />}
      {ratePerCredit !== null && <Label title="Rate" text={`${formatMoney(ratePerCredit, currency)} per credit`} />}
      {cost !== null && <Label title="Cost" text={formatMoney(cost, currency)} />}
    </Detail>
  );
}

/** The detail of the account: the plan and who manages it, then how it was read. */
export function AccountDetail({ usage }: { usage: KiroUsage }) {
  const { identity, managedBy, primary } = usage.snapshot!;
  return (
    <Detail usage={usage}>
      <Label title="Plan" text={identity.accountOrganization ?? "Not stated"} />
      {managedBy && <Label title="Managed By" text="Your organization" />}
      {primary === null && <Label title="Numbers" text={managedAdvice} />}
      {identity.accountEmail && <Label title="Email" text={identity.accountEmail} />}
      <Label title="Login Method" text={identity.loginMethod ?? "Not known"} />
    </Detail>
  );
}

function Detail({ usage, children }: { usage: KiroUsage; children: React.ReactNode }) {
  const { nextRefreshAt, locateCli } = usage;
  const snapshot = usage.snapshot!;
  const now = new Date();
  return (
    <List.Item.Detail
      metadata={
        <List.Item.Detail.Metadata>
          {children}
          <Separator />
          <Label title="Last Updated" text={formatTime(new Date(snapshot.updatedAt), { now })} />
          <Label title="Next Refresh" text={nextRefreshAt ? `After ${formatTime(nextRefreshAt, { now })}` : "Due"} />
          <Label title="Source" text={describeSource(snapshot)} />
          <Label title="kiro-cli" text={snapshot.cliVersion ?? "Version not known"} />
          <Label title="Path" text={locateCli() ?? "Not found"} />
        </List.Item.Detail.Metadata>
      }
    />
  );
}

function describeSource({ source }: KiroSnapshot): string {
  return source === "acp" ? "Structured answer (ACP)" : "Text report";
}

function formatLocal(instant: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" }).format(new Date(instant));
}
