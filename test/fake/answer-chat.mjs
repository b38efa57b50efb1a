// @ts-check
import { findAgent, startUserAgent } from "./agent.mjs";
import { onEnd } from "./deliver.mjs";
import { useLogin } from "./login.mjs";
import { greeting, messages, prose, serviceErrors, turnFooter } from "./messages.mjs";
import { printUsage, printWarning } from "./print-usage.mjs";
import { closeSession, saveSession, sessionFolder } from "./sessions.mjs";

/** @typedef {import("./ledger.mjs").Ledger} Ledger */
/** @typedef {import("./parse-invocation.mjs").Invocation} Invocation */
/** @typedef {import("./main.mjs").Setup} Setup */
/** @typedef {import("./deliver.mjs").Answer} Answer */

/**
 * `chat … /usage`: the report of the release, or what a model makes of it.
 * @param {Setup} setup
 * @param {Invocation} invocation
 * @param {Ledger} ledger
 * @returns {Promise<Answer>}
 */
export async function answerChat(setup, invocation, ledger) {
  const { release, state } = setup;
  if (!(await useLogin(setup, ledger))) return sendAway(state, ledger);
  if (state === "expired") return { stderr: `${messages.expired}\n`, exitCode: 1 };
  if (state === "key-refused") return { stderr: `${messages.keyRefused}\n`, exitCode: 1 };
  if (state === "no-model") return { stderr: `error: ${messages.noModel}\n`, exitCode: 1 };

  const agent = findAgent(invocation);
  const notice = agent.isFound ? "" : `Error: no agent with name ${agent.name} found`;
  if (notice !== "" && release.endsWithoutAgent) return { stderr: `${notice}\n`, exitCode: 4 };
  const isLoaded = agent.isBare || (await startUserAgent(setup, "text", ledger));
  const before =
    (notice === "" ? "" : `${notice}. Falling back to user specified default\n`) +
    (isLoaded ? "" : messages.mcpTimeout);
  const answer = speak(setup, invocation, ledger);
  return { ...answer, stderr: before + (answer.stderr ?? "") };
}

/**
 * @param {import("./scenario").State} state
 * @param {Ledger} ledger
 * @returns {Answer}
 */
function sendAway(state, ledger) {
  if (state !== "signed-out") {
    return { stderr: `${state === "signed-out-outer" ? messages.signedOut : messages.signedOutChat}\n`, exitCode: 1 };
  }
  ledger.record({ event: "browser" });
  return { stdout: messages.spinner, hangs: true };
}

/**
 * @param {Setup} setup
 * @param {Invocation} invocation
 * @param {Ledger} ledger
 * @returns {Answer & { stderr?: string }}
 */
function speak({ release, scenario, state, usage, kiroHome }, { kind, options }, ledger) {
  const isV3 =
    !options.has("--v2") && (release.refusesV2 || (release.obeysSavedEngine && scenario.savedEngine === "v3"));
  const asksModel = kind !== "chat" || isV3 || state === "prose";
  if (asksModel) ledger.record({ event: "model" });
  if (release.isV2) {
    const session = saveSession(sessionFolder(kiroHome), { cwd: process.cwd(), turns: asksModel ? 1 : 0 });
    ledger.record({ event: "created", session });
    onEnd(() => closeSession(sessionFolder(kiroHome), session, release.removesSession));
  }
  if (asksModel) return { stdout: prose[scenario.prose ?? "english"], stderr: turnFooter };

  const stream = release.isV2 ? "stdout" : "stderr";
  const error = serviceErrors[state];
  if (error !== undefined) {
    return release.isV2 ? { stdout: `${messages.failed}${error}\n`, exitCode: 1 } : { stderr: printWarning(error) };
  }
  if (state === "limit-reached") return { [stream]: `${messages.limitReached}\n`, exitCode: 1 };
  if (state === "garbage") return { [stream]: messages.garbage };
  if (state === "empty") return {};
  const format = state === "summary-only" ? "F3" : release.format;
  const text = printUsage(usage, format, { colors: !release.isV2 && !process.env.NO_COLOR });
  return { [stream]: release.greets ? greeting(usage.plan) + text : text };
}
