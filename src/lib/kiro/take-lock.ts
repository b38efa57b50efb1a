import { realpathSync } from "node:fs";
import { join } from "node:path";
import type { UsageContext } from "./context";
import { attempt } from "./keep/attempt";
import { acquireRefreshLock, type LockOutcome } from "./keep/refresh-lock";
import { nameLock } from "./read-usage";

/** Takes the lock. If a refresh that was killed left it behind, the chat session that it left goes first. */
export async function takeLock(context: UsageContext): Promise<LockOutcome> {
  const lock = await acquireRefreshLock(nameLock(context.folder));
  if (typeof lock !== "string" && lock.abandonedSince !== null) await deleteSessions(context, lock.abandonedSince);
  return lock;
}

/** Deletes our own chat sessions that were written since `since`, in milliseconds since 1970. Never throws. */
export async function deleteSessions(context: UsageContext, since: number): Promise<void> {
  // kiro-cli keeps the real path with a session.
  const workspace = attempt(() => realpathSync(nameWorkspace(context.folder)));
  if (workspace === undefined) return;
  const { deleteOwnSessions } = await import("./ask/delete-own-sessions");
  deleteOwnSessions(context, workspace, since);
}

/** Returns kiro-cli's working folder, which holds nothing but our agent. */
export function nameWorkspace(folder: string): string {
  return join(folder, "workspace");
}
