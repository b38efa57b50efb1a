// @ts-check
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { usageError } from "./refuse.mjs";
import { createStyle } from "./style.mjs";

/** @typedef {import("./ledger.mjs").Ledger} Ledger */
/** @typedef {import("./parse-invocation.mjs").Invocation} Invocation */
/** @typedef {import("./scenario").SavedSession} SavedSession */
/** @typedef {import("./setup.mjs").Answer} Answer */
/** @typedef {import("./setup.mjs").Setup} Setup */

/**
 * Saves a chat session; only in the ledger where the scenario names no store.
 * @param {string | undefined} store
 * @param {Omit<SavedSession, "id" | "savedAt">} session
 * @param {Ledger} [ledger]
 * @returns {string} the session's id
 */
export function saveSession(store, { cwd, messages }, ledger) {
  const id = crypto.randomUUID();
  if (store !== undefined) {
    mkdirSync(store, { recursive: true });
    writeFileSync(join(store, `${id}.json`), JSON.stringify({ id, cwd, messages, savedAt: new Date().toISOString() }));
  }
  ledger?.record({ event: "created", session: id, pid: process.pid });
  return id;
}

/**
 * @param {string | undefined} store
 * @param {string} id
 * @param {Ledger} ledger
 */
export function removeSession(store, id, ledger) {
  if (store !== undefined) {
    if (!readSessions(store).some((session) => session.id === id)) return;
    rmSync(join(store, `${id}.json`), { force: true });
  }
  ledger.record({ event: "deleted", session: id, pid: process.pid });
}

/**
 * @param {string | undefined} store
 * @returns {SavedSession[]} oldest first
 */
export function readSessions(store) {
  try {
    const files = store === undefined ? [] : readdirSync(store).filter((name) => name.endsWith(".json"));
    const sessions = files.map((name) => JSON.parse(readFileSync(join(store ?? "", name), "utf8")));
    return sessions.toSorted((a, b) => a.savedAt.localeCompare(b.savedAt));
  } catch {
    return [];
  }
}

/**
 * `chat --list-sessions`: those of the working directory, newest first, on stderr.
 * @param {Setup} setup
 * @returns {Answer}
 */
export function answerList({ release, scenario }) {
  const cwd = process.cwd();
  const here = release.listsSessions ? readSessions(scenario.sessions).filter((session) => session.cwd === cwd) : [];
  if (here.length === 0) return { stderr: `No saved chat sessions for ${cwd}\n` };
  const { brand } = createStyle(process.env.NO_COLOR ? "no-color" : true);
  const lines = here.toReversed().flatMap(({ id, messages, savedAt }) => {
    const summary = messages === 0 ? "(no messages)" : "tell me a joke";
    return [`Chat SessionId: ${brand(id)}`, `  ${age(savedAt)} | ${summary} | ${messages} msgs | v2`, ""];
  });
  const advice = "To delete a session, use: kiro-cli chat --delete-session <SESSION_ID>";
  return { stderr: ["", `Chat sessions for ${cwd}:`, "", ...lines, advice, "", ""].join("\n") };
}

/** @param {string} savedAt ISO 8601 */
function age(savedAt) {
  const seconds = Math.max(0, Math.floor((Date.now() - Date.parse(savedAt)) / 1000));
  return seconds < 60 ? `${seconds} seconds ago` : `${Math.floor(seconds / 60)} minutes ago`;
}

/**
 * `chat --delete-session ID` says the same of sessions that never were, and of those it does not know how to delete.
 * @param {Setup} setup
 * @param {Invocation} invocation
 * @param {Ledger} ledger
 * @returns {Answer}
 */
export function answerDelete({ release, scenario }, { options }, ledger) {
  const id = options.get("--delete-session");
  if (!id) return usageError("a value is required for '--delete-session <SESSION_ID>' but none was supplied");
  if (release.listsSessions) removeSession(scenario.sessions, id, ledger);
  return { stderr: `✔ Deleted chat session ${id}\n` };
}
