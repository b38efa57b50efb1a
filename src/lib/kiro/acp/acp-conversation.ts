import type { Conversation } from "../process/run-process";

/**
 * The three requests that ask kiro-cli for its usage over the Agent Client Protocol (JSON-RPC, a line a message).
 *
 * Written by hand: `@agentclientprotocol/sdk` 2.4 adds 142 KB to each command for these three requests, as much as all
 * the rest, and wants to own the pipes that the one deadline and the clean-up have to hold.
 */
export interface AcpConversation extends Conversation {
  /** The session that `session/new` made, once it is known. */
  sessionId(): string | null;
  /** The answer of the usage command, or the message of the request that failed; null while there is neither. */
  outcome(): { answer: unknown } | { failure: string } | null;
}

const initialize = {
  protocolVersion: 1,
  clientCapabilities: { fs: { readTextFile: false, writeTextFile: false }, terminal: false },
  clientInfo: { name: "kiro-usage", version: "1.0.0" },
};

interface Message {
  id?: unknown;
  method?: unknown;
  result?: unknown;
  error?: { message?: unknown } | null;
}

/** Creates the conversation; the session is made in `folder`, without MCP servers. */
export function createAcpConversation(folder: string): AcpConversation {
  let sessionId: string | null = null;
  let outcome: { answer: unknown } | { failure: string } | null = null;
  let waitingFor = 0;

  function request(send: (line: string) => void, method: string, params: unknown) {
    waitingFor += 1;
    send(JSON.stringify({ jsonrpc: "2.0", id: waitingFor, method, params }));
  }

  function onAnswer(result: unknown, send: (line: string) => void) {
    if (waitingFor === 1) return request(send, "session/new", { cwd: folder, mcpServers: [] });
    if (waitingFor === 2) {
      sessionId = readSessionId(result);
      if (sessionId === null) outcome = { failure: "" };
      else request(send, "_kiro.dev/commands/execute", { sessionId, command: { command: "usage", args: {} } });
      return;
    }
    outcome = { answer: result };
  }

  return {
    sessionId: () => sessionId,
    outcome: () => outcome,
    begin: (send) => request(send, "initialize", initialize),
    onLine(line, send) {
      if (outcome !== null) return true;
      const message = readMessage(line);
      if (message === null) return false;
      if (message.method !== undefined) {
        if (message.id !== undefined) send(JSON.stringify(refuse(message.id)));
        return false;
      }
      if (message.id !== waitingFor) return false;
      if (message.error) outcome = { failure: String(message.error.message ?? "") };
      else onAnswer(message.result, send);
      return outcome !== null;
    },
  };
}

/** kiro-cli may ask its client for files or permissions; this client has none to give. */
function refuse(id: unknown) {
  return { jsonrpc: "2.0", id, error: { code: -32601, message: "Method not found" } };
}

function readSessionId(result: unknown): string | null {
  const id = (result as { sessionId?: unknown } | null | undefined)?.sessionId;
  return typeof id === "string" ? id : null;
}

/** Anything else on stdout, such as a log line, is no message. */
function readMessage(line: string): Message | null {
  try {
    const message = JSON.parse(line);
    return typeof message === "object" && message !== null ? message : null;
  } catch {
    return null;
  }
}
