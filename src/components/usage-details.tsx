import { List } from "@raycast/api";
import type { KiroOverage, KiroSnapshot, KiroWindow } from "../lib/kiro";
import { describeRate, explainOverage, managedAdvice } from "../lib/words/describe-usage";
import { chooseResetVerb, describePercents, describeResetDay } from "../lib/words/describe-window";
import { capitalize, formatCount, formatMoney, type Surroundings } from "../lib/words/format";

/**
 * A detail pane of titles and values; what is null is left out. These are functions and not components, of which the
 * first paint would have to take care for every row.
 */
export function createDetail(rows: { title: string; text: string | null }[]) {
  const { Metadata } = List.Item.Detail;
  return (
    <List.Item.Detail
      metadata={
        <Metadata>
          {rows.map(({ title, text }) => text !== null && <Metadata.Label key={title} title={title} text={text} />)}
        </Metadata>
      }
    />
  );
}

/** The numbers of a window. */
export function createWindowDetail({
  window,
  snapshot,
  surroundings,
}: {
  window: KiroWindow;
  snapshot: KiroSnapshot;
  surroundings: Surroundings;
}) {
  const { used, limit, remaining, kind } = window;
  const day = describeResetDay(window, surroundings);
  const over = limit !== null && used > limit ? formatCount(used - limit, "credit") : null;
  return createDetail([
    { title: "Left", text: remaining === null ? null : formatCount(remaining, "credit") },
    { title: "Used", text: formatCount(used, "credit") },
    { title: "Over", text: over },
    { title: "Limit", text: limit === null ? "No limit" : formatCount(limit, "credit") },
    { title: "Percent", text: limit === null ? null : capitalize(describePercents(window, snapshot)) },
    {
      title: capitalize(chooseResetVerb(window, surroundings.now)),
      text: day === null ? (kind === "plan" ? "Day not stated" : null) : capitalize(day),
    },
  ]);
}

/** As much as the report states of overages, and what it means. */
export function createOverageDetail(overage: KiroOverage) {
  const { enabled, creditsUsed, cost, currency } = overage;
  const isUsed = enabled || Boolean(creditsUsed);
  return createDetail([
    { title: "Overages", text: enabled ? "On" : "Off" },
    { title: "What It Means", text: explainOverage(overage) },
    { title: "Used", text: creditsUsed === null || !isUsed ? null : formatCount(creditsUsed, "credit") },
    { title: "Rate", text: describeRate(overage) },
    { title: "Cost", text: cost === null || !isUsed ? null : formatMoney(cost, currency) },
  ]);
}

/** The plan, who manages it, and who is signed in. */
export function createAccountDetail({ identity, managedBy, primary }: KiroSnapshot) {
  return createDetail([
    { title: "Plan", text: identity.accountOrganization ?? "Not stated" },
    { title: "Managed By", text: managedBy && "Your organization" },
    { title: "Numbers", text: primary === null ? managedAdvice : null },
    { title: "Email", text: identity.accountEmail },
    { title: "Login Method", text: identity.loginMethod ?? "Unknown" },
  ]);
}
