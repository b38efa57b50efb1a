import { buildExtension } from "./build-extension";
import { chooseKiroCli, type ChosenKiroCli } from "./choose-kiro-cli";
import { parsePreviewArguments, previewHelp, UsageError, type PreviewOptions } from "./preview-arguments";
import { createPreviewSession, type PreviewSession } from "./preview-session";
import { createWorld, type World } from "./world";

/** Where a preview prints, and what it is made from. */
export interface PreviewSetup {
  stdout(text: string): void;
  stderr(text: string): void;
  /** Ends the preview early. */
  signal?: AbortSignal;
  build?: () => Promise<void>;
  chooseKiroCli?: (replay?: string) => Promise<ChosenKiroCli>;
  /** Where the bundles are; `dist` by default. */
  bundleFolder?: string;
}

/** Runs the preview and gives its exit code: 2 for wrong arguments, 130 when it was interrupted, 1 where it fails. */
export async function runPreview(args: string[], setup: PreviewSetup): Promise<number> {
  try {
    const options = parsePreviewArguments(args);
    if (options.help) setup.stdout(previewHelp);
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

async function previewExtension(options: PreviewOptions, setup: PreviewSetup): Promise<void> {
  const { build = buildExtension, chooseKiroCli: choose = chooseKiroCli, bundleFolder, signal } = setup;
  const kiroCli = await choose(options.replay);
  let world: World | undefined;
  let session: PreviewSession | undefined;
  const stop = () => session?.stop();
  signal?.addEventListener("abort", stop);
  try {
    await build();
    signal?.throwIfAborted();
    world = createWorld({ preferences: kiroCli.preferences, bundleFolder });
    session = createPreviewSession(world);
    if (options.json) return setup.stdout(await session.readSnapshot());
    setup.stdout(`kiro-cli: ${kiroCli.description}`);
    setup.stdout(options.press === undefined ? await session.showAll() : await session.press(options.press));
  } finally {
    signal?.removeEventListener("abort", stop);
    session?.stop();
    world?.remove();
    kiroCli.remove();
  }
}
