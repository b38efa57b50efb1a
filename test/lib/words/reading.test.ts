import { createReport } from "../../create-kept";
import { KiroError } from "../../../src/lib/shapes/kiro-error";
import type { UsageState } from "../../../src/lib/kiro/usage-state";
import { describeAge, describeDiagnostics, describeReading, type ReadingFacts } from "../../../src/lib/words/reading";
import { createPlan, createReading } from "../../create-reading";

const now = new Date("2026-11-21T05:30:00.000Z");
const about = { now, locale: "en-US", timeZone: "UTC" };
const home = "/Users/jane";
const id = "0a39bef3-67bc-43db-b810-64e6a4785420";
const plain = (text: string) => text.replaceAll("\u202f", " ");

const snapshot = createReading({
  windows: [createPlan(12, 50, { resetsAt: null })],
  updatedAt: new Date("2026-11-21T05:12:09.000Z"),
});

const report = createReport({
  cliPath: `${home}/.local/bin/kiro-cli`,
  runs: [
    { args: ["acp", "--agent", "kiro-usage"], end: "answered", exitCode: null, durationMs: 1_412 },
    { args: ["chat", "--resume-id", id], end: "exited", exitCode: 0, durationMs: 310 },
  ],
});

const state = {
  snapshot,
  error: null,
  failedAt: null,
  isStale: false,
  isLate: false,
  nextRefreshAt: new Date("2026-11-21T05:40:00.000Z"),
  waitsForUse: false,
  isRefreshing: false,
  forecast: null,
  report,
  spending: null,
  revision: "1",
} as unknown as UsageState;

const failed: UsageState = {
  ...state,
  snapshot: null,
  error: new KiroError("timed-out"),
  failedAt: new Date("2026-11-21T05:00:00.000Z"),
  nextRefreshAt: null,
  report: { ...report, cliPath: null, cliVersion: null, usedOwnAgent: true, isTextClosed: true, runs: [] },
};

const ide = { ...snapshot, source: "ide" as const, cliVersion: null };

const rows = (of: ReadingFacts) =>
  describeReading(of, home, about).map(({ title, text }) => `${title}: ${plain(text)}`);

test("about this reading: when, how, and from which kiro-cli", () => {
  expect(rows(state)).toEqual([
    "Updated: 5:12 AM",
    "Next Refresh: After 5:40 AM",
    "Method: Text report",
    "kiro-cli: 2.24.1",
    "Path: ~/.local/bin/kiro-cli",
  ]);
});

test("about a reading that there is not: the last attempt, and with which agent", () => {
  expect(rows(failed)).toEqual([
    "Last Attempt: 5:00 AM, failed",
    "Next Refresh: Within ten minutes",
    "kiro-cli: Version unknown",
    "Path: Not found",
    "Agent: Your default agent. This kiro-cli doesn't support another one.",
  ]);
});

test("about a record of the Kiro IDE: kiro-cli is a hint, not a problem", () => {
  const none = { ...report, cliPath: null, cliVersion: null };
  expect(rows({ ...state, snapshot: ide, report: none })).toEqual([
    "Updated: From the Kiro IDE, 5:12 AM",
    "Next Refresh: After 5:40 AM",
    "Method: Record of the Kiro IDE",
    "Hint: Install kiro-cli to keep this up to date while the IDE is closed.",
  ]);
  expect(rows({ ...state, snapshot: ide, report: none, source: "ide" }).join()).not.toContain("Hint");
});

test.each<[string, Partial<ReadingFacts>]>([
  ["After 5:40 AM", {}],
  ["When you use Kiro, or by 5:40 AM", { waitsForUse: true }],
  ["Within ten minutes", { nextRefreshAt: now }],
  ["Now", { isRefreshing: true }],
  ["Off", { isRefreshOff: true, nextRefreshAt: null }],
])("the next refresh: %s", (words, change) => {
  expect(rows({ ...state, ...change })).toContain(`Next Refresh: ${words}`);
});

test.each([
  [snapshot, "2026-11-21T05:12:09.000Z", false, "Updated 5:12 AM"],
  [snapshot, "2026-11-21T05:12:09.000Z", true, "Out of date (5:12 AM)"],
  [ide, "2026-11-21T05:12:09.000Z", true, "From the Kiro IDE, 5:12 AM"],
  [ide, "2026-11-20T18:12:00.000Z", false, "Friday, 6:12 PM · no use recorded since"],
  [ide, "2026-11-20T18:12:00.000Z", true, "From the Kiro IDE, Nov 20, 6:12 PM"],
  [ide, "2026-11-02T18:12:00.000Z", false, "Nov 2, 6:12 PM · no use recorded since"],
])("of when the numbers are, %#", (reading, updatedAt, isStale, expected) => {
  expect(plain(describeAge({ snapshot: { ...reading, updatedAt }, isStale }, about))).toBe(expected);
});

const system = { raycast: "1.104.25", node: "v22.23.3", platform: "darwin 25.1.0 arm64" };

test("diagnostics tell versions, runs, and times, and nothing personal", () => {
  expect(describeDiagnostics(state, system, home)).toBe(
    [
      "## Kiro Usage Diagnostics",
      "",
      "- Raycast: 1.104.25",
      "- Node: v22.23.3",
      "- System: darwin 25.1.0 arm64",
      "- kiro-cli: 2.24.1",
      "- Path: ~/.local/bin/kiro-cli",
      "- Last reading: 2026-11-21T05:12:09.000Z, source cli",
      "- Last failure: none",
      "- Answered by a model: no",
      "- Last refresh: 2026-11-21T05:12:07.000Z",
      "- Own agent: no",
      "- Session files: none",
      "",
      "- `kiro-cli acp --agent kiro-usage`: answered after 1412 ms",
      "- `kiro-cli chat --resume-id ID`: exited after 310 ms, code 0",
    ].join("\n"),
  );
});

test("diagnostics tell a failure, a model's answer, and that nothing is known", () => {
  const words = describeDiagnostics(failed, system, home);
  for (const fact of [
    "kiro-cli: version unknown",
    "Path: not found",
    "Last reading: none",
    "Last failure: timed-out at 2026-11-21T05:00:00.000Z",
    "Answered by a model: yes",
    "Own agent: yes",
  ]) {
    expect(words).toContain(`- ${fact}`);
  }
  expect(describeDiagnostics({ ...failed, report: null }, system, home)).toContain("- Last refresh: none");
});
