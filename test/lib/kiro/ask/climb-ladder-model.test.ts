import { refreshUsage } from "../../../../src/lib/kiro";
import type { Scenario } from "../../../fake/scenario";
import { acpFails, climb, noVersion } from "./climb";
import { report } from "../report/usage-report";

jest.setTimeout(120_000);

describe("an answer that a model wrote", () => {
  const prose: Scenario = { release: "2.24.1", state: "prose", behavior: acpFails };
  it.concurrent("is no number, and is paid for once", () =>
    climb(async ({ ask, models }) => {
      const first = await ask(prose);
      expect(first).toMatchObject({ snapshot: null, error: { kind: "unrecognized-output" }, rungs: ["stream", "acp"] });
      expect(first.error?.detail).toMatch(/model/);
      expect(first.guardedRelease).toEqual({ cliVersion: "2.24.1" });
      expect(models()).toBe(1);

      const second = await ask(prose);
      expect(second.error?.detail).toBe(first.error?.detail);
      expect(second.rungs).not.toContain("stream");
      expect(models()).toBe(0);
    }),
  );

  it.concurrent("leaves ACP to ask", () =>
    climb(async ({ ask }) => {
      expect(await ask({ ...prose, behavior: {} })).toMatchObject({ error: null, rungs: ["stream", "acp"] });
      expect(await ask({ ...prose, behavior: {} })).toMatchObject({ error: null, rungs: ["acp"] });
    }),
  );

  it.concurrent(
    "is asked for again when the person says so, and the lock goes once the release answers by itself",
    () =>
      climb(async ({ ask }) => {
        await ask(prose);
        expect((await ask(prose, { allowModel: true })).rungs).toEqual(["stream", "acp"]);
        expect((await ask(prose)).rungs).not.toContain("stream");
        const mended = await ask({ release: "2.24.1" }, { allowModel: true });
        expect(mended).toMatchObject({ error: null, rungs: ["stream"], guardedRelease: null });
        expect((await ask({ release: "2.24.1" })).rungs).toEqual(["stream"]);
      }),
  );

  it.concurrent("is asked for from the first way on, also where another one has worked since", () =>
    climb(async ({ ask, models }) => {
      const acpWorks: Scenario = { ...prose, behavior: {} };
      expect((await ask(acpWorks)).rungs).toEqual(["stream", "acp"]);
      expect((await ask(acpWorks)).rungs).toEqual(["acp"]);
      expect(await ask(acpWorks, { allowModel: true })).toMatchObject({ rungs: ["stream", "acp"], error: null });
      expect(models()).toBe(1);
      expect((await ask(acpWorks)).rungs).toEqual(["acp"]);
      const mended = await ask({ release: "2.24.1" }, { allowModel: true });
      expect(mended).toMatchObject({ rungs: ["stream"], snapshot: { source: "cli" }, guardedRelease: null });
      expect((await ask({ release: "2.24.1" })).rungs).toEqual(["stream"]);
    }),
  );

  it.concurrent("says nothing about another release", () =>
    climb(async ({ ask }) => {
      await ask(prose);
      expect(await ask({ release: "2.24.2" })).toMatchObject({ error: null, rungs: ["stream"], guardedRelease: null });
      expect((await ask(prose)).rungs).not.toContain("stream");
    }),
  );

  it.concurrent.each<[string, Scenario, string]>([
    ["3.0.0", { state: "prose" }, "stream"],
    ["2.10.0", { state: "prose" }, "text"],
    ["2.20.2", { state: "prose" }, "stream"],
    ["3.0.0", { state: "prose", behavior: noVersion }, "v2"],
  ])("is paid for once by %s %j", (release, scenario, rung) =>
    climb(async ({ ask, models }) => {
      const wrong = { release, ...scenario, behavior: { ...scenario.behavior, ...acpFails } };
      expect((await ask(wrong)).rungs).toEqual([rung, "acp"]);
      expect(models()).toBe(1);
      await ask(wrong);
      await ask(wrong);
      expect(models()).toBe(0);
    }),
  );

  it.concurrent.each<[string, Scenario]>([
    ["after it was all said", { release: "2.24.1" }],
    // Nothing tells that this has come to its end.
    ["until the time is over", { release: "3.0.0", behavior: noVersion }],
  ])("is known as one when it hangs %s", (_when, scenario) =>
    climb(async ({ ask, models, test }) => {
      const hanging = { ...scenario.behavior, chat: { hang: "after" as const }, ...acpFails };
      const endless: Scenario = { ...scenario, state: "prose", behavior: hanging };
      test.fake.update(endless);
      const timeoutMs = scenario.behavior === undefined ? 60_000 : 6_000;
      const first = await refreshUsage({ ...test.context, timeoutMs }, { force: true });
      expect(first.guardedRelease).not.toBeNull();
      expect(await ask(endless)).toMatchObject({ snapshot: null, rungs: expect.not.arrayContaining(["stream", "v2"]) });
      expect(models()).toBe(0);
    }),
  );

  it.concurrent("is known by its price, whatever code the run ended with", () =>
    climb(async ({ ask }) => {
      const failing: Scenario = { ...prose, behavior: { chat: { exitCode: 1 }, ...acpFails } };
      expect((await ask(failing)).guardedRelease).toEqual({ cliVersion: "2.24.1" });
      expect((await ask(failing)).rungs).not.toContain("stream");
    }),
  );

  it.concurrent("is not a report either where the turn has a price, and locks the way", () =>
    climb(async ({ ask }) => {
      const chat = { sequence: [{ stdout: report({}, "F4"), stderr: "▸ Credits: 0.21 • Time: 24s\n" }, {}] };
      const priced: Scenario = { release: "2.10.0", behavior: { chat, ...acpFails } };
      expect(await ask(priced)).toMatchObject({
        snapshot: null,
        rungs: ["text", "acp"],
        error: { kind: "unrecognized-output", detail: expect.stringContaining("model") },
        guardedRelease: { cliVersion: "2.10.0" },
      });
      expect((await ask({ release: "2.10.0" })).rungs).not.toContain("text");
    }),
  );

  it.concurrent("is not what a run says on stderr before it hangs", () =>
    climb(async ({ test }) => {
      const stderr = "A new version of kiro-cli is available for you\n";
      const hint: Scenario = { behavior: { chat: { stderr, hang: "after" }, acp: { acp: { silent: true } } } };
      test.fake.update(hint);
      const state = await refreshUsage({ ...test.context, timeoutMs: 3_000 }, { force: true });
      expect(state).toMatchObject({ error: { kind: "timed-out" }, guardedRelease: null });
    }),
  );

  it.concurrent("is remembered when the refresh is cancelled right after it", () =>
    climb(async ({ ask, models }) => {
      const controller = new AbortController();
      const waiting: Scenario = { ...prose, behavior: { acp: { acp: { silent: true } } } };
      const onRun = () => models() > 0 && controller.abort();
      await expect(ask(waiting, { signal: controller.signal, onRun })).rejects.toMatchObject({ kind: "cancelled" });
      expect((await ask(prose)).rungs).not.toContain("stream");
    }),
  );
});
