import * as fs from "node:fs";
import { isBuiltin } from "node:module";
import path from "node:path";
import * as React from "react";
import * as jsxRuntime from "react/jsx-runtime";
import { createApi } from "./api";
import type { Launch } from "./launch";
import type { World } from "./world";

const sources = new Map<string, { text: string; run: (...values: unknown[]) => void }>();

/**
 * Runs a bundle that the build made, in module state of its own, and gives what it exports.
 *
 * @param name the bundle without its ending: "menu-bar", "tools/get-usage"
 */
export function loadBundle(world: World, name: string, launch: Launch): Record<string, unknown> {
  const file = path.join(world.bundleFolder, `${name}.js`);
  const api = createApi(world, launch);
  const provided: Record<string, unknown> = { "@raycast/api": api, react: React, "react/jsx-runtime": jsxRuntime };
  if (world.hiddenProgram !== undefined) provided["node:fs"] = provided.fs = hideProgram(world.hiddenProgram);
  const requireFromBundle = (request: string): unknown => {
    if (request in provided) return provided[request];
    if (isBuiltin(request)) return process.getBuiltinModule(request);
    throw new Error(`${file} asks for "${request}", which Raycast does not provide. It must be bundled.`);
  };
  const module = { exports: {} as Record<string, unknown> };
  compile(file)(module.exports, requireFromBundle, module, file, path.dirname(file));
  return module.exports;
}

function compile(file: string): (...values: unknown[]) => void {
  if (!fs.existsSync(file)) throw new Error(`${file} does not exist. Run \`npm run build\` first.`);
  const text = fs.readFileSync(file, "utf8");
  const known = sources.get(file);
  if (known?.text === text) return known.run;
  const parameters = ["exports", "require", "module", "__filename", "__dirname"];
  // Named, so that a stack trace says which bundle it is about.
  const run = new Function(...parameters, `${text}\n//# sourceURL=${file}`) as (...values: unknown[]) => void;
  sources.set(file, { text, run });
  return run;
}

/** The file system, except that nothing of that name can be run. */
function hideProgram(name: string): typeof fs {
  const accessSync: typeof fs.accessSync = (file, mode) => {
    if (path.basename(String(file)) === name) throw new Error(`ENOENT: ${name} is hidden`);
    fs.accessSync(file, mode);
  };
  return { ...fs, accessSync };
}
