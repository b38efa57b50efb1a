import { existsSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import * as os from "node:os";
import path from "node:path";
import { compileFunction } from "node:vm";
import * as React from "react";
import * as jsxRuntime from "react/jsx-runtime";
import { input } from "./call-host";
import { createFiles } from "./files";
import { macGuard, processes } from "./processes";
import { countModule } from "./work";

const wifi = { address: "192.0.2.2", netmask: "255.255.255.0", mac: "02:00:00:00:00:02", internal: false } as const;

/**
 * Runs a bundle that the build made and returns what it exports.
 *
 * @param api the stand-in for @raycast/api
 * @param readTime what files are stamped with; see `createFiles`
 */
export function loadBundle(file: string, api: object, readTime: () => number | undefined): Record<string, unknown> {
  if (!existsSync(file)) throw new Error(`${file} does not exist. Run \`npm run build\` first.`);
  const provided: Record<string, unknown> = {
    "@raycast/api": api,
    react: React,
    "react/jsx-runtime": jsxRuntime,
    fs: createFiles(readTime),
    child_process: processes,
    os: createSystem(),
  };
  const requireFromBundle = (request: string): unknown => {
    const name = request.replace(/^node:/, "");
    if (isBuiltin(request)) countModule(name);
    if (name in provided) return provided[name];
    if (isBuiltin(request)) return process.getBuiltinModule(request);
    throw new Error(`${file} asks for "${request}", which Raycast does not provide. It must be bundled.`);
  };
  const module = { exports: {} as Record<string, unknown> };
  const parameters = ["exports", "require", "module", "__filename", "__dirname"];
  const code = readFileSync(file, "utf8").replace(macGuard, "false");
  const run = compileFunction(code, parameters, { filename: file });
  run(module.exports, requireFromBundle, module, file, path.dirname(file));
  return module.exports;
}

function createSystem(): typeof os {
  return {
    ...os,
    // Node asks the whole process for this one, which knows nothing of the worker's own environment.
    homedir: () => process.env.HOME ?? os.homedir(),
    networkInterfaces: () =>
      input.isOffline ? {} : { en0: [{ ...wifi, cidr: `${wifi.address}/24`, family: "IPv4" }] },
  };
}
