import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { refreshUsage, type RefreshOptions, type UsageState } from "../../../../src/lib/kiro";
import { nameLoginMark } from "../../../../src/lib/kiro/keep/login-mark";
import { markDue } from "../../../../src/lib/kiro/keep/records";
import type { Scenario } from "../../../fake/scenario";
import { createTestContext, type TestContext } from "../create-test-context";
import { findSurvivors } from "../find-survivors";

let test: TestContext;

beforeEach(async () => {
  test = await createTestContext();
});
afterEach(async () => {
  expect(await findSurvivors(test.fake)).toEqual([]);
  expect(test.fake.readSessions()).toEqual([]);
  test.remove();
});

/** Refreshes and returns what came of it, what ran (without `whoami`, which runs beside it), and what else happened. */
async function ask(scenario: Scenario, options: RefreshOptions = {}, timeoutMs = 60_000) {
  test.fake.clearLedger();
  test.fake.update(scenario);
  const state = await refreshUsage({ ...test.context, timeoutMs }, { force: true, ...options });
  const runs = test.fake.readRuns().map(({ argv }) => argv.join(" ").replace(/[0-9a-f-]{36}/, "ID"));
  const events = test.fake.readLedger().map(({ event }) => event as string);
  const asked = runs.filter((line) => !line.startsWith("whoami"));
  return { state, asked, ways: asked.filter((line) => line !== "--version"), events };
}

const acp = "acp --agent-engine v2 --agent kiro-usage";
const acpWithoutEngine = "acp --agent kiro-usage";
const text = "chat --no-interactive --agent kiro-usage /usage";
const v2 = "chat --no-interactive --v2 --agent kiro-usage /usage";
const classic = "chat --no-interactive --agent-engine=v1 --legacy-ui --agent kiro-usage /usage";
const list = "chat --list-sessions";
const deletion = "chat --delete-session ID";
const noAcp: Scenario["behavior"] = { acp: { exitCode: 1, stderr: "no\n" } };
const over = { rows: [{ label: "Credits", used: 1530.5, limit: 1_000 }] };
const bonuses = [{ name: "Welcome bonus", used: 1, total: 500, days: 9 }];

describe("the first question to a release, and the second", () => {
  it.each<[string, string[], string[]]>([
    ["1.20.0", [acp, "--version", text], ["--version", text]],
    ["1.28.3", [acp, acpWithoutEngine, text], [acpWithoutEngine, text]],
    ["2.2.1", [acp, acpWithoutEngine, list], [acpWithoutEngine]],
    ["2.17.0", [acp, list], [acp]],
    ["2.24.1", [acp, list], [acp]],
    ["3.0.0", [acp, list], [acp]],
  ])("%s", async (release, first, second) => {
    const scenario: Scenario = { release, usage: { ...over, bonuses, resetsOn: "2026-12-01" } };
    const answer = await ask(scenario);
    expect(answer.asked).toEqual(first);
    const isOld = release === "1.20.0";
    expect(answer.state).toMatchObject({
      error: null,
      snapshot: {
        cliVersion: release,
        mayExceedLimit: isOld,
        primary: { used: isOld ? 1_000 : 1530.5, resetsAt: "2026-12-01T00:00:00.000Z" },
        secondary: { used: 1 },
      },
      report: { cliPath: test.fake.path, usedOwnAgent: false },
    });
    expect((await ask(scenario)).asked).toEqual(second);
  });

  it("asks the version where ACP does not tell it", async () => {
    const scenario: Scenario = { behavior: { acp: { acp: { noVersion: true } } } };
    expect((await ask(scenario)).asked).toEqual([acp, "--version", list]);
    expect((await ask(scenario)).asked).toEqual([acp]);
  });

  it("sees that kiro-cli was updated, before a session is made in the wrong engine", async () => {
    await ask({ release: "1.28.3" });
    const { asked, events, state } = await ask({ release: "3.0.0", savedEngine: "v3" });
    expect(asked).toEqual([acpWithoutEngine, acp, list]);
    expect(events.filter((event) => event === "created")).toHaveLength(1);
    expect(state).toMatchObject({ error: null, snapshot: { cliVersion: "3.0.0" } });
  });
});

describe("our agent", () => {
  const costly: Scenario = { userServers: { startMs: 50, leaves: true }, userHook: true, serverWaitMs: 300 };

  it.each(["1.28.3", "2.2.1", "2.24.1", "3.0.0"])("keeps servers and hooks from being started: %s", async (release) => {
    const { state, events } = await ask({ ...costly, release });
    expect(state.error).toBeNull();
    expect(events).not.toEqual(expect.arrayContaining([expect.stringMatching(/server|hook/)]));
    expect((await ask({ ...costly, release, behavior: noAcp })).events).not.toContain("server");
  });

  it("is mended where somebody changed it", async () => {
    await ask({});
    const file = path.join(test.workspace, ".kiro/agents/kiro-usage.json");
    const content = readFileSync(file, "utf8");
    expect(JSON.parse(content)).toMatchObject({
      tools: [],
      mcpServers: {},
      includeMcpJson: false,
      hooks: {},
      resources: [],
    });
    writeFileSync(file, '{"name":"kiro-usage","mcpServers":{"x":{"command":"x"}}}');
    expect((await ask(costly)).events).not.toContain("server");
    expect(readFileSync(file, "utf8")).toBe(content);
  });

  it.each<[string, Scenario]>([
    ["code 2", { unknownFlags: ["--agent"] }],
    ["code 4", { behavior: { acp: { sequence: [{ exitCode: 4, stderr: "error: agent not found\n" }, {}] } } }],
  ])("that a release does not know is seen, remembered and said: %s", async (_how, scenario) => {
    const { state, asked } = await ask(scenario);
    expect(asked.slice(0, 2)).toEqual([acp, "acp --agent-engine v2"]);
    expect(state).toMatchObject({ error: null, report: { usedOwnAgent: true } });
    expect((await ask({ unknownFlags: ["--agent"] })).asked).toEqual(["acp --agent-engine v2"]);
  });
});

describe("text", () => {
  it.each<[string, Scenario, string[]]>([
    ["where ACP fails", { release: "2.16.1", behavior: noAcp }, [acp, "--version", text]],
    ["of an engine with numbers", { release: "2.21.1", behavior: noAcp }, [acp, "--version", classic]],
    ["with its engine named", { release: "2.24.1", behavior: noAcp, savedEngine: "v3" }, [acp, "--version", v2, list]],
    ["with its engine named", { release: "3.0.0", behavior: noAcp, savedEngine: "v3" }, [acp, "--version", v2, list]],
    [
      "of an unreadable version, with its engine named",
      { release: "2.17.0", savedEngine: "v3", behavior: { ...noAcp, version: { stdout: "mine\n" } } },
      [acp, "--version", v2, classic],
    ],
    [
      "of an unreadable version without engines",
      { release: "1.20.0", behavior: { version: { stdout: "mine\n" } } },
      [acp, "--version", v2, classic, text],
    ],
  ])("is asked %s", async (_how, scenario, expected) => {
    const { state, asked, events } = await ask(scenario);
    expect(asked.filter((line) => line !== deletion)).toEqual(expected);
    expect(state).toMatchObject({ error: null, snapshot: { primary: { used: 12.5 } } });
    expect(events).not.toContain("model");
  });

  it("is asked under a terminal where pipes stay empty", async () => {
    const { state } = await ask({ behavior: { ...noAcp, chat: { onlyOnTty: true } }, release: "2.10.0" });
    expect(state).toMatchObject({ error: null, snapshot: { source: "cli", primary: { used: 12.5 } } });
    expect(test.fake.readRuns().at(-1)).toMatchObject({ stdin: "tty" });
  });

  it("is not asked of who is signed out or may be, or where it began a login before", async () => {
    for (const whoami of [{ stdout: "who knows\n", exitCode: 1 }, { state: "signed-out" as const }]) {
      expect((await ask({ behavior: { ...noAcp, whoami } })).asked).not.toContain(v2);
    }
    const begins: Scenario = { release: "1.20.0", behavior: { chat: { state: "signed-out" } } };
    const { state, events } = await ask(begins);
    expect([state.error?.kind, events.filter((event) => event === "browser")]).toEqual(["not-logged-in", ["browser"]]);
    // Where the service is slow, whoami leaves out the email, or says nothing.
    const account = { type: "BuilderId", email: null } as const;
    const silent = { ...begins.behavior, whoami: { stdout: "", exitCode: 1 } };
    for (const next of [begins, { ...begins, account }, { ...begins, behavior: silent }, begins]) {
      for (const options of [{}, { allowModel: true }]) {
        expect((await ask(next, options)).events).not.toContain("browser");
      }
    }
    const other: Scenario = { release: "1.20.0", account: { type: "Social", provider: "GitHub" } };
    expect((await ask({ ...begins, ...other })).events).toContain("browser");
    // What a person chose "Log In" for is tried once the login has ended, not before.
    markDue(test.storage, test.clock.now());
    expect((await ask(other)).state.error?.kind).toBe("not-logged-in");
    writeFileSync(nameLoginMark(test.folder), "");
    expect((await ask(other)).state).toMatchObject({ error: null });
    expect(existsSync(nameLoginMark(test.folder))).toBe(false);
  });

  it.each<[string, Scenario, number]>([
    ["whose login Kiro refuses", { state: "token-invalid" }, 0],
    ["for whom text began a login", { behavior: noAcp }, 1],
    ["for whom a list began one", {}, 1],
    [
      "of whom whoami says only late that nobody is",
      { behavior: { whoami: { state: "signed-out", delayMs: 1_500 } } },
      0,
    ],
  ])("of sessions is not asked either of somebody %s", async (_who, scenario, browsers) => {
    const begins = { state: "signed-out" as const };
    const behavior = { chat: begins, "chat:v1": begins, list: begins, delete: begins, ...scenario.behavior };
    const events: string[] = [];
    for (let round = 0; round < 3; round++) events.push(...(await ask({ ...scenario, behavior })).events);
    expect(events.filter((event) => event === "browser")).toHaveLength(browsers);
  });

  it("exactly at its limit may be more where ACP cannot say", async () => {
    const { state, asked } = await ask({ release: "2.10.0", usage: over, behavior: noAcp });
    expect(asked.filter((line) => line.startsWith("acp"))).toHaveLength(1);
    expect(state.snapshot).toMatchObject({ mayExceedLimit: true, primary: { used: 1_000 } });
  });
});

describe("time", () => {
  it.each([10_000, 30_000])(
    "a silent ACP leaves the others theirs, also when it answered before: %d ms",
    async (ms) => {
      await ask({});
      const scenario: Scenario = { behavior: { acp: { acp: { at: "initialize", silent: true } } }, usage: { bonuses } };
      const began = performance.now();
      const first = await ask(scenario, {}, ms);
      expect(performance.now() - began).toBeLessThan(ms);
      expect(first.state).toMatchObject({ error: null, snapshot: { source: "cli" } });
      expect(first.ways.slice(0, 2)).toEqual([acp, v2]);
      if (ms > 10_000) return;
      // What hung is not the first the next time, and completes what text leaves out as soon as it answers again.
      const second = await ask({ usage: { bonuses } }, {}, ms);
      expect(second.ways.slice(0, 2)).toEqual([v2, acp]);
      expect(second.state.snapshot).toMatchObject({ source: "acp", secondary: { used: 1 } });
      expect((await ask({})).asked[0]).toBe(acp);
    },
  );

  it("nothing waits for whoami, which may take its time when the service is slow", async () => {
    const began = performance.now();
    const { state } = await ask({ behavior: { whoami: { delayMs: 30_000 } } });
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(state).toMatchObject({ error: null, snapshot: { identity: { loginMethod: null, accountEmail: null } } });
  });

  it("all silent is a time limit, within the limit", async () => {
    const began = performance.now();
    const hangs = { hang: "before" as const };
    const { state } = await ask({ behavior: { acp: hangs, chat: hangs, "chat:v1": hangs } }, {}, 3_000);
    expect(state.error?.kind).toBe("timed-out");
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});

describe("a model's answer", () => {
  const model: Scenario = { state: "prose", behavior: noAcp };
  const locked = (state: UsageState) => state.lockedWay?.way ?? null;

  it.each(["english", "ready", "japanese", "fenced", "quoted"] as const)("shuts that very way: %s", async (prose) => {
    const first = await ask({ ...model, prose });
    expect(first.events.filter((event) => event === "model")).toHaveLength(1);
    expect([first.state.snapshot, locked(first.state)]).toEqual([null, "v2"]);
    test.fake.forgetSessions(); // One with a model's answer in it is not empty, and stays.
    const second = await ask({ ...model, prose, behavior: { ...noAcp, "chat:v1": { state: "signed-in" } } });
    expect(second.events).not.toContain("model");
    expect(second.state).toMatchObject({
      error: null,
      snapshot: { primary: { used: 12.5 } },
      lockedWay: { way: "v2" },
    });
  });

  it("is asked for again only when the person says so, and the way opens only when it gave a reading", async () => {
    await ask(model);
    test.fake.forgetSessions();
    const again = await ask({ behavior: { ...noAcp, chat: { exitCode: 1, stderr: "busy\n" } } }, { allowModel: true });
    expect(again.ways[0]).toBe(v2);
    expect(locked(again.state)).toBe("v2");
    const opened = await ask({ behavior: noAcp }, { allowModel: true });
    expect(opened.ways[0]).toBe(v2);
    expect([locked(opened.state), opened.state.error]).toEqual([null, null]);
  });

  it("shuts nothing for another release", async () => {
    await ask(model);
    test.fake.forgetSessions();
    const other = await ask({ release: "3.0.0", behavior: noAcp });
    expect(other.state).toMatchObject({ error: null, lockedWay: null });
  });
});

describe("sessions", () => {
  const hangs: Scenario["behavior"] = { acp: { acp: { at: "session/new", silent: true } } };

  it.each<[string, Scenario]>([
    ["of a release that keeps them", { release: "2.17.0", sessionsAtEof: "kept" }],
    [
      "of a release that keeps them and does not tell its version",
      { sessionsAtEof: "kept", behavior: { version: { stdout: "mine\n" }, acp: { acp: { noVersion: true } } } },
    ],
    ["of text", { behavior: noAcp }],
    ["of text into silent pipes", { behavior: { ...noAcp, chat: { onlyOnTty: true } } }],
    ["whose id nobody was told", { release: "2.2.1", behavior: hangs }],
    ["whose id nobody was told", { release: "2.24.1", behavior: hangs }],
    ["of 1.28.3", { release: "1.28.3" }],
  ])("are not left: %s", async (_which, scenario) => {
    const { state } = await ask(scenario, {}, scenario.behavior === hangs ? 6_000 : 60_000);
    expect(state.error).toBeNull();
    expect(test.fake.readSessions()).toEqual([]);
  });

  it("of other folders, and with messages, are nobody's business", async () => {
    const kept = [
      test.fake.saveSession({ cwd: "/somewhere/else", messages: 0 }),
      test.fake.saveSession({ cwd: test.workspace, messages: 2 }),
    ];
    await ask({ release: "2.17.0", sessionsAtEof: "kept" });
    expect(
      test.fake
        .readSessions()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(kept.toSorted());
    test.fake.forgetSessions();
  });

  it("are left to the next refresh where the answer has to be quick", async () => {
    const scenario: Scenario = { release: "2.17.0", sessionsAtEof: "kept" };
    expect((await ask(scenario, { leavesCleanUp: true })).asked).toEqual([acp]);
    expect(test.fake.readSessions()).toHaveLength(1);
    expect((await ask(scenario)).asked).toEqual([acp, list, deletion, deletion]);
  });

  it("are not deleted after a failed login", async () => {
    await ask({ release: "2.17.0", sessionsAtEof: "kept" }, { leavesCleanUp: true });
    for (const state of ["signed-out", "signed-out-refused", "signed-out-outer"] as const) {
      const { asked, events } = await ask({ state });
      expect(asked.filter((line) => line.startsWith("chat"))).toEqual([]);
      expect(events).not.toContain("browser");
    }
    await ask({});
  });
});

describe("why there is no number", () => {
  it.each<[NonNullable<Scenario["state"]>, string]>([
    ["signed-out", "not-logged-in"],
    ["signed-out-refused", "not-logged-in"],
    ["signed-out-outer", "not-logged-in"],
    ["expired", "session-expired"],
    ["token-invalid", "session-expired"],
    ["suspended", "access-denied"],
    ["throttled", "throttled"],
    ["unreachable", "unreachable"],
    ["no-answer", "unreachable"],
    ["internal", "backend-error"],
  ])("%s", async (state, kind) => {
    for (const release of ["1.20.0", "1.28.3", "2.2.1", "2.24.1"]) {
      const answer = await ask({ release, state });
      expect({ release, kind: answer.state.error?.kind }).toEqual({ release, kind });
      // One way has said it; no other is asked.
      expect(answer.asked.filter((line) => line.startsWith("chat --no")).length).toBeLessThan(2);
    }
  });

  it.each(["1.20.0", "2.2.1", "2.24.1"])("the plan reports no credits: %s", async (release) => {
    expect((await ask({ release, usage: { rows: [] } })).state.error?.kind).toBe("no-credits-reported");
  });

  it("offline is not signed out", async () => {
    const os = jest.requireActual<typeof import("node:os")>("node:os");
    const interfaces = jest.spyOn(os, "networkInterfaces");
    interfaces.mockReturnValue({
      lo: [{ internal: true, address: "127.0.0.1" } as never],
      awdl0: [{ internal: false, address: "fe80::1" } as never],
    });
    try {
      const { state } = await ask({ state: "offline" });
      expect(state.error).toMatchObject({ kind: "unreachable", detail: "You're offline." });
    } finally {
      interfaces.mockRestore();
    }
    expect((await ask({ state: "offline" })).state.error).toMatchObject({ kind: "not-logged-in" });
  });

  it("signed out is looked at by whoami alone the next time, and mending it shows by itself", async () => {
    await ask({ state: "signed-out" });
    expect((await ask({ state: "signed-out" }, { force: false })).asked).toEqual([]);
    test.clock.advance(60_000);
    const { asked, state } = await ask({ state: "signed-out" }, { force: false });
    expect([asked, state.error?.kind]).toEqual([[], "not-logged-in"]);
    expect(test.fake.readRuns()).toHaveLength(1);
    test.clock.advance(60_000);
    expect((await ask({}, { force: false })).state.error).toBeNull();
  });

  it("kiro-cli that is not there is looked for again at the next interval", async () => {
    const context = { ...test.context, cliPath: path.join(test.folder, "kiro-cli") };
    expect((await refreshUsage(context)).error?.kind).toBe("cli-not-found");
    expect(existsSync(context.cliPath)).toBe(false);
    test.clock.advance(60_000);
    writeFileSync(context.cliPath, readFileSync(test.fake.path), { mode: 0o755 });
    expect((await refreshUsage(context)).error).toBeNull();
  });
});
