import type { DeclaredCommand } from "./manifest";
import type { Host } from "./host";
import type { TreeNode } from "./tree";

/** What a person gets from one command. */
export interface Screen {
  command: DeclaredCommand;
  /** What a view shows once nothing more comes; null for a command without one. */
  tree: TreeNode | null;
  /** HUDs, toasts and notifications, in their words. */
  said: string[];
}

const limitMs = 120_000;

/** Opens every view as a person does, then runs the commands without one, and returns what came of each. */
export async function readScreens(host: Host, { isFirstPaint = false } = {}): Promise<Screen[]> {
  const views = host.manifest.commands.filter(({ mode }) => mode !== "no-view");
  const others = host.manifest.commands.filter(({ mode }) => mode === "no-view");
  const screens: Screen[] = [];
  for (const command of isFirstPaint ? views : [...views, ...others]) {
    const before = listSaid(host).length;
    const tree = isFirstPaint ? await readFirstPaint(host, command.name) : await readCommand(host, command);
    screens.push({ command, tree, said: listSaid(host).slice(before) });
  }
  return screens;
}

async function readFirstPaint(host: Host, name: string): Promise<TreeNode | null> {
  const run = await host.launch(name);
  await host.killAll();
  return run.frames[0] ?? null;
}

async function readCommand(
  host: Host,
  { name, mode, arguments: inputs = [] }: DeclaredCommand,
): Promise<TreeNode | null> {
  const run = await host.launch(name, { arguments: Object.fromEntries(inputs.map((input) => [input.name, ""])) });
  if (mode === "no-view") {
    await run.ended;
    await host.settle(limitMs);
    return null;
  }
  await run.waitUntilIdle(limitMs);
  await host.settle(limitMs);
  await run.waitUntilIdle(limitMs);
  await run.close();
  return run.tree;
}

function listSaid({ huds, toasts, scripts }: Host): string[] {
  return [
    ...scripts.map(({ args }) => `notification: ${args.join(" · ")}`),
    ...toasts.map(({ title, message }) => `toast: ${[title, message].filter(Boolean).join(" · ")}`),
    ...huds.map((title) => `HUD: ${title}`),
  ];
}
