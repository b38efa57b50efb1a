// @ts-check
import { readFileSync } from "node:fs";
import { greeting, messages } from "./messages.mjs";
import { printUsage } from "./print-usage.mjs";
import { refuseUnknownOption } from "./refuse.mjs";
import { streamJson } from "./stream-json.mjs";

/** @typedef {import("./parse-invocation.mjs").Invocation} Invocation */
/** @typedef {import("./setup.mjs").Answer} Answer */
/** @typedef {import("./setup.mjs").Setup} Setup */
/** @typedef {"v1" | "v2" | "v3"} Engine */

/**
 * `chat`: the usage report of the engine that the options choose; or what a model makes of it.
 * @param {Setup} setup
 * @param {Invocation} invocation
 * @returns {Answer}
 */
export function answerChat(setup, invocation) {
  const { release, scenario, state } = setup;
  const { options } = invocation;
  const refusal = refuseUnknownOption(setup, invocation);
  if (refusal !== null) return refusal;

  const engine = engineOf(setup, options);
  if (engine === "v1" && release.v1Format === null) {
    return { stderr: "error: the v1 agent engine is no longer available\n", exitCode: 1 };
  }
  const namesLegacy = options.has("--legacy-ui") || options.has("--classic");
  if (engine !== "v1" && namesLegacy) {
    return { stderr: `error: --legacy-ui can't be used with the ${engine} engine\n`, exitCode: 1 };
  }
  if (state === "signed-out") {
    return { stdout: messages.spinner, hangs: true, effects: [{ event: "browser", pid: process.pid }] };
  }
  if (state === "signed-out-refused") return { stderr: `${messages.signedOutChat}\n`, exitCode: 1 };
  if (state === "expired") return { stderr: `${messages.expired}\n`, exitCode: 1 };

  const isStream = options.get("--output-format") === "stream-json";
  if (!options.has("--no-interactive") && !isStream) return { hangs: true };
  if (scenario.replay !== undefined && invocation.kind !== "prompt") {
    return { [scenario.replayStream ?? "stdout"]: readFileSync(scenario.replay) };
  }
  const asksModel = invocation.kind === "prompt" || engine === "v3" || state === "prose";
  const spoken = asksModel ? { text: messages.prose, exitCode: 0 } : speak(setup, invocation, engine);
  const session = engine === "v1" || (!isStream && !release.savesTextSessions) ? null : crypto.randomUUID();
  const effects = asksModel ? [{ event: "model", pid: process.pid }] : [];
  if (session !== null) effects.push(Object.assign({ event: "created", pid: process.pid }, { session }));

  if (isStream) return { ...streamJson(engine, session, spoken), effects };
  return { [engine === "v1" ? "stderr" : "stdout"]: spoken.text, exitCode: spoken.exitCode, effects };
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
  return scenario.savedEngine ?? release.engine;
}

/**
 * @param {Setup} setup
 * @param {Invocation} invocation
 * @param {Engine} engine
 * @returns {{ text: string; exitCode: number }}
 */
function speak({ release, scenario, state, usage }, invocation, engine) {
  if (state === "throttled") return { text: `${messages.throttled}\n`, exitCode: 1 };
  if (state === "limit-reached") return { text: `${messages.limitReached}\n`, exitCode: 1 };
  if (state === "garbage") return { text: messages.garbage, exitCode: 0 };
  if (state === "empty") return { text: "", exitCode: 0 };
  if (state === "backend-error") {
    return engine === "v1"
      ? { text: messages.backendV1, exitCode: 0 }
      : { text: `${messages.backendV2}\n`, exitCode: 1 };
  }
  const isSummary = state === "summary-only" && invocation.kind !== "chat:v1";
  const own = engine === "v1" ? (release.v1Format ?? "F2c") : release.v2Format;
  const format = isSummary ? "F3" : invocation.kind === "chat" ? (scenario.format ?? own) : own;
  const colors = engine === "v1" && (process.env.NO_COLOR ? "no-color" : true);
  const text = printUsage(usage, format, { colors, ...scenario.print });
  return { text: engine === "v1" && release.greets ? greeting(usage.plan) + text : text, exitCode: 0 };
}
