import { describeDiagnostics } from "../../../src/lib/words/describe-diagnostics";
import { describeOutcome } from "../../../src/lib/words/describe-outcome";
import { describeAge, describeReading } from "../../../src/lib/words/describe-reading";
import { KiroError } from "../../../src/lib/shapes/kiro-error";
import type { UsageState } from "../../../src/lib/kiro";
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

const state: UsageState = {
  snapshot,
  error: null,
  failedAt: null,
  isStale: false,
  lockedWay: null,
  nextRefreshAt: new Date("2026-11-21T05:40:00.000Z"),
  isRefreshing: false,
  forecast: null,
  report: {
    askedAt: "2026-11-21T05:12:07.000Z",
    cliPath: `${home}/.local/bin/kiro-cli`,
    cliVersion: "2.24.1",
    ways: ["acp"],
    usedOwnAgent: false,
    runs: [
      { args: ["acp", "--agent", "kiro-usage"], end: "stopped", exitCode: null, durationMs: 1_412 },
      { args: ["chat", "--delete-session", id], end: "exited", exitCode: 0, durationMs: 310 },
    ],
  },
  revision: "1",
};

const failed: UsageState = {
  ...state,
  snapshot: null,
  error: new KiroError("timed-out"),
  failedAt: new Date("2026-11-21T05:00:00.000Z"),
  nextRefreshAt: null,
  lockedWay: { way: "chat", cliVersion: null },
  report: { ...state.report!, cliPath: null, cliVersion: null, ways: [], usedOwnAgent: true, runs: [] },
};

const rows = (of: UsageState) => describeReading(of, home, about).map(({ title, text }) => `${title}: ${plain(text)}`);

test("about this reading: when, how, and from which kiro-cli", () => {
  expect(rows(state)).toEqual([
    "Updated: 5:12 AM",
    "Next Refresh: After 5:40 AM",
    "Method: Text report",
    "kiro-cli: 2.24.1",
    "Path: ~/.local/bin/kiro-cli",
  ]);
});

test("about a reading that there is not: the last try, and with which agent", () => {
  expect(rows(failed)).toEqual([
    "Last Try: 5:00 AM, without a reading",
    "Next Refresh: Now",
    "kiro-cli: Version unknown",
    "Path: Not found",
    "Agent: Your default agent, because this version of kiro-cli does not accept another one",
  ]);
});

test("of when the numbers are", () => {
  expect(plain(describeAge(snapshot, false, about))).toBe("Updated 5:12 AM");
  expect(plain(describeAge(snapshot, true, about))).toBe("Out of date, from 5:12 AM");
});

test.each<[string, Partial<UsageState>, boolean, string]>([
  ["a reading", {}, false, "38 of 50 Kiro credits left, updated 5:12 AM"],
  [
    "a failure beside an older reading",
    { error: new KiroError("throttled") },
    false,
    "Too Many Requests. Kiro asked to wait a moment before the next request.",
  ],
  ["nothing", { snapshot: null }, false, "No reading of your Kiro credits yet"],
  [
    "a model again",
    { lockedWay: { way: "chat", cliVersion: null } },
    true,
    "A model answered again, so that method stays off. 38 of 50 Kiro credits left, updated 5:12 AM",
  ],
])("what came of a refresh: %s", (_case, change, allowModel, expected) => {
  expect(plain(describeOutcome({ ...state, ...change }, { ...about, allowModel }))).toBe(expected);
});

const system = { raycast: "1.104.25", node: "v22.23.3", platform: "darwin 25.1.0 arm64" };

test("diagnostics tell versions, ways and times, and nothing personal", () => {
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
      "- Last refresh: 2026-11-21T05:12:07.000Z, ways: acp",
      "- Own agent: no",
      "",
      "- `kiro-cli acp --agent kiro-usage`: stopped after 1412 ms",
      "- `kiro-cli chat --delete-session ID`: exited after 310 ms, code 0",
    ].join("\n"),
  );
});

test("diagnostics tell a failure, a model's answer, and that nothing is known", () => {
  const report = describeDiagnostics(failed, system, home);
  for (const fact of [
    "kiro-cli: version unknown",
    "Path: not found",
    "Last reading: none",
    "Last failure: timed-out at 2026-11-21T05:00:00.000Z",
    "Answered by a model: chat",
    "Own agent: yes",
  ]) {
    expect(report).toContain(`- ${fact}`);
  }
  expect(describeDiagnostics({ ...failed, report: null }, system, home)).toContain("- Last refresh: none");
});
