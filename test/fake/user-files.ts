import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { saveSession, sessionFolder } from "./sessions.mjs";

/** Files of the user that nothing may change, by path under the home folder, with what they are like. */
export type UserFiles = Map<string, string>;

/**
 * Puts into a home folder what a user of Kiro has there, and what is easily taken for ours: settings, an agent with servers
 * and hooks, sessions of other folders without turns, a session of our own folder in which somebody worked, and one that is
 * just being written.
 *
 * @param workspace the working directory of our own runs
 */
export function plantUserFiles(home: string, workspace: string): UserFiles {
  const write = (name: string, text: string) => {
    const file = path.join(home, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const server = { command: "/usr/bin/true", args: [] };
  write(".kiro/settings/cli.json", JSON.stringify({ "chat.defaultAgent": "mine" }));
  write(".kiro/settings/mcp.json", JSON.stringify({ mcpServers: { mine: server } }));
  write(".kiro/agents/mine.json", JSON.stringify({ name: "mine", tools: ["*"], mcpServers: { mine: server } }));
  write(".aws/sso/cache/kiro-auth-token.json", JSON.stringify({ accessToken: "secret" }));
  const sessions = sessionFolder(path.join(home, ".kiro"));
  saveSession(sessions, { cwd: "/Users/person/shop", turns: 2 });
  saveSession(sessions, { cwd: "/Users/person/shop" });
  saveSession(sessions, { cwd: `${workspace}-of-mine` });
  saveSession(sessions, { cwd: workspace, turns: 1 });
  write(".kiro/sessions/cli/11111111-2222-4333-8444-555555555555.json", '{"session_id":"11111111-2222');
  return readUserFiles(home);
}

/** Returns the user's files that were changed, removed or added since, without the sessions that kiro-cli itself saved. */
export function findChangedFiles(home: string, before: UserFiles, ownSessions: string[]): string[] {
  const after = readUserFiles(home);
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter(
    (name) => before.get(name) !== after.get(name) && !ownSessions.some((id) => name.includes(id)),
  );
}

function readUserFiles(home: string): UserFiles {
  const names = readdirSync(home, { recursive: true, encoding: "utf8" });
  return new Map(
    names.flatMap((name) => {
      const file = path.join(home, name);
      const stat = statSync(file, { throwIfNoEntry: false });
      if (!stat?.isFile()) return [];
      const digest = createHash("sha256").update(readFileSync(file)).digest("hex");
      return [[name, `${digest} ${stat.mtimeMs} ${stat.mode}`]];
    }),
  );
}
