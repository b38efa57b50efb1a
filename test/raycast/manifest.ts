import { readFileSync } from "node:fs";
import path from "node:path";

/** One preference, as package.json declares it. */
export interface DeclaredPreference {
  name: string;
  type: string;
  default?: unknown;
  data?: { title: string; value: string }[];
}

/** One command, as package.json declares it. */
export interface DeclaredCommand {
  name: string;
  title: string;
  mode: "view" | "menu-bar" | "no-view";
  preferences?: DeclaredPreference[];
}

/** What the host reads from an extension's package.json. */
export interface Manifest {
  name: string;
  title: string;
  author: string;
  commands: DeclaredCommand[];
  preferences?: DeclaredPreference[];
}

/** Reads the package.json that the build put beside the bundles. */
export function readManifest(bundleFolder: string): Manifest {
  const file = path.join(bundleFolder, "package.json");
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Manifest;
  } catch (cause) {
    throw new Error(`${file} cannot be read. Run \`npm run build\` first.`, { cause });
  }
}

/** The declared command of that name. */
export function findCommand(manifest: Manifest, name: string): DeclaredCommand {
  const command = manifest.commands.find((each) => each.name === name);
  if (command) return command;
  const known = manifest.commands.map((each) => each.name).join(", ");
  throw new Error(`package.json declares no command "${name}". It declares: ${known}.`);
}

/** Every preference that a command can read: those of the extension, then its own. Without a name, those of all commands. */
export function declaredPreferences(manifest: Manifest, commandName?: string): DeclaredPreference[] {
  const commands = manifest.commands.filter((each) => commandName === undefined || each.name === commandName);
  return [...(manifest.preferences ?? []), ...commands.flatMap((each) => each.preferences ?? [])];
}

/** The value that Raycast gives for a preference which nobody has set. */
export function unsetValue(preference: DeclaredPreference): unknown {
  if (preference.default !== undefined) return preference.default;
  if (preference.type === "checkbox") return false;
  return preference.data?.[0]?.value ?? "";
}
