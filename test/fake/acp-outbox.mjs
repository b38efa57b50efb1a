// @ts-check
import { sleep, writePieces } from "./write.mjs";

/** @typedef {import("./converse.mjs").Reply} Reply */
/** @typedef {import("./converse.mjs").Request} Request */
/** @typedef {import("./scenario").Behavior} Behavior */

/** How long an answer waits for others, to be sent after them. */
const HOLD_MS = 50;

/**
 * Sends the messages of an ACP conversation, with everything between them that a behavior wants.
 * @param {Behavior} behavior
 */
export function createOutbox(behavior) {
  const faults = behavior.acp ?? {};
  /** @type {object[]} */
  let held = [];

  /** @param {object | string} message */
  const post = (message) => {
    const line = typeof message === "string" ? message : JSON.stringify(message);
    return writePieces([{ stream: "stdout", data: Buffer.from(`${line}\n`) }], behavior);
  };
  const flush = async () => {
    const messages = held.reverse();
    held = [];
    for (const message of messages) await post(message);
  };

  return {
    post,
    flush,
    /**
     * @param {Request} request
     * @param {Reply} reply
     */
    async send(request, reply) {
      const isUsage = request.method === "_kiro.dev/commands/execute";
      if (faults.notifications) {
        const update = { sessionUpdate: "agent_message_chunk", content: { type: "text", text: "Loading…" } };
        await post({ jsonrpc: "2.0", method: "session/update", params: { sessionId: "unknown", update } });
        await post({ jsonrpc: "2.0", method: "_kiro.dev/commands/available", params: { commands: [] } });
        await post({ jsonrpc: "2.0", id: "agent-1", method: "fs/read_text_file", params: { path: "/nowhere" } });
      }
      if (isUsage && faults.hugeLineBytes !== undefined) {
        const text = "x".repeat(faults.hugeLineBytes);
        await post({ jsonrpc: "2.0", method: "_kiro.dev/metadata", params: { text } });
      }
      if (faults.wrongIds) {
        for (const id of ["nobody", -1, null]) {
          await post({ jsonrpc: "2.0", id, result: { success: true, data: { planName: "WRONG" } } });
        }
        if (faults.wrongIds === "only" && isUsage) return;
      }
      if (isUsage && faults.rawAnswer !== undefined) return post(faults.rawAnswer);
      const message = { jsonrpc: "2.0", id: request.id, ...reply };
      if (!faults.outOfOrder) return post(message);
      held.push(message);
      void sleep(HOLD_MS).then(flush);
    },
  };
}
