import { open } from "@raycast/api";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nameLoginMark, quoteWord } from "../lib/kiro-kept";

/**
 * Opens Terminal with `kiro-cli login`, which asks its questions there; to change the account it asks before it signs
 * out. Terminal runs files that end in `.command`; the file names only the program, and the mark that it leaves in `folder`
 * once the login has ended.
 */
export async function openLogin(folder: string, binary: string, isSwitch: boolean): Promise<void> {
  const file = join(folder, "log-in-to-kiro.command");
  writeFileSync(file, writeScript(quoteWord(binary), quoteWord(nameLoginMark(folder)), isSwitch));
  chmodSync(file, 0o700);
  await open(file, "com.apple.Terminal");
}

function writeScript(program: string, mark: string, isSwitch: boolean): string {
  // However it ended: it may have said that somebody is logged in already.
  const logIn = `${program} login; : > ${mark}`;
  if (!isSwitch) return `#!/bin/sh\n${logIn}\n`;
  return [
    "#!/bin/sh",
    "printf 'Sign out of Kiro on this Mac and log in again? [y/N] '",
    "read -r answer",
    // A session that has expired may be one that cannot be signed out of.
    `case "$answer" in [Yy]*) ${program} logout; ${logIn} ;; esac`,
    "",
  ].join("\n");
}
