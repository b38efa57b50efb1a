// @ts-check
import { readFileSync } from "node:fs";
import { completeUsage } from "./complete-usage.mjs";
import { releaseOf } from "./releases.mjs";

/** @typedef {import("./scenario").Behavior} Behavior */
/** @typedef {import("./ledger-entry").InvocationKind} InvocationKind */
/** @typedef {import("./scenario").Scenario} Scenario */

/**
 * What holds for one invocation.
 * @typedef {object} Setup
 * @property {Scenario} scenario
 * @property {Behavior} behavior
 * @property {import("./releases.mjs").Release} release
 * @property {import("./scenario").State} state
 * @property {boolean} isSignedOut
 * @property {import("./scenario").Usage} usage
 * @property {boolean} isVerbatim whether the behavior states the output
 */

/**
 * What a command answers with, before a behavior changes how it comes out.
 * @typedef {object} Answer
 * @property {string | Buffer} [stdout]
 * @property {string | Buffer} [stderr]
 * @property {number} [exitCode]
 * @property {boolean} [hangs] waits for somebody instead of ending
 */

/**
 * The scenario that `FAKE_KIRO_CLI_SCENARIO` names; without it all is as a free account on the default release has it.
 * @returns {Scenario}
 */
export function loadScenario() {
  const path = process.env.FAKE_KIRO_CLI_SCENARIO;
  if (!path) return {};
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    // Beyond the exit codes of kiro-cli: a mistake of the test, not of the code under test.
    process.stderr.write(`fake-kiro-cli: can't read the scenario: ${error}\n`);
    return process.exit(70);
  }
}

/**
 * @param {Scenario} scenario
 * @param {InvocationKind} kind
 * @param {number} earlierCalls how often this command ran before
 * @returns {Setup}
 */
export function setUp(scenario, kind, earlierCalls) {
  const behavior = behaviorOf(scenario, kind, earlierCalls);
  const state = behavior.state ?? scenario.state ?? "signed-in";
  return {
    scenario,
    behavior,
    release: releaseOf(behavior.release ?? scenario.release),
    state,
    isSignedOut: state === "offline" || state.startsWith("signed-out"),
    usage: completeUsage({ ...scenario.usage, ...behavior.usage }),
    isVerbatim: [behavior.stdout, behavior.stderr].some((text) => text !== undefined),
  };
}

/**
 * @param {Scenario} scenario
 * @param {InvocationKind} kind
 * @param {number} earlierCalls
 * @returns {Behavior}
 */
function behaviorOf({ behavior = {} }, kind, earlierCalls) {
  const stated = kind in behavior ? behavior[/** @type {import("./scenario").Command} */ (kind)] : undefined;
  if (stated === undefined) return {};
  if (!("sequence" in stated)) return stated;
  return stated.sequence[Math.min(earlierCalls, stated.sequence.length - 1)] ?? {};
}
