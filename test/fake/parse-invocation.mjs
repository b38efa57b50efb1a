// @ts-check

/** @typedef {import("./ledger-entry").InvocationKind} InvocationKind */

/**
 * @typedef {object} Invocation
 * @property {InvocationKind} kind
 * @property {string} line the arguments, joined
 * @property {string} subcommand
 * @property {Map<string, string>} options value "" for options without one
 * @property {boolean} isPromised it is one of the four command lines that Kiro Usage ever runs
 */

/** What the options of the promised command lines may say. A release that refuses an option is asked without it. */
const promised = {
  version: { "--version": "" },
  whoami: { "--format": "json" },
  acp: { "--agent": "kiro-usage", "--agent-engine": "v2" },
  chat: { "--no-interactive": "", "--agent": "kiro-usage", "--v2": "" },
};

const withValue = new Set(["--agent", "--agent-engine", "--format"]);

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
    const [, name, value] = /^(--?[^=]+)(?:=(.*))?$/s.exec(argv[index]) ?? [];
    if (name === undefined) inputs.push(argv[index]);
    else if (value !== undefined) options.set(name, value);
    else options.set(name, withValue.has(name) ? (argv[(index += 1)] ?? "") : "");
  }
  const [subcommand = "", ...rest] = inputs;
  const kind = kindOf(subcommand, options, rest);
  const allowed = /** @type {Record<string, string>} */ (kind in promised ? promised[/** @type {"acp"} */ (kind)] : {});
  const needed = kind === "whoami" ? "--format" : kind === "chat" ? "--no-interactive" : null;
  const isPromised =
    kind in promised &&
    [...options].every(([name, value]) => allowed[name] === value) &&
    (needed === null || options.has(needed)) &&
    (kind === "chat" || rest.length === 0);
  return { kind, line: argv.join(" "), subcommand, options, isPromised };
}

/**
 * @param {string} subcommand
 * @param {Map<string, string>} options
 * @param {string[]} inputs
 * @returns {InvocationKind}
 */
function kindOf(subcommand, options, inputs) {
  if (subcommand === "") return options.has("--version") ? "version" : "other";
  if (subcommand === "chat") return inputs.length === 1 && inputs[0] === "/usage" ? "chat" : "prompt";
  return subcommand === "whoami" || subcommand === "acp" || subcommand === "login" ? subcommand : "other";
}
