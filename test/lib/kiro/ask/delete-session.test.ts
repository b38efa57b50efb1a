import { mkdirSync } from "node:fs";
import { refreshUsage } from "../../../../src/lib/kiro";
import { deleteSession } from "../../../../src/lib/kiro/ask/delete-session";
import type { Scenario } from "../../../fake/scenario";
import { createTestContext, type TestContext } from "../create-test-context";
import { findSurvivors } from "../find-survivors";

jest.setTimeout(120_000);

const session = "6f2b1c3e-0a1d-4c5b-9e8f-001122334455";
let test: TestContext;

beforeEach(async () => {
  test = await createTestContext();
  mkdirSync(test.emptyFolder);
});
afterEach(async () => {
  expect(await findSurvivors(test.fake)).toEqual([]);
  test.remove();
});

const remove = (id: string) => deleteSession(test.fake.path, id, { folder: test.emptyFolder, env: test.context.env });

it("deletes the one session", async () => {
  await remove(session);
  expect(test.fake.readRuns()).toMatchObject([{ argv: ["chat", "--delete-session", session], stdin: "null" }]);
});

it.each(["", "all", "*", "--all", `${session} `, `${session}\n${session}`, "../sessions", session.replaceAll("-", "")])(
  "hands over nothing but an id: %j",
  async (id) => {
    await remove(id);
    expect(test.fake.readRuns()).toEqual([]);
  },
);

it.each<[string, Scenario]>([
  ["fails", { behavior: { delete: { exitCode: 1, stderr: "no\n" } } }],
  ["is killed", { behavior: { delete: { signal: "SIGKILL" } } }],
])("says nothing when it %s", async (_what, scenario) => {
  test.fake.update(scenario);
  await expect(remove(session)).resolves.toBeUndefined();
  await expect(deleteSession("/nowhere", session, { folder: "/", env: {} })).resolves.toBeUndefined();
});

describe("a refresh", () => {
  /** The sessions that were made and those that were deleted, each in its order. */
  async function refresh(scenario: Scenario) {
    test.fake.update(scenario);
    const state = await refreshUsage(test.context, { force: true });
    const ledger = test.fake.readLedger();
    const sessions = (event: "created" | "deleted") =>
      ledger.flatMap((entry) => (entry.event === event ? [entry.session] : []));
    return { state, created: sessions("created"), deleted: sessions("deleted") };
  }

  it.each<[string, Scenario, number]>([
    ["the one of its text run", { release: "2.24.1" }, 1],
    ["the one of its text run on 3.x", { release: "3.0.0" }, 1],
    ["the one of a text run that told nothing", { release: "2.20.2" }, 1],
    ["the one of ACP", { release: "2.10.0", usage: { rows: [{ label: "Credits", used: 60, limit: 50 }] } }, 1],
    ["both", { release: "3.0.0", state: "summary-only" }, 2],
    ["also after a failure", { release: "2.24.1", behavior: { acp: { acp: { answer: {} } } }, state: "garbage" }, 2],
  ])("deletes exactly what its own runs have made: %s", async (_which, scenario, count) => {
    const { created, deleted } = await refresh(scenario);
    // The plain text run of a failure makes one, too, but does not name it.
    expect(deleted).toHaveLength(count);
    expect(created).toEqual(expect.arrayContaining(deleted));
  });

  it.each(["1.20.0", "2.10.0", "2.16.1"])("deletes nothing where nothing is made: %s", async (release) => {
    expect(await refresh({ release })).toMatchObject({ created: [], deleted: [], state: { error: null } });
  });

  it("does not mind a deletion that fails", async () => {
    const { state } = await refresh({ behavior: { delete: { exitCode: 1, stderr: "no\n" } } });
    expect(state).toMatchObject({ error: null, snapshot: { primary: { used: 12.5 } } });
  });
});
