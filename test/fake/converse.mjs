// @ts-check
import { createInterface } from "node:readline";
import { acpUsage } from "./acp-usage.mjs";
import { createOutbox } from "./acp-outbox.mjs";
import { messages } from "./messages.mjs";
import { refuseUnknownOption, usageError } from "./refuse.mjs";
import { sleep, write } from "./write.mjs";

/** @typedef {import("./ledger.mjs").Ledger} Ledger */
/** @typedef {import("./parse-invocation.mjs").Invocation} Invocation */
/** @typedef {import("./setup.mjs").Setup} Setup */
/** @typedef {{ id?: string | number | null; method?: string; params?: any }} Request */
/** @typedef {{ result: unknown } | { error: { code: number; message: string } }} Reply */

const EXECUTE = "_kiro.dev/commands/execute";

/**
 * `acp`: JSON-RPC over stdin and stdout, a message a line, until stdin ends.
 * @param {Setup} setup
 * @param {Invocation} invocation
 * @param {Ledger} ledger
 * @returns {Promise<number>} the exit code
 */
export async function converse(setup, invocation, ledger) {
  const { release, scenario, state } = setup;
  // What a replayed report says is all that is known; this way must not tell other numbers.
  const hasAcp = release.hasAcp && scenario.replay === undefined;
  const refusal = hasAcp ? refuseUnknownOption(setup, invocation) : usageError("unrecognized subcommand 'acp'");
  if (refusal !== null) {
    await write("stderr", refusal.stderr ?? "");
    return refusal.exitCode ?? 0;
  }
  if (state === "signed-out" || state === "signed-out-refused") {
    await write("stderr", `${messages.signedOut}\n`);
    return 1;
  }

  const faults = setup.behavior.acp ?? {};
  const faultAt = faults.at ?? EXECUTE;
  const engine = invocation.options.get("--agent-engine") ?? scenario.savedEngine ?? "v2";
  const outbox = createOutbox(setup.behavior);
  const conversation = { isInitialized: false, sessions: new Set() };

  for await (const line of createInterface({ input: process.stdin })) {
    const request = parseRequest(line);
    if (request === null || request.method === undefined || request.id === undefined) continue;
    if (request.method === faultAt) {
      if (faults.closeEarly) return 0;
      if (faults.silent) continue;
    }
    if (faults.delayMs !== undefined) await sleep(faults.delayMs);
    const reply =
      faults.error !== undefined && request.method === faultAt
        ? { error: faults.error }
        : answerRequest(setup, request, engine, conversation, ledger);
    await outbox.send(request, reply);
  }
  await outbox.flush();
  return 0;
}

/**
 * @param {string} line
 * @returns {Request | null}
 */
function parseRequest(line) {
  try {
    const message = JSON.parse(line);
    return typeof message === "object" ? message : null;
  } catch {
    return null;
  }
}

/**
 * @param {Setup} setup
 * @param {Request} request
 * @param {string} engine
 * @param {{ isInitialized: boolean; sessions: Set<string> }} conversation
 * @param {Ledger} ledger
 * @returns {Reply}
 */
function answerRequest(setup, { method, params }, engine, conversation, ledger) {
  if (method === "initialize") {
    conversation.isInitialized = true;
    const agentCapabilities = { loadSession: true, promptCapabilities: { image: true, audio: false } };
    return { result: { protocolVersion: 1, agentCapabilities, authMethods: [] } };
  }
  if (!conversation.isInitialized) return failure(-32600, "initialize first");
  if (method === "session/new") {
    if (typeof params?.cwd !== "string" || !Array.isArray(params?.mcpServers)) return failure(-32602, "Invalid params");
    const sessionId = crypto.randomUUID();
    conversation.sessions.add(sessionId);
    ledger.record({ event: "created", session: sessionId, pid: process.pid });
    return { result: { sessionId, modes: { currentModeId: "kiro_default", availableModes: [] } } };
  }
  if (method === "session/prompt") {
    ledger.record({ event: "model", pid: process.pid });
    return { result: { stopReason: "end_turn" } };
  }
  if (method === EXECUTE && engine === "v2") {
    if (!conversation.sessions.has(params?.sessionId)) return failure(-32602, "Unknown session");
    if (params?.command?.command !== "usage") return failure(-32602, "Unknown command");
    return executeUsage(setup);
  }
  return failure(-32601, `Method not found: ${method}`);
}

/**
 * @param {Setup} setup
 * @returns {Reply}
 */
function executeUsage({ behavior, release, state, usage }) {
  if (behavior.acp !== undefined && "answer" in behavior.acp) return { result: behavior.acp.answer };
  /** @param {string} message */
  const refused = (message) => ({ result: { success: false, message } });
  if (state === "expired") return failure(-32603, messages.expired);
  if (state === "backend-error") return refused(messages.backendV2);
  if (state === "throttled") return refused(messages.throttled);
  if (state === "limit-reached") return refused(messages.limitReached);
  if (state === "garbage") return { result: messages.garbage };
  return { result: acpUsage(usage, release.acpKeys) };
}

/**
 * @param {number} code
 * @param {string} message
 */
function failure(code, message) {
  return { error: { code, message } };
}
