import { mkdirSync } from "node:fs";
import path from "node:path";
import { askRung, type AskOptions, type RungAnswer } from "../../../src/lib/kiro/ask-rung";
import type { Rung } from "../../../src/lib/kiro/rung-memory";
import type { AcpBehavior, Scenario } from "../../fake/scenario";
import { createTestContext, type TestContext } from "./create-test-context";
import { findSurvivors } from "./find-survivors";

jest.setTimeout(120_000);

let test: TestContext;

beforeAll(async () => {
  test = await createTestContext();
  mkdirSync(test.emptyFolder);
});
beforeEach(() => test.fake.clearLedger());
afterEach(async () => expect(await findSurvivors(test.fake)).toEqual([]));
afterAll(() => test.remove());

function ask(rung: Rung, scenario: Scenario, overrides: Partial<AskOptions> = {}): Promise<RungAnswer> {
  test.fake.update(scenario);
  const { env, platform, now } = test.context;
  const cliVersion = scenario.release ?? "2.24.1";
  const where = { binary: test.fake.path, folder: test.emptyFolder, env, platform };
  return askRung(rung, { ...where, cliVersion, now: now(), timeoutMs: 60_000, ...overrides });
}

function createdSession(): string | undefined {
  const entry = test.fake.readLedger().find(({ event }) => event === "created");
  return entry?.event === "created" ? entry.session : undefined;
}

it.each<[Rung, string, "cli" | "acp"]>([
  ["text", "1.20.0", "cli"],
  ["text", "2.24.1", "cli"],
  ["v2", "3.0.0", "cli"],
  ["stream", "2.24.1", "cli"],
  ["stream", "3.0.0", "cli"],
  ["classic", "2.20.2", "cli"],
  ["acp", "2.10.0", "acp"],
  ["acp", "3.0.0", "acp"],
  ["terminal", "2.10.0", "cli"],
  ["terminal", "3.0.0", "cli"],
])("%s reads %s", async (rung, release, source) => {
  const answer = await ask(rung, { release });
  expect(answer).toMatchObject({ rung, error: null, isUnknown: false, isFromModel: false, isEmpty: false });
  expect(answer.snapshot).toMatchObject({ source, cliVersion: release, primary: { used: 12.5, limit: 50 } });
});

it.each<[Rung, boolean]>([
  ["stream", true],
  ["acp", true],
  ["text", false],
])("%s names its session: %s", async (rung, isNamed) => {
  const { sessionId } = await ask(rung, {});
  expect(createdSession()).toBeDefined();
  expect(sessionId).toBe(isNamed ? createdSession() : null);
});

it("names the session of a run that did not come to its end", async () => {
  const answer = await ask("stream", { behavior: { chat: { hang: "half" } } }, { timeoutMs: 5_000 });
  expect(answer.sessionId).toBe(createdSession());
});

it.each<[Rung, Scenario]>([
  ["stream", { release: "2.10.0" }],
  ["v2", { release: "2.20.2" }],
  ["classic", { release: "2.4.2" }],
  ["acp", { release: "1.26.0" }],
])("%s is unknown to %j", async (rung, scenario) => {
  expect(await ask(rung, scenario)).toMatchObject({ snapshot: null, isUnknown: true, error: { kind: "cli-failed" } });
});

it.each<[string, Scenario, object]>([
  ["nothing", { state: "empty" }, { isEmpty: true, error: { kind: "unrecognized-output" } }],
  ["a summary", { state: "summary-only" }, { error: { kind: "summary-only" } }],
  ["a model", { state: "prose" }, { isFromModel: true, error: { kind: "unrecognized-output" } }],
  ["code 2 for another reason", { behavior: { chat: { exitCode: 2, stderr: "no\n" } } }, { isUnknown: false }],
  ["a signal", { behavior: { chat: { stdout: "", signal: "SIGKILL" } } }, { error: { kind: "cli-failed" } }],
  ["code 1 with a report", { behavior: { chat: { exitCode: 1 } } }, { error: null }],
  ["a report that hangs", { behavior: { chat: { hang: "after" } } }, { error: null }],
  ["a flood", { behavior: { chat: { floodBytes: 50_000_000 } } }, { error: { kind: "unrecognized-output" } }],
])("text: %s", async (_what, scenario, expected) => {
  expect(await ask("text", scenario)).toMatchObject(expected);
});

describe("ACP", () => {
  it.each<[AcpBehavior]>([
    [{ notifications: true }],
    [{ wrongIds: true }],
    [{ outOfOrder: true }],
    [{ hugeLineBytes: 1_000_000 }],
    [{ delayMs: 100 }],
  ])("answers in spite of %j", async (acp) => {
    expect(await ask("acp", { behavior: { acp: { acp } } })).toMatchObject({
      error: null,
      snapshot: { source: "acp" },
    });
  });

  it.each<[AcpBehavior, string]>([
    [{ error: { code: -32603, message: "Authentication failed. Your session may have expired." } }, "session-expired"],
    [{ at: "initialize", closeEarly: true }, "unrecognized-output"],
    [{ closeEarly: true }, "unrecognized-output"],
    [{ answer: { success: false, message: "Failed to retrieve usage information: timeout" } }, "backend-error"],
    [{ answer: "17 of 50" }, "unrecognized-output"],
    [{ answer: null }, "unrecognized-output"],
    [{ rawAnswer: "{" }, "timed-out"],
    [{ wrongIds: "only" }, "timed-out"],
    [{ silent: true }, "timed-out"],
    [{ at: "session/new", silent: true }, "timed-out"],
  ])("fails with %j: %s", async (acp, kind) => {
    const timeoutMs = kind === "timed-out" ? 1_000 : 60_000;
    const answer = await ask("acp", { behavior: { acp: { acp } } }, { timeoutMs });
    expect(answer).toMatchObject({ snapshot: null, error: { kind } });
  });

  it("makes its session in the empty folder", async () => {
    await ask("acp", {});
    expect(test.fake.readRuns()).toMatchObject([{ kind: "acp", cwd: test.emptyFolder, stdin: "pipe" }]);
  });
});

it("throws only when kiro-cli cannot be started, or when it is cancelled", async () => {
  const binary = path.join(test.folder, "missing");
  await expect(ask("text", {}, { binary })).rejects.toMatchObject({ kind: "cli-failed" });
  await expect(ask("acp", {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({ kind: "cancelled" });
});
