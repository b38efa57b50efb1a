import { client, methods, ndJsonStream, PROTOCOL_VERSION, RequestError } from "@agentclientprotocol/sdk";
import type { Conversation } from "../process/hold-conversation";

/** What kiro-cli has said over ACP so far; also what is known of a conversation that was ended in the middle. */
export interface AcpProgress {
  /** The release, which comes with `initialize`: `{"name":"Kiro CLI Agent","version":"2.2.1"}`. */
  cliVersion: string | null;
  /** Whether `initialize` offers a login, which 2.x does only where nobody is signed in, and 1.28 always; null: not said. */
  offersLogin: boolean | null;
  /** A session was asked for, so one may be saved, whether its id was told or not. */
  hasAskedForSession: boolean;
  sessionId: string | null;
  /** kiro-cli does not know the agent that it was told to use, and would go on with the person's own. */
  isAgentUnknown: boolean;
  /** The answer of the usage command, once it is there. */
  answer?: unknown;
  /** What kiro-cli said of a request that failed. */
  failure?: string;
}

/** Creates the progress of a conversation that has not begun. */
export function createAcpProgress(): AcpProgress {
  return { cliVersion: null, offersLogin: null, hasAskedForSession: false, sessionId: null, isAgentUnknown: false };
}

/**
 * Returns the conversation that asks for the usage: `initialize`, `session/new` in `folder` without MCP servers, and
 * kiro-cli's own command `usage`. Everything it learns stands in `progress`. After `initialize` it goes on only where
 * `mayGoOn` allows it. The request that a model would answer, `session/prompt`, is not among them.
 */
export function createAcpConversation(
  folder: string,
  progress: AcpProgress,
  mayGoOn: () => Promise<boolean>,
): Conversation {
  return async (input, output) => {
    let breakOff: (isAllSaid: boolean) => void;
    const brokenOff = new Promise<boolean>((resolve) => (breakOff = resolve));
    const app = client({ name: "kiro-usage" }).onNotification(
      "_kiro.dev/agent/not_found",
      (params) => params,
      () => {
        progress.isAgentUnknown = true;
        breakOff(true);
      },
    );
    const ask = app.connectWith(ndJsonStream(output, input), async (kiro) => {
      const { agentInfo, authMethods } = await kiro.request(methods.agent.initialize, {
        protocolVersion: PROTOCOL_VERSION,
        clientCapabilities: { fs: { readTextFile: false, writeTextFile: false }, terminal: false },
        clientInfo: { name: "kiro-usage", version: "1.0.0" },
      });
      progress.cliVersion = agentInfo?.version ?? null;
      progress.offersLogin = authMethods === undefined ? null : authMethods.length > 0;
      if (!(await mayGoOn())) return;
      progress.hasAskedForSession = true;
      const { sessionId } = await kiro.request(methods.agent.session.new, { cwd: folder, mcpServers: [] });
      progress.sessionId = sessionId;
      const command = { command: "usage", args: {} };
      progress.answer = await kiro.request("_kiro.dev/commands/execute", { sessionId, command });
    });
    const said = ask.then(
      () => true,
      (error) => {
        if (error instanceof RequestError) progress.failure = describeFailure(error);
        return error instanceof RequestError;
      },
    );
    return Promise.race([said, brokenOff]);
  };
}

/** A request that failed has words of kiro-cli's own, some of them only in `data`. */
function describeFailure({ message, data }: RequestError): string {
  return typeof data === "string" ? `${message}\n${data}` : message;
}
