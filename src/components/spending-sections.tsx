import { Icon, List } from "@raycast/api";
import type { Month } from "../lib/forecast/list-months";
import type { SpendingEntry, SpendingSummary } from "../lib/shapes/spending";
import { listModels } from "../lib/spending/list-models";
import {
  describeDay,
  describeModel,
  describeProject,
  modelsNote,
  noMonths,
  type NameOptions,
} from "../lib/words/spending";
import { drawMonth, drawRow, drawTurn, type SpendingRowProps } from "./spending-items";

interface Props extends SpendingRowProps {
  summary: SpendingSummary;
  /** Of the range; empty while the ledger is loading. */
  entries: SpendingEntry[];
  names: NameOptions;
}

/** How many of the biggest turns are shown. */
const mostTurns = 5;

/** Where the credits of the range went: projects, models, the biggest turns, and days. */
export function SpendingSections({ summary, entries, names, ...props }: Props) {
  const { credits: total, byProject, byDay } = summary;
  const turns = entries
    .filter(({ kind }) => kind === "turn")
    .sort((a, b) => b.credits - a.credits)
    .slice(0, mostTurns);
  return (
    <>
      <List.Section title="Projects">
        {byProject.map((row) => {
          const { title, subtitle } = describeProject(row.name, names);
          return drawRow(
            { key: row.name ?? "", icon: Icon.Folder, title, path: subtitle, project: row.name, row, total },
            props,
          );
        })}
      </List.Section>
      <List.Section title="Models">
        {listModels(summary).map((row) => {
          const title = describeModel(row);
          return drawRow({ key: title, icon: Icon.ComputerChip, title, note: modelsNote, row, total }, props);
        })}
      </List.Section>
      {turns.length > 0 && (
        <List.Section title="Biggest Turns">{turns.map((turn) => drawTurn(turn, names, props))}</List.Section>
      )}
      <List.Section title="Days">
        {byDay.toReversed().map((row) => {
          return drawRow(
            { key: row.day, icon: Icon.Calendar, title: describeDay(row.day, props.viewer), row, total },
            props,
          );
        })}
      </List.Section>
    </>
  );
}

/** What the account's earlier periods came to. */
export function MonthsSection({ months, ...props }: SpendingRowProps & { months: Month[] }) {
  return (
    <List.Section title="Months">
      {months.map((month) => drawMonth(month, props))}
      {months.length === 0 && <List.Item icon={Icon.Calendar} title={noMonths} actions={props.createPanel()} />}
    </List.Section>
  );
}
