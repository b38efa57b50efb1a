// @ts-check

/**
 * What a release of kiro-cli does and knows.
 * @typedef {object} Release
 * @property {string} version
 * @property {"v1" | "v2"} engine which engine a headless run uses when none is named and none is saved
 * @property {boolean} obeysSavedEngine
 * @property {"F1" | "F2" | "F2b" | "F2c" | null} v1Format null where the v1 engine is retired
 * @property {"F3" | "F4"} v2Format
 * @property {boolean} greets prints a greeting and a line about model and plan, even without a terminal
 * @property {"plain" | "profile" | "short"} whoami "plain": no email; "profile": profile text below the JSON; "short": two keys
 * @property {boolean} hasAcp
 * @property {"early" | "basic" | "full"} acpKeys "early": no reset, and nobody is in an organization; "full": `hasLimit`, `addOnCredits`, `overageCapable`
 * @property {boolean} tellsLogin `initialize` lists a way to log in only while nobody is signed in
 * @property {boolean} endsWithoutAgent a headless run of the v2 or v3 engine ends with 4 when its agent is not found
 * @property {"removed" | "kept"} sessionsAtEof what becomes of the session of an ACP conversation when its input ends
 * @property {boolean} listsSessions `--list-sessions` and `--delete-session` know the store that sessions are saved in
 * @property {boolean} savesTextSessions a text run of the v2 engine saves an empty chat session
 * @property {Record<string, string[]>} options the options of each subcommand
 */

/** The subcommands' options with the first release that knows each. */
const OPTIONS = {
  whoami: { "--format": "1.0.0", "-f": "1.0.0" },
  acp: {
    "--agent": "1.0.0",
    "--model": "1.0.0",
    "--trust-all-tools": "1.0.0",
    "--agent-engine": "2.13.0",
    "--auth-method": "2.21.4",
  },
  chat: {
    "--agent": "1.0.0",
    "--model": "1.0.0",
    "--no-interactive": "1.0.0",
    "--resume": "1.0.0",
    "--trust-all-tools": "1.0.0",
    "--verbose": "1.0.0",
    "-a": "1.0.0",
    "-r": "1.0.0",
    "-v": "1.0.0",
    "--delete-session": "1.23.0",
    "--list-sessions": "1.23.0",
    "--tui": "2.0.0",
    "--legacy-ui": "2.0.0",
    "--classic": "2.0.0",
    "--agent-engine": "2.13.0",
    "--v2": "2.21.4",
    "--v3": "2.21.4",
  },
};

const DEFAULT_VERSION = "2.24.1";

/**
 * What is known of a version, also of versions that do not exist. 2.21.2 and 2.21.3 are not known and count as 2.21.1. Of
 * 1.28.3 and 2.2.1 it was measured; where something changed between the two, the first release of the new way is a choice.
 * @param {string} [version]
 * @returns {Release}
 */
export function releaseOf(version = DEFAULT_VERSION) {
  /** @param {string} other */
  const since = (other) => compareVersions(version, other) >= 0;
  return {
    version,
    engine: since("2.17.0") ? "v2" : "v1",
    obeysSavedEngine: since("2.17.0"),
    v1Format: v1FormatOf(since),
    v2Format: since("2.21.4") ? "F4" : "F3",
    greets: !since("1.27.0"),
    whoami: since("2.24.0") ? "short" : since("1.25.0") ? "profile" : "plain",
    hasAcp: since("1.27.0"),
    acpKeys: since("2.12.0") ? "full" : since("2.1.0") ? "basic" : "early",
    tellsLogin: since("2.0.0"),
    endsWithoutAgent: since("2.21.0"),
    sessionsAtEof: since("2.0.0") ? "removed" : "kept",
    listsSessions: since("2.0.0"),
    savesTextSessions: since("2.21.0"),
    options: Object.fromEntries(
      Object.entries(OPTIONS).map(([subcommand, options]) => [
        subcommand,
        Object.entries(options).flatMap(([option, first]) => (since(first) ? [option] : [])),
      ]),
    ),
  };
}

/**
 * @param {(version: string) => boolean} since
 * @returns {Release["v1Format"]}
 */
function v1FormatOf(since) {
  if (since("3.0.0")) return null;
  if (since("2.19.2")) return "F2c";
  if (since("2.11.0")) return "F2b";
  return since("1.27.0") ? "F2" : "F1";
}

/**
 * @param {string} a
 * @param {string} b
 */
function compareVersions(a, b) {
  const [left, right] = [a, b].map((version) => (version.match(/\d+/g) ?? []).map(Number));
  for (let index = 0; index < 3; index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
