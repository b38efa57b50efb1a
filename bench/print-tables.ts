import type { Report } from "./bench";
import type { Figure, Unit } from "./figure";

/** Returns Markdown tables, a group each, with what was measured before any work on speed and what is measured now. */
export function printTables({ before, after }: { before: Report; after: Report }): string {
  const groups = [...new Set(after.figures.map(({ group }) => group))];
  return groups.map((group) => printGroup(group, before.figures, after.figures)).join("\n\n");
}

function printGroup(group: string, before: Figure[], after: Figure[]): string {
  const ofGroup = (figures: Figure[]) => figures.filter((figure) => figure.group === group);
  const names = [...new Set([...ofGroup(after), ...ofGroup(before)].map(({ name }) => name))];
  const find = (figures: Figure[], name: string) => ofGroup(figures).find((figure) => figure.name === name);
  const rows = names.map((name) => {
    const [old, current] = [find(before, name), find(after, name)];
    const goal = (current ?? old)?.goal;
    const goalCell = goal === undefined ? "" : `≤ ${printValue(goal, (current ?? old)!.unit)}`;
    return `| ${name} | ${printFigure(old)} | ${printFigure(current)} | ${goalCell} |`;
  });
  return [`### ${group}`, "", "| | Before | After | Goal |", "| --- | --: | --: | --: |", ...rows].join("\n");
}

function printFigure(figure: Figure | undefined): string {
  if (figure === undefined) return "–";
  const { value, unit, spread } = figure;
  const between = spread && ` (${spread.map((each) => printNumber(each, unit)).join(" to ")})`;
  return `${printValue(value, unit)}${between ?? ""}`;
}

function printValue(value: number, unit: Unit): string {
  const words: Record<Unit, string> = { ms: " ms", times: " ×", bytes: "", count: "", "MB/s": " MB/s" };
  return printNumber(value, unit) + words[unit];
}

function printNumber(value: number, unit: Unit): string {
  const digits = { ms: 1, times: 2, bytes: 0, count: 0, "MB/s": 1 }[unit];
  return new Intl.NumberFormat("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}
