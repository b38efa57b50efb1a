import { rmSync } from "node:fs";
import { join } from "node:path";

/** Returns the file in the extension's own folder that "Log In" leaves there once `kiro-cli login` has ended. */
export function nameLoginMark(folder: string): string {
  return join(folder, "login-ended");
}

/** Says whether a login that was begun with "Log In" has ended, once for each. */
export function takeLogin(folder: string): boolean {
  try {
    rmSync(nameLoginMark(folder));
    return true;
  } catch {
    return false;
  }
}
