/**
 * Returns the version in what `kiro-cli --version` prints (`kiro-cli 2.24.1`, `kiro-cli-chat 2.2.1`), or null if there
 * is none. Only a whole line counts: a hint about an update names another version.
 */
export function parseCliVersion(output: string): string | null {
  const line = /^[ \t]*kiro-cli(?:-chat)? v?(\S{1,60})[ \t]*\r?$/m;
  return checkVersion(line.exec(output)?.[1] ?? "");
}

/** Returns a version as it is if it is one, `2.24.1` or `3.0.0-beta.1`, else null. */
export function checkVersion(version: string): string | null {
  return /^\d{1,6}\.\d{1,6}\.\d{1,6}(?:[-+][\w.+-]{1,40})?$/.test(version) ? version : null;
}

/** Compares two versions by their numbers: negative, 0 or positive, as sort wants it. */
export function compareVersions(version: string, other: string): number {
  const [numbers, wanted] = [version, other].map((each) => each.split(/[.+-]/, 3).map(Number));
  return wanted.map((number, index) => numbers[index] - number).find((difference) => difference !== 0) ?? 0;
}
