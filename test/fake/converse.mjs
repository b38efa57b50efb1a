// @ts-check
import { createInterface } from "node:readline";
import { acpUsage } from "./acp-usage.mjs";
import { findAgent, startUserAgent } from "./agent.mjs";
import { finish, onEnd, sleep, writePieces } from "./deliver.mjs";
import { useLogin } from "./login.mjs";
import { messages, serviceErrors } from "./messages.mjs";
import { closeSession, saveSession, sessionFolder } from "./sessions.mjs";

/** @typedef {import("./ledger.mjs").Ledger} Ledger */
/** @typedef {import("./parse-invocation.mjs").Invocation} Invocation */
/** @typedef {import("./main.mjs").Setup} Setup */
/** @typedef {{ id?: string | number | null; method?: string; params?: any }} Request */
/** @typedef {{ result: unknown } | { error: { code: number; message: string } }} Reply */

const execute = "_kiro.dev/commands/execute";

/**
 * `acp`: JSON-RPC over stdin and stdout, a message a line. It exits at once when its input ends, whatever it is doing.
 * @param {Setup} setup
 * @param {Invocation} invocation
 * @param {Ledger} ledger
 * @returns {Promise<import("./deliver.mjs").Answer>} what it prints instead, if it doesn't begin
 */
export async function converse(setup, invocation, ledger) {
  const { behavior, scenario, release, state } = setup;
  if (state === "signed-out-outer") return { stderr: `${messages.signedOut}\n`, exitCode: 1 };
  const { acp: faults = {} } = behavior;
  const agent = findAgent(invocation);
  const engine =
    invocation.options.get("--agent-engine") ?? ((release.obeysSavedEngine && scenario.savedEngine) || "v2");
  const isV3 = engine === "v3" || release.refusesV2;
  if (isV3) ledger.record({ event: "tasks-cleared" });
  const login = useLogin(setup, ledger);
  /** @type {Set<string>} */
  const sessions = new Set();
  let initializedAt = 0;

  /** @param {object | string} message */
  const post = (message) => {
    const line = typeof message === "string" ? message : JSON.stringify(message);
    return writePieces([{ stream: "stdout", data: Buffer.from(`${line}\n`) }], behavior);
  };
  /** @param {number} at milliseconds since the process began */
  const waitUntil = (at) => sleep(Math.max(0, at - performance.now()));

  /**
   * @param {Request} request
   * @returns {Promise<Reply>}
   */
  const answer = async ({ method, params }) => {
    const isSignedIn = await login;
    if (method === "initialize") {
      await waitUntil(scenario.timing?.initializeMs ?? 0);
      initializedAt = performance.now();
      return { result: introduce(setup, isSignedIn) };
    }
    if (initializedAt === 0) return failure(-32600, "initialize first");
    if (method === "session/new") {
      if (typeof params?.cwd !== "string" || !Array.isArray(params?.mcpServers))
        return failure(-32602, "Invalid params");
      if (state === "no-model") return failure(-32603, messages.noModel);
      const sessionId = saveSession(sessionFolder(setup.kiroHome), { cwd: params.cwd });
      ledger.record({ event: "created", session: sessionId });
      sessions.add(sessionId);
      onEnd(() => closeSession(sessionFolder(setup.kiroHome), sessionId, release.removesSession));
      if (!agent.isFound) {
        const params = { requestedAgent: agent.name, fallbackAgent: "kiro_default" };
        await post({ jsonrpc: "2.0", method: "_kiro.dev/agent/not_found", params });
      }
      if (!agent.isBare) await startUserAgent(setup, "acp", ledger);
      return { result: { sessionId, modes: { currentModeId: "kiro_default", availableModes: [] } } };
    }
    if (method === "session/prompt") ledger.record({ event: "model" });
    if (method !== execute || isV3) return failure(-32601, `Method not found: ${method}`);
    if (!sessions.has(params?.sessionId)) return failure(-32602, "Unknown session");
    if (params?.command?.command !== "usage") return failure(-32602, "Unknown command");
    await waitUntil(initializedAt + (scenario.timing?.usageMs ?? 0));
    return answerUsage(setup, isSignedIn);
  };

  /** @param {Request} request */
  const handle = async (request) => {
    if (request.method === undefined || request.id === undefined) return;
    const isFaulty = request.method === (faults.at ?? execute);
    const reply = isFaulty && faults.error ? { error: faults.error } : await answer(request);
    if (isFaulty && faults.closes === true) return finish(behavior, 0);
    if (isFaulty && faults.silent) return;
    if (faults.delayMs !== undefined && (isFaulty || faults.at === undefined)) await sleep(faults.delayMs);
    if (faults.notifications) {
      const update = { sessionUpdate: "agent_message_chunk", content: { type: "text", text: "Loading…" } };
      await post({ jsonrpc: "2.0", method: "session/update", params: { sessionId: "unknown", update } });
      await post({ jsonrpc: "2.0", id: "agent-1", method: "fs/read_text_file", params: { path: "/nowhere" } });
    }
    for (const id of faults.wrongIds ? ["nobody", -1, null] : []) {
      await post({ jsonrpc: "2.0", id, result: { success: true, data: { planName: "WRONG" } } });
    }
    if (isFaulty && faults.hugeLineBytes !== undefined) {
      await post({ jsonrpc: "2.0", method: "_kiro.dev/metadata", params: { text: "x".repeat(faults.hugeLineBytes) } });
    }
    if (isFaulty && faults.rawAnswer !== undefined) return post(faults.rawAnswer);
    const message = JSON.stringify({ jsonrpc: "2.0", id: request.id, ...reply });
    if (!isFaulty || faults.closes !== "torn") return post(message);
    await writePieces([{ stream: "stdout", data: Buffer.from(message.slice(0, message.length / 2)) }], behavior);
    return finish(behavior, 0);
  };

  let queue = Promise.resolve();
  const input = createInterface({ input: process.stdin });
  input.on("line", (line) => {
    queue = queue.then(() => handle(JSON.parse(line))).catch(() => {});
  });
  await new Promise((resolve) => input.once("close", resolve));
  return {};
}

/**
 * @param {Setup} setup
 * @param {boolean} isSignedIn
 */
function introduce({ behavior, release }, isSignedIn) {
  const login = { id: "kiro-login", name: "Kiro Login", description: "Run 'kiro-cli login' in a terminal" };
  const listsLogin = release.listsLogin === "always" || (release.listsLogin === "signed-out" && !isSignedIn);
  return {
    protocolVersion: 1,
    agentCapabilities: { loadSession: true, promptCapabilities: { image: true, audio: false } },
    authMethods: listsLogin ? [login] : [],
    ...(behavior.acp?.noVersion ? {} : { agentInfo: { name: "Kiro CLI Agent", version: release.version } }),
  };
}

/**
 * @param {Setup} setup
 * @param {boolean} isSignedIn
 * @returns {Reply}
 */
function answerUsage({ behavior, release, state, usage }, isSignedIn) {
  if (behavior.acp !== undefined && "answer" in behavior.acp) return { result: behavior.acp.answer };
  /** @param {string} message */
  const refused = (message) => ({ result: { success: false, message } });
  const error = serviceErrors[state];
  if (error !== undefined) return refused(messages.failed + error);
  if (!isSignedIn) return refused(messages.noToken);
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
