import { environment, LaunchType, open } from "@raycast/api";
import { createDeeplink } from "@raycast/utils";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { clearMark, nameLock, nameMark, quoteWord, setMark, type UsageContext } from "../lib/kiro-kept";

/** How a login begins: `switch` asks before it signs you out, because kiro-cli refuses to log in while signed in. */
export type LoginStart = "log-in" | "switch";

/**
 * Opens Terminal with `kiro-cli login`, which asks its questions there. Terminal runs files that end in `.command`. From
 * here on nothing is asked until the script has touched `login-ended`, which it does however the login ends; it also opens
 * the deep link of `refresh`, so that the menu bar follows.
 */
export async function openLogin({ folder, now }: UsageContext, binary: string, start: LoginStart): Promise<void> {
  const words = [
    join(environment.assetsPath, "log-in.sh"),
    start,
    binary,
    nameLock(folder),
    nameMark(folder, "login-began"),
    nameMark(folder, "login-ended"),
    // `login-ended` makes it due; a list that saw the mark first has asked already, and once is enough.
    createDeeplink({ command: "refresh", launchType: LaunchType.Background, context: { by: "list" } }),
  ];
  const file = join(folder, "log-in-to-kiro.command");
  writeFileSync(file, `#!/bin/sh\nexec /bin/sh ${words.map(quoteWord).join(" ")}\n`);
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
