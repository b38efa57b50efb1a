import { installFakeKiroCli } from "../fake/install-fake-kiro-cli";
import type { Scenario, Usage } from "../fake/scenario";
import { completeScenario } from "./enter-state";
import { launchCommand } from "./launch-command";
import { findCommand } from "./manifest";
import { pad, rule, widest } from "./text-lines";
import { titleOf } from "./tree";
import { createWorld, type World, type WorldOptions } from "./world";

interface Reading {
  /** What was used, in two lines above its titles. */
  heading: [string, string];
  scenario: Scenario;
  counted?: "plan" | "plan-and-bonus";
}

const plan = (used: number, limit: number | null): Partial<Usage> => ({ rows: [{ label: "Credits", used, limit }] });
const bonuses = [{ name: "Welcome bonus", used: 385.84, total: 500, days: 13 }];
const withoutAcp = { acp: { acp: { at: "initialize", error: { code: -32603, message: "Internal error" } } } } as const;

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
export async function printTitles(options: WorldOptions = {}): Promise<string> {
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

async function readTitles({ scenario, counted = "plan" }: Reading, options: WorldOptions) {
  const fake = await installFakeKiroCli(completeScenario(scenario));
  const world = createWorld({ ...options, preferences: { cliPath: fake.path, counted } });
  try {
    const titles: { mode: string; title: string }[] = [];
    for (const { title, value } of listModes(world)) {
      world.preferences.title = value;
      titles.push({ mode: title, title: await readTitle(world) });
    }
    return titles;
  } finally {
    world.remove();
    fake.remove();
  }
}

function listModes(world: World): { title: string; value: string }[] {
  const preference = findCommand(world.manifest, "menu-bar").preferences?.find(({ name }) => name === "title");
  return preference?.data ?? [];
}

/** Only the first one asks kiro-cli; the others find its reading in the cache. */
async function readTitle(world: World): Promise<string> {
  const running = await launchCommand(world, "menu-bar");
  const tree = await running.waitUntilIdle({ timeoutMs: 60_000 });
  running.unmount();
  return tree ? titleOf(tree) : "";
}
