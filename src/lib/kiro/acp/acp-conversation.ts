import { client, methods, ndJsonStream, PROTOCOL_VERSION, RequestError } from "@agentclientprotocol/sdk";
import type { Conversation } from "../process/run-process";

/** How a conversation ended. */
export type AcpTalk =
  | { end: "answer"; answer: unknown }
  /** What kiro-cli said about a request that failed. */
  | { end: "failure"; message: string }
  /** kiro-cli doesn't know the agent that it was told to use, and would go on with your own. */
  | { end: "agent-unknown" }
  /** `mayGoOn` stopped it before a session was made. */
  | { end: "stopped" };

/**
 * Returns the conversation that asks for the usage: `initialize`, `session/new` in `folder` without MCP servers, and
 * kiro-cli's own command `usage`. `initialize` tells the release (`{"name":"Kiro CLI Agent","version":"2.2.1"}`); after it
 * the conversation goes on only if `mayGoOn` allows it. `session/prompt`, which a model would answer, isn't part of it.
 */
export function createAcpConversation(
  folder: string,
  mayGoOn: (cliVersion: string | null) => boolean,
): Conversation<AcpTalk> {
  return async (input, output) => {
    let stop: (talk: AcpTalk) => void;
    const stopped = new Promise<AcpTalk>((resolve) => (stop = resolve));
    const app = client({ name: "kiro-usage" }).onNotification(
      "_kiro.dev/agent/not_found",
      (params) => params,
      () => stop({ end: "agent-unknown" }),
    );
    const talk = app.connectWith(ndJsonStream(output, input), async (kiro): Promise<AcpTalk> => {
      const { agentInfo } = await kiro.request(methods.agent.initialize, {
        protocolVersion: PROTOCOL_VERSION,
        clientCapabilities: { fs: { readTextFile: false, writeTextFile: false }, terminal: false },
        clientInfo: { name: "kiro-usage", version: "1.0.0" },
      });
      if (!mayGoOn(agentInfo?.version ?? null)) return { end: "stopped" };
      const { sessionId } = await kiro.request(methods.agent.session.new, { cwd: folder, mcpServers: [] });
      const command = { command: "usage", args: {} };
      return { end: "answer", answer: await kiro.request("_kiro.dev/commands/execute", { sessionId, command }) };
    });
    return Promise.race([talk.catch(describeFailure), stopped]);
  };
}

/** A request that failed has words of kiro-cli's own, some of them only in `data`; null if kiro-cli broke off. */
function describeFailure(error: unknown): AcpTalk | null {
  if (!(error instanceof RequestError)) return null;
  const { message, data } = error;
  return { end: "failure", message: typeof data === "string" ? `${message}\n${data}` : message };
}
