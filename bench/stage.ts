import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { installFakeKiroCli } from "../test/fake/install-fake-kiro-cli";
import { buildPrograms, type Programs } from "./build-programs";
import { buildExtension, writeEmptyExtension } from "./extensions";
import { runInProcess } from "./run-command";

/** All that is measured and all that it is measured with, in a folder of its own. */
export interface Stage {
  /** The sources of the extension that is measured. */
  source: string;
  folder: string;
  /** The bundles of the extension, and those of an extension whose commands show nothing. */
  bundles: string;
  emptyBundles: string;
  programs: Programs;
  /** A cache that holds a reading made a moment ago. */
  filledCache: string;
  /** A fresh reading stays fresh for as long as the benchmark runs. */
  preferences: Record<string, unknown>;
  remove(): void;
}

/** Builds everything, and has the menu bar read the stand-in for kiro-cli once, so that there is something to show. */
export async function prepareStage(source: string): Promise<Stage> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "kiro-usage-bench-")));
  const at = (name: string) => path.join(folder, name);
  const emptySource = at("empty");
  writeEmptyExtension(emptySource);
  await buildExtension(source, at("bundles"));
  await buildExtension(emptySource, at("empty-bundles"));
  const programs = await buildPrograms(source, at("programs"));
  mkdirSync(at("support"));

  const preferences = { refreshMinutes: "60" };
  const stage = { source, folder, bundles: at("bundles"), emptyBundles: at("empty-bundles"), programs };
  const fake = await installFakeKiroCli({ release: "2.24.1" }, { folder: at("cli") });
  const cacheFolder = at("cache");
  await runInProcess(programs.command, {
    bundleFolder: stage.bundles,
    command: "menu-bar",
    cacheFolder,
    supportPath: at("support"),
    preferences: { ...preferences, cliPath: fake.path },
    until: "idle",
  });
  fake.remove();
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { ...stage, filledCache: cacheFolder, preferences, remove };
}
