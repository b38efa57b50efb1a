// @ts-check
import { answerChat } from "./answer-chat.mjs";
import { answerOther, answerVersion, answerWhoami } from "./answer-command.mjs";
import { deliver, finish, start } from "./deliver.mjs";
import { openLedger } from "./ledger.mjs";
import { parseInvocation } from "./parse-invocation.mjs";
import { loadScenario, setUp } from "./setup.mjs";

/** @typedef {import("./setup.mjs").Setup} Setup */
/** @typedef {import("./parse-invocation.mjs").Invocation} Invocation */

/**
 * The stand-in for kiro-cli: records the call, and answers as its scenario says.
 * @param {string[]} argv without the program
 */
export async function main(argv) {
  const scenario = loadScenario();
  const invocation = parseInvocation(argv);
  const ledger = openLedger(scenario);
  const run = ledger.recordRun(invocation.kind, argv);

  const setup = setUp(scenario, invocation.kind, ledger.countEarlier(run));
  await start(setup.behavior, ledger);
  if (setup.isVerbatim) {
    await deliver({}, setup.behavior);
  } else if (invocation.kind === "acp") {
    // Only this command needs it, and start-up time counts.
    const { converse } = await import("./converse.mjs");
    await finish(setup.behavior, await converse(setup, invocation, ledger));
  } else {
    await deliver(await answer(setup, invocation, ledger), setup.behavior);
  }
}

/**
 * @param {Setup} setup
 * @param {Invocation} invocation
 * @param {import("./ledger.mjs").Ledger} ledger
 */
function answer(setup, invocation, ledger) {
  switch (invocation.kind) {
    case "version":
      return answerVersion(setup);
    case "whoami":
      return answerWhoami(setup, invocation);
    case "chat":
    case "chat:v1":
    case "prompt":
    case "list":
    case "delete":
      return answerChat(setup, invocation, ledger);
    default:
      return answerOther(invocation, ledger);
  }
}
