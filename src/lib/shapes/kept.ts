import type { ForecastSummary } from "./forecast-summary";
import type { KiroErrorKind } from "./kiro-error";
import type { KiroSnapshot } from "./snapshot";
import type { KeptSpending } from "./spending";

/** The last refresh that failed; there is none once one succeeds. */
export interface Failure {
  kind: KiroErrorKind;
  detail: string | null;
  /** ISO 8601 UTC. */
  failedAt: string;
  /** How many refreshes failed in a row that you hadn't pressed for, this one included. */
  count: number;
}

/** A process that ran: its arguments, how it ended, and how long it took in milliseconds. */
export interface RunRecord {
  args: string[];
  end: "exited" | "timed-out" | "flooded" | "login-started" | "answered";
  exitCode: number | null;
  durationMs: number;
}

/** How the last refresh went, for "About This Reading" and the diagnostics. It holds nothing that kiro-cli printed. */
export interface RefreshReport {
  /** What was asked. */
  source: "kiro-cli" | "ide";
  /** When it began, ISO 8601 UTC. */
  askedAt: string;
  /** Where kiro-cli was found; null if it wasn't, or wasn't looked for. */
  cliPath: string | null;
  cliVersion: string | null;
  /** Whether kiro-cli ran with your own agent, because the release doesn't know ours. */
  usedOwnAgent: boolean;
  /** Whether text is closed for this release, because its answer may have been a model's. */
  isTextClosed: boolean;
  /**
   * Until then a background refresh asks only if Kiro was used since the reading, ISO 8601 UTC; null: it asks whenever the
   * reading is old enough.
   */
  quietUntil: string | null;
  /** The Kiro IDE has a record, which isn't used; it's looked for if kiro-cli is signed out. */
  hasIdeRecord: boolean;
  /** Turns were recorded after the reading. */
  isUsedSince: boolean;
  runs: RunRecord[];
}

/** Everything that views show: one value, written as a whole by the command that holds the refresh lock. */
export interface Kept {
  version: 1;
  snapshot: KiroSnapshot | null;
  forecast: ForecastSummary | null;
  failure: Failure | null;
  report: RefreshReport | null;
  spending: KeptSpending | null;
}
