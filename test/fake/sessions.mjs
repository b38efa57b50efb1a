// @ts-check
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {import("./scenario").SavedSession} SavedSession */

/**
 * Returns where chat sessions are kept under `~/.kiro` or what replaces it.
 * @param {string} kiroHome
 */
export function sessionFolder(kiroHome) {
  return join(kiroHome, "sessions", "cli");
}

/**
 * Saves a chat session as kiro-cli does, four files; returns its id.
 * @param {string} folder
 * @param {{ cwd: string; turns?: number }} session
 */
export function saveSession(folder, { cwd, turns = 0 }) {
  const id = crypto.randomUUID();
  const now = new Date().toISOString();
  const user_turn_metadatas = Array.from({ length: turns }, (_, index) => ({
    loop_id: { agent_id: { name: "kiro_default", parent_id: null, rand: null }, rand: 2_147_480_001 + index },
    end_timestamp: now,
    metering_usage: [{ value: 0.05, unit: "credit", unitPlural: "credits" }],
  }));
  const session_state = {
    version: "v1",
    agent_name: "kiro_default",
    conversation_metadata: { user_turn_metadatas },
    rts_model_state: { conversation_id: id, model_info: { model_id: "auto" } },
  };
  const session = { session_id: id, cwd, created_at: now, updated_at: now, title: "PRIVATE", session_state };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${id}.lock`), JSON.stringify({ pid: process.pid, started_at: now }));
  writeFileSync(join(folder, `${id}.jsonl`), turns === 0 ? "" : `${JSON.stringify({ kind: "Prompt" })}\n`);
  writeFileSync(join(folder, `${id}.history`), "");
  writeFileSync(join(folder, `${id}.json.tmp`), JSON.stringify(session, null, 2));
  renameSync(join(folder, `${id}.json.tmp`), join(folder, `${id}.json`));
  return id;
}

/**
 * Ends a session as a run does that isn't killed: only its lock goes, or all of it.
 * @param {string} folder
 * @param {string} id
 * @param {boolean} removesAll
 */
export function closeSession(folder, id, removesAll) {
  for (const end of removesAll ? ["lock", "json", "jsonl", "history"] : ["lock"]) {
    rmSync(join(folder, `${id}.${end}`), { force: true });
  }
}

/**
 * Returns every session of which any file is there.
 * @param {string} folder
 * @returns {SavedSession[]}
 */
export function readSessions(folder) {
  const names = readNames(folder);
  return [...new Set(names.map((name) => name.split(".")[0]))].map((id) => {
    const files = names.filter((name) => name.startsWith(id));
    try {
      const { cwd, session_state } = JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8"));
      return { id, cwd, turns: session_state.conversation_metadata.user_turn_metadatas.length, files };
    } catch {
      return { id, cwd: null, turns: 0, files };
    }
  });
}

/** @param {string} folder */
function readNames(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
