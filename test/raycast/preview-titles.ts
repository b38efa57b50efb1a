import type { Scenario, Usage } from "../fake/scenario";
import type { HostOptions } from "./host";
import { findCommand } from "./manifest";
import { withoutAcp } from "./preview-states";
import { openCommand } from "./preview-session";
import { setStage } from "./stage";
import { pad, rule, widest } from "./text-lines";
import { titleOf } from "./tree";

interface Reading {
  /** What was used, in two lines above its titles. */
  heading: [string, string];
  scenario: Scenario;
  counted?: "plan" | "plan-and-bonus";
}

const plan = (used: number, limit: number | null): Partial<Usage> => ({ rows: [{ label: "Credits", used, limit }] });
const bonuses = [{ name: "Welcome bonus", used: 385.84, total: 500, days: 13 }];

const readings: Reading[] = [
  { heading: ["12.5", "of 50"], scenario: { usage: plan(12.5, 50) } },
  { heading: ["1,252.5", "of 10,000"], scenario: { usage: plan(1252.5, 10_000) } },
  { heading: ["0.23", "of 50"], scenario: { usage: plan(0.23, 50) } },
  { heading: ["1,530", "of 1,000"], scenario: { usage: plan(1530, 1_000) } },
  { heading: ["320,", "no limit"], scenario: { usage: plan(320, null) } },
  {
    heading: ["1,000", "or more"],
    scenario: { release: "2.13.0", usage: plan(1530, 1_000), behavior: withoutAcp },
  },
  {
    heading: ["plan +", "bonus"],
    scenario: { usage: { ...plan(635.58, 2_000), bonuses } },
    counted: "plan-and-bonus",
  },
];

/** Prints the title of the menu bar in every mode that the preference offers, for a handful of readings. */
export async function printTitles(options: HostOptions = {}): Promise<string> {
  const columns: string[][] = [];
  let modes: string[] = [];
  for (const reading of readings) {
    const titles = await readTitles(reading, options);
    modes = titles.map(({ mode }) => mode);
    columns.push([...reading.heading, ...titles.map(({ title }) => title || "–")]);
  }
  const [first, second, ...lines] = layOut([["Credits used", "Title", ...modes], ...columns]);
  return [first, second, rule(), ...lines].join("\n");
}

/** The first column begins at the left; the others, which hold numbers, end at the right. */
function layOut(columns: string[][]): string[] {
  const widths = columns.map(widest);
  return columns[0]!.map((_, line) => {
    const cells = columns.map((column, index) =>
      index === 0 ? pad(column[line]!, widths[0]!) : column[line]!.padStart(widths[index]!),
    );
    return `  ${cells.join("  ")}`;
  });
}

/** Only the first one asks kiro-cli; the others find its reading in the cache. */
async function readTitles({ scenario, counted = "plan" }: Reading, options: HostOptions) {
  const { host, remove } = await setStage({ ...options, scenario, preferences: { counted } });
  try {
    const { preferences = [] } = findCommand(host.manifest, "menu-bar");
    const modes = preferences.find(({ name }) => name === "title")?.data ?? [];
    const titles: { mode: string; title: string }[] = [];
    for (const { title, value } of modes) {
      host.preferences.title = value;
      const menu = await openCommand(host, "menu-bar");
      await menu.close();
      titles.push({ mode: title, title: menu.tree ? titleOf(menu.tree) : "" });
    }
    return titles;
  } finally {
    await remove();
  }
}
