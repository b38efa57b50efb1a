import { statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildExtension } from "./build-extension";
import { chooseKiroCli, resolveFile, type ChosenKiroCli, type WantedKiroCli } from "./choose-kiro-cli";
import { describeAsking } from "./describe-asking";
import { drawPage } from "./html/draw-page";
import { parsePreviewArguments, previewHelp, UsageError, type PreviewOptions } from "./preview-arguments";
import { banner, createPreviewSession, type PreviewSession } from "./preview-session";
import { previewStates } from "./preview-states";
import { printTitles } from "./preview-titles";
import { createWorld, type World } from "./world";

/** Where a preview prints, and what it is made from. */
export interface PreviewSetup {
  stdout(text: string): void;
  stderr(text: string): void;
  /** Ends the preview early. */
  signal?: AbortSignal;
  build?: () => Promise<void>;
  chooseKiroCli?: (wanted: WantedKiroCli) => Promise<ChosenKiroCli>;
  /** Where the bundles are; `dist` by default. */
  bundleFolder?: string;
}

/** Runs the preview and gives its exit code: 2 for wrong arguments, 130 when it was interrupted, 1 where it fails. */
export async function runPreview(args: string[], setup: PreviewSetup): Promise<number> {
  try {
    const options = parsePreviewArguments(args);
    if (options.help) setup.stdout(previewHelp);
    else if (options.titles) await previewTitles(setup);
    else await previewExtension(options, setup);
    return 0;
  } catch (error) {
    if (setup.signal?.aborted) {
      setup.stderr("The preview was interrupted.");
      return 130;
    }
    setup.stderr(error instanceof Error ? error.message : String(error));
    return error instanceof UsageError ? 2 : 1;
  }
}

async function previewTitles({ build = buildExtension, bundleFolder, stdout }: PreviewSetup): Promise<void> {
  await build();
  stdout(await printTitles({ bundleFolder }));
}

async function previewExtension(options: PreviewOptions, setup: PreviewSetup): Promise<void> {
  const { build = buildExtension, chooseKiroCli: choose = chooseKiroCli, bundleFolder, signal } = setup;
  if (options.html !== undefined) checkPage(options.html);
  const kiroCli = await choose(options);
  const state = options.state === undefined ? {} : previewStates[options.state];
  let world: World | undefined;
  let session: PreviewSession | undefined;
  const stop = () => session?.stop();
  signal?.addEventListener("abort", stop);
  try {
    await build();
    signal?.throwIfAborted();
    world = createWorld({ preferences: kiroCli.preferences, bundleFolder });
    await kiroCli.prepare?.(world);
    signal?.throwIfAborted();
    session = createPreviewSession(world, state);
    await show(session, { world, kiroCli, options, setup });
  } finally {
    signal?.removeEventListener("abort", stop);
    session?.stop();
    world?.remove();
    kiroCli.remove();
  }
}

/** Refuses a page that cannot be written, before anything is built. */
function checkPage(html: string): void {
  const file = resolveFile(html);
  const folder = path.dirname(file);
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`${html} is a folder; --html needs a file.`);
  }
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`There is no folder ${path.dirname(html)} for ${path.basename(html)}.`);
  }
}

interface Scene {
  world: World;
  kiroCli: ChosenKiroCli;
  options: PreviewOptions;
  setup: PreviewSetup;
}

async function show(session: PreviewSession, { world, kiroCli, options, setup }: Scene): Promise<void> {
  const { json, html, press, state } = options;
  if (json) return setup.stdout(await session.readSnapshot());
  setup.stdout(`kiro-cli: ${kiroCli.description}`);
  if (press !== undefined) return setup.stdout(await session.press(press));
  if (html !== undefined) {
    const file = resolveFile(html);
    const item = state === undefined ? undefined : previewStates[state]?.item;
    writeFileSync(
      file,
      drawPage(world, await session.readTrees(), { item, about: `kiro-cli: ${kiroCli.description}` }),
    );
    return setup.stdout(`The page is ${file}`);
  }
  setup.stdout(await session.showAll());
  setup.stdout([banner("How it was asked"), ...describeAsking(world, kiroCli.readRuns?.())].join("\n"));
}
