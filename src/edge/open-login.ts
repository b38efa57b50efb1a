import { LaunchType, open } from "@raycast/api";
import { createDeeplink } from "@raycast/utils";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { clearMark, nameLock, nameMark, quoteWord, setMark, type UsageContext } from "../lib/kiro-kept";
import type { RefreshLaunchContext } from "./launch-refresh";

/** How a login begins: `switch` asks before it signs you out, because kiro-cli refuses to log in while signed in. */
export type LoginStart = "log-in" | "switch";

/**
 * Opens Terminal with `kiro-cli login`, which asks its questions there. Terminal runs files that end in `.command`. From
 * here on nothing is asked until the file has touched `login-ended`, which it does however the login ends; it also opens
 * the deep link of `refresh`, so that the menu bar follows.
 */
export async function openLogin({ folder, now }: UsageContext, binary: string, start: LoginStart): Promise<void> {
  const file = join(folder, "log-in-to-kiro.command");
  const context: RefreshLaunchContext = { force: true };
  const link = createDeeplink({ command: "refresh", launchType: LaunchType.Background, context: { ...context } });
  writeFileSync(file, writeScript(folder, quoteWord(binary), { start, link: quoteWord(link) }));
  chmodSync(file, 0o700);
  clearMark(folder, "login-ended");
  setMark(folder, "login-began", now());
  try {
    await open(file, "com.apple.Terminal");
  } catch (error) {
    clearMark(folder, "login-began");
    throw error;
  }
}

/**
 * Two kiro-cli that renew a login at once lose it, so the script waits for a refresh as long as its lock is renewed, 90
 * seconds at most. It's renewed every second, so one that is older than a mark made four seconds ago was left behind.
 */
function writeScript(folder: string, program: string, { start, link }: { start: LoginStart; link: string }): string {
  const lock = quoteWord(nameLock(folder));
  const began = quoteWord(nameMark(folder, "login-began"));
  const ended = quoteWord(nameMark(folder, "login-ended"));
  return `#!/bin/sh
end() {
  rm -f ${began}
  : > ${ended}
  open -g ${link} 2>/dev/null
}
trap end EXIT
trap exit HUP INT TERM
${start === "switch" ? askFirst : ""}
waited=0
while [ -e ${lock} ] && [ $waited -lt 90 ]; do
  if [ $((waited % 4)) -eq 0 ]; then
    [ $waited -eq 0 ] || [ ${lock} -nt ${began} ] || break
    : > ${began}
  fi
  [ $waited -ne 1 ] || echo 'Waiting for Kiro Usage to finish a refresh.'
  sleep 1
  waited=$((waited + 1))
done
: > ${began}
${start === "switch" ? `${program} logout` : ""}
${program} login
`;
}

const askFirst = `printf 'Sign out of Kiro on this Mac and log in again? [y/N] '
read -r answer
case "$answer" in [Yy]*) ;; *) exit ;; esac`;
