import { existsSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readUsage, refreshUsage, takeNotices, type UsageContext } from "../../../src/lib/kiro";
import { readHistory } from "../../../src/lib/kiro/keep/history";
import { setMark } from "../../../src/lib/kiro/keep/marks";
import { readMemory } from "../../../src/lib/kiro/keep/memory";
import { tryRefreshLock } from "../../../src/lib/kiro/keep/refresh-lock";
import type { Scenario } from "../../fake/scenario";
import { createTestContext, type TestContext } from "./create-test-context";
import { day, minute } from "./create-test-clock";
import { waitFor } from "./wait-for";

let test_: TestContext;
let context: UsageContext;
beforeEach(async () => {
  test_ = await createTestContext();
  ({ context } = test_);
});
afterEach(() => {
  expect(test_.fake.findChangedFiles()).toEqual([]);
  expect(test_.fake.readLedger().filter(({ event }) => /overlap|login-lost|offence|server|hook/.test(event))).toEqual(
    [],
  );
  test_.remove();
});

const press = (scenario?: Scenario) => {
  if (scenario) test_.fake.update(scenario);
  return refreshUsage(context, { force: true });
};
/** The commands that ran since the last look, in order. */
const takeRuns = () => {
  const runs = test_.fake.readRuns().map(({ argv }) => argv.join(" "));
  test_.fake.clearLedger();
  return runs;
};

const acp = "acp --agent-engine v2 --agent kiro-usage";
const whoami = "whoami --format json";
const text = "chat --no-interactive --v2 --agent kiro-usage /usage";

describe("one question", () => {
  test.each<[string, Scenario, string[]]>([
    [
      "before 2.1, by text",
      { release: "1.26.0" },
      ["--version", whoami, "chat --no-interactive --agent kiro-usage /usage"],
    ],
    ["2.1, over ACP", { release: "2.2.1" }, ["--version", "acp --agent kiro-usage", whoami]],
    ["2.13, in its v2 engine", { release: "2.16.1" }, ["--version", acp, whoami]],
    ["the newest", { release: "2.37.1" }, ["--version", acp, whoami]],
    [
      "ACP that fails, then text",
      { release: "2.24.1", behavior: { acp: { acp: { closes: "torn" }, exitCode: 1 } } },
      ["--version", acp, whoami, text],
    ],
    [
      "ACP that fails, without text that has numbers",
      { release: "2.20.1", behavior: { acp: { exitCode: 1, stdout: "" } } },
      ["--version", acp],
    ],
    [
      "an agent that isn't known",
      { release: "2.24.1", unknownFlags: ["--agent"] },
      ["--version", acp, "acp --agent-engine v2", whoami],
    ],
  ])("%s", async (_what, scenario, expected) => {
    await press(scenario);
    expect(takeRuns()).toEqual(expected);
  });

  test("needs no --version once a release has answered, and notices at initialize that it is another one", async () => {
    await press({ release: "2.24.1" });
    takeRuns();
    expect((await press({ release: "2.30.0" })).snapshot?.cliVersion).toBe("2.30.0");
    expect(takeRuns()).toEqual([acp, whoami]);
    expect((await press({ release: "2.5.0" })).snapshot?.cliVersion).toBe("2.5.0");
    expect(takeRuns()).toEqual([acp, "--version", "acp --agent kiro-usage", whoami]);
    expect((await press({ release: "2.24.1" })).snapshot?.cliVersion).toBe("2.24.1");
    expect(takeRuns()).toEqual(["--version", acp, whoami]);
    expect((await press({ release: "1.26.0" })).snapshot).toMatchObject({ source: "cli", cliVersion: "1.26.0" });
  });

  test("a release that refuses the v2 engine isn't asked in another one", async () => {
    const { error } = await press({ release: "4.0.0" });
    expect(error).toMatchObject({ kind: "cli-failed", detail: expect.stringContaining("Kiro IDE") });
    expect(takeRuns()).toEqual(["--version", acp]);
  });

  test("a release whose ACP is silent leaves text a third of the time limit", async () => {
    test_.fake.update({ release: "2.24.1", behavior: { acp: { acp: { silent: true } } } });
    const state = await refreshUsage({ ...context, timeoutMs: 12_000 }, { force: true });
    expect(state).toMatchObject({ error: null, snapshot: { source: "cli", primary: { used: 12.5 } } });
  });
});

describe("a model's answer", () => {
  const prose: Scenario = { release: "2.24.1", state: "prose", behavior: { acp: { exitCode: 1, stdout: "" } } };
  const countCharges = () => test_.fake.readLedger().filter(({ event }) => event === "model").length;

  test("closes text for the release, whatever becomes of the cache, until you ask for it", async () => {
    expect((await press(prose)).error?.kind).toBe("model-answered");
    expect(countCharges()).toBe(1);
    for (let refreshes = 0; refreshes < 3; refreshes += 1) {
      test_.storage.values.clear();
      expect((await press()).error?.kind).toBe("cli-failed");
    }
    expect(countCharges()).toBe(1);
    expect((await press()).report?.isTextClosed).toBe(true);
    await refreshUsage(context, { allowModel: true });
    expect(countCharges()).toBe(2);
    test_.fake.update({ ...prose, state: "signed-in" });
    expect((await refreshUsage(context, { allowModel: true })).report?.isTextClosed).toBe(false);
  });
});

describe("whoami", () => {
  const email = (of: string | null): Scenario => ({ account: { type: "BuilderId", email: of } });
  const silent = (scenario: Scenario): Scenario => ({ ...scenario, behavior: { whoami: { stdout: "", exitCode: 1 } } });
  const used = (credits: number) => ({ rows: [{ label: "Credits", used: credits, limit: 50 }] });

  test("a reading is kept before it has answered, and again with the account", async () => {
    const emails: (string | null | undefined)[] = [];
    test_.fake.update(email("a@example.com"));
    await refreshUsage(context, { onUpdate: ({ snapshot }) => emails.push(snapshot?.identity.accountEmail) });
    expect(emails.slice(0, 2)).toEqual([null, "a@example.com"]);
    expect(readHistory(context.folder)).toHaveLength(1);
  });

  test("while it's silent, the last identity is carried over unless something contradicts it", async () => {
    await press(email("a@example.com"));
    const carried = await press(silent({ ...email("b@example.com"), usage: used(14) }));
    expect(carried).toMatchObject({ snapshot: { identity: { accountEmail: "a@example.com" } } });
    expect(carried.forecast).not.toBeNull();
    const contradicted = await press(silent({ ...email("b@example.com"), usage: used(3) }));
    expect(contradicted).toMatchObject({
      snapshot: { identity: { accountEmail: null }, primary: { used: 3 } },
      forecast: null,
    });
    expect(readHistory(context.folder)).toHaveLength(2);
  });

  test("another person's numbers and forecast go at once, also with a failure and after whoami was silent", async () => {
    await press(email("a@example.com"));
    await press(silent({ ...email("b@example.com"), state: "throttled", behavior: {} }));
    const denied = await press({ ...email("b@example.com"), state: "suspended" });
    expect(denied).toMatchObject({ snapshot: null, forecast: null, error: { kind: "access-denied" } });
  });

  test("it isn't run after a login that was refused, or if Kiro wasn't reached", async () => {
    await press();
    for (const state of ["expired", "unreachable", "signed-out-refused"] as const) {
      takeRuns();
      expect((await press({ state })).snapshot).not.toBeNull();
      expect(takeRuns()).toEqual([acp]);
    }
  });
});

describe("a failure", () => {
  test("keeps the last good reading, and its own reason", async () => {
    await press();
    expect(await press({ state: "suspended" })).toMatchObject({
      error: { kind: "access-denied", detail: expect.stringMatching(/suspended/) },
      snapshot: { primary: { used: 12.5 } },
      isStale: true,
    });
    expect(await press({ state: "signed-in" })).toMatchObject({ error: null, isStale: false });
  });

  test("is offline without a network, which can look as if you were signed out", async () => {
    context = { ...context, isOnline: () => false };
    for (const state of ["unreachable", "signed-out-refused"] as const)
      expect((await press({ state })).error?.kind).toBe("offline");
  });

  test("waits longer each time, but not for what you pressed", async () => {
    test_.fake.update({ state: "internal" });
    const waits: number[] = [];
    for (let failures = 0; failures < 3; failures += 1) {
      const { nextRefreshAt, failedAt } = await refreshUsage(context);
      waits.push(Math.round((nextRefreshAt!.getTime() - failedAt!.getTime()) / minute));
      test_.clock.advance(20 * minute);
    }
    expect(waits).toEqual([1, 2, 5]);
    expect(((await press()).nextRefreshAt!.getTime() - context.now().getTime()) / minute).toBeLessThan(6);
  });

  test("of the login pauses for a minute, except for a press", async () => {
    await refreshUsage((test_.fake.update({ state: "signed-out-refused" }), context));
    takeRuns();
    await refreshUsage(context);
    test_.clock.advance(50_000);
    await refreshUsage(context);
    expect(takeRuns()).toEqual([]);
    await press();
    expect(takeRuns()).toEqual([acp]);
  });
});

describe("while you log in", () => {
  test("nothing is asked; once the login has ended it's asked at once, and what was remembered of the old one is lifted", async () => {
    await press({ state: "signed-out" });
    expect(readMemory(context.folder).failedLoginAt).not.toBeNull();
    setMark(context.folder, "login-began", context.now());
    takeRuns();
    expect(await press({ state: "signed-in" })).toMatchObject({ isLoggingIn: true });
    expect(takeRuns()).toEqual([]);
    setMark(context.folder, "login-ended", context.now());
    expect(await refreshUsage(context)).toMatchObject({ isLoggingIn: false, error: null });
    expect(readMemory(context.folder).failedLoginAt).toBeNull();
    expect(existsSync(path.join(context.folder, "login-ended"))).toBe(false);
  });

  test("a login that was never finished holds up nothing for longer than ten minutes", async () => {
    setMark(context.folder, "login-began", context.now());
    test_.clock.advance(11 * minute);
    expect((await refreshUsage(context)).snapshot).not.toBeNull();
  });

  test("a refresh that was running stops before its next process, and keeps its reading", async () => {
    test_.fake.update({ behavior: { acp: { acp: { delayMs: 300 } } } });
    const running = refreshUsage(context);
    await waitFor(() => test_.fake.readRuns().some(({ kind }) => kind === "acp"));
    setMark(context.folder, "login-began", context.now());
    expect((await running).snapshot?.primary?.used).toBe(12.5);
    expect(takeRuns()).toEqual(["--version", acp]);
  });
});

describe("together", () => {
  test("calls that find a refresh running join it, a press included; one that may cost credits waits and asks", async () => {
    test_.fake.update({ behavior: { acp: { acp: { delayMs: 500 } } } });
    const running = refreshUsage(context);
    await waitFor(() => test_.fake.readRuns().length > 0);
    const [first, joined, pressed] = await Promise.all([running, refreshUsage(context), press()]);
    expect(new Set([first, joined, pressed].map(({ snapshot }) => snapshot!.updatedAt)).size).toBe(1);
    expect(takeRuns()).toEqual(["--version", acp, whoami]);
    const [, again] = await Promise.all([press(), refreshUsage(context, { allowModel: true })]);
    expect(takeRuns()).toHaveLength(4);
    expect(again.snapshot!.updatedAt).not.toBe(first.snapshot!.updatedAt);
  });

  test("a refresh whose lock was left behind is followed by one that deletes its session", async () => {
    await press({ release: "2.24.1" });
    const left = tryRefreshLock(path.join(context.folder, "refresh.lock"));
    if (typeof left === "string") throw new Error(left);
    test_.fake.update({ release: "2.24.1", behavior: { acp: { signal: "SIGKILL", acp: { closes: true } } } });
    await refreshUsage({ ...context, folder: context.folder }, {}).catch(() => undefined);
    left.release();
    expect((await press({ release: "2.24.1" })).error).toBeNull();
    expect(test_.fake.readSessions().filter(({ cwd, turns }) => cwd === test_.workspace && turns === 0)).toEqual([]);
  });

  test("Clear History waits for the lock and leaves the reading", async () => {
    await press();
    expect(await refreshUsage(context, { clear: "history" })).toMatchObject({
      snapshot: { primary: { used: 12.5 } },
      forecast: null,
    });
    expect(readHistory(context.folder)).toEqual([]);
    expect(takeRuns()).toHaveLength(3);
  });
});

describe("a folder that can't be written", () => {
  test("a press tells the number; a tick doesn't ask", async () => {
    await press();
    const readOnly = { ...context, folder: path.join(context.folder, "refresh.lock.file") };
    writeFileSync(readOnly.folder, "");
    takeRuns();
    await refreshUsage(readOnly);
    expect(takeRuns()).toEqual([]);
    expect((await refreshUsage(readOnly, { force: true })).error).toMatchObject({
      kind: "cli-failed",
      detail: expect.stringContaining("folder"),
    });
  });
});

test("leaves nothing in the folder but what it is for, and nothing of the email if that is hidden", async () => {
  await press();
  const spending = ["spending-files.json", "spending.jsonl"];
  expect(readdirSync(context.folder).sort()).toEqual([
    "history.jsonl",
    "history.salt",
    "memory.json",
    ...spending,
    "workspace",
  ]);
  expect(readUsage({ ...context, hideAccount: true }).snapshot?.identity).toMatchObject({
    accountEmail: null,
    loginMethod: "Builder ID",
  });
});

test("each thing is notified of once, for every account", async () => {
  const state = await press({ usage: { rows: [{ label: "Credits", used: 48, limit: 50 }] } });
  expect(takeNotices(context, state)).toEqual([{ kind: "use", percent: 95 }]);
  expect(takeNotices(context, state)).toEqual([]);
  test_.storage.values.clear();
  expect(takeNotices({ ...context, hideAccount: true }, await press())).toEqual([]);
});

test("a reading goes stale as time passes", async () => {
  await press();
  test_.clock.advance(61 * minute);
  expect(readUsage(context)).toMatchObject({ isStale: true, isDue: true });
  test_.clock.advance(-2 * day);
  expect(readUsage(context)).toMatchObject({ isStale: true, isDue: true });
});
