import { runProcess, type RunOptions, type RunResult } from "../process/run-process";
import { startsLogin } from "../report/classify-output";
import { cleanOutput } from "../report/clean-output";

/** The reading is there by then, but the next refresh waits for this. In milliseconds. */
const longestMs = 5_000;

/** A refresh leaves one or two; more than this are not deleted at once. */
const mostSessions = 20;

/**
 * Has kiro-cli list the chat sessions that were made in our own working folder, deletes the empty ones, and returns how
 * many there were; null where it does not tell. Sessions of other folders are not listed, and one with messages is
 * nobody's but the person's. `onLoginStarted` is told where `chat` begins a login instead. Never throws: a session too
 * many is no reason to trouble anybody.
 */
export async function cleanSessions(
  binary: string,
  run: Omit<RunOptions, "timeoutMs">,
  onLoginStarted: () => void,
): Promise<number | null> {
  const deadline = performance.now() + longestMs;
  const chat = async (...args: string[]): Promise<RunResult> => {
    const timeoutMs = Math.max(0, deadline - performance.now());
    const result = await runProcess(binary, ["chat", ...args], { ...run, timeoutMs, isHopeless: startsLogin });
    if (result.end === "hopeless") onLoginStarted();
    return result;
  };
  try {
    const { output, end, exitCode } = await chat("--list-sessions");
    if (end !== "exited" || exitCode !== 0) return null;
    const sessions = listEmptySessions(output);
    for (const id of sessions.slice(0, mostSessions)) {
      const deletion = await chat("--delete-session", id);
      if (deletion.end !== "exited") return null;
    }
    return sessions.length;
  } catch {
    // kiro-cli is gone, as in the middle of an update.
    return null;
  }
}

const sessionLine = /^Chat SessionId: ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** kiro-cli 2.2.1 prints `Chat SessionId: <uuid>` and, in what follows up to the next one, `0 msgs`. */
export function listEmptySessions(output: string): string[] {
  const empty: string[] = [];
  let id: string | null = null;
  for (const line of cleanOutput(output)) {
    id = sessionLine.exec(line)?.[1] ?? id;
    if (id === null || !/(?<![\d.,])0 (?:msgs?|messages?)\b/.test(line)) continue;
    empty.push(id);
    id = null;
  }
  return empty;
}
