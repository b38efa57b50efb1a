import { followEffects } from "./describe-effects";
import type { Host } from "./host";
import { findCommand } from "./manifest";
import { findItem, MissingActionError } from "./press";
import { UsageError } from "./preview-arguments";
import { printView } from "./print-view";
import type { Run } from "./run";
import { banner, pad, row, widest } from "./text-lines";
import type { TreeNode } from "./tree";

const commandNames = ["menu-bar", "usage"] as const;
const snapshotAction = "Copy Snapshot JSON";
const limitMs = 120_000;

/** What is shown, where it is not what people see in the end. */
export interface View {
  /** What is drawn first, before anything was asked. */
  isFirstPaint?: boolean;
  /** The item of the list that is chosen, by title; the first one where there is none of that title. */
  item?: string;
}

/** Opens a command as a person does and waits until there is nothing more to come. */
export async function openCommand(host: Host, name: string): Promise<Run> {
  const run = await host.launch(name);
  await rest(host, run);
  return run;
}

/** What both commands show, one after the other. */
export async function readTrees(host: Host, view: View = {}) {
  return { menuBar: await readTree(host, "menu-bar", view), list: await readTree(host, "usage", view) };
}

/** Everything people see of the extension, as text. */
export async function showAll(host: Host, view: View = {}): Promise<string> {
  const views: string[] = [];
  for (const name of commandNames) {
    const listEffects = followEffects(host);
    const tree = await readTree(host, name, view);
    const effects = listEffects().map((effect) => `  ${effect}`);
    const chosen = { item: findItem(tree, view.item), allDetails: true };
    views.push(heading(host, name), printView(tree, chosen), ...effects);
  }
  return [...views, ...printRootSearch(host)].join("\n");
}

/** Presses an action in the first command that has it, and says what it did. */
export async function pressAction(host: Host, title: string): Promise<string> {
  const titles = new Set<string>();
  for (const name of commandNames) {
    const run = await openCommand(host, name);
    const before = printView(run.tree);
    const listEffects = followEffects(host);
    try {
      await run.click(title);
    } catch (error) {
      if (!(error instanceof MissingActionError)) throw error;
      error.titles.forEach((each) => titles.add(each));
      await run.close();
      continue;
    }
    await rest(host, run);
    const effects = listEffects();
    // A click closes the menu; what came of it is seen when it is opened again.
    const after = printView((run.endReason ? await openCommand(host, name) : run).tree);
    if (after !== before) effects.push(heading(host, name), after);
    const pressed = `Pressed "${title}" in "${findCommand(host.manifest, name).title}".`;
    return [pressed, ...(effects.length > 0 ? effects : ["Nothing was copied, opened or shown."])].join("\n");
  }
  throw new UsageError(new MissingActionError(title, [...titles]).message);
}

/** The snapshot, exactly as people copy it. */
export async function readSnapshot(host: Host): Promise<string> {
  const run = await openCommand(host, "menu-bar");
  try {
    await run.click(snapshotAction);
  } catch (error) {
    if (!(error instanceof MissingActionError)) throw error;
    const reason = run.tree?.props.tooltip ?? run.tree?.props.title ?? "nothing is shown";
    throw new Error(`There is no snapshot: ${String(reason)}`, { cause: error });
  }
  return host.clipboard.at(-1) ?? "";
}

async function readTree(host: Host, name: string, { isFirstPaint = false }: View): Promise<TreeNode | null> {
  if (!isFirstPaint) {
    const run = await openCommand(host, name);
    await run.close();
    return run.tree;
  }
  const run = await host.launch(name);
  await host.killAll();
  if (run.error) throw run.error;
  return run.frames[0]!;
}

/** Waits for the command, for what it has launched, and for what it shows of that. */
async function rest(host: Host, run: Run): Promise<void> {
  if (!run.endReason) await run.waitUntilIdle(limitMs);
  await host.settle(limitMs);
  if (!run.endReason) await run.waitUntilIdle(limitMs);
  if (run.error) throw run.error;
  if (run.endReason === "killed") throw new Error("The preview was ended.");
}

function heading(host: Host, name: string): string {
  const { title, mode } = findCommand(host.manifest, name);
  return banner(`${title} (${mode === "menu-bar" ? "menu bar" : "window"})`);
}

function printRootSearch({ manifest, subtitles }: Host): string[] {
  const commands = manifest.commands.filter((command) => subtitles[command.name]);
  if (commands.length === 0) return [];
  const width = widest(commands.map((command) => command.title));
  const rows = commands.flatMap(({ title, name }) => row(`  ${pad(title, width)}  `, subtitles[name] ?? ""));
  return [banner("Root search"), ...rows];
}
