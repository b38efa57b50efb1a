// @ts-check

/**
 * What a release of kiro-cli knows and does.
 * @typedef {object} Release
 * @property {string} version
 * @property {"F1" | "F2" | "F2b" | "F3" | "F4"} format of the text report; F3 and F4 are the v2 engine's
 * @property {boolean} isV2 text is answered by the v2 engine
 * @property {boolean} obeysSavedEngine an engine that the user saved runs if the command line names none
 * @property {boolean} refusesV2 knows the options that name the v2 engine, and doesn't run it any more
 * @property {boolean} greets prints a greeting and a line about model and plan, even without a terminal
 * @property {"plain" | "profile" | "short"} whoami "plain": no email; "profile": profile text below the JSON; "short": two keys
 * @property {boolean} hasAcp
 * @property {"early" | "basic" | "full"} acpKeys "early": no reset, and `isEnterprise` is always false; "full": `hasLimit`, `addOnCredits`, `overageCapable`
 * @property {"always" | "signed-out" | "never"} listsLogin when `initialize` lists a way to log in
 * @property {boolean} endsWithoutAgent text exits with 4 if its agent isn't found
 * @property {boolean} removesSession `acp` deletes its session when its input ends
 * @property {boolean} knowsKiroHome
 * @property {Record<string, string[]>} options the options of each subcommand
 */

/** The options with the first release that knows each. */
const optionsSince = {
  whoami: { "--format": "1.0.0" },
  acp: { "--agent": "1.0.0", "--agent-engine": "2.13.0" },
  chat: { "--agent": "1.0.0", "--no-interactive": "1.0.0", "--v2": "2.17.0" },
};

const defaultVersion = "2.24.1";

/**
 * Returns what is known of a version, also of versions that don't exist. 1.28.3 and 2.2.1 were measured; where something
 * changed between two known releases, the first one of the new way is a choice. No release after 3.x is known: 4.0 stands for
 * one that refuses the v2 engine.
 * @param {string} [version]
 * @returns {Release}
 */
export function releaseOf(version = defaultVersion) {
  /** @param {string} other */
  const since = (other) => version.localeCompare(other, "en", { numeric: true }) >= 0;
  const v1 = since("2.11.0") ? "F2b" : since("1.27.0") ? "F2" : "F1";
  return {
    version,
    format: since("2.21.4") ? "F4" : since("2.17.0") ? "F3" : v1,
    isV2: since("2.17.0"),
    obeysSavedEngine: since("2.17.0"),
    refusesV2: since("4.0.0"),
    greets: !since("1.27.0"),
    whoami: since("2.24.0") ? "short" : since("1.25.0") ? "profile" : "plain",
    hasAcp: since("1.27.0"),
    acpKeys: since("2.12.0") ? "full" : since("2.1.0") ? "basic" : "early",
    listsLogin: since("2.37.0") ? "never" : since("2.0.0") ? "signed-out" : "always",
    endsWithoutAgent: since("2.21.0"),
    removesSession: since("2.0.0") && !since("2.3.0"),
    knowsKiroHome: since("2.3.0"),
    options: Object.fromEntries(
      Object.entries(optionsSince).map(([subcommand, options]) => [
        subcommand,
        Object.entries(options).flatMap(([option, first]) => (since(first) ? [option] : [])),
      ]),
    ),
  };
}
