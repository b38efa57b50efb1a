// @ts-check

/** @typedef {import("./ledger-entry").InvocationKind} InvocationKind */

/**
 * @typedef {object} Invocation
 * @property {InvocationKind} kind
 * @property {string} subcommand
 * @property {Map<string, string>} options value "" for options without one
 * @property {string[]} inputs what is not an option
 */

const WITH_VALUE = new Set([
  "--agent",
  "--agent-engine",
  "--auth-method",
  "--delete-session",
  "--format",
  "--model",
  "-f",
]);

/**
 * @param {string[]} argv
 * @returns {Invocation}
 */
export function parseInvocation(argv) {
  /** @type {Map<string, string>} */
  const options = new Map();
  /** @type {string[]} */
  const inputs = [];
  for (let index = 0; index < argv.length; index += 1) {
    const argument = argv[index];
    if (!argument.startsWith("-")) {
      inputs.push(argument);
      continue;
    }
    const [, name, value] = /^([^=]+)(?:=(.*))?$/s.exec(argument) ?? ["", argument, undefined];
    if (value !== undefined) options.set(name, value);
    else if (WITH_VALUE.has(name)) options.set(name, argv[(index += 1)] ?? "");
    else options.set(name, "");
  }
  const [subcommand = "", ...rest] = inputs;
  return { kind: kindOf(subcommand, options, rest), subcommand, options, inputs: rest };
}

/**
 * @param {string} subcommand
 * @param {Map<string, string>} options
 * @param {string[]} inputs
 * @returns {InvocationKind}
 */
function kindOf(subcommand, options, inputs) {
  if (subcommand === "") return options.has("--version") || options.has("-V") ? "version" : "other";
  if (subcommand === "whoami" || subcommand === "acp" || subcommand === "login") return subcommand;
  if (subcommand !== "chat") return "other";
  if (options.has("--delete-session")) return "delete";
  if (options.has("--list-sessions")) return "list";
  if (inputs.length !== 1 || inputs[0] !== "/usage") return "prompt";
  return options.get("--agent-engine") === "v1" ? "chat:v1" : "chat";
}
