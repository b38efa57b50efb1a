/** What a stream holds. */
export interface StreamJson {
  /** The session that the run made; null where the stream does not name it. */
  sessionId: string | null;
  /** What was printed for people: messages of errors and lines that are no JSON; then the final text, or what came of it. */
  text: string;
  /** Says whether the stream came to its end. */
  isFinished: boolean;
  /** Says whether a model was at work: it thought, or called a tool. */
  hasModelTurn: boolean;
}

interface Event {
  type?: unknown;
  data?: {
    sessionId?: unknown;
    finalText?: unknown;
    message?: unknown;
    update?: { sessionUpdate?: unknown; content?: { text?: unknown } | null } | null;
  } | null;
}

/** What a session tells of a model at work; `/usage` that kiro-cli answers itself has none of it. */
const modelUpdates = ["agent_thought_chunk", "tool_call", "tool_call_update", "plan"];

/**
 * Reads what `chat --output-format stream-json` wrote (kiro-cli 2.19.2 and later): a JSON object a line, the session in
 * `metadata`, the report in `runFinished.finalText`, failures in `runError.message`. Never throws.
 */
export function parseStreamJson(output: string): StreamJson {
  const pieces: string[] = [];
  const others: string[] = [];
  let sessionId: string | null = null;
  let finalText: string | null = null;
  let isFinished = false;
  let hasModelTurn = false;
  for (const line of output.split("\n")) {
    const event = readEvent(line);
    if (event === null) {
      others.push(line);
      continue;
    }
    const data = event.data ?? {};
    if (typeof data.sessionId === "string") sessionId ??= data.sessionId;
    if (event.type === "sessionUpdate") pieces.push(asText(data.update?.content?.text));
    hasModelTurn ||= modelUpdates.includes(asText(data.update?.sessionUpdate));
    if (event.type === "runError") others.push(asText(data.message));
    if (event.type === "runFinished" && typeof data.finalText === "string") finalText = data.finalText;
    isFinished ||= event.type === "runFinished" || event.type === "runError";
  }
  // The text comes last, so that where it is cut off its last line has no end.
  return { sessionId, text: [...others, finalText ?? pieces.join("")].join("\n"), isFinished, hasModelTurn };
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function readEvent(line: string): Event | null {
  if (!line.startsWith("{")) return null;
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
