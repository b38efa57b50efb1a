import { readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "./project-folder";

const typesFile = path.join(projectFolder, "node_modules/@raycast/api/types/index.d.ts");
let enums: Record<string, Record<string, string>> | undefined;

/**
 * Every enum whose values are texts, by its name, read from the types of @raycast/api, so that the stand-in can never
 * drift from the release which is installed.
 */
export function readDeclaredEnums(): Record<string, Record<string, string>> {
  if (enums) return enums;
  // Comments may hold braces, which would end an enum too early.
  const types = readFileSync(typesFile, "utf8").replace(/\/\*[^]*?\*\//g, "");
  const found = [...types.matchAll(/\benum (\w+) \{([^}]*)\}/g)].map(([, name, body]) => {
    const entries = [...body!.matchAll(/^\s*(\w+) = "([^"]*)"/gm)].map(([, key, value]) => [key!, value!]);
    return [name!, Object.fromEntries(entries) as Record<string, string>] as const;
  });
  // The types hold two enums named ActionStyle; the first one is that of actions.
  return (enums = Object.fromEntries(found.toReversed()));
}
