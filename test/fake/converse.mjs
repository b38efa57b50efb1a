// @ts-check
import { createInterface } from "node:readline";
import { createOutbox } from "./acp-outbox.mjs";
import { acpUsage } from "./acp-usage.mjs";
import { findAgent, startUserAgent } from "./agent.mjs";
import { onSigterm } from "./deliver.mjs";
import { messages, serviceErrors } from "./messages.mjs";
import { refuseUnknownOption, usageError } from "./refuse.mjs";
import { removeSession, saveSession } from "./sessions.mjs";
import { sleep, write } from "./write.mjs";

/** @typedef {import("./ledger.mjs").Ledger} Ledger */
/** @typedef {import("./parse-invocation.mjs").Invocation} Invocation */
/** @typedef {import("./setup.mjs").Setup} Setup */
/** @typedef {{ id?: string | number | null; method?: string; params?: any }} Request */
/** @typedef {{ result: unknown } | { error: { code: number; message: string } }} Reply */
/** @typedef {{ isInitialized: boolean; engine: string; sessions: Set<string> }} Conversation */

const EXECUTE = "_kiro.dev/commands/execute";

/**
 * `acp`: JSON-RPC over stdin and stdout, a message a line, until stdin ends.
 * @param {Setup} setup
 * @param {Invocation} invocation
 * @param {Ledger} ledger
 * @returns {Promise<number>} the exit code
 */
export async function converse(setup, invocation, ledger) {
  const { behavior, release, scenario, state } = setup;
  // What a replayed report says is all that is known; this way must not tell other numbers.
  const hasAcp = release.hasAcp && scenario.replay === undefined;
  const refusal = hasAcp ? refuseUnknownOption(setup, invocation) : usageError("unrecognized subcommand 'acp'");
  const outer = state === "signed-out-outer" ? { stderr: `${messages.signedOut}\n`, exitCode: 1 } : null;
  const end = refusal ?? outer;
  if (end !== null) {
    await write("stderr", end.stderr ?? "");
    return end.exitCode ?? 0;
  }

  const faults = behavior.acp ?? {};
  const faultAt = faults.at ?? EXECUTE;
  const savedEngine = release.obeysSavedEngine ? scenario.savedEngine : null;
  const engine = invocation.options.get("--agent-engine") ?? savedEngine ?? "v2";
  if (engine === "v3") ledger.record({ event: "tasks-cleared", pid: process.pid });
  const agent = findAgent(invocation);
  const outbox = createOutbox(behavior);
  /** @type {Conversation} */
  const conversation = { isInitialized: false, engine, sessions: new Set() };
  const sessionsAtEof = scenario.sessionsAtEof ?? release.sessionsAtEof;
  const removeSessions = () => {
    for (const id of conversation.sessions) removeSession(scenario.sessions, id, ledger);
  };
  if (release.sessionsAtEof === "kept") onSigterm(behavior, removeSessions);

  for await (const line of createInterface({ input: process.stdin })) {
    const request = parseRequest(line);
    if (request === null || request.method === undefined || request.id === undefined) continue;
    const isFaulty = request.method === faultAt;
    const reply =
      isFaulty && faults.error !== undefined
        ? { error: faults.error }
        : answerRequest(setup, request, conversation, ledger);
    if (request.method === "session/new" && "result" in reply) {
      if (!agent.isFound) {
        const params = { requestedAgent: agent.name, fallbackAgent: "kiro_default" };
        await outbox.post({ jsonrpc: "2.0", method: "_kiro.dev/agent/not_found", params });
      }
      if (!agent.isBare) await startUserAgent(setup, "acp", ledger);
    }
    if (isFaulty && faults.closeEarly) return 0;
    if (isFaulty && faults.silent) continue;
    if (faults.delayMs !== undefined && (isFaulty || faults.at === undefined)) await sleep(faults.delayMs);
    await outbox.send(request, reply);
  }
  await outbox.flush();
  if (sessionsAtEof === "removed") removeSessions();
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
 * @param {Conversation} conversation
 * @param {Ledger} ledger
 * @returns {Reply}
 */
function answerRequest(setup, { method, params }, conversation, ledger) {
  const { sessions } = conversation;
  if (method === "initialize") {
    conversation.isInitialized = true;
    return { result: introduce(setup) };
  }
  if (!conversation.isInitialized) return failure(-32600, "initialize first");
  if (method === "session/new") {
    if (typeof params?.cwd !== "string" || !Array.isArray(params?.mcpServers)) return failure(-32602, "Invalid params");
    const sessionId = saveSession(setup.scenario.sessions, { cwd: params.cwd, messages: 0 }, ledger);
    sessions.add(sessionId);
    return { result: { sessionId, modes: { currentModeId: "kiro_default", availableModes: [] } } };
  }
  if (method === "session/prompt") {
    ledger.record({ event: "model", pid: process.pid });
    return { result: { stopReason: "end_turn" } };
  }
  if (method === EXECUTE && conversation.engine === "v2") {
    if (!sessions.has(params?.sessionId)) return failure(-32602, "Unknown session");
    if (params?.command?.command !== "usage") return failure(-32602, "Unknown command");
    return executeUsage(setup);
  }
  return failure(-32601, `Method not found: ${method}`);
}

/** @param {Setup} setup */
function introduce({ behavior, release, isSignedOut }) {
  const login = { id: "kiro-login", name: "Kiro Login", description: "Run 'kiro-cli login' in a terminal" };
  return {
    protocolVersion: 1,
    agentCapabilities: { loadSession: true, promptCapabilities: { image: true, audio: false } },
    authMethods: isSignedOut || !release.tellsLogin ? [login] : [],
    ...(behavior.acp?.noVersion ? {} : { agentInfo: { name: "Kiro CLI Agent", version: release.version } }),
  };
}

/**
 * @param {Setup} setup
 * @returns {Reply}
 */
function executeUsage({ behavior, release, state, usage, isSignedOut }) {
  if (behavior.acp !== undefined && "answer" in behavior.acp) return { result: behavior.acp.answer };
  /** @param {string} message */
  const refused = (message) => ({ result: { success: false, message } });
  const serviceError = serviceErrors[state];
  if (serviceError !== undefined) return refused(messages.failed + serviceError);
  if (isSignedOut) return refused(messages.noToken);
  if (state === "expired") return failure(-32603, messages.expired);
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
