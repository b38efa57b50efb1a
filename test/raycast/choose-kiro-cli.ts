import { statSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { findBinary } from "../../src/lib/kiro/ask/find-binary";
import { installFakeKiroCli } from "../fake/install-fake-kiro-cli";
import { enterState } from "./enter-state";
import { UsageError, type PreviewOptions } from "./preview-arguments";
import { previewStates } from "./preview-states";
import type { World } from "./world";

/** The kiro-cli that a preview uses. */
export interface ChosenKiroCli {
  /** For people: which one it is. */
  description: string;
  /** What the extension's preferences must say for it to be used. */
  preferences: { cliPath?: string };
  /** Brings the world into the wanted state, before anything is shown. */
  prepare?(world: World): Promise<void>;
  /** The command lines that ran, without the program; only the stand-in keeps a record. */
  readRuns?(): string[][];
  remove(): void;
}

/** What decides which kiro-cli is used. */
export interface WantedKiroCli extends Pick<PreviewOptions, "replay" | "cliVersion" | "state"> {
  /** Where the stand-in is installed, if its path shall always be the same. */
  folder?: string;
}

const defaultRelease = "2.24.1";

/** The installed kiro-cli where there is one and nothing else is wanted; else the recorded stand-in. */
export async function chooseKiroCli(wanted: WantedKiroCli): Promise<ChosenKiroCli> {
  const { replay, cliVersion, state: stateName, folder } = wanted;
  const isAnyWanted = [replay, cliVersion, stateName].some((each) => each !== undefined);
  const installed = isAnyWanted ? undefined : findInstalledKiroCli();
  if (installed) return { description: `${installed} (installed)`, preferences: {}, remove: () => {} };

  const state = stateName === undefined ? undefined : previewStates[stateName];
  const file = replay === undefined ? undefined : resolveFile(replay);
  if (file !== undefined) {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isDirectory()) throw new UsageError(`${replay} is a folder; --replay needs a file.`);
    if (!found?.isFile()) throw new UsageError(`There is no file ${replay}.`);
  }
  const release = cliVersion ?? state?.scenario?.release ?? defaultRelease;
  const fake = await installFakeKiroCli({ release, ...(file && { replay: file }) }, { folder });
  const which = state?.scenario === null ? "none" : `the recorded stand-in, test/fake-kiro-cli, as release ${release}`;
  const how = state ? `; ${stateName}: ${state.description}` : file ? `, printing ${replay}` : "";
  return {
    description: which + how,
    preferences: { cliPath: fake.path },
    ...(state && { prepare: (world: World) => enterState(world, fake, state, cliVersion) }),
    readRuns: () => fake.readRuns().map((run) => run.argv),
    remove: fake.remove,
  };
}

/** The kiro-cli that the extension would find by itself on this machine. */
export function findInstalledKiroCli(): string | undefined {
  try {
    return findBinary({ env: process.env, home: homedir(), platform: process.platform });
  } catch {
    return undefined;
  }
}

/** The absolute path of a file that a person names. */
export function resolveFile(file: string): string {
  // npm runs scripts in the project's folder, whatever folder the person is in.
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
}
