import { readFileSync } from "node:fs";
import { arch, cpus, release, totalmem, type } from "node:os";
import path from "node:path";
import { projectFolder } from "../test/raycast/project-folder";
import { canReap } from "./run-reaped";

/** Where and on what was measured. */
export interface Machine {
  date: string;
  system: string;
  processor: string;
  memory: string;
  versions: Record<string, string>;
  /** Whether refreshes ran where ended processes disappear at once, as on a Mac. */
  reaps: boolean;
}

export function describeMachine(): Machine {
  const processors = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    system: `${type()} ${release()} ${arch()}`,
    processor: `${processors.length} × ${processors[0]?.model.trim() || "unknown"}`,
    memory: `${Math.round(totalmem() / 1e9)} GB`,
    versions: {
      Node: process.version,
      ...Object.fromEntries(
        ["@raycast/api", "react", "execa", "zod", "tinybench"].map((name) => [name, readVersion(name)]),
      ),
    },
    reaps: canReap || process.platform !== "linux",
  };
}

function readVersion(name: string): string {
  const file = path.join(projectFolder, "node_modules", name, "package.json");
  return JSON.parse(readFileSync(file, "utf8")).version;
}
