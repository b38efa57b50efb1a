import { existsSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readUsage, refreshUsage, type Storage, type UsageContext } from "../../../../src/lib/kiro";
import { loadDueMark, loadFailure, markDue } from "../../../../src/lib/kiro/keep/records";
import type { Account, Scenario } from "../../../fake/scenario";
import { createTestContext, type TestContext } from "../create-test-context";
import { day, minute } from "../create-test-clock";
import { findSurvivors } from "../find-survivors";

let test: TestContext;

beforeEach(async () => {
  test = await createTestContext({ usage: { resetsOn: "2026-12-01" } });
});
afterEach(async () => {
  expect(await findSurvivors(test.fake)).toEqual([]);
  expect(existsSync(test.folder) ? readdirSync(test.folder).filter((name) => name.includes("lock")) : []).toEqual([]);
  test.remove();
});

const expired: Scenario = { state: "expired" };
const unreachable: Scenario = { state: "unreachable" };

/** Refreshes and says whether kiro-cli was asked for that. */
async function refresh(scenario: Scenario | null, options = {}, context: UsageContext = test.context) {
  test.fake.clearLedger();
  if (scenario !== null) test.fake.update({ usage: { resetsOn: "2026-12-01" }, ...scenario });
  const state = await refreshUsage(context, options);
  return { state, hasAsked: test.fake.readRuns().length > 0 };
}

describe("a reading", () => {
  it("is kept, and told as soon as it is there", async () => {
    const onUpdate = jest.fn();
    const { state } = await refresh({}, { onUpdate });
    expect(state).toMatchObject({ error: null, isStale: false, snapshot: { cliVersion: "2.24.1" } });
    expect(state.snapshot?.identity).toEqual({
      accountOrganization: "KIRO FREE",
      loginMethod: "Builder ID",
      accountEmail: "person@example.com",
    });
    expect(onUpdate).toHaveBeenCalledWith(state);
    expect(readUsage(test.context).snapshot).toEqual(state.snapshot);
  });

  it("that is fresh enough starts no process", async () => {
    await refresh({});
    expect(await refresh(null)).toMatchObject({ hasAsked: false, state: { snapshot: { primary: { used: 12.5 } } } });
    test.clock.advance(5 * minute);
    expect(await refresh(null)).toMatchObject({ hasAsked: true });
  });

  it("is made anew when a person asks, or when its month is over", async () => {
    await refresh({});
    expect(await refresh(null, { force: true })).toMatchObject({ hasAsked: true });
    expect(await refresh(null, { allowModel: true })).toMatchObject({ hasAsked: true });
    test.clock.advance(10 * day);
    expect(readUsage(test.context)).toMatchObject({ isStale: true, nextRefreshAt: null });
    expect(await refresh(null)).toMatchObject({ hasAsked: true });
  });

  it.each(["snapshot", "failure", "ways"])("survives a broken value of every key: %s", async (key) => {
    await refresh({});
    await refresh(expired, { force: true });
    expect([...test.storage.values.keys()]).toContain(key);
    for (const text of ["{", '{"schemaVersion":0}']) {
      test.storage.values.set(key, text);
      expect(() => readUsage(test.context)).not.toThrow();
      const { state } = await refresh({}, { force: true });
      expect(state).toMatchObject({ error: null, snapshot: { primary: { used: 12.5 } } });
      if (key === "failure") await refresh(expired, { force: true });
    }
  });

  it("holds nothing that is private beyond the account: no token, no output, no path", async () => {
    await refresh({ print: { before: "aoa-token-secret /Users/somebody/project\n" } });
    const kept = [...test.storage.values].filter(([key]) => !["ways", "report"].includes(key));
    expect(JSON.stringify(kept)).not.toMatch(/secret|project|Estimated Usage/);
  });
});

describe("a failure", () => {
  it("keeps the reading before it, and a success forgets it", async () => {
    const { state: good } = await refresh({});
    const { state: failed } = await refresh(expired, { force: true });
    expect(failed).toMatchObject({ error: { kind: "session-expired" }, isStale: true, snapshot: good.snapshot });
    const { state: mended } = await refresh({}, { force: true });
    expect(mended).toMatchObject({ error: null, failedAt: null, isStale: false });
  });

  it("makes the next one wait longer each time, unless a person asks", async () => {
    await refresh(unreachable);
    for (const minutes of [1, 2, 5, 15, 60, 60]) {
      expect(await refresh(null)).toMatchObject({ hasAsked: false, state: { error: { kind: "unreachable" } } });
      test.clock.advance(minutes * minute * 0.8);
      expect(await refresh(null)).toMatchObject({ hasAsked: false });
      // What a person presses does not lengthen the wait.
      expect(await refresh(null, { force: true })).toMatchObject({ hasAsked: true });
      test.clock.advance(minutes * minute);
      expect(await refresh(null)).toMatchObject({ hasAsked: true });
    }
    expect(await refresh({}, { force: true })).toMatchObject({ hasAsked: true, state: { error: null } });
  });

  it("that only the person could mend leaves no wait for what comes after it", async () => {
    for (let times = 0; times < 5; times += 1) {
      await refresh({ state: "signed-out" });
      test.clock.advance(minute);
    }
    await refresh(unreachable);
    test.clock.advance(minute);
    expect(await refresh({})).toMatchObject({ hasAsked: true, state: { error: null } });
  });
});

it("a failure that is looked at while the person logs in makes nobody wait longer", async () => {
  await refresh(unreachable);
  markDue(test.storage, test.clock.now());
  for (let look = 0; look < 3; look++) {
    test.clock.advance(minute);
    await refresh(null);
  }
  expect(loadFailure(test.storage)).toMatchObject({ kind: "unreachable", count: 1 });
});

describe("another account", () => {
  const other: Account = { type: "BuilderId", email: "other@example.com" };

  it("drops the reading of the one before, also when its own cannot be had", async () => {
    await refresh({});
    const { state } = await refresh({ account: other, state: "suspended" }, { force: true });
    expect(state).toMatchObject({ snapshot: null, error: { kind: "access-denied" } });
    expect(readUsage(test.context).snapshot).toBeNull();
  });

  it("is waited for beside a failure, as beside a reading", async () => {
    await refresh({});
    const slow: Scenario = { account: other, state: "suspended", behavior: { whoami: { delayMs: 500 } } };
    expect((await refresh(slow, { force: true })).state.snapshot).toBeNull();
  });

  it("is not a login method of another name with the same email; without emails it is", async () => {
    const { state: good } = await refresh({ account: { ...other, type: "Social", provider: "GitHub" } });
    const { state: renamed } = await refresh({ account: other, state: "expired" }, { force: true });
    expect(renamed.snapshot).toEqual(good.snapshot);
    await refresh({ account: { ...other, type: "Social", provider: "GitHub", email: null } }, { force: true });
    const { state } = await refresh({ account: { ...other, email: null }, state: "expired" }, { force: true });
    expect(state).toMatchObject({ snapshot: null, error: { kind: "session-expired" } });
  });

  it("is not suspected where whoami cannot tell, and not where the same one fails", async () => {
    const { state: good } = await refresh({});
    const silent: Scenario = { ...expired, behavior: { whoami: { stdout: "", exitCode: 1 } } };
    expect((await refresh(silent, { force: true })).state.snapshot).toEqual(good.snapshot);
    expect((await refresh(expired, { force: true })).state.snapshot).toEqual(good.snapshot);
  });

  it("has its own reading", async () => {
    await refresh({});
    const { state } = await refresh({ account: other }, { force: true });
    expect(state).toMatchObject({ error: null, snapshot: { identity: { accountEmail: "other@example.com" } } });
  });

  it.each<[string, Scenario, boolean]>([
    ["ends the looks at whether the login is done", { account: other }, true],
    ["is not suspected by them where whoami cannot tell", { behavior: { whoami: { stdout: "", exitCode: 1 } } }, false],
  ])("%s", async (_what, scenario, isDone) => {
    await refresh({});
    markDue(test.storage, test.clock.now());
    await refresh(scenario, { force: true });
    expect(loadDueMark(test.storage, test.clock.now()) === null).toBe(isDone);
  });
});

describe("a disk that fails", () => {
  it("costs the memory of a reading, not the reading", async () => {
    const full: Storage = {
      ...test.storage,
      set: () => {
        throw new Error("ENOSPC");
      },
    };
    const context = { ...test.context, openStorage: () => full };
    expect((await refresh({}, {}, context)).state).toMatchObject({
      error: null,
      snapshot: { primary: { used: 12.5 } },
    });
    expect((await refresh(expired, {}, context)).state).toMatchObject({ error: { kind: "session-expired" } });
  });

  it("costs nothing else when the cache cannot be opened", async () => {
    const openStorage = () => {
      throw new Error("EIO");
    };
    const context = { ...test.context, openStorage };
    expect(readUsage(context)).toMatchObject({ snapshot: null, error: null });
    expect((await refresh({}, {}, context)).state).toMatchObject({
      error: null,
      snapshot: { primary: { used: 12.5 } },
    });
  });

  it("is said where there is no folder to run in", async () => {
    writeFileSync(path.join(test.folder, "file"), "");
    const context = { ...test.context, folder: path.join(test.folder, "file", "support") };
    const { state, hasAsked } = await refresh({}, {}, context);
    expect(state).toMatchObject({ snapshot: null, error: { kind: "cli-failed" } });
    expect(hasAsked).toBe(false);
  });
});
