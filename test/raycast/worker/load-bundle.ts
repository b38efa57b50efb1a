import * as fs from "node:fs";
import { isBuiltin } from "node:module";
import * as os from "node:os";
import path from "node:path";
import { compileFunction } from "node:vm";
import * as React from "react";
import * as jsxRuntime from "react/jsx-runtime";
import { stampFiles } from "./stamp-files";
import { countModule } from "./work";

/**
 * Runs a bundle that the build made and gives what it exports.
 *
 * @param api the stand-in for @raycast/api
 * @param readTime what files are stamped with; see `stampFiles`
 * @param hiddenProgram nothing of this name can be run
 */
export function loadBundle(
  file: string,
  api: object,
  readTime: () => number | undefined,
  hiddenProgram?: string,
): Record<string, unknown> {
  if (!fs.existsSync(file)) throw new Error(`${file} does not exist. Run \`npm run build\` first.`);
  const provided: Record<string, unknown> = { "@raycast/api": api, react: React, "react/jsx-runtime": jsxRuntime };
  // Node asks the whole process for this one, which knows nothing of the worker's own environment.
  provided["node:os"] = provided.os = { ...os, homedir: () => process.env.HOME ?? os.homedir() };
  provided["node:fs"] = provided.fs = hideProgram(stampFiles(readTime), hiddenProgram);
  const requireFromBundle = (request: string): unknown => {
    if (isBuiltin(request)) countModule(request);
    if (request in provided) return provided[request];
    if (isBuiltin(request)) return process.getBuiltinModule(request);
    throw new Error(`${file} asks for "${request}", which Raycast does not provide. It must be bundled.`);
  };
  const module = { exports: {} as Record<string, unknown> };
  const parameters = ["exports", "require", "module", "__filename", "__dirname"];
  const run = compileFunction(fs.readFileSync(file, "utf8"), parameters, { filename: file });
  run(module.exports, requireFromBundle, module, file, path.dirname(file));
  return module.exports;
}

/** The file system, except that nothing of that name can be run. */
function hideProgram(files: typeof fs, name?: string): typeof fs {
  const accessSync: typeof fs.accessSync = (file, mode) => {
    if (path.basename(String(file)) === name) throw new Error(`ENOENT: ${name} is hidden`);
    files.accessSync(file, mode);
  };
  return { ...files, accessSync };
}
