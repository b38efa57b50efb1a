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
  /** How often Raycast runs it in the background: "10m". */
  interval?: string;
  preferences?: DeclaredPreference[];
  arguments?: { name: string }[];
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

/** Throws where one of the preferences is declared nowhere. */
export function checkPreferences(manifest: Manifest, preferences: Record<string, unknown>): void {
  const declared = [manifest, ...manifest.commands].flatMap((owner) => owner.preferences ?? []);
  for (const name of Object.keys(preferences)) {
    if (declared.every((each) => each.name !== name)) throw new Error(`package.json declares no preference "${name}".`);
  }
}

/** Every preference that a command can read, those of the extension included: what the person has set, or its default. */
export function readPreferences(
  manifest: Manifest,
  commandName: string,
  set: Record<string, unknown>,
): Record<string, unknown> {
  checkPreferences(manifest, set);
  const command = manifest.commands.find((each) => each.name === commandName);
  const declared = [...(manifest.preferences ?? []), ...(command?.preferences ?? [])];
  return Object.fromEntries(declared.map((each) => [each.name, set[each.name] ?? unsetValue(each)]));
}

/** The value that Raycast gives for a preference which nobody has set. */
function unsetValue(preference: DeclaredPreference): unknown {
  if (preference.default !== undefined) return preference.default;
  if (preference.type === "checkbox") return false;
  return preference.data?.[0]?.value ?? "";
}

/** An interval as package.json states it, such as "90s", "10m", "1h" or "1d". In ms. */
export function parseInterval(interval: string): number {
  const [, count, unit] = /^(\d+)([smhd])$/.exec(interval) ?? [];
  if (unit === undefined) throw new Error(`"${interval}" is no interval.`);
  return Number(count) * { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }[unit as "s" | "m" | "h" | "d"];
}
