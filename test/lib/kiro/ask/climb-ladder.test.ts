import type { Behavior, Scenario } from "../../../fake/scenario";
import { acpFails, climb, noVersion } from "./climb";

jest.setTimeout(120_000);

const overLimit: Scenario["usage"] = { plan: "KIRO PRO", rows: [{ label: "Credits", used: 1200, limit: 1000 }] };

describe("a release is read right, and the way that worked comes first the next time", () => {
  it.concurrent.each<[string, Scenario, string[], string[]]>([
    ["1.20.0", {}, ["text"], ["text"]],
    ["1.26.0", {}, ["text"], ["text"]],
    ["2.4.2", {}, ["text"], ["text"]],
    ["2.10.0", {}, ["text"], ["text"]],
    ["2.13.0", {}, ["text"], ["text"]],
    ["2.16.1", {}, ["text"], ["text"]],
    ["2.19.1", {}, ["text", "classic"], ["classic"]],
    ["2.19.2", {}, ["stream", "classic"], ["classic"]],
    ["2.20.2", {}, ["stream", "classic"], ["classic"]],
    ["2.21.1", {}, ["stream", "classic"], ["classic"]],
    ["2.21.4", {}, ["stream"], ["stream"]],
    ["2.24.1", {}, ["stream"], ["stream"]],
    ["3.0.0", {}, ["stream"], ["stream"]],
    ["3.0.0", { savedEngine: "v3" }, ["stream"], ["stream"]],
    ["3.0.0", { behavior: noVersion }, ["v2"], ["v2"]],
    ["3.0.0", { behavior: noVersion, savedEngine: "v3" }, ["v2"], ["v2"]],
    ["2.24.1", { behavior: noVersion }, ["v2"], ["v2"]],
    ["2.20.2", { behavior: noVersion }, ["v2", "text", "classic"], ["classic"]],
  ])("%s %j", (release, scenario, first, next) =>
    climb(async ({ ask, test }) => {
      const answered = await ask({ release, ...scenario });
      expect(answered).toMatchObject({ error: null, rungs: first });
      expect(answered.snapshot).toMatchObject({
        source: "cli",
        cliVersion: scenario.behavior === undefined ? release : null,
        identity: { accountOrganization: "KIRO FREE", loginMethod: "Builder ID" },
        primary: { used: 12.5, limit: 50, remaining: 37.5, usedPercent: 25 },
        mayExceedLimit: false,
      });
      expect(test.fake.readLedger().filter(({ event }) => event === "model" || event === "browser")).toEqual([]);
      expect((await ask({ release, ...scenario })).rungs).toEqual(next);
    }),
  );

  it.concurrent(
    "but a release of no known version is never asked for plain text first: it may have become one with v3",
    () =>
      climb(async ({ ask, test }) => {
        expect(await ask({ release: "1.20.0", behavior: noVersion })).toMatchObject({
          error: null,
          rungs: ["v2", "text"],
        });
        expect((await ask({ release: "1.20.0", behavior: noVersion })).rungs).toEqual(["v2", "text"]);
        const updated = await ask({ release: "3.0.0", behavior: noVersion, savedEngine: "v3" });
        expect(updated).toMatchObject({ error: null, rungs: ["v2"] });
        expect(test.fake.readLedger()).not.toContainEqual(expect.objectContaining({ event: "model" }));
      }),
  );

  it.concurrent("and an update starts anew", () =>
    climb(async ({ ask }) => {
      expect((await ask({ release: "2.20.2" })).rungs).toEqual(["stream", "classic"]);
      expect((await ask({ release: "2.21.4" })).rungs).toEqual(["stream"]);
      expect((await ask({ release: "2.20.2" })).rungs).toEqual(["classic"]);
    }),
  );
});

describe("use above the limit", () => {
  it.concurrent.each<[string, string[]]>([
    ["2.4.2", ["text", "acp"]],
    ["2.10.0", ["text", "acp"]],
    ["2.13.0", ["text", "acp"]],
    ["2.16.1", ["text", "acp"]],
    ["2.19.1", ["text", "classic", "acp"]],
    ["2.19.2", ["stream", "classic"]],
    ["2.21.1", ["stream", "classic"]],
    ["2.24.1", ["stream"]],
    ["3.0.0", ["stream"]],
  ])("%s states it, if need be over ACP", (release, rungs) =>
    climb(async ({ ask }) => {
      const state = await ask({ release, usage: overLimit });
      expect(state).toMatchObject({ error: null, rungs });
      expect(state.snapshot).toMatchObject({
        source: rungs.includes("acp") ? "acp" : "cli",
        primary: { used: 1200, limit: 1000, remaining: 0, usedPercent: 120 },
        mayExceedLimit: false,
      });
      // The next look begins with the text again: below the limit that is all there is to ask.
      expect((await ask({ release })).rungs).toEqual(rungs.filter((rung) => rung !== "acp").slice(-1));
    }),
  );

  it.concurrent("is not forgotten for an answer over ACP that has no numbers", () =>
    climb(async ({ ask }) => {
      const acp: Behavior = { usage: { managedBy: "admin" } };
      const state = await ask({ release: "2.16.1", usage: overLimit, behavior: { acp } });
      expect(state).toMatchObject({
        error: null,
        rungs: ["text", "acp"],
        snapshot: { source: "cli", primary: { used: 1000, limit: 1000 }, mayExceedLimit: true },
      });
      const empty: Behavior = {
        acp: { answer: { success: true, data: { planName: "KIRO PRO", usageBreakdowns: [] } } },
      };
      const again = await ask({ release: "2.16.1", usage: overLimit, behavior: { acp: empty } });
      expect(again).toMatchObject({ error: null, rungs: ["text", "acp"], snapshot: { primary: { used: 1000 } } });
    }),
  );

  it.concurrent("is asked for over ACP where it may be that of another meter", () =>
    climb(async ({ ask }) => {
      const rows = [
        { label: "Credits", used: 12.5, limit: 50 },
        { label: "Agentic requests", used: 260, limit: 200 },
      ];
      expect(await ask({ release: "2.16.1", usage: { rows } })).toMatchObject({
        error: null,
        rungs: ["text", "acp"],
        snapshot: { source: "acp", windows: [{ used: 12.5 }, { used: 260 }] },
      });
    }),
  );

  it.concurrent.each<[string, Scenario]>([
    ["1.20.0", {}],
    ["1.26.0", {}],
    ["2.10.0", { behavior: acpFails }],
    ["2.16.1", { behavior: { acp: { exitCode: 1, stderr: "no\n" } } }],
  ])("%s may hide it where ACP cannot tell", (release, scenario) =>
    climb(async ({ ask }) => {
      const state = await ask({ release, usage: overLimit, ...scenario });
      expect(state.rungs).toEqual(["text", "acp"]);
      expect(state).toMatchObject({
        error: null,
        snapshot: { source: "cli", primary: { used: 1000, usedPercent: 100 }, mayExceedLimit: true },
      });
    }),
  );
});
