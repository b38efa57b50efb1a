// @ts-check

/** @typedef {import("./parse-invocation.mjs").Invocation} Invocation */
/** @typedef {import("./setup.mjs").Answer} Answer */
/** @typedef {import("./setup.mjs").Setup} Setup */

/** Options that every release knows. */
const ALWAYS_KNOWN = {
  whoami: ["--format", "-f"],
  acp: ["--agent", "--model", "--trust-all-tools"],
  chat: [
    "--agent",
    "--delete-session",
    "--model",
    "--no-interactive",
    "--resume",
    "--trust-all-tools",
    "--verbose",
    "-a",
    "-r",
    "-v",
  ],
};

/**
 * What kiro-cli's argument parser (clap) says to an option that the release does not know.
 * @param {Setup} setup
 * @param {Invocation} invocation
 * @returns {Answer | null} null when all options are known
 */
export function refuseUnknownOption({ release, scenario }, { subcommand, options }) {
  const always = ALWAYS_KNOWN[/** @type {keyof typeof ALWAYS_KNOWN} */ (subcommand)];
  const known = new Set([...always, ...(subcommand === "whoami" ? [] : release.chatFlags)]);
  for (const flag of scenario.unknownFlags ?? []) known.delete(flag);
  for (const name of options.keys()) {
    if (known.has(name)) continue;
    const usage = `Usage: kiro-cli ${subcommand} [OPTIONS]`;
    return usageError(`unexpected argument '${name}' found\n\n${usage}`);
  }
  return null;
}

/**
 * A mistake in the arguments: clap's exit code is 2.
 * @param {string} message
 * @returns {Answer}
 */
export function usageError(message) {
  return { stderr: `error: ${message}\n\nFor more information, try '--help'.\n`, exitCode: 2 };
}
