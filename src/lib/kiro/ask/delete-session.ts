import { runProcess, type RunOptions } from "../process/run-process";

/** kiro-cli names its sessions by UUIDs; anything else is not handed to a command that deletes. */
const sessionIdForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const deleteMs = 10_000;

/**
 * Has kiro-cli delete the empty session that a run of ours has just made: since 2.21 it keeps one for every run. Never
 * throws and says nothing: a session too many is no reason to trouble anybody.
 */
export async function deleteSession(
  binary: string,
  sessionId: string,
  run: Omit<RunOptions, "timeoutMs">,
): Promise<void> {
  if (!sessionIdForm.test(sessionId)) return;
  await runProcess(binary, ["chat", "--delete-session", sessionId], { ...run, timeoutMs: deleteMs }).catch(() => {});
}
