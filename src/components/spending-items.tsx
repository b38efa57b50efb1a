import { environment, Icon, List } from "@raycast/api";
import type { Month } from "../lib/forecast/list-months";
import type { KeptSpending, SpendingEntry, SpendingRow, SpendingSummary } from "../lib/shapes/spending";
import { drawDays } from "../lib/spending/draw-days";
import { clip, clipName, formatDay, formatSum, withNoun, type Viewer } from "../lib/words/format";
import type { Row } from "../lib/words/reading";
import {
  describeAmount,
  describeMonth,
  describeShare,
  describeTurn,
  describeUnreadable,
  explainMissingShare,
  notRecorded,
  type NameOptions,
} from "../lib/words/spending";
import { embedImage } from "./forecast-section";
import type { CreateSpendingPanel } from "./spending-actions";
import { drawDetail, drawMetadata } from "./usage-details";

/** What every row of Kiro Spending is given. */
export interface SpendingRowProps {
  createPanel: CreateSpendingPanel;
  viewer: Viewer;
  isShowingDetail: boolean;
}

/** Returns a row with a value, or none. */
function write(title: string, text: string | null): Row[] {
  return text ? [{ title, text }] : [];
}

/** The total of a range; its detail is the chart by day and what isn't included. */
export function TotalItem({
  summary,
  spending,
  since,
  createPanel,
  viewer,
  isShowingDetail,
}: SpendingRowProps & {
  summary: SpendingSummary;
  spending: KeptSpending | null;
  /** When this period began; null if that isn't known, undefined for another range. */
  since: string | null | undefined;
}) {
  const { turns } = describeAmount(summary, summary.credits, viewer);
  const ofPeriod = since === undefined ? null : spending;
  const sentence = ofPeriod ? describeShare(ofPeriod, since ?? null, viewer) : "Recorded on this Mac";
  const chart = drawDays(summary.byDay, {
    appearance: environment.appearance,
    label: (day) => formatDay(`${day}T12:00:00.000Z`, { now: viewer.now, timeZone: "UTC" }),
    most: formatSum(Math.max(0, ...summary.byDay.map(({ credits }) => credits))),
  });
  const title = withNoun(formatSum(summary.credits), "credit");
  const facts = [
    ...write("Turns", turns),
    notRecorded,
    ...write("Note", ofPeriod && explainMissingShare(ofPeriod)),
    ...write("Files", spending && describeUnreadable(spending, viewer)),
  ];
  return (
    <List.Item
      icon={Icon.BarChart}
      title={title}
      subtitle={isShowingDetail ? undefined : sentence}
      accessories={isShowingDetail ? [] : [{ text: turns }]}
      detail={
        <List.Item.Detail
          markdown={[sentence, ...(chart === null ? [] : [embedImage(chart)])].join("\n\n")}
          metadata={drawMetadata(facts)}
        />
      }
      actions={createPanel({ copied: `${title}. ${sentence}` })}
    />
  );
}

/** Draws a project, a model, or a day: a bar, its credits, their share of the total, and its turns. */
export function drawRow(
  own: {
    key: string;
    icon: Icon;
    title: string;
    row: Pick<SpendingRow, "credits" | "turns">;
    /** The credits of the range. */
    total: number;
    /** The shortened path of a project. */
    path?: string | null;
    /** The folder to open. */
    project?: string | null;
    note?: string;
  },
  { createPanel, viewer, isShowingDetail }: SpendingRowProps,
) {
  const { key, icon, title, path = null, project, note = null } = own;
  const { bar, credits, share, turns } = describeAmount(own.row, own.total, viewer);
  const about = [share, turns].filter(Boolean).join(" · ");
  return (
    <List.Item
      key={key}
      icon={icon}
      title={clipName(title)}
      subtitle={isShowingDetail ? undefined : (path ?? undefined)}
      accessories={
        isShowingDetail
          ? [{ text: credits, tooltip: about }, { tag: share }]
          : [{ text: turns }, { text: bar }, { text: credits }, { tag: share }]
      }
      detail={drawDetail([
        ...write("Name", clipName(title) === title ? null : title),
        { title: "Credits", text: credits },
        { title: "Share", text: `${bar} ${share}` },
        ...write("Turns", turns),
        ...write("Folder", path),
        ...write("About", note),
      ])}
      actions={createPanel({ copied: `${title}: ${credits} (${about})`, project })}
    />
  );
}

/** In characters. */
const longestSubtitle = 60;

/** Draws one of the biggest turns. */
export function drawTurn(turn: SpendingEntry, names: NameOptions, { createPanel, viewer }: SpendingRowProps) {
  const { title, subtitle, credits } = describeTurn(turn, names, viewer);
  return (
    <List.Item
      key={turn.key}
      icon={Icon.SpeechBubble}
      title={title}
      subtitle={clip(subtitle, longestSubtitle)}
      accessories={[{ text: credits }]}
      detail={drawDetail([
        { title: "Credits", text: credits },
        { title: "Ended", text: title },
        { title: "Project and Model", text: subtitle },
      ])}
      actions={createPanel({ copied: `${title} · ${subtitle} · ${credits}`, project: turn.project })}
    />
  );
}

/** Draws an earlier period of the account, from the history of readings. */
export function drawMonth(month: Month, { createPanel, viewer, isShowingDetail }: SpendingRowProps) {
  const { title, subtitle, rows } = describeMonth(month, viewer);
  return (
    <List.Item
      key={month.startsAt}
      icon={Icon.Calendar}
      title={title}
      subtitle={isShowingDetail ? undefined : subtitle}
      detail={drawDetail(rows)}
      actions={createPanel({ copied: `${title}: ${subtitle}` })}
    />
  );
}
