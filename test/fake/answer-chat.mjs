// @ts-check
import { readFileSync } from "node:fs";
import { findAgent, startUserAgent } from "./agent.mjs";
import { greeting, messages, prose, serviceErrors, turnFooter } from "./messages.mjs";
import { printUsage, printWarning } from "./print-usage.mjs";
import { refuseUnknownOption } from "./refuse.mjs";
import { answerDelete, answerList, saveSession } from "./sessions.mjs";

/** @typedef {import("./ledger.mjs").Ledger} Ledger */
/** @typedef {import("./parse-invocation.mjs").Invocation} Invocation */
/** @typedef {import("./setup.mjs").Answer} Answer */
/** @typedef {import("./setup.mjs").Setup} Setup */
/** @typedef {"v1" | "v2" | "v3"} Engine */

/**
 * `chat`: the usage report of the engine that the options choose; or what a model makes of it; or the saved sessions.
 * @param {Setup} setup
 * @param {Invocation} invocation
 * @param {Ledger} ledger
 * @returns {Promise<Answer>}
 */
export async function answerChat(setup, invocation, ledger) {
  const { release, scenario } = setup;
  const { kind, options } = invocation;
  const engine = engineOf(setup, options);
  const refusal =
    refuseUnknownOption(setup, invocation) ?? refuseEngine(setup, engine, options) ?? refuseSignedOut(setup, ledger);
  if (refusal !== null) return refusal;
  if (kind === "list") return answerList(setup);
  if (kind === "delete") return answerDelete(setup, invocation, ledger);
  if (setup.state === "expired") return { stderr: `${messages.expired}\n`, exitCode: 1 };
  if (!options.has("--no-interactive")) return { hangs: true };

  const agent = findAgent(invocation);
  const notice = agent.isFound ? "" : `Error: no agent with name ${agent.name} found`;
  if (notice !== "" && engine !== "v1" && release.endsWithoutAgent) return { stderr: `${notice}\n`, exitCode: 4 };
  const isLoaded = agent.isBare || (await startUserAgent(setup, "text", ledger));
  const before =
    (notice === "" ? "" : `${notice}. Falling back to user specified default\n`) +
    (isLoaded ? "" : messages.mcpTimeout);

  const answer = speak(setup, invocation, engine, ledger);
  return { ...answer, stderr: Buffer.concat([before, answer.stderr ?? ""].map((text) => Buffer.from(text))) };
}

/**
 * @param {Setup} setup
 * @param {Map<string, string>} options
 * @returns {Engine}
 */
function engineOf({ release, scenario }, options) {
  const named = options.get("--agent-engine");
  if (named === "v3" || options.has("--v3")) return "v3";
  if (named === "v2" || options.has("--v2")) return "v2";
  if (named === "v1" || options.has("--legacy-ui") || options.has("--classic")) return "v1";
  return (release.obeysSavedEngine && scenario.savedEngine) || release.engine;
}

/**
 * @param {Setup} setup
 * @param {Engine} engine
 * @param {Map<string, string>} options
 * @returns {Answer | null}
 */
function refuseEngine({ release }, engine, options) {
  if (engine === "v1" && release.v1Format === null) {
    return { stderr: "error: the v1 agent engine is no longer available\n", exitCode: 1 };
  }
  if (engine !== "v1" && (options.has("--legacy-ui") || options.has("--classic"))) {
    return { stderr: `error: --legacy-ui can't be used with the ${engine} engine\n`, exitCode: 1 };
  }
  return null;
}

/**
 * @param {Setup} setup
 * @param {Ledger} ledger
 * @returns {Answer | null}
 */
function refuseSignedOut({ state, isSignedOut }, ledger) {
  if (!isSignedOut) return null;
  if (state !== "signed-out") {
    return { stderr: `${state === "signed-out-outer" ? messages.signedOut : messages.signedOutChat}\n`, exitCode: 1 };
  }
  ledger.record({ event: "browser", pid: process.pid });
  return { stdout: messages.spinner, hangs: true };
}

/**
 * @param {Setup} setup
 * @param {Invocation} invocation
 * @param {Engine} engine
 * @param {Ledger} ledger
 * @returns {Answer}
 */
function speak({ release, scenario, state, usage }, { kind }, engine, ledger) {
  if (scenario.replay !== undefined && kind !== "prompt") {
    return { [scenario.replayStream ?? "stdout"]: readFileSync(scenario.replay) };
  }
  const asksModel = kind === "prompt" || engine === "v3" || state === "prose";
  if (asksModel) ledger.record({ event: "model", pid: process.pid });
  if (engine !== "v1" && release.savesTextSessions) {
    saveSession(scenario.sessions, { cwd: process.cwd(), messages: asksModel ? 2 : 0 }, ledger);
  }
  if (asksModel) return { stdout: prose[scenario.prose ?? "english"], stderr: turnFooter };

  const stream = engine === "v1" ? "stderr" : "stdout";
  const colors = engine === "v1" && (process.env.NO_COLOR ? "no-color" : true);
  const serviceError = serviceErrors[state];
  if (serviceError !== undefined) {
    return engine === "v1"
      ? { stderr: printWarning(serviceError, { colors }) }
      : { stdout: `${messages.failed}${serviceError}\n`, exitCode: 1 };
  }
  if (state === "limit-reached") return { [stream]: `${messages.limitReached}\n`, exitCode: 1 };
  if (state === "garbage") return { [stream]: messages.garbage };
  if (state === "empty") return {};

  const isSummary = state === "summary-only" && kind !== "chat:v1";
  const own = engine === "v1" ? (release.v1Format ?? "F2c") : release.v2Format;
  const format = isSummary ? "F3" : kind === "chat" ? (scenario.format ?? own) : own;
  const text = printUsage(usage, format, { colors, ...scenario.print });
  return { [stream]: engine === "v1" && release.greets ? greeting(usage.plan) + text : text };
}
