import { refreshUsage } from "../../../../src/lib/kiro";
import type { Behavior, Scenario } from "../../../fake/scenario";
import { acpFails, climb } from "./climb";
import { nameRungs } from "./name-rungs";

jest.setTimeout(120_000);

describe("options that a release does not know", () => {
  it.concurrent("are not tried twice", () =>
    climb(async ({ ask }) => {
      const scenario: Scenario = { release: "2.24.1", unknownFlags: ["--output-format"] };
      expect(await ask(scenario)).toMatchObject({ error: null, rungs: ["stream", "text"] });
      expect((await ask(scenario)).rungs).toEqual(["text"]);
      expect((await ask({ ...scenario, release: "2.24.2" })).rungs).toEqual(["stream", "text"]);
    }),
  );

  it.concurrent("never lead to a run that names no engine where v3 may be the default", () =>
    climb(async ({ ask, test }) => {
      const scenario: Scenario = { release: "3.0.0", savedEngine: "v3", unknownFlags: ["--output-format"] };
      expect(await ask(scenario)).toMatchObject({ error: null, rungs: ["stream", "v2"] });
      expect(await ask({ ...scenario, unknownFlags: ["--output-format", "--v2"] })).toMatchObject({
        error: { kind: expect.any(String) },
        rungs: expect.not.arrayContaining(["text"]),
      });
      expect(test.fake.readLedger()).not.toContainEqual(expect.objectContaining({ event: "model" }));
    }),
  );
});

describe("silence over pipes", () => {
  it.concurrent.each(["2.10.0", "2.24.1", "3.0.0"])("is broken by a terminal: %s", (release) =>
    climb(async ({ ask }) => {
      const scenario: Scenario = { release, behavior: { chat: { onlyOnTty: true }, ...acpFails } };
      const state = await ask(scenario);
      expect(state).toMatchObject({ error: null, snapshot: { primary: { used: 12.5 } } });
      expect(state.rungs.at(-1)).toBe("terminal");
      expect((await ask(scenario)).rungs).toEqual(["terminal"]);
    }),
  );

  it.concurrent("is not when something was said", () =>
    climb(async ({ ask }) => {
      const state = await ask({ release: "2.10.0", state: "garbage" });
      expect(state).toMatchObject({ error: { kind: "unrecognized-output" } });
      expect(state.rungs).not.toContain("terminal");
    }),
  );
});

describe("a terminal is not asked", () => {
  const silent: Behavior = { stdout: "" };

  it.concurrent.each(["2.10.0", "2.24.1", "3.0.0"])("where a run over pipes took all the time it had: %s", (release) =>
    climb(async ({ test }) => {
      test.fake.update({ release, behavior: { chat: { hang: "before" }, acp: { exitCode: 1, stderr: "no\n" } } });
      const state = await refreshUsage({ ...test.context, timeoutMs: 6_000 }, { force: true });
      expect(state).toMatchObject({ snapshot: null, error: { kind: "timed-out" } });
      expect(nameRungs(test.fake)).toEqual([release === "2.10.0" ? "text" : "stream", "acp"]);
    }),
  );

  it.concurrent("where a later run over pipes did", () =>
    climb(async ({ test }) => {
      const chat = { sequence: [silent, { hang: "before" as const }] };
      test.fake.update({ release: "3.0.0", behavior: { chat, acp: { exitCode: 1, stderr: "no\n" } } });
      const state = await refreshUsage({ ...test.context, timeoutMs: 6_000 }, { force: true });
      expect(state).toMatchObject({ snapshot: null, error: { kind: "timed-out" } });
      expect(nameRungs(test.fake)).not.toContain("terminal");
    }),
  );

  it.concurrent("where a model answered without a word", () =>
    climb(async ({ ask }) => {
      const stdout = `${JSON.stringify({ type: "sessionUpdate", data: { update: { sessionUpdate: "tool_call" } } })}\n`;
      const state = await ask({ behavior: { chat: { stdout }, ...acpFails } });
      expect(state).toMatchObject({ rungs: ["stream", "acp"], guardedRelease: { cliVersion: "2.24.1" } });
    }),
  );
});

const failure: Behavior = { exitCode: 3, stderr: "no agent\n" };

describe("when every way fails, the most useful error is told", () => {
  it.concurrent.each<[string, Scenario, string]>([
    ["an expired login", { state: "expired" }, "session-expired"],
    ["too many requests", { state: "throttled" }, "throttled"],
    ["no service", { state: "backend-error" }, "backend-error"],
    ["no service, on the v1 engine", { state: "backend-error", release: "2.10.0" }, "backend-error"],
    ["a limit", { state: "limit-reached" }, "limit-reached"],
    ["a login that started", { behavior: { chat: { state: "signed-out" } } }, "not-logged-in"],
    ["a login that is refused", { behavior: { chat: { state: "signed-out-refused" } } }, "not-logged-in"],
    ["only the plan", { release: "3.0.0", state: "summary-only", behavior: acpFails }, "summary-only"],
    ["garbage", { state: "garbage" }, "unrecognized-output"],
    ["nothing", { state: "empty", behavior: acpFails }, "unrecognized-output"],
    ["code 3", { behavior: { chat: failure, acp: failure } }, "cli-failed"],
  ])("%s", (_what, scenario, kind) =>
    climb(async ({ ask }) => {
      expect(await ask(scenario)).toMatchObject({ snapshot: null, error: { kind } });
    }),
  );

  it.concurrent("asks no other way where the first one says it all", () =>
    climb(async ({ ask }) => {
      for (const state of ["expired", "throttled", "backend-error"] as const) {
        expect((await ask({ state })).rungs).toEqual(["stream"]);
      }
    }),
  );

  it.concurrent("is a time limit when one way hung and the others had nothing to say", () =>
    climb(async ({ test }) => {
      test.fake.update({ behavior: { chat: { hang: "before" }, acp: { acp: { silent: true } } } });
      const state = await refreshUsage({ ...test.context, timeoutMs: 3_000 }, { force: true });
      expect(state).toMatchObject({ snapshot: null, error: { kind: "timed-out" } });
    }),
  );

  it.concurrent("leaves time for ACP when the text hangs", () =>
    climb(async ({ test }) => {
      test.fake.update({ behavior: { chat: { hang: "before" } } });
      const state = await refreshUsage({ ...test.context, timeoutMs: 12_000 }, { force: true });
      expect(state).toMatchObject({ error: null, snapshot: { source: "acp", primary: { used: 12.5 } } });
    }),
  );
});
