/** One turn, or one increase of auxiliary credits (compaction, session start), as Kiro's session files record it. */
export interface SpendingEntry {
  /** The same for the same turn, whichever file it is in. */
  key: string;
  kind: "turn" | "auxiliary";
  /** ISO 8601 UTC, to the millisecond. */
  endedAt: string;
  credits: number;
  model: string | null;
  /** The absolute folder; null if it isn't recorded. */
  project: string | null;
  session: string;
  source: "v2" | "v3" | "ide";
}

/** What one call of `scanSpending` did. */
export interface SpendingScan {
  isComplete: boolean;
  filesRead: number;
  filesUnchanged: number;
  filesUnreadable: number;
  entriesAdded: number;
}

/** A row of a summary; `name` is a project's folder or a model, null if it isn't recorded. */
export interface SpendingRow {
  name: string | null;
  credits: number;
  turns: number;
}

/** What was recorded in a range. Credits are not rounded; `turns` counts turns, credits count auxiliary entries too. */
export interface SpendingSummary {
  credits: number;
  turns: number;
  /** Most credits first. */
  byProject: SpendingRow[];
  byModel: SpendingRow[];
  /** Oldest first; a day without entries may be missing. Days (`2026-11-21`) are those of the given time zone. */
  byDay: { day: string; credits: number; turns: number }[];
}

/** Spending as it is kept for the first paint. Amounts are credits. */
export interface KeptSpending {
  /** When the session files were last scanned, ISO 8601 UTC. */
  scannedAt: string;
  isComplete: boolean;
  filesDone: number;
  filesTotal: number;
  filesUnreadable: number;
  today: number;
  last7Days: number;
  /** The current period; at most 50 rows in each list. */
  period: SpendingSummary;
  /** Everything spent in the period as the account counts it; null if it isn't known. */
  used: number | null;
  /** What was recorded on this Mac up to five minutes before that reading. */
  recorded: number;
  /** `recorded` by `used`, 0 to 1; null with a reason. */
  share: number | null;
  reason: string | null;
}
