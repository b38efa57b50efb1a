// @ts-check
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { completeUsage } from "./complete-usage.mjs";
import { deliver, start } from "./deliver.mjs";
import { openLedger } from "./ledger.mjs";
import { startErrors } from "./messages.mjs";
import { parseInvocation } from "./parse-invocation.mjs";
import { releaseOf } from "./releases.mjs";

/** @typedef {import("./parse-invocation.mjs").Invocation} Invocation */
/** @typedef {import("./ledger.mjs").Ledger} Ledger */
/** @typedef {import("./scenario").Scenario} Scenario */

/**
 * What holds for one invocation.
 * @typedef {object} Setup
 * @property {Scenario} scenario
 * @property {string} folder what all processes of an installation share
 * @property {string} kiroHome `~/.kiro`, or what replaces it
 * @property {import("./scenario").Behavior} behavior
 * @property {import("./releases.mjs").Release} release
 * @property {import("./scenario").State} state
 * @property {boolean} isSignedOut as the state says
 * @property {import("./scenario").Usage} usage
 */

/**
 * The stand-in for kiro-cli: records the call, and answers as its scenario says.
 * @param {string[]} argv without the program
 */
export async function main(argv) {
  const file = process.env.FAKE_KIRO_CLI_SCENARIO ?? "";
  /** @type {Scenario & { home: string }} */
  const scenario = JSON.parse(readFileSync(file, "utf8"));
  const invocation = parseInvocation(argv);
  const ledger = openLedger(dirname(file));
  ledger.begin(invocation, argv);

  const { kind } = invocation;
  const behavior = (kind in (scenario.behavior ?? {}) && scenario.behavior?.[/** @type {"acp"} */ (kind)]) || {};
  const release = releaseOf(behavior.release ?? scenario.release);
  const state = behavior.state ?? scenario.state ?? "signed-in";
  const ownHome = release.knowsKiroHome ? process.env.KIRO_HOME : undefined;
  /** @type {Setup} */
  const setup = {
    scenario,
    folder: dirname(file),
    kiroHome: ownHome || join(scenario.home, ".kiro"),
    behavior,
    release,
    state,
    isSignedOut: state === "offline" || state.startsWith("signed-out"),
    usage: completeUsage(scenario.usage),
  };
  await start(behavior, ledger);
  const isVerbatim = behavior.stdout !== undefined || behavior.stderr !== undefined;
  const answer = isVerbatim ? {} : (refuse(setup, invocation) ?? (await answerCommand(setup, invocation, ledger)));
  await deliver(answer, behavior);
}

/**
 * What keeps a command from beginning: an option that the release doesn't know, in the words of clap, or the state.
 * @param {Setup} setup
 * @param {Invocation} invocation
 * @returns {import("./deliver.mjs").Answer | null}
 */
function refuse({ release, scenario, state }, { kind, subcommand, options }) {
  const known = subcommand === "acp" && !release.hasAcp ? undefined : release.options[subcommand];
  if (kind === "version" || kind === "login") return null;
  if (known === undefined) return misuse(`unrecognized subcommand '${subcommand}'`);
  const unknown = [...options.keys()].find((name) => !known.includes(name) || scenario.unknownFlags?.includes(name));
  if (unknown !== undefined) {
    return misuse(`unexpected argument '${unknown}' found\n\nUsage: kiro-cli ${subcommand} [OPTIONS]`);
  }
  if (release.refusesV2 && (options.get("--agent-engine") === "v2" || options.has("--v2"))) {
    return misuse(`--agent ${options.get("--agent") ?? ""} is not supported with --agent-engine=v2`);
  }
  const error = startErrors[state];
  return error === undefined ? null : { stderr: `${error}\n`, exitCode: 1 };
}

/** @param {string} message */
function misuse(message) {
  return { stderr: `error: ${message}\n\nFor more information, try '--help'.\n`, exitCode: 2 };
}

/**
 * Only what a command needs is loaded: start-up time counts.
 * @param {Setup} setup
 * @param {Invocation} invocation
 * @param {Ledger} ledger
 * @returns {Promise<import("./deliver.mjs").Answer>}
 */
async function answerCommand(setup, invocation, ledger) {
  switch (invocation.kind) {
    case "version":
      return { stdout: `kiro-cli ${setup.release.version}\n` };
    case "whoami":
      return (await import("./answer-whoami.mjs")).answerWhoami(setup, ledger);
    case "acp":
      return (await import("./converse.mjs")).converse(setup, invocation, ledger);
    case "login":
      ledger.record({ event: "browser" });
      return { hangs: true };
    default:
      return (await import("./answer-chat.mjs")).answerChat(setup, invocation, ledger);
  }
}
