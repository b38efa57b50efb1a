import { mkdirSync } from "node:fs";
import path from "node:path";
import { askRung, type AskOptions, type RungAnswer } from "../../../../src/lib/kiro/ask/ask-rung";
import type { Rung } from "../../../../src/lib/kiro/keep/rung-memory";
import type { AcpBehavior, Behavior, Scenario } from "../../../fake/scenario";
import { createTestContext, type TestContext } from "../create-test-context";
import { findSurvivors } from "../find-survivors";
import { report } from "../report/usage-report";

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

describe("a model", () => {
  const footer = "▸ Credits: 0.21 • Time: 24s\n";
  const shortReport = report({}, "F4");
  const prose = "I looked at your usage for you, and there is plenty left.\n";
  const event = (type: string, data: object) => `${JSON.stringify({ type, data })}\n`;
  const stream = (finalText: string) => event("runFinished", { sessionId: "a", finalText });
  const turn = (sessionUpdate: string) => event("sessionUpdate", { sessionId: "a", update: { sessionUpdate } });

  it.each<[Rung, string, Behavior]>([
    ["text", "the price of its turn below a report", { stdout: `${shortReport}\n${footer}` }],
    ["text", "the price of its turn before a report", { stdout: `${footer}\n${shortReport}` }],
    ["text", "the price of its turn on stderr, beside a report", { stdout: shortReport, stderr: footer }],
    ["text", "the price of its turn on stderr, before a report", { stdout: "", stderr: `${footer}${shortReport}` }],
    ["text", "the price of its turn, whatever the code", { stdout: shortReport, stderr: footer, exitCode: 1 }],
    ["text", "the price of its turn and nothing else", { stdout: "", stderr: footer }],
    ["v2", "the price of its turn on stderr", { stdout: shortReport, stderr: footer }],
    ["stream", "the price of its turn on stderr, beside a report", { stdout: stream(shortReport), stderr: footer }],
    ["stream", "the price of its turn within the stream", { stdout: stream(`${shortReport}\n${footer}`) }],
    ["stream", "the price of its turn before the stream", { stdout: `${footer}${stream(shortReport)}` }],
    ["stream", "its thoughts", { stdout: turn("agent_thought_chunk") + stream(shortReport) }],
    ["stream", "a tool that it calls", { stdout: turn("tool_call") + stream(shortReport) }],
    ["stream", "news of a tool", { stdout: turn("tool_call_update") + stream(shortReport) }],
    ["stream", "its plan", { stdout: turn("plan") + stream(shortReport) }],
    ["stream", "its plan, without any text", { stdout: turn("plan") }],
    ["text", "prose with code 0", { stdout: prose }],
    ["text", "prose with code 0, on stderr", { stdout: "", stderr: prose }],
    ["text", "prose with code 1", { stdout: prose, exitCode: 1 }],
    ["text", "prose with code 1, beside an error", { stdout: prose, stderr: "error: no\n", exitCode: 1 }],
    ["stream", "prose with code 1", { stdout: stream(prose), exitCode: 1 }],
    ["text", "a row in the middle of prose", { stdout: `${prose}\nCredits (12.50 of 50 covered in plan)\n\n${prose}` }],
  ])("%s: is known by %s", async (rung, _what, chat) => {
    expect(await ask(rung, { behavior: { chat } })).toMatchObject({
      snapshot: null,
      isFromModel: true,
      error: { kind: "unrecognized-output", detail: expect.stringContaining("model") },
    });
  });

  it.each<[Rung, string, Behavior]>([
    ["stream", "its thoughts", { stdout: turn("agent_thought_chunk"), hang: "after" }],
    ["stream", "a tool that it calls", { stdout: turn("tool_call"), hang: "after" }],
    ["stream", "news of a tool", { stdout: turn("tool_call_update"), hang: "after" }],
    ["stream", "its plan", { stdout: turn("plan"), hang: "after" }],
    ["text", "the price of its turn", { stdout: "", stderr: footer, hang: "after" }],
    ["text", "prose", { stdout: prose, hang: "after" }],
  ])("%s: is known by %s, also where the time is over", async (rung, _what, chat) => {
    const answer = await ask(rung, { behavior: { chat } }, { timeoutMs: 2_000 });
    expect(answer).toMatchObject({ snapshot: null, isFromModel: true, error: { kind: "unrecognized-output" } });
  });

  it.each<[Rung, string, Behavior, string]>([
    ["text", "prose on stderr with code 1", { stdout: "", stderr: prose, exitCode: 1 }, "cli-failed"],
    ["text", "prose on stderr before it hangs", { stdout: "", stderr: prose, hang: "after" }, "timed-out"],
    ["text", "prose on stderr before it is ended", { stdout: "", stderr: prose, signal: "SIGKILL" }, "cli-failed"],
    ["stream", "prose on stderr with code 1", { stdout: "", stderr: prose, exitCode: 1 }, "cli-failed"],
    ["stream", "a list of commands", { stdout: turn("available_commands_update") }, "unrecognized-output"],
  ])("%s: is not known by %s", async (rung, _what, chat, kind) => {
    const answer = await ask(rung, { behavior: { chat } }, kind === "timed-out" ? { timeoutMs: 2_000 } : {});
    expect(answer).toMatchObject({ snapshot: null, isFromModel: false, error: { kind } });
  });
});

describe("a login that kiro-cli begins by itself", () => {
  it.each<Rung>(["text", "stream", "acp"])("ends the run at once: %s", async (rung) => {
    const begins: Behavior = { stdout: "▰▱▱▱▱▱▱ Opening browser... | Press (^) + C to cancel", hang: "after" };
    const startedAt = performance.now();
    const answer = await ask(rung, { behavior: { chat: begins, acp: begins } });
    expect(answer).toMatchObject({ snapshot: null, hasStartedLogin: true, error: { kind: "not-logged-in" } });
    expect(performance.now() - startedAt).toBeLessThan(20_000);
  });
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
