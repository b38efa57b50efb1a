import { open } from "@raycast/api";
import { chmodSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Opens Terminal with `kiro-cli login`, which asks its questions there. Terminal runs files that end in `.command`;
 * the file names only the program.
 */
export async function openLogin(folder: string, binary: string): Promise<void> {
  const file = path.join(folder, "log-in-to-kiro.command");
  const quoted = `'${binary.replaceAll("'", String.raw`'\''`)}'`;
  writeFileSync(file, `#!/bin/sh\nexec ${quoted} login\n`);
  chmodSync(file, 0o700);
  await open(file, "com.apple.Terminal");
}
