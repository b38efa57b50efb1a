// @ts-check

/**
 * What a release of kiro-cli does and knows.
 * @typedef {object} Release
 * @property {string} version
 * @property {"v1" | "v2"} engine which engine a headless run uses when none is named
 * @property {"F1" | "F2" | "F2b" | "F2c" | null} v1Format null where the v1 engine is retired
 * @property {"F3" | "F4"} v2Format
 * @property {boolean} greets prints a greeting and a line about model and plan, even without a terminal
 * @property {boolean} savesTextSessions a text run of the v2 engine saves an empty chat session
 * @property {boolean} hasAcp
 * @property {"basic" | "full"} acpKeys "full": `hasLimit`, `addOnCredits`, `overageCapable`
 * @property {"plain" | "profile" | "short"} whoami "plain": no email; "profile": profile text below the JSON; "short": two keys
 * @property {string[]} chatFlags options of `chat` that some releases know
 */

/** The first release with each option of `chat`. */
const CHAT_FLAGS = {
  "--tui": "2.0.0",
  "--legacy-ui": "2.0.0",
  "--classic": "2.0.0",
  "--agent-engine": "2.13.0",
  "--output-format": "2.19.2",
  "--v2": "2.21.4",
  "--v3": "2.21.4",
};

const DEFAULT_VERSION = "2.24.1";

/**
 * What is known of a version, also of versions that do not exist. 2.21.2 and 2.21.3 are not known and count as 2.21.1.
 * @param {string} [version]
 * @returns {Release}
 */
export function releaseOf(version = DEFAULT_VERSION) {
  /** @param {string} other */
  const since = (other) => compareVersions(version, other) >= 0;
  return {
    version,
    engine: since("2.17.0") ? "v2" : "v1",
    v1Format: v1FormatOf(since),
    v2Format: since("2.21.4") ? "F4" : "F3",
    greets: !since("1.27.0"),
    savesTextSessions: since("2.21.0"),
    hasAcp: since("1.27.0"),
    acpKeys: since("2.12.0") ? "full" : "basic",
    whoami: since("2.24.0") ? "short" : since("1.25.0") ? "profile" : "plain",
    chatFlags: Object.entries(CHAT_FLAGS).flatMap(([flag, first]) => (since(first) ? [flag] : [])),
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
