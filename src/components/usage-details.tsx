import { List } from "@raycast/api";
import type { KiroOverage, KiroSnapshot, KiroWindow } from "../lib/shapes/snapshot";
import { capitalize, formatCount, formatMoney, type Viewer } from "../lib/words/format";
import type { Row } from "../lib/words/reading";
import { describeRate, explainOverage, lacksOverages, managedAdvice } from "../lib/words/usage";
import { chooseResetVerb, describePercents, describeResetDay } from "../lib/words/window";

/** A detail pane of titles and values. Plain functions: components would cost the first paint React work for every row. */
export function drawDetail(rows: (Row | null)[]) {
  return <List.Item.Detail metadata={drawMetadata(rows.filter((row) => row !== null))} />;
}

/** The values of a detail pane. */
export function drawMetadata(rows: Row[]) {
  const { Metadata } = List.Item.Detail;
  return (
    <Metadata>
      {rows.map(({ title, text }) => (
        <Metadata.Label key={title} title={title} text={text} />
      ))}
    </Metadata>
  );
}

/** Returns a row, or null if there is no value. */
function write(title: string, text: string | null): Row | null {
  return text === null ? null : { title, text };
}

/** The numbers of a window. */
export function drawWindow(window: KiroWindow, snapshot: KiroSnapshot, viewer: Viewer) {
  const { used, limit, remaining, kind } = window;
  const day = describeResetDay(window, viewer);
  return drawDetail([
    write("Left", remaining === null ? null : formatCount(remaining, "credit")),
    write("Used", formatCount(used, "credit")),
    write("Over", limit !== null && used > limit ? formatCount(used - limit, "credit") : null),
    write("Limit", limit === null ? "No limit" : formatCount(limit, "credit")),
    write("Percent", limit === null ? null : capitalize(describePercents(window, snapshot))),
    write(
      capitalize(chooseResetVerb(window, viewer.now)),
      day === null ? (kind === "plan" ? "Unknown" : null) : capitalize(day),
    ),
  ]);
}

/** As much as the source states of overages, and what it means. */
export function drawOverage(snapshot: KiroSnapshot & { overage: KiroOverage }) {
  const { overage } = snapshot;
  const { enabled, creditsUsed, cost, currency } = overage;
  const isUsed = enabled || Boolean(creditsUsed);
  const isLacking = !enabled && lacksOverages(snapshot);
  return drawDetail([
    write("Overages", isLacking ? "Not available" : enabled === null ? "Unknown" : enabled ? "On" : "Off"),
    write("What It Means", explainOverage(snapshot).join(" ")),
    write("Used", creditsUsed === null || !isUsed ? null : formatCount(creditsUsed, "credit")),
    write("Rate", isLacking ? null : describeRate(overage)),
    write("Cost", cost === null || !(enabled || cost) ? null : formatMoney(cost, currency)),
  ]);
}

/** The plan, who manages it, and who is signed in. */
export function drawAccount({ identity, managedBy, primary }: KiroSnapshot) {
  return drawDetail([
    write("Plan", identity.accountOrganization ?? "Unknown"),
    write("Managed By", managedBy && "Your organization"),
    write("Numbers", primary === null ? managedAdvice : null),
    write("Email", identity.accountEmail),
    write("Login Method", identity.loginMethod ?? "Unknown"),
  ]);
}
