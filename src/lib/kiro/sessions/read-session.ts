import { createHash } from "node:crypto";
import { basename, dirname } from "node:path";
import type { SpendingEntry } from "../../shapes/spending";
import type { SessionFile } from "./list-session-files";
import type { JsonReader } from "./read-json-texts";
import { parseKiroTime, v2SessionSchema, v3RecordSchema, v3SessionSchema, type V2Turn } from "./session-schema";

/** What a session's files hold. */
export interface SessionContent {
  entries: SpendingEntry[];
  /** Why `session.json` couldn't be read, so that folder and model are unknown; undefined if it could or isn't there. */
  detailsError?: unknown;
}

/** Returns the credits that a session records. Throws what `node:fs` throws, and another error for a torn file. */
export function readSession(session: SessionFile, read: JsonReader): SessionContent {
  return session.source === "v2" ? { entries: readV2(session.file, read) } : readV3(session, read);
}

function readV2(file: string, read: JsonReader): SpendingEntry[] {
  const entries: SpendingEntry[] = [];
  read(file, false, (json) => {
    const parsed = v2SessionSchema.safeParse(JSON.parse(decode(json)));
    if (!parsed.success) return;
    const { session_id, cwd, session_state } = parsed.data;
    const session = session_id ?? basename(file, ".json");
    const currentModel = session_state?.rts_model_state?.model_info?.model_id;
    for (const turn of session_state?.conversation_metadata?.user_turn_metadatas ?? []) {
      const endedAt = parseKiroTime(turn?.end_timestamp);
      const credits = addCredits(turn?.metering_usage?.map((row) => row && { unit: row.unit, credits: row.value }));
      if (turn === null || turn === undefined || endedAt === null || credits === null) continue;
      entries.push({
        key: createKey(...identifyTurn(turn, session, endedAt)),
        kind: "turn",
        endedAt: new Date(endedAt).toISOString(),
        credits,
        model: turn.model ?? currentModel ?? null,
        project: nameProject(cwd),
        session,
        source: "v2",
      });
    }
  });
  return entries;
}

/** A turn is copied with its loop and end; its credits can change in the last digit when a session is resumed. */
function identifyTurn({ loop_id, message_ids, end_timestamp }: V2Turn, session: string, endedAt: number): unknown[] {
  // Two turns can end in the same millisecond.
  const end = [endedAt, /\.\d{3}(\d*[1-9])/.exec(end_timestamp ?? "")?.[1]];
  const { name, parent_id, rand } = loop_id?.agent_id ?? {};
  if ((loop_id?.rand ?? rand ?? null) !== null) return ["loop", name, parent_id, rand, loop_id?.rand, ...end];
  const ids = message_ids?.filter((id) => typeof id === "string") ?? [];
  return ids.length > 0 ? ["ids", ...ids] : ["end", session, ...end];
}

function readV3({ file, details }: SessionFile, read: JsonReader): SessionContent {
  const content: SessionContent = { entries: [] };
  let session = basename(dirname(file));
  let model: string | null = null;
  let project: string | null = null;
  if (details !== null) {
    try {
      read(details, false, (json) => {
        const { data } = v3SessionSchema.safeParse(JSON.parse(decode(json)));
        session = data?.id ?? session;
        model = data?.modelId ?? null;
        project = nameProject(data?.workspacePaths?.[0]);
      });
    } catch (error) {
      content.detailsError = error;
    }
  }
  // Cumulative, so each line counts by its increase over the line before.
  let auxiliary = 0;
  read(file, true, (json) => {
    // Most lines are chat. They are never parsed.
    if (!json.includes("usage_summary") && !json.includes("creditSplit")) return;
    const record = parseRecord(json);
    if (record === null) return;
    const { id, payload, timestamp } = record;
    const isTurn = payload.type === "usage_summary";
    const credits = isTurn
      ? addCredits(payload.promptTurnSummaries?.map((row) => row && { unit: row.unit, credits: row.usage }))
      : Math.max(0, payload.value.auxiliary - auxiliary) || null;
    if (!isTurn) auxiliary = payload.value.auxiliary;
    if (credits === null || typeof timestamp !== "number") return;
    const endedAt = new Date(timestamp).toISOString();
    const name = (isTurn ? payload.executionId : null) ?? id;
    const key = createKey(isTurn ? "execution" : "split", ...(name ? [name] : [session, endedAt]));
    const kind = isTurn ? "turn" : "auxiliary";
    content.entries.push({ key, kind, endedAt, credits, model, project, session, source: "v3" });
  });
  return content;
}

/** Null for a line of another kind, and for one that is torn: the last one may be half written. */
function parseRecord(json: Buffer) {
  try {
    return v3RecordSchema.safeParse(JSON.parse(decode(json))).data ?? null;
  } catch {
    return null;
  }
}

/** Null if no credits are stated, which isn't 0. */
function addCredits(rows: ({ unit: string; credits: number } | null | undefined)[] | undefined): number | null {
  const stated = rows?.filter((row) => row?.unit.toLowerCase() === "credit") ?? [];
  return stated.length === 0 ? null : stated.reduce((sum, row) => sum + row!.credits, 0);
}

/** The file system takes both forms of an accented letter for the same folder, so the ledger has one of them. */
function nameProject(folder: string | null | undefined): string | null {
  if (!folder) return null;
  return folder.normalize("NFC").replace(/(?<=.)\/+$/, "");
}

/** A hash, because names of agents are the user's. 96 bits, so that two turns don't share one. */
function createKey(...parts: unknown[]): string {
  return createHash("sha256")
    .update(JSON.stringify(parts.map(sortKeys)))
    .digest("base64url")
    .slice(0, 16);
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value ?? null;
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([name, each]) => [name, sortKeys(each)]);
}

const decoder = new TextDecoder();

/** A byte order mark is left out; bytes that aren't UTF-8 are replaced. */
function decode(bytes: Buffer): string {
  return decoder.decode(bytes);
}
