import { describeDiagnostics } from "../../../src/lib/words/describe-diagnostics";
import { KiroError, type RunRecord, type UsageState } from "../../../src/lib/kiro";
import { createReading } from "../../create-reading";

const system = { raycast: "1.104.25", node: "v22.23.3", platform: "darwin 25.1.0 arm64" };

const state: UsageState = {
  snapshot: createReading({ updatedAt: new Date("2026-11-21T05:12:09.000Z") }),
  error: null,
  failedAt: null,
  isStale: false,
  guardedRelease: null,
  nextRefreshAt: null,
};

const run: RunRecord = {
  args: ["chat", "--no-interactive", "/usage"],
  durationMs: 9_412,
  end: "exited",
  exitCode: 0,
  output: "\u001b[1mEstimated Usage\u001b[0m | resets on 2026-12-01 | KIRO FREE\n",
  stdout: "",
};

test("tells versions, ways, times and what was printed", () => {
  const report = describeDiagnostics(state, [run], system);
  expect(report).toBe(
    [
      "## Kiro Usage Diagnostic Report",
      "",
      "- Raycast: 1.104.25",
      "- Node: v22.23.3",
      "- System: darwin 25.1.0 arm64",
      "- kiro-cli: 2.24.1",
      "- Last reading: 2026-11-21T05:12:09.000Z, source cli",
      "- Last failure: none",
      "- Model answered: no",
      "",
      "### kiro-cli chat --no-interactive /usage",
      "",
      "exited after 9412 ms, code 0",
      "",
      "````",
      "Estimated Usage | resets on 2026-12-01 | KIRO FREE",
      "````",
    ].join("\n"),
  );
});

test("tells a failure, a model's answer, and that nothing is known", () => {
  const failed = {
    ...state,
    snapshot: null,
    error: new KiroError("timed-out"),
    failedAt: new Date("2026-11-21T05:00:00.000Z"),
    guardedRelease: { cliVersion: null },
  };
  const report = describeDiagnostics(failed, [], system);
  for (const fact of ["kiro-cli: not known", "Last reading: none", "Model answered: yes"]) {
    expect(report).toContain(`- ${fact}`);
  }
  expect(report).toContain("- Last failure: timed-out at 2026-11-21T05:00:00.000Z");
});

test("a run that was ended has no code", () => {
  expect(describeDiagnostics(state, [{ ...run, end: "timed-out", exitCode: null }], system)).toContain(
    "\n\ntimed-out after 9412 ms\n\n",
  );
});

test("nothing personal gets out: not of the account, not of arguments, not of output", () => {
  const id = "0a39bef3-67bc-43db-b810-64e6a4785420";
  const personal = { ...run, args: ["chat", "--delete-session", id], output: "jane@example.com in /Users/jane" };
  const report = describeDiagnostics(state, [personal], system);
  for (const secret of [id, "jane", "person@example.com"]) expect(report).not.toContain(secret);
});

test("a long output is cut off", () => {
  const report = describeDiagnostics(state, [{ ...run, output: "line of output\n".repeat(100_000) }], system);
  expect(report.length).toBeLessThan(3_000);
  expect(report).toContain("… cut off\n````");
});
