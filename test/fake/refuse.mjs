// @ts-check

/** @typedef {import("./parse-invocation.mjs").Invocation} Invocation */
/** @typedef {import("./setup.mjs").Answer} Answer */
/** @typedef {import("./setup.mjs").Setup} Setup */

/**
 * What kiro-cli's argument parser (clap) says to an option that the release does not know.
 * @param {Setup} setup
 * @param {Invocation} invocation
 * @returns {Answer | null} null when all options are known
 */
export function refuseUnknownOption({ release, scenario }, { subcommand, options }) {
  const known = release.options[subcommand].filter((option) => !scenario.unknownFlags?.includes(option));
  const unknown = [...options.keys()].find((option) => !known.includes(option));
  if (unknown === undefined) return null;
  return usageError(`unexpected argument '${unknown}' found\n\nUsage: kiro-cli ${subcommand} [OPTIONS]`);
}

/**
 * A mistake in the arguments: clap's exit code is 2.
 * @param {string} message
 * @returns {Answer}
 */
export function usageError(message) {
  return { stderr: `error: ${message}\n\nFor more information, try '--help'.\n`, exitCode: 2 };
}
