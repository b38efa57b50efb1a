import { readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "./project-folder";
import { strict } from "./strict";

const typesFile = path.join(projectFolder, "node_modules/@raycast/api/types/index.d.ts");
let types: string | undefined;

/**
 * The values of an enum, read from the types of @raycast/api, so that the stand-in can never drift from the release
 * which is installed. Asking for a name that the types do not declare throws.
 */
export function declaredEnum(name: string): Record<string, string> {
  // Comments may hold braces, which would end the enum too early.
  types ??= readFileSync(typesFile, "utf8").replace(/\/\*[^]*?\*\//g, "");
  const body = new RegExp(`\\benum ${name} \\{([^}]*)\\}`).exec(types)?.[1];
  if (body === undefined) throw new Error(`The types of @raycast/api declare no enum "${name}".`);
  const entries = [...body.matchAll(/^\s*(\w+) = "([^"]*)"/gm)].map(([, key, value]) => [key, value]);
  return strict(name, Object.fromEntries(entries) as Record<string, string>);
}
