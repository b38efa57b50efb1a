/** The first release whose text report states use above the limit; before it, use and percentage stop at the limit. */
const firstUnclamped = [2, 19, 2];

/**
 * Returns the version in what `kiro-cli --version` prints (`kiro-cli 2.24.1`), or null where there is none. Only a whole
 * line counts: a hint about an update names another version.
 */
export function parseCliVersion(output: string): string | null {
  const line = /^[ \t]*kiro-cli(?:-chat)? v?(\d{1,6}\.\d{1,6}\.\d{1,6}(?:[-+][\w.+-]{1,40})?)[ \t]*\r?$/m;
  return line.exec(output)?.[1] ?? null;
}

/** Compares a version such as `2.24.1` with another by their numbers: negative, 0 or positive, as sort wants it. */
export function compareVersions(version: string, other: readonly number[]): number {
  const numbers = version.split(/[.+-]/, 3).map(Number);
  return other.map((wanted, index) => numbers[index] - wanted).find((difference) => difference !== 0) ?? 0;
}

/** Says whether a text report of this release stops at the limit. A release that is not known may. */
export function clampsAtLimit(cliVersion: string | null): boolean {
  return cliVersion === null || compareVersions(cliVersion, firstUnclamped) < 0;
}
