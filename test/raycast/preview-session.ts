import { describeEffects, markEffects } from "./describe-effects";
import { launchCommand } from "./launch-command";
import { findCommand } from "./manifest";
import { findItem, MissingActionError } from "./press";
import { UsageError } from "./preview-arguments";
import { printView } from "./print-view";
import type { RunningCommand } from "./running-command";
import { columns, pad, row, widest, widthOf } from "./text-lines";
import type { TreeNode } from "./tree";
import type { World } from "./world";

const commandNames = ["menu-bar", "usage"] as const;
const snapshotAction = "Copy Snapshot JSON";
const timeoutMs = 120_000;

/** What a preview shows, where it is not what people see first. */
export interface PreviewSessionOptions {
  /** What is drawn first, before anything was asked. */
  isFirstPaint?: boolean;
  /** The item of the list that is chosen, by title; the first one where there is none of that title. */
  item?: string;
}

/** The commands of a preview, launched when they are first asked about. */
export interface PreviewSession {
  /** Everything people see of the extension. */
  showAll(): Promise<string>;
  /** What both commands show. */
  readTrees(): Promise<{ menuBar: TreeNode | null; list: TreeNode | null }>;
  /** Presses an action in the first command that has it, and says what it did. */
  press(title: string): Promise<string>;
  /** The snapshot, exactly as people copy it. */
  readSnapshot(): Promise<string>;
  /** Unloads every command. */
  stop(): void;
}

/** Starts a preview in a world. */
export function createPreviewSession(world: World, options: PreviewSessionOptions = {}): PreviewSession {
  const started: RunningCommand[] = [];

  async function start(name: string): Promise<RunningCommand> {
    const running = await launchCommand(world, name);
    started.push(running);
    if (options.isFirstPaint) running.unmount();
    else await running.waitUntilIdle({ timeoutMs });
    if (running.error) throw running.error;
    return running;
  }

  async function readTree(name: string): Promise<TreeNode | null> {
    const running = await start(name);
    return options.isFirstPaint ? running.frames[0]! : running.tree();
  }

  async function show(name: string): Promise<string> {
    const before = markEffects(world);
    const tree = await readTree(name);
    const effects = describeEffects(world, before).map((effect) => `  ${effect}`);
    const chosen = { item: findItem(tree, options.item), allDetails: true };
    return [heading(world, name), printView(tree, chosen), ...effects].join("\n");
  }

  return {
    stop: () => started.forEach((running) => running.unmount()),

    async showAll() {
      const views: string[] = [];
      for (const name of commandNames) views.push(await show(name));
      return [...views, ...printRootSearch(world)].join("\n");
    },

    async readTrees() {
      return { menuBar: await readTree("menu-bar"), list: await readTree("usage") };
    },

    async press(title: string): Promise<string> {
      const titles = new Set<string>();
      for (const name of commandNames) {
        const running = await start(name);
        const view = printView(running.tree());
        const before = markEffects(world);
        try {
          await running.press(title);
        } catch (error) {
          if (!(error instanceof MissingActionError)) throw error;
          error.titles.forEach((each) => titles.add(each));
          continue;
        }
        await running.waitUntilIdle({ timeoutMs });
        const changed = printView(running.tree());
        const effects = describeEffects(world, before);
        if (changed !== view) effects.push(heading(world, name), changed);
        const pressed = `Pressed "${title}" in "${findCommand(world.manifest, name).title}".`;
        return [pressed, ...(effects.length > 0 ? effects : ["Nothing was copied, opened or shown."])].join("\n");
      }
      throw new UsageError(new MissingActionError(title, [...titles]).message);
    },

    async readSnapshot(): Promise<string> {
      const running = await start("menu-bar");
      try {
        await running.press(snapshotAction);
      } catch (error) {
        if (!(error instanceof MissingActionError)) throw error;
        const reason = running.tree()?.props.tooltip ?? running.tree()?.props.title ?? "nothing is shown";
        throw new Error(`There is no snapshot: ${String(reason)}`, { cause: error });
      }
      return world.clipboard.at(-1)?.text ?? "";
    },
  };
}

function heading(world: World, name: string): string {
  const { title, mode } = findCommand(world.manifest, name);
  return banner(`${title} (${mode === "menu-bar" ? "menu bar" : "window"})`);
}

/** A heading across the page. */
export function banner(words: string): string {
  const start = `━━ ${words} `;
  return `\n${start}${"━".repeat(Math.max(0, columns - widthOf(start)))}\n`;
}

function printRootSearch(world: World): string[] {
  const commands = world.manifest.commands.filter((command) => world.subtitles[command.name]);
  if (commands.length === 0) return [];
  const width = widest(commands.map((command) => command.title));
  const rows = commands.flatMap(({ title, name }) => row(`  ${pad(title, width)}  `, world.subtitles[name] ?? ""));
  return [banner("Root search"), ...rows];
}
