import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { attempt } from "./attempt";

/**
 * Empty files in the support folder whose time says when something happened. They are all that views write.
 *
 * - `launch-refused`: Raycast refused to launch `refresh`, because you turned it off.
 * - `login-began`: you chose Log In or Switch Account.
 * - `login-ended`: the login in Terminal ended, however it ended. Its script touches it.
 * - `menu-bar-used`: the menu bar painted.
 * - `ticked`: Raycast ran `refresh` in the background.
 * - `notifications-on`: you were told that notifications are on.
 */
export type Mark = "launch-refused" | "login-began" | "login-ended" | "menu-bar-used" | "notifications-on" | "ticked";

/** Returns the file of a mark. */
export function nameMark(folder: string, mark: Mark): string {
  return join(folder, mark);
}

/** Sets a mark's time. A folder that can't be written costs the mark, nothing else. */
export function setMark(folder: string, mark: Mark, at: Date): void {
  attempt(() => {
    mkdirSync(folder, { recursive: true });
    const file = nameMark(folder, mark);
    writeFileSync(file, "");
    utimesSync(file, at, at);
  });
}

/** Returns when a mark was set; null if it isn't. */
export function readMark(folder: string, mark: Mark): Date | null {
  return attempt(() => statSync(nameMark(folder, mark)).mtime) ?? null;
}

/** Removes a mark. */
export function clearMark(folder: string, mark: Mark): void {
  attempt(() => rmSync(nameMark(folder, mark), { force: true }));
}
