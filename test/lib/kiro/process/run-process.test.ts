import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import {
  runProcess,
  type RunOptions,
  type RunRecord,
  type RunResult,
} from "../../../../src/lib/kiro/process/run-process";
import type { Behavior, Scenario } from "../../../fake/scenario";
import { createTestContext, type TestContext } from "../create-test-context";
import { findSurvivors } from "../find-survivors";

const usage = ["chat", "--no-interactive", "/usage"];
/** Nothing here takes as long as this unless it waits for something that it must not wait for. */
const longMs = 60_000;
const soonMs = 30_000;

let test: TestContext;
let options: RunOptions;

beforeAll(async () => {
  test = await createTestContext();
  mkdirSync(test.workspace);
  options = { folder: test.workspace, env: test.context.env, timeoutMs: longMs };
});
beforeEach(() => test.fake.clearLedger());
afterEach(async () => expect(await findSurvivors(test.fake)).toEqual([]));
afterAll(() => test.remove());

function run(scenario: Scenario, overrides: Partial<RunOptions> = {}): Promise<RunResult> {
  test.fake.update(scenario);
  return runProcess(test.fake.path, usage, { ...options, ...overrides });
}

const chat = (behavior: Behavior): Scenario => ({ behavior: { chat: behavior } });

describe("a run that ends by itself", () => {
  it.each<[string, Scenario, Partial<RunResult>]>([
    ["on stdout", { release: "2.24.1" }, { stdout: expect.stringContaining("12.50 of 50"), exitCode: 0 }],
    ["on stderr", { release: "2.10.0" }, { stdout: "", output: expect.stringContaining("12.50 of 50"), exitCode: 0 }],
    ["slowly", chat({ delayMs: 500, exitDelayMs: 500 }), { output: expect.stringContaining("12.50 of 50") }],
    ["with code 1", chat({ exitCode: 1 }), { output: expect.stringContaining("12.50 of 50"), exitCode: 1 }],
    ["with nothing", { state: "empty" }, { stdout: "", output: "", exitCode: 0 }],
    ["killed by a signal", chat({ signal: "SIGKILL" }), { output: expect.stringContaining("12.50"), exitCode: null }],
    ["not in UTF-8", chat({ invalidUtf8: true }), { output: expect.stringContaining("\ufffd") }],
  ])("answers %s", async (_how, scenario, expected) => {
    expect(await run(scenario)).toMatchObject({ end: "exited", ...expected });
  });

  it("is the same whether it comes at once or byte by byte", async () => {
    const whole = await run({ release: "2.10.0" });
    expect(await run({ release: "2.10.0", behavior: { chat: { chunks: "every-byte" } } })).toEqual(whole);
  });
});

/** Keeps this thread from doing anything, as drawing a long list does. */
function block(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

it("hears a run out whose end was noticed before its words, by a thread that was busy", async () => {
  const running = runProcess("/bin/sh", ["-c", "sleep 1; echo words"], options);
  const other = spawn("/bin/echo", ["wait"]);
  // The end of the other process has the system asked for all that have ended, and the words were not looked for yet.
  other.stdout.once("data", () => {
    block(2_000);
    setImmediate(() => block(1_000));
  });
  await new Promise((resolve) => setImmediate(resolve));
  block(500);
  expect(await running).toMatchObject({ end: "exited", exitCode: 0, output: "words\n" });
});

describe("a run that does not", () => {
  it("counts as soon as it is complete and still", async () => {
    const startedAt = performance.now();
    const isComplete = (output: string) => output.includes("covered in plan");
    const result = await run(chat({ hang: "after" }), { isComplete });
    expect(result).toMatchObject({ end: "complete", exitCode: null, output: expect.stringContaining("12.50 of 50") });
    expect(performance.now() - startedAt).toBeLessThan(soonMs);
  });

  it("is given up as soon as it is hopeless", async () => {
    const startedAt = performance.now();
    const isHopeless = (recent: string) => recent.includes("Opening browser...");
    expect(await run({ state: "signed-out" }, { isHopeless })).toMatchObject({ end: "hopeless" });
    expect(performance.now() - startedAt).toBeLessThan(soonMs);
  });

  it.each<[string, Behavior, number]>([
    ["nothing", { hang: "before" }, 0],
    ["half", { hang: "half" }, 1],
  ])("is ended at the limit, with %s of its output", async (_what, behavior, least) => {
    const result = await run(chat(behavior), { timeoutMs: 4_000, isComplete: () => false });
    expect(result).toMatchObject({ end: "timed-out", exitCode: null });
    expect(result.output.length).toBeGreaterThanOrEqual(least);
  });

  it("is ended when it floods, and little of that is kept", async () => {
    const result = await run(chat({ floodBytes: 500_000_000 }));
    expect(result.end).toBe("flooded");
    expect(result.output.length).toBeLessThan(20_000_000);
  });
});

describe("what a run has around it", () => {
  it("is the folder, no stdin and the environment that it is given, nothing of this process", async () => {
    await run({});
    expect(test.fake.readRuns()).toMatchObject([{ argv: usage, cwd: test.workspace, stdin: "null" }]);
    process.env.SOMETHING_PRIVATE = "1";
    const { output } = await runProcess("/usr/bin/env", [], { ...options, env: { ONLY: "this" } });
    delete process.env.SOMETHING_PRIVATE;
    expect(output.split("\n").filter((line) => !/^(PWD|SHLVL|_|__CF_.*)=/.test(line) && line !== "")).toEqual([
      "ONLY=this",
    ]);
  });

  it("is no shell: arguments stay as they are", async () => {
    const args = ["a b", "$HOME", "`id`", "'", '"', ";"];
    const { output } = await runProcess("/usr/bin/printf", ["%s\\n", ...args], options);
    expect(output).toBe(`${args.join("\n")}\n`);
  });

  it("is told about afterwards", async () => {
    const records: RunRecord[] = [];
    await run(chat({ exitCode: 3 }), { onRun: (record) => records.push(record) });
    expect(records).toEqual([expect.objectContaining({ args: usage, end: "exited", exitCode: 3 })]);
    expect(records[0].durationMs).toBeGreaterThan(0);
  });
});

describe("what cannot be started", () => {
  it.each<[string, (folder: string) => string]>([
    ["is missing", (folder) => path.join(folder, "missing")],
    ["is a folder", (folder) => folder],
    ["is not executable", (folder) => path.join(folder, "scenario.json")],
  ])("%s: the run fails, without a path in its words", async (_what, choose) => {
    const failure = await runProcess(choose(test.fake.folder), usage, options).catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: "cli-failed", detail: "kiro-cli could not be started." });
  });

  it("has no folder to run in", async () => {
    const folder = path.join(test.folder, "missing");
    await expect(runProcess(test.fake.path, usage, { ...options, folder })).rejects.toMatchObject({
      kind: "cli-failed",
    });
  });
});
