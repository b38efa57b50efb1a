import { createHash } from "node:crypto";
import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A turn that Kiro has recorded on this Mac. */
export interface StagedTurn {
  minutesAgo: number;
  credits: number;
  /** An absolute folder; one session holds all turns of a folder. */
  project: string;
  model?: string;
}

/** Writes the turns as session files of kiro-cli's v2 engine below `home`, each as old as its last turn. */
export function writeSessions(home: string, turns: StagedTurn[], now: Date): void {
  const folder = path.join(home, ".kiro/sessions/cli");
  mkdirSync(folder, { recursive: true });
  for (const project of new Set(turns.map((turn) => turn.project))) {
    const own = turns.filter((turn) => turn.project === project);
    const hash = createHash("md5").update(project).digest("hex");
    const id = hash.replace(/(.{8})(.{4}).(.{3}).(.{3})(.{12})/, "$1-$2-4$3-8$4-$5");
    const endOf = ({ minutesAgo }: StagedTurn) => new Date(now.getTime() - minutesAgo * 60_000);
    const turnsOf = own.map((turn, index) => ({
      loop_id: { agent_id: { name: "kiro_default", parent_id: null, rand: null }, rand: index },
      end_reason: "UserTurnEnd",
      end_timestamp: endOf(turn).toISOString(),
      metering_usage: [{ value: turn.credits, unit: "credit", unitPlural: "credits" }],
      model: turn.model ?? "auto",
    }));
    const state = { version: "v1", conversation_metadata: { user_turn_metadatas: turnsOf } };
    const file = path.join(folder, `${id}.json`);
    writeFileSync(file, JSON.stringify({ session_id: id, cwd: project, session_state: state }, null, 2));
    const last = new Date(Math.max(...own.map((turn) => endOf(turn).getTime())));
    utimesSync(file, last, last);
  }
}
