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

/** What one call of `scanSpending` did. A session of two files counts as one; the four counts add up to all of them. */
export interface SpendingScan {
  /** Nothing is left to read. */
  isComplete: boolean;
  filesRead: number;
  filesUnchanged: number;
  /** Those that are there and can't be read at present, also if they weren't tried again. */
  filesUnreadable: number;
  /** Those that have to wait for the next call. */
  filesLeft: number;
  /** New turns and increases of auxiliary credits. */
  entriesAdded: number;
}

/** A row of a summary; `name` is a project's folder or a model, null if it isn't recorded. */
export interface SpendingRow {
  name: string | null;
  credits: number;
  turns: number;
  /** How many of the credits are auxiliary. */
  auxiliary: number;
}

/** What was recorded in a range. Credits are not rounded; `turns` counts turns, credits count auxiliary entries too. */
export interface SpendingSummary {
  credits: number;
  turns: number;
  /** How many of the credits are auxiliary. */
  auxiliary: number;
  /** Most credits first. */
  byProject: SpendingRow[];
  byModel: SpendingRow[];
  /** Oldest first; a day without entries may be missing. Days (`2026-11-21`) are those of the given time zone. */
  byDay: { day: string; credits: number; turns: number }[];
}

/** A part of time; `from` is included, `to` is not. */
export interface SpendingRange {
  from: Date;
  to: Date;
}

/**
 * Why there is no recorded share.
 *
 * - `no-numbers`: it isn't known what the account used, or since when.
 * - `late`: the counter still seems to be last month's.
 * - `account-changed`: another account was used in this period, and session files don't name the account.
 * - `no-earlier-reading`: a bonus or pack was used, and no reading from before the period says how much of it by then.
 * - `too-little`: the account used less than 10 credits.
 * - `more-than-used`: more was recorded than the account used.
 */
export type NoShareReason =
  "no-numbers" | "late" | "account-changed" | "no-earlier-reading" | "too-little" | "more-than-used";

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
  /** When the current period began, ISO 8601 UTC; null if it isn't known, and then `period` is empty. */
  periodFrom: string | null;
  /** The current period; at most 50 rows in each list. */
  period: SpendingSummary;
  /** Everything spent in the period as the account counts it; null if it isn't known. */
  used: number | null;
  /** What was recorded on this Mac up to five minutes before that reading. */
  recorded: number;
  /** `recorded` by `used`, 0 to 1; null with a reason. */
  share: number | null;
  reason: NoShareReason | null;
  /** What was recorded on each UTC day before the account's first reading, while that is recent; for the forecast. */
  daysBefore: { at: string; credits: number }[];
}
