import { refreshUsage } from "../../../../src/lib/kiro";
import type { Command, Scenario } from "../../../fake/scenario";
import { createTestContext, type TestContext } from "../create-test-context";
import { findSurvivors } from "../find-survivors";
import { waitFor } from "../wait-for";

jest.setTimeout(120_000);

const soonMs = 30_000;
let test: TestContext;

beforeEach(async () => {
  test = await createTestContext();
});
afterEach(async () => {
  expect(await findSurvivors(test.fake)).toEqual([]);
  test.remove();
});

function isRunning(kind: Command): boolean {
  return test.fake.readRuns().some((run) => run.kind === kind);
}

const silentAcp: Scenario["behavior"] = { acp: { acp: { silent: true } } };

it.each<[Command, Scenario]>([
  ["whoami", { behavior: { whoami: { hang: "before" } } }],
  ["version", { behavior: { version: { hang: "before", ignoreSigterm: true } } }],
  ["chat", { behavior: { chat: { hang: "before" } } }],
  ["chat", { behavior: { chat: { hang: "half", helper: "daemon", ignoreSigterm: true } } }],
  ["chat:v1", { release: "2.20.2", behavior: { "chat:v1": { hang: "before" } } }],
  ["acp", { state: "garbage", behavior: silentAcp }],
  ["acp", { state: "garbage", behavior: { acp: { acp: { at: "initialize", silent: true } } } }],
])("cancelling ends everything and leaves no trace, while %s runs: %j", async (kind, scenario) => {
  test.fake.update(scenario);
  const controller = new AbortController();
  const onUpdate = jest.fn();
  const running = refreshUsage(test.context, { signal: controller.signal, onUpdate });
  const outcome = running.catch((error: unknown) => error);
  await waitFor(() => isRunning(kind));
  const startedAt = performance.now();
  controller.abort();
  expect(await outcome).toMatchObject({ kind: "cancelled" });
  expect(performance.now() - startedAt).toBeLessThan(soonMs);
  expect(onUpdate).not.toHaveBeenCalled();
  expect([test.storage.values.has("snapshot"), test.storage.values.has("failure")]).toEqual([false, false]);

  test.fake.update({});
  expect(await refreshUsage(test.context)).toMatchObject({ error: null, snapshot: { primary: { used: 12.5 } } });
});

it("cancelling under a pseudo-terminal ends what runs in it", async () => {
  const hangs = { sequence: [{ onlyOnTty: true }, { onlyOnTty: true }, { onlyOnTty: true, hang: "before" as const }] };
  test.fake.update({ behavior: { chat: hangs, acp: { stderr: "no\n", exitCode: 1 } } });
  const controller = new AbortController();
  const outcome = refreshUsage(test.context, { signal: controller.signal }).catch((error: unknown) => error);
  await waitFor(() => test.fake.readRuns().some(({ stdin }) => stdin === "tty"));
  controller.abort();
  expect(await outcome).toMatchObject({ kind: "cancelled" });
});

it("cancelling while the session is deleted keeps the reading", async () => {
  test.fake.update({ behavior: { delete: { hang: "before" } } });
  const controller = new AbortController();
  const onUpdate = jest.fn();
  const running = refreshUsage(test.context, { signal: controller.signal, onUpdate });
  await waitFor(() => isRunning("delete"));
  expect(onUpdate).toHaveBeenCalledTimes(1);
  controller.abort();
  expect(await running).toMatchObject({ error: null, snapshot: { primary: { used: 12.5 } } });
});

it("cancelled before it begins, nothing is started", async () => {
  await expect(refreshUsage(test.context, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    kind: "cancelled",
  });
  expect(test.fake.readRuns()).toEqual([]);
});

describe("without cancelling, nothing is left behind either", () => {
  it.each<[string, Scenario]>([
    ["a helper in the group", { behavior: { chat: { helper: "holds-stdout" } } }],
    ["an orphan in the group", { behavior: { chat: { helper: "double-fork", ignoreSigterm: true } } }],
    ["a helper in a session of its own", { behavior: { chat: { helper: "setsid" } } }],
    ["a daemon", { behavior: { chat: { helper: "daemon", ignoreSigterm: true } } }],
    ["a daemon of the first look", { behavior: { whoami: { helper: "daemon" }, version: { helper: "setsid" } } }],
    ["a daemon of ACP", { state: "summary-only", release: "3.0.0", behavior: { acp: { helper: "daemon" } } }],
    ["a run that ignores SIGTERM", { behavior: { chat: { hang: "after", ignoreSigterm: true } } }],
  ])("%s", async (_what, scenario) => {
    test.fake.update(scenario);
    const startedAt = performance.now();
    const state = await refreshUsage(test.context);
    expect(state).toMatchObject({ error: null, snapshot: { primary: { used: 12.5 } } });
    expect(performance.now() - startedAt).toBeLessThan(soonMs);
  });

  it("a login that kiro-cli began by itself is ended at once", async () => {
    test.fake.update({ behavior: { chat: { state: "signed-out", helper: "daemon" } } });
    const startedAt = performance.now();
    expect(await refreshUsage(test.context)).toMatchObject({ error: { kind: "not-logged-in" } });
    expect(performance.now() - startedAt).toBeLessThan(soonMs);
    expect(test.fake.readRuns().filter(({ kind }) => kind === "chat")).toHaveLength(1);
  });
});
