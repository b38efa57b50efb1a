// @ts-check

/** @typedef {import("./setup.mjs").Answer} Answer */

/**
 * `--output-format stream-json`, since 2.19.2: the same text as JSON lines that name the session. The v1 engine has none.
 * @param {"v1" | "v2" | "v3"} engine
 * @param {string | null} sessionId
 * @param {{ text: string; exitCode: number }} spoken
 * @returns {Answer}
 */
export function streamJson(engine, sessionId, { text, exitCode }) {
  if (sessionId === null) {
    const message = "stream-json output is not available with the v1 agent engine";
    return { stdout: toLines([["runError", { stage: "startup", message }]]), exitCode: 1 };
  }
  const head = [
    ["runStarted", { payloadSchema: "acp", acpProtocolVersion: 1, engine }],
    ["metadata", { sessionId, contextUsagePercentage: 3.58 }],
  ];
  if (exitCode !== 0) {
    return { stdout: toLines([...head, ["runError", { stage: "run", message: text.trim() }]]), exitCode };
  }
  const updates = text.split(/(?<=\n)/).map((chunk) => {
    const update = { sessionUpdate: "agent_message_chunk", content: { type: "text", text: chunk } };
    return ["sessionUpdate", { sessionId, update }];
  });
  const outcome = { sessionId, status: "success", stopReason: "end_turn", finalText: text, finalTextTruncated: false };
  return { stdout: toLines([...head, ...updates, ["runFinished", outcome]]), exitCode };
}

/** @param {(string | object)[][]} events */
function toLines(events) {
  return events.map(([type, data]) => `${JSON.stringify({ type, data })}\n`).join("");
}
