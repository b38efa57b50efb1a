import { statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { findBinary } from "../../src/lib/kiro/ask/find-binary";
import { buildExtension } from "./build-extension";
import { describeAsking } from "./describe-asking";
import { createHost, type Host, type HostOptions } from "./host";
import { drawPage } from "./html/draw-page";
import { parsePreviewArguments, previewHelp, UsageError, type PreviewOptions } from "./preview-arguments";
import { pressAction, readSnapshot, readTrees, showAll, type View } from "./preview-session";
import { previewStates } from "./preview-states";
import { printTitles } from "./preview-titles";
import { setStage, type Stage } from "./stage";
import { banner } from "./text-lines";

/** Where a preview prints, and what it is made from. */
interface PreviewSetup {
  stdout(text: string): void;
  stderr(text: string): void;
  /** Ends the preview early. */
  signal?: AbortSignal;
  build?: () => Promise<void>;
  /** Where the bundles are, and what the clock, the language and the time zone are. */
  host?: HostOptions;
}

const defaultRelease = "2.24.1";

/** Runs the preview and gives its exit code: 2 for wrong arguments, 130 when it was interrupted, 1 where it fails. */
export async function runPreview(args: string[], setup: PreviewSetup): Promise<number> {
  try {
    const options = parsePreviewArguments(args);
    if (options.help) setup.stdout(previewHelp);
    else await preview(options, setup);
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

async function preview(options: PreviewOptions, setup: PreviewSetup): Promise<void> {
  const { build = buildExtension, signal, stdout } = setup;
  const page = options.html === undefined ? undefined : resolvePage(options.html);
  const replay = options.replay === undefined ? undefined : resolveReplay(options.replay);
  await build();
  if (options.titles) return stdout(await printTitles(setup.host));
  signal?.throwIfAborted();
  const { host, fake, description, remove } = await setPreviewStage({ ...options, replay }, setup.host);
  const stop = () => void host.killAll();
  signal?.addEventListener("abort", stop);
  try {
    signal?.throwIfAborted();
    const view: View = options.state === undefined ? {} : previewStates[options.state]!;
    if (options.json) return stdout(await readSnapshot(host));
    stdout(`kiro-cli: ${description}`);
    if (options.press !== undefined) return stdout(await pressAction(host, options.press));
    if (page !== undefined) {
      const about = `kiro-cli: ${description}`;
      writeFileSync(page, drawPage(host, await readTrees(host, view), { item: view.item, about }));
      return stdout(`The page is ${page}`);
    }
    stdout(await showAll(host, view));
    const runs = fake?.readRuns().map(({ argv }) => argv);
    stdout([banner("How it was asked"), ...describeAsking(host, runs)].join("\n"));
  } finally {
    signal?.removeEventListener("abort", stop);
    await remove();
  }
}

/** The installed kiro-cli where there is one and nothing else is wanted; else the recorded stand-in. */
async function setPreviewStage(
  { replay, cliVersion, state: name }: PreviewOptions,
  options?: HostOptions,
): Promise<Pick<Stage, "host" | "remove"> & Partial<Stage> & { description: string }> {
  const isAnyWanted = [replay, cliVersion, name].some((each) => each !== undefined);
  const installed = isAnyWanted ? undefined : findInstalledKiroCli();
  if (installed !== undefined) {
    const host: Host = await createHost({ env: process.env, ...options });
    return { host, remove: host.remove, description: `${installed} (installed)` };
  }
  const state = name === undefined ? undefined : previewStates[name];
  const release = cliVersion ?? state?.scenario?.release ?? defaultRelease;
  const scenario = state ? state.scenario : { release, ...(replay !== undefined && { replay }) };
  const { earlier, history, preferences } = state ?? {};
  const stage = await setStage({ ...options, scenario, earlier, history, preferences, release: cliVersion });
  const which = scenario === null ? "none" : `the recorded stand-in, test/fake-kiro-cli, as release ${release}`;
  const how = state ? `; ${name}: ${state.description}` : replay ? `, printing ${replay}` : "";
  return { ...stage, description: which + how };
}

/** The kiro-cli that the extension would find by itself on this machine. */
function findInstalledKiroCli(): string | undefined {
  try {
    return findBinary({ env: process.env, home: homedir(), platform: process.platform });
  } catch {
    return undefined;
  }
}

/** Refuses a page that cannot be written, before anything is built. */
function resolvePage(html: string): string {
  const file = resolveFile(html);
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`${html} is a folder; --html needs a file.`);
  }
  if (!statSync(path.dirname(file), { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`There is no folder ${path.dirname(html)} for ${path.basename(html)}.`);
  }
  return file;
}

function resolveReplay(replay: string): string {
  const file = resolveFile(replay);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw new UsageError(`${replay} is a folder; --replay needs a file.`);
  if (!found?.isFile()) throw new UsageError(`There is no file ${replay}.`);
  return file;
}

/** The absolute path of a file that a person names. */
function resolveFile(file: string): string {
  // npm runs scripts in the project's folder, whatever folder the person is in.
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
}
