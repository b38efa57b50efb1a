import { accessSync, constants, statSync } from "node:fs";
import { basename, delimiter, isAbsolute, join } from "node:path";
import { attempt } from "../keep/attempt";
import { KiroError } from "../../shapes/kiro-error";

/** Where to look. */
interface BinarySearch {
  /** The preference "kiro-cli Path" as typed; empty or undefined means: find it. */
  preference?: string;
  env: NodeJS.ProcessEnv;
  home: string;
  platform: NodeJS.Platform;
}

/**
 * Returns the absolute path of kiro-cli: the preference if there is one (never anything else then), else the first
 * executable file on PATH, else one of the places where its installers put it. Throws `cli-not-found`, whose detail
 * names the preference where that is what is wrong.
 */
export function findBinary(search: BinarySearch): string {
  const preference = search.preference?.trim();
  if (preference) return checkPreference(expandHome(preference, search.home));

  const onPath = (search.env.PATH ?? "").split(delimiter).filter(isAbsolute);
  const folders = [...onPath, ...knownFolders(search)];
  const found = folders.map((folder) => join(folder, "kiro-cli")).find(isExecutableFile);
  if (found === undefined) throw new KiroError("cli-not-found");
  return found;
}

/** Returns whether `findBinary` finds kiro-cli. */
export function isInstalled(context: Omit<BinarySearch, "preference"> & { cliPath: string }): boolean {
  return attempt(() => findBinary({ ...context, preference: context.cliPath })) !== undefined;
}

function checkPreference(file: string): string {
  if (isAbsolute(file) && isExecutableFile(file) && !isIde(file)) return file;
  throw new KiroError("cli-not-found", "The preference “kiro-cli Path” isn't an executable file. Correct or clear it.");
}

/** `kiro` starts Kiro's editor, not kiro-cli. */
function isIde(file: string): boolean {
  return /^kiro(?:\.exe)?$/i.test(basename(file));
}

function expandHome(file: string, home: string): string {
  return file === "~" || file.startsWith("~/") ? join(home, file.slice(1)) : file;
}

/**
 * Where kiro-cli is put by its installer (`~/.local/bin`), the macOS app (also per user; casks 1.21 to 1.23 link
 * nothing else), Homebrew, deb packages, Amazon's toolbox, and Nix. Raycast's own PATH has none of the first three.
 */
function knownFolders({ home, platform, env }: BinarySearch): string[] {
  const app = "Applications/Kiro CLI.app/Contents/MacOS";
  const shared = [join(home, ".local/bin"), "/usr/local/bin", join(home, "bin"), join(home, ".toolbox/bin")];
  const nix = [join(home, ".nix-profile/bin"), "/run/current-system/sw/bin"];
  if (env.USER) nix.push(join("/etc/profiles/per-user", env.USER, "bin"));
  if (platform !== "darwin") return [...shared, ...nix, "/usr/bin"];
  const inIde = "/Applications/Kiro.app/Contents/Resources/app/bin";
  return [...shared, "/opt/homebrew/bin", join("/", app), join(home, app), ...nix, inIde];
}

function isExecutableFile(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
