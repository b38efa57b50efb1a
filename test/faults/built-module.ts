import { build } from "esbuild";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export type KiroModule = typeof import("../../src/lib/kiro");

/** The Kiro module as it is shipped: one minified CommonJS file. */
export interface BuiltModule {
  kiro: KiroModule;
  /** Loads it once more, as every command does for itself. */
  load(): KiroModule;
  /** The file, for other processes. */
  file: string;
  /** A program that asks once; see `ask-alone.ts`. */
  aloneFile: string;
  remove(): void;
}

const here = path.resolve(__dirname);

/** Builds the Kiro module the way `ray build` builds the commands around it. */
export async function buildModule(): Promise<BuiltModule> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "kiro-module-")));
  await build({
    entryPoints: { kiro: path.join(here, "../../src/lib/kiro.ts"), "ask-alone": path.join(here, "ask-alone.ts") },
    outdir: folder,
    bundle: true,
    format: "cjs",
    platform: "node",
    minify: true,
    external: ["react", "@raycast/api"],
    logLevel: "error",
  });
  const file = path.join(folder, "kiro.js");
  // Node's own `require`: that of a test runner would transform the file and put it into a world of its own.
  const require = process.getBuiltinModule("node:module").createRequire(file);
  const load = (): KiroModule => {
    delete require.cache[file];
    return require(file);
  };
  return {
    kiro: load(),
    load,
    file,
    aloneFile: path.join(folder, "ask-alone.js"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
