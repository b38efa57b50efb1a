import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import * as z from "zod";
import { attempt } from "../keep/attempt";

/** What tells an empty session of ours; kiro-cli 2.2.1 writes it at `session/new`. */
const sessionSchema = z.object({
  cwd: z.string(),
  session_state: z
    .object({
      conversation_metadata: z.object({ user_turn_metadatas: z.array(z.unknown()).nullish() }).nullish(),
    })
    .nullish(),
});

/** A session without turns has a few hundred bytes. */
const largestEmpty = 100_000;
/** File systems may keep times in whole seconds. In milliseconds. */
const clockStep = 2_000;
const endings = [".json", ".jsonl", ".lock", ".history"];

/**
 * Deletes the chat sessions that our runs left: files in Kiro's session folder that were written since `since`
 * (milliseconds since 1970), whose working directory is `workspace`, and that hold no turn. It starts no process, and no
 * other file changes. Never throws: a leftover session isn't worth an error.
 */
export function deleteOwnSessions(
  { env, home }: { env: NodeJS.ProcessEnv; home: string },
  workspace: string,
  since: number,
): void {
  // `KIRO_HOME` replaces `~/.kiro` from 2.3.0 on.
  for (const kiroHome of new Set([join(home, ".kiro"), ...(env.KIRO_HOME ? [resolve(home, env.KIRO_HOME)] : [])])) {
    const folder = join(kiroHome, "sessions", "cli");
    for (const name of attempt(() => readdirSync(folder)) ?? []) {
      if (!name.endsWith(".json") || !isOwn(join(folder, name), workspace, since)) continue;
      const id = name.slice(0, -".json".length);
      for (const ending of endings) attempt(() => rmSync(join(folder, `${id}${ending}`), { force: true }));
    }
  }
}

function isOwn(file: string, workspace: string, since: number): boolean {
  const session = attempt(() => {
    const { mtimeMs, size } = statSync(file);
    if (mtimeMs < since - clockStep || size > largestEmpty) return undefined;
    return sessionSchema.safeParse(JSON.parse(readFileSync(file, "utf8"))).data;
  });
  const turns = session?.session_state?.conversation_metadata?.user_turn_metadatas ?? [];
  return session?.cwd === workspace && turns.length === 0;
}
