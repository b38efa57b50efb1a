import { writeFileSync } from "node:fs";
import path from "node:path";
import { refreshUsage, type UsageContext } from "../../../../src/lib/kiro";
import type { FakeKiroCli } from "../../../fake/install-fake-kiro-cli";
import type { Behavior, Scenario } from "../../../fake/scenario";
import { climb } from "./climb";
import { createTestContext, type TestContext } from "../create-test-context";
import { findSurvivors } from "../find-survivors";
import { nameRungs } from "./name-rungs";

jest.setTimeout(120_000);

let test: TestContext;

beforeEach(async () => {
  test = await createTestContext();
});
afterEach(async () => {
  expect(await findSurvivors(test.fake)).toEqual([]);
  test.remove();
});

function ask(scenario: Scenario, overrides: Partial<UsageContext> = {}) {
  test.fake.clearLedger();
  test.fake.update(scenario);
  return refreshUsage({ ...test.context, ...overrides }, { force: true });
}

describe("while nobody is signed in", () => {
  it.each(["1.24.0", "2.10.0", "2.24.1", "3.0.0"])("it asks no more, and opens no browser: %s", async (release) => {
    expect(await ask({ release, state: "signed-out" })).toMatchObject({ error: { kind: "not-logged-in" } });
    expect(test.fake.readRuns().map(({ kind }) => kind)).toEqual(expect.arrayContaining(["version", "whoami"]));
    expect(test.fake.readLedger()).toHaveLength(2);
  });

  it("and whoami can no longer tell, nobody is thought to be", async () => {
    await ask({ state: "signed-out" });
    const state = await ask({ state: "signed-out", behavior: { whoami: { stdout: "", exitCode: 1 } } });
    expect(state).toMatchObject({ error: { kind: "not-logged-in" } });
    expect(nameRungs(test.fake)).toEqual([]);
    expect(await ask({})).toMatchObject({ error: null, snapshot: { primary: { used: 12.5 } } });
  });
});

describe("a first look that hangs", () => {
  it.concurrent.each([
    ["whoami", { identity: { loginMethod: null }, cliVersion: "2.24.1", source: "acp" }, ["acp"]],
    ["version", { identity: { loginMethod: "Builder ID" }, cliVersion: null, source: "cli" }, ["v2"]],
  ])("takes a part of the time and does not stop the reading: %s", (command, snapshot, rungs) =>
    climb(async ({ test: { fake, context } }) => {
      fake.update({ behavior: { [command]: { hang: "before" } } });
      const state = await refreshUsage({ ...context, timeoutMs: 12_000 });
      expect(state).toMatchObject({ error: null, snapshot: { ...snapshot, primary: { used: 12.5 } } });
      expect(nameRungs(fake)).toEqual(rungs);
    }),
  );
});

/** Nobody knows who is signed in. */
const unknown: [string, Behavior][] = [
  ["hangs", { hang: "before" }],
  ["fails", { stdout: "", stderr: "no\n", exitCode: 1 }],
  ["says nonsense", { stdout: "{]\n" }],
];

describe("where nobody knows who is signed in, the way that opens no browser comes first:", () => {
  const browsers = (fake: FakeKiroCli) => fake.readLedger().filter(({ event }) => event === "browser");

  it.concurrent.each(unknown)("whoami %s, and somebody is", (_what, whoami) =>
    climb(async ({ test: { fake, context } }) => {
      fake.update({ behavior: { whoami } });
      const state = await refreshUsage({ ...context, timeoutMs: 12_000 });
      expect(state).toMatchObject({ error: null, snapshot: { source: "acp", primary: { used: 12.5 } } });
      expect(nameRungs(fake)).toEqual(["acp"]);
    }),
  );

  it.concurrent.each(unknown)("whoami %s, and nobody is", (_what, whoami) =>
    climb(async ({ test: { fake, context } }) => {
      fake.update({ state: "signed-out", behavior: { whoami } });
      const state = await refreshUsage({ ...context, timeoutMs: 12_000 });
      expect(state).toMatchObject({ snapshot: null, error: { kind: "not-logged-in" } });
      expect(nameRungs(fake)).toEqual(["acp"]);
      expect(browsers(fake)).toEqual([]);
    }),
  );

  it.concurrent("also where another way has worked before", () =>
    climb(async ({ ask, test: { fake } }) => {
      expect((await ask({})).rungs).toEqual(["stream"]);
      const state = await ask({ state: "signed-out", behavior: { whoami: unknown[1][1] } });
      expect(state).toMatchObject({ rungs: ["acp"], error: { kind: "not-logged-in" } });
      expect(browsers(fake)).toEqual([]);
    }),
  );

  const notTold = {
    kind: "cli-failed",
    detail: "kiro-cli does not say whether you are signed in, and to ask on could open a browser.",
  };

  it.concurrent("a release that has no such way is asked in no other", () =>
    climb(async ({ ask }) => {
      const state = await ask({ release: "1.26.0", behavior: { whoami: unknown[1][1] } });
      expect(state).toMatchObject({ rungs: ["acp"], error: notTold, snapshot: null });
    }),
  );

  it.concurrent.each<[string, Behavior]>([
    ["ends with words of its own", { exitCode: 1, stderr: "error: no agent\n" }],
    ["is not known", { exitCode: 2, stderr: "error: unrecognized subcommand 'acp'\n" }],
    ["says nothing", { stdout: "" }],
    ["refuses to begin", { acp: { at: "initialize", error: { code: -32000, message: "no" } } }],
    ["makes no session", { acp: { at: "session/new", error: { code: -32000, message: "no" } } }],
    ["ends before its session", { acp: { at: "session/new", closeEarly: true } }],
  ])("where that way %s, there is no other, also none that has worked before", (_what, acp) =>
    climb(async ({ ask, test: { fake } }) => {
      expect((await ask({})).rungs).toEqual(["stream"]);
      const state = await ask({ behavior: { whoami: unknown[1][1], acp, chat: { state: "signed-out" } } });
      expect(state).toMatchObject({ rungs: ["acp"], error: notTold });
      expect(browsers(fake)).toEqual([]);
    }),
  );

  it.concurrent("where that way makes no session in time, there is no other either", () =>
    climb(async ({ test: { fake, context } }) => {
      const acp: Behavior = { acp: { at: "session/new", silent: true } };
      fake.update({ state: "signed-in", behavior: { whoami: unknown[2][1], acp, chat: { state: "signed-out" } } });
      const state = await refreshUsage({ ...context, timeoutMs: 4_000 });
      expect(state).toMatchObject({ snapshot: null, error: { kind: "timed-out" } });
      expect(nameRungs(fake)).toEqual(["acp"]);
      expect(browsers(fake)).toEqual([]);
    }),
  );

  it.concurrent.each<[string, Behavior]>([
    ["fails", { acp: { error: { code: -32000, message: "no" } } }],
    ["ends", { acp: { closeEarly: true } }],
    ["answers nonsense", { acp: { answer: "17 of 50" } }],
  ])("where that way has made a session and then %s, text is asked", (_what, acp) =>
    climb(async ({ ask }) => {
      const state = await ask({ behavior: { whoami: unknown[1][1], acp } });
      expect(state).toMatchObject({ rungs: ["acp", "stream"], error: null, snapshot: { source: "cli" } });
    }),
  );

  it.concurrent("where that way has made a session and all are silent, a terminal is asked, too", () =>
    climb(async ({ ask }) => {
      const behavior = { whoami: unknown[1][1], chat: { onlyOnTty: true }, acp: { acp: { answer: "17 of 50" } } };
      expect((await ask({ behavior })).rungs.at(-1)).toBe("terminal");
    }),
  );

  it.concurrent("an answer of that way is not remembered as the one to begin with", () =>
    climb(async ({ ask }) => {
      const state = await ask({ behavior: { whoami: unknown[1][1] } });
      expect(state).toMatchObject({ rungs: ["acp"], error: null });
      expect((await ask({})).rungs).toEqual(["stream"]);
      expect((await ask({ behavior: { whoami: unknown[1][1] } })).rungs).toEqual(["acp"]);
      expect((await ask({})).rungs).toEqual(["stream"]);
    }),
  );

  it.concurrent("an answer in text is remembered then", () =>
    climb(async ({ ask }) => {
      const behavior = { whoami: unknown[1][1], acp: { acp: { answer: "17 of 50" } } };
      const scenario: Scenario = { unknownFlags: ["--output-format"], behavior };
      expect((await ask(scenario)).rungs).toEqual(["acp", "stream", "text"]);
      expect((await ask({ unknownFlags: ["--output-format"] })).rungs).toEqual(["text"]);
    }),
  );
});

describe("a first look that does not tell", () => {
  it.each<[string, Scenario, object, string[]]>([
    ["whoami fails", { behavior: { whoami: { stderr: "no\n", exitCode: 1 } } }, { loginMethod: null }, ["acp"]],
    ["whoami says nonsense", { behavior: { whoami: { stdout: "{]\n" } } }, { accountEmail: null }, ["acp"]],
    ["whoami is late", { behavior: { whoami: { delayMs: 500 } } }, { loginMethod: "Builder ID" }, ["stream"]],
  ])("does not stop the reading: %s", async (_what, scenario, identity, rungs) => {
    expect(await ask(scenario)).toMatchObject({
      error: null,
      snapshot: { identity, primary: { used: 12.5 }, cliVersion: "2.24.1" },
    });
    expect(nameRungs(test.fake)).toEqual(rungs);
  });

  it.each<[string, Scenario]>([
    ["is missing", { behavior: { version: { stdout: "" } } }],
    ["is absurd", { behavior: { version: { stdout: `kiro-cli ${"9".repeat(400)}.0.0\n` } } }],
    ["fails", { behavior: { version: { exitCode: 1, stderr: "no\n" } } }],
  ])("the version %s", async (_what, scenario) => {
    const state = await ask(scenario);
    expect(state).toMatchObject({ error: null, snapshot: { cliVersion: null, primary: { used: 12.5 } } });
    expect(nameRungs(test.fake)).toEqual(["v2"]);
  });

  it("says that kiro-cli cannot be started where it cannot", async () => {
    const cliPath = path.join(test.folder, "kiro-cli");
    writeFileSync(cliPath, "#!/nowhere/sh\n", { mode: 0o755 });
    expect(await ask({}, { cliPath })).toMatchObject({
      error: { kind: "cli-failed", detail: "kiro-cli could not be started." },
    });
  });
});

it("names the preference that is wrong, although a kiro-cli is on PATH", async () => {
  const state = await ask({}, { cliPath: "/nowhere/kiro-cli" });
  expect(state).toMatchObject({ snapshot: null, error: { kind: "cli-not-found" } });
  expect(state.error?.detail).toContain("Path of kiro-cli");
  expect(test.fake.readRuns()).toEqual([]);
});

it("has one limit over all", async () => {
  const hang = { hang: "before" } as const;
  const everything = { version: hang, whoami: hang, chat: hang, acp: hang };
  const startedAt = performance.now();
  expect(await ask({ behavior: everything }, { timeoutMs: 3_000 })).toMatchObject({ error: { kind: "timed-out" } });
  expect(performance.now() - startedAt).toBeLessThan(30_000);
});

it("tells each of several people apart by what whoami says", async () => {
  const account = { type: "IamIdentityCenter", startUrl: "https://example.awsapps.com/start", email: null } as const;
  const state = await ask({ release: "2.10.0", account });
  expect(state.snapshot?.identity).toMatchObject({ loginMethod: "IAM Identity Center", accountEmail: null });
});
