import { statSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { findBinary } from "../../src/lib/kiro/find-binary";
import { installFakeKiroCli } from "../fake/install-fake-kiro-cli";
import { UsageError } from "./preview-arguments";

/** The kiro-cli that a preview uses. */
export interface ChosenKiroCli {
  /** For people: which one it is. */
  description: string;
  /** What the extension's preferences must say for it to be used. */
  preferences: { cliPath?: string };
  remove(): void;
}

const release = "2.24.1";

/** The installed kiro-cli where there is one; else, or when there is a file to replay, the recorded stand-in. */
export async function chooseKiroCli(replay?: string): Promise<ChosenKiroCli> {
  const installed = replay === undefined ? findInstalledKiroCli() : undefined;
  if (installed) return { description: `${installed} (installed)`, preferences: {}, remove: () => {} };

  const file = replay === undefined ? undefined : resolveReplay(replay);
  const fake = await installFakeKiroCli({ release, ...(file && { replay: file }) });
  return {
    description: `the recorded stand-in, test/fake-kiro-cli, ${file ? `printing ${replay}` : `as release ${release}`}`,
    preferences: { cliPath: fake.path },
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

function resolveReplay(replay: string): string {
  // npm runs scripts in the project's folder, whatever folder the person is in.
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), replay);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`There is no file ${replay}.`);
  return file;
}
