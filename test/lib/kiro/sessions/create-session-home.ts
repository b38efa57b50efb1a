import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readSpending } from "../../../../src/lib/kiro/sessions/read-spending";
import { scanSpending } from "../../../../src/lib/kiro/sessions/scan-spending";
import { wasKiroUsedSince } from "../../../../src/lib/kiro/sessions/list-session-files";

export const midday = new Date("2026-11-21T12:00:00.000Z");

/** A home folder with Kiro's sessions, and a support folder for what is read from them. */
export class SessionHome {
  readonly #root = realpathSync(mkdtempSync(path.join(tmpdir(), "kiro-usage-sessions-")));
  readonly home = path.join(this.#root, "home");
  readonly folder = path.join(this.#root, "support");
  readonly sessions = path.join(this.home, ".kiro/sessions");
  readonly ledger = path.join(this.folder, "spending.jsonl");
  env: Record<string, string> = {};
  now = midday;
  #changes = 0;

  constructor() {
    for (const folder of [this.home, this.folder]) mkdirSync(folder);
    for (const folder of [this.#root, this.folder]) chmodSync(folder, 0o777);
  }

  get context() {
    return { home: this.home, folder: this.folder, env: this.env, now: () => this.now };
  }

  /** Writes a file below the sessions' folder, a second newer than the one written before it. */
  write(name: string, content: unknown): string {
    const file = path.resolve(this.sessions, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.tmp`, typeof content === "string" ? content : JSON.stringify(content, null, 2));
    renameSync(`${file}.tmp`, file);
    const at = midday.getTime() / 1000 - 50_000 + this.#changes++;
    utimesSync(file, at, at);
    return file;
  }

  async scan(budgetMs?: number) {
    return await scanSpending(this.context, { budgetMs });
  }

  async read() {
    return await readSpending(this.context);
  }

  async credits(): Promise<number[]> {
    return (await this.read()).map(({ credits }) => credits);
  }

  wasUsedSince(since: Date): boolean {
    return wasKiroUsedSince(this.context, since);
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }
}

let serial = 0;

/** A turn of v2 with one request for each of the credits. */
export function createTurn(endedAt: string, credits: number[], more: object = {}) {
  return {
    loop_id: { agent_id: { name: "kiro_default", parent_id: null, rand: null }, rand: 4_000_000_000 + serial++ },
    result: { Ok: { id: "answer", content: [{ kind: "text", data: 'SECRET "metering_usage":[{"value":9}]' }] } },
    message_ids: ["question", null],
    end_timestamp: endedAt,
    metering_usage: credits.map((value) => ({ value, unit: "credit", unitPlural: "credits" })),
    ...more,
  };
}

/** A session of v2. */
export function createV2(turns: unknown[], more: object = {}) {
  return {
    session_id: "11111111-2222-4333-8444-555555555555",
    cwd: "/Users/ann/shop",
    title: "SECRET title",
    session_state: {
      conversation_metadata: { user_turn_metadatas: turns },
      rts_model_state: { model_info: { model_id: "auto" } },
    },
    ...more,
  };
}

/** A line of v3 with the credits of one execution. */
export function createSummary(id: string, timestamp: string, credits: unknown, more: object = {}): string {
  const promptTurnSummaries = [{ unit: "credit", usage: credits, usedTools: ["SECRET"] }];
  const payload = { type: "usage_summary", executionId: id, status: "success", promptTurnSummaries, ...more };
  return `${JSON.stringify({ id: `${id}-usage`, timestamp, payload })}\n`;
}

/** A line of v3 with the auxiliary credits up to then. */
export function createSplit(id: string, timestamp: string, auxiliary: unknown): string {
  const value = { main: 5, delegated: 0, auxiliary };
  return `${JSON.stringify({ id, timestamp, payload: { type: "session_metadata", key: "creditSplit", value } })}\n`;
}
