import type { Conversation } from "../../../../src/lib/kiro/process/hold-conversation";
import { mkdirSync } from "node:fs";
import { runProcess, type RunOptions, type RunResult } from "../../../../src/lib/kiro/process/run-process";
import type { Behavior } from "../../../fake/scenario";
import { createTestContext, type TestContext } from "../create-test-context";
import { findSurvivors } from "../find-survivors";
import { waitFor } from "../wait-for";

const usage = ["chat", "--no-interactive", "/usage"];
const soonMs = 30_000;

let test: TestContext;
let options: RunOptions;

beforeAll(async () => {
  test = await createTestContext();
  mkdirSync(test.workspace);
  const isComplete = (output: string) => output.includes("covered in plan");
  options = { folder: test.workspace, env: test.context.env, timeoutMs: 60_000, isComplete };
});
beforeEach(() => test.fake.clearLedger());
afterEach(async () => expect(await findSurvivors(test.fake)).toEqual([]));
afterAll(() => test.remove());

function run(chat: Behavior, overrides: Partial<RunOptions> = {}): Promise<RunResult> {
  test.fake.update({ behavior: { chat } });
  return runProcess(test.fake.path, usage, { ...options, ...overrides });
}

describe("a helper that holds the pipes", () => {
  it.each<[string, Behavior]>([
    ["a child", { helper: "holds-stdout" }],
    ["a grandchild whose parent has ended", { helper: "double-fork" }],
    ["a child that ignores SIGTERM", { helper: "holds-stdout", ignoreSigterm: true }],
    ["a child of a run that hangs", { helper: "holds-stdout", hang: "after" }],
  ])("does not delay the answer, and is ended: %s", async (_who, behavior) => {
    const startedAt = performance.now();
    expect(await run(behavior)).toMatchObject({ output: expect.stringContaining("12.50 of 50") });
    expect(performance.now() - startedAt).toBeLessThan(soonMs);
  });
});

it.each<[string, Behavior]>([
  ["silent", { hang: "before", ignoreSigterm: true }],
  ["halfway", { hang: "half", ignoreSigterm: true }],
  ["after its answer", { hang: "after", ignoreSigterm: true }],
])("ends a run that ignores SIGTERM: %s", async (_when, behavior) => {
  const { end } = await run(behavior, { timeoutMs: behavior.hang === "after" ? 60_000 : 2_000 });
  expect(end).toBe(behavior.hang === "after" ? "complete" : "timed-out");
});

describe("cancelling", () => {
  const cancelled = expect.objectContaining({ kind: "cancelled" });

  it("starts nothing when it was done before", async () => {
    await expect(run({}, { signal: AbortSignal.abort() })).rejects.toEqual(cancelled);
    expect(test.fake.readRuns()).toEqual([]);
  });

  it.each<[string, Behavior]>([
    ["a run", { hang: "before" }],
    ["a run that ignores SIGTERM", { hang: "half", ignoreSigterm: true }],
    ["a run with a helper", { hang: "half", helper: "holds-stdout" }],
    ["only a helper, whose run has ended", { helper: "double-fork", stdout: "nothing of use" }],
  ])("ends %s", async (_what, behavior) => {
    const controller = new AbortController();
    const running = run(behavior, { signal: controller.signal, isComplete: () => false });
    const outcome = running.catch((error: unknown) => error);
    await waitFor(() => test.fake.readRuns().length > 0);
    controller.abort();
    const startedAt = performance.now();
    const isOver = await outcome;
    // The last of them may have answered in the moment before.
    if (behavior.stdout === undefined) expect(isOver).toEqual(cancelled);
    expect(performance.now() - startedAt).toBeLessThan(soonMs);
  });

  it("does nothing to a run that is over", async () => {
    const controller = new AbortController();
    const result = await run({}, { signal: controller.signal });
    controller.abort();
    expect(result).toMatchObject({ end: "exited", exitCode: 0 });
  });
});

describe("a conversation", () => {
  const hello =
    '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":1,"clientCapabilities":{}}}\n';

  function talk(converse: Conversation, acp: Behavior = {}): Promise<RunResult> {
    test.fake.update({ behavior: { acp } });
    return runProcess(test.fake.path, ["acp"], { ...options, isComplete: undefined, timeoutMs: 60_000, converse });
  }

  it("goes on until all is said; then the end of its input ends the process by itself", async () => {
    let said = "";
    const converse: Conversation = async (input, output) => {
      const writer = output.getWriter();
      await writer.write(new TextEncoder().encode(hello));
      for await (const bytes of input) {
        said += new TextDecoder().decode(bytes);
        if (said.endsWith("\n")) return true;
      }
      return false;
    };
    const result = await talk(converse, { chunks: "every-byte" });
    expect(result).toMatchObject({ end: "complete", isUnclean: false });
    expect(JSON.parse(said).result.agentInfo.version).toBe("2.24.1");
    expect(test.fake.readRuns()).toMatchObject([{ kind: "acp", stdin: "pipe" }]);
  });

  it("ends with a process that is gone before it is spoken to", async () => {
    const converse: Conversation = async (_input, output) => {
      const writer = output.getWriter();
      for (let count = 0; count < 1_000; count += 1) await writer.write(new Uint8Array(1_000));
      return false;
    };
    expect(await talk(converse, { stdout: "", exitCode: 1 })).toMatchObject({ end: "exited", exitCode: 1 });
  });
});

it.each<[string, Behavior, boolean]>([
  ["ended by itself", {}, false],
  ["left a helper that holds its pipes in a session of its own", { helper: "daemon" }, true],
  ["had to be ended", { hang: "after" }, true],
])("tells whether a run may have left something: it %s", async (_what, behavior, isUnclean) => {
  expect(await run(behavior)).toMatchObject({ isUnclean, output: expect.stringContaining("12.50 of 50") });
  for (const entry of test.fake.readLedger()) if (entry.event === "helper") process.kill(entry.helperPid!, "SIGKILL");
});
