import { prepareLogin, readUsage, refreshUsage, type RefreshOptions } from "../../../../src/lib/kiro";
import { loadFailure } from "../../../../src/lib/kiro/keep/usage-cache";
import type { Scenario } from "../../../fake/scenario";
import { createTestContext, type TestContext } from "../create-test-context";
import { minute } from "../create-test-clock";
import { findSurvivors } from "../find-survivors";
import { nameRungs } from "./name-rungs";

jest.setTimeout(120_000);

/** `whoami` says that somebody is signed in; `chat` opens a browser all the same. */
const wrong: Scenario = { behavior: { chat: { state: "signed-out" } } };
const well: Scenario = { usage: { resetsOn: "2026-12-01" } };
const signedOut = { snapshot: null, error: { kind: "not-logged-in" } };

let test: TestContext;

beforeEach(async () => {
  test = await createTestContext();
});
afterEach(async () => {
  expect(await findSurvivors(test.fake)).toEqual([]);
  test.remove();
});

/** Refreshes an hour later, when no failure says to wait any more; what `commands` tells is what was asked. */
async function refresh(scenario: Scenario, options?: RefreshOptions, context = test.context) {
  test.clock.advance(61 * minute);
  test.fake.clearLedger();
  test.fake.update(scenario);
  const state = await refreshUsage(context, options);
  const browsers = test.fake.readLedger().filter(({ event }) => event === "browser").length;
  const isAsked = test.fake.readRuns().some(({ kind }) => kind === "whoami");
  return { state, rungs: nameRungs(test.fake), browsers, isAsked };
}

const hasStartedLogin = () => loadFailure(test.storage)?.hasStartedLogin;

it("is remembered with the failure", async () => {
  const { state, rungs, browsers } = await refresh(wrong);
  expect(state).toMatchObject(signedOut);
  expect({ rungs, browsers }).toEqual({ rungs: ["stream"], browsers: 1 });
  expect(loadFailure(test.storage)).toMatchObject({ kind: "not-logged-in", hasStartedLogin: true, count: 1 });
});

it("is not started again by a refresh that nobody asked for, however often it comes", async () => {
  await refresh(wrong);
  for (const count of [2, 3, 4]) {
    const { state, ...asked } = await refresh(wrong);
    expect(state).toMatchObject(signedOut);
    expect(asked).toEqual({ rungs: [], browsers: 0, isAsked: true });
    expect(loadFailure(test.storage)).toMatchObject({ kind: "not-logged-in", hasStartedLogin: true, count });
  }
});

it("is not forgotten while nobody can tell who is signed in, or while there is no kiro-cli", async () => {
  await refresh(wrong);
  await refresh({ ...wrong, behavior: { ...wrong.behavior, whoami: { stdout: "", exitCode: 1 } } });
  await refresh(wrong, {}, { ...test.context, cliPath: "/nowhere/kiro-cli" });
  expect(readUsage(test.context)).toMatchObject({ error: { kind: "cli-not-found" } });
  const { state, rungs, browsers } = await refresh(wrong);
  expect(state).toMatchObject(signedOut);
  expect({ rungs, browsers }).toEqual({ rungs: [], browsers: 0 });
});

it("is over when a person refreshes, and then refreshes run by themselves again", async () => {
  await refresh(wrong);
  expect((await refresh(well)).rungs).toEqual([]);
  expect(await refresh(well, { force: true })).toMatchObject({ rungs: ["stream"], state: { error: null } });
  expect(hasStartedLogin()).toBeUndefined();
  expect(await refresh(well)).toMatchObject({ rungs: ["stream"], state: { error: null } });
});

it("is kept again where a person refreshes and it comes again", async () => {
  await refresh(wrong);
  expect(await refresh(wrong, { force: true })).toMatchObject({ rungs: ["stream"], browsers: 1 });
  expect(hasStartedLogin()).toBe(true);
  expect(await refresh(wrong)).toMatchObject({ rungs: [], browsers: 0 });
});

it("is over when a person logs in", async () => {
  await refresh(wrong);
  prepareLogin(test.context);
  expect(await refresh(well)).toMatchObject({ rungs: ["stream"], state: { error: null } });
});

it("is over when whoami has said in between that nobody is signed in", async () => {
  await refresh(wrong);
  expect(await refresh({ state: "signed-out" })).toMatchObject({ rungs: [], state: signedOut });
  expect(hasStartedLogin()).toBe(false);
  expect(await refresh(well)).toMatchObject({ rungs: ["stream"], state: { error: null } });
});

it("is not what a login that kiro-cli refuses is", async () => {
  await refresh({ behavior: { chat: { state: "signed-out-refused" } } });
  expect(loadFailure(test.storage)).toMatchObject({ kind: "not-logged-in", hasStartedLogin: false });
  expect(await refresh(well)).toMatchObject({ rungs: ["stream"], state: { error: null } });
});

it("is remembered, too, where ACP began it", async () => {
  const acp = { stdout: "▰▱▱▱▱▱▱ Opening browser... | Press (^) + C to cancel", hang: "after" as const };
  const startedAt = performance.now();
  const { state, rungs } = await refresh({ behavior: { whoami: { stdout: "", exitCode: 1 }, acp } });
  expect(performance.now() - startedAt).toBeLessThan(20_000);
  expect(state).toMatchObject(signedOut);
  expect(rungs).toEqual(["acp"]);
  expect(hasStartedLogin()).toBe(true);
  expect((await refresh(well)).rungs).toEqual([]);
});

it("is over when whoami names another account than that of the last reading", async () => {
  const other = { type: "BuilderId" as const, email: "other@example.com" };
  await refresh(well);
  expect((await refresh(wrong)).rungs).toEqual(["stream"]);
  expect((await refresh(well)).rungs).toEqual([]);
  expect(hasStartedLogin()).toBe(true);
  expect(await refresh({ ...well, account: other })).toMatchObject({
    rungs: ["stream"],
    state: { error: null, snapshot: { identity: { accountEmail: "other@example.com" } } },
  });
  expect(hasStartedLogin()).toBeUndefined();
});
