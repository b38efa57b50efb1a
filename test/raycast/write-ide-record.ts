import { mkdirSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";

/** What the Kiro IDE has recorded of a month. */
export interface StagedRecord {
  used: number;
  minutesAgo: number;
  /** ISO 8601; the first of next month by default. */
  resetDate?: string;
  /** 1,000 by default. */
  limit?: number;
}

/** Writes the IDE's database below `home`, or a new record into it. */
export function writeIdeRecord(
  home: string,
  { used, minutesAgo, resetDate, limit = 1_000 }: StagedRecord,
  now: Date,
): void {
  const settings = process.platform === "darwin" ? "Library/Application Support" : ".config";
  const folder = path.join(home, settings, "Kiro/User/globalStorage");
  mkdirSync(folder, { recursive: true });
  const nextMonth = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1)).toISOString();
  const percentageUsed = (100 * used) / limit;
  const row = { type: "CREDIT", currentUsage: used, usageLimit: limit, percentageUsed, currentOverages: 0 };
  const usageState = {
    usageBreakdowns: [{ ...row, resetDate: resetDate ?? nextMonth }],
    timestamp: now.getTime() - minutesAgo * 60_000,
  };
  const database = new DatabaseSync(path.join(folder, "state.vscdb"));
  try {
    database.exec("CREATE TABLE IF NOT EXISTS ItemTable (key TEXT UNIQUE ON CONFLICT REPLACE, value BLOB)");
    const value = JSON.stringify({ "kiro.resourceNotifications.usageState": usageState });
    database.prepare("INSERT INTO ItemTable VALUES (?, ?)").run("kiro.kiroAgent", value);
  } finally {
    database.close();
  }
}
