import type { RefreshReport } from "../src/lib/shapes/kept";
import type { KeptSpending } from "../src/lib/shapes/spending";

/** Creates the report of a refresh that went well. */
export function createReport(parts: Partial<RefreshReport> = {}): RefreshReport {
  return {
    source: "kiro-cli",
    askedAt: "2026-11-21T05:12:07.000Z",
    cliPath: "/usr/local/bin/kiro-cli",
    cliVersion: "2.24.1",
    usedOwnAgent: false,
    isTextClosed: false,
    quietUntil: null,
    hasIdeRecord: false,
    isUsedSince: false,
    runs: [],
    ...parts,
  };
}

/** Creates what is kept of spending once everything is read, with nothing recorded. */
export function createKeptSpending(parts: Partial<KeptSpending> = {}): KeptSpending {
  return {
    scannedAt: "2026-11-21T05:12:09.000Z",
    isComplete: true,
    filesDone: 1,
    filesTotal: 1,
    filesUnreadable: 0,
    today: 0,
    last7Days: 0,
    periodFrom: "2026-11-01T00:00:00.000Z",
    period: { credits: 0, turns: 0, auxiliary: 0, byProject: [], byModel: [], byDay: [] },
    used: null,
    recorded: 0,
    share: null,
    reason: null,
    daysBefore: [],
    ...parts,
  };
}
