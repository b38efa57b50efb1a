import { locateCli, prepareLogin, readUsage, refreshUsage } from "../../src/lib/kiro";
import { createTestContext, type TestContext } from "./kiro/create-test-context";
import { findSurvivors } from "./kiro/find-survivors";

let test: TestContext;

beforeEach(async () => {
  test = await createTestContext();
});
afterEach(async () => {
  expect(await findSurvivors(test.fake)).toEqual([]);
  test.remove();
});

it("knows nothing at first, asks once, and then knows without asking", async () => {
  expect(readUsage(test.context)).toMatchObject({ snapshot: null, error: null, nextRefreshAt: null });
  expect(test.fake.readRuns()).toEqual([]);
  const state = await refreshUsage(test.context);
  const runs = test.fake.readRuns().length;
  expect(readUsage(test.context)).toEqual(state);
  expect(await refreshUsage(test.context)).toEqual(state);
  expect(test.fake.readRuns()).toHaveLength(runs);
});

it("keeps the email address to itself where the person wants it hidden, also in what is told early", async () => {
  const context = { ...test.context, hideAccount: true };
  const onUpdate = jest.fn();
  const state = await refreshUsage(context, { onUpdate });
  for (const told of [state, readUsage(context), onUpdate.mock.calls[0][0]]) {
    expect(told.snapshot.identity).toMatchObject({ accountEmail: null, loginMethod: "Builder ID" });
  }
  expect(readUsage(test.context).snapshot?.identity.accountEmail).toBe("person@example.com");
});

it("still knows that another account has signed in where the email address is hidden", async () => {
  const context = { ...test.context, hideAccount: true };
  await refreshUsage(context);
  test.fake.update({ state: "expired", account: { type: "BuilderId", email: "other@example.com" } });
  expect((await refreshUsage(context, { force: true })).snapshot).toBeNull();
});

describe("to log in", () => {
  it("it names the program, and asks again afterwards however long it was to wait", async () => {
    test.fake.update({ state: "signed-out" });
    const state = await refreshUsage(test.context);
    expect(state).toMatchObject({ error: { kind: "not-logged-in" }, nextRefreshAt: expect.any(Date) });
    expect(prepareLogin(test.context)).toBe(test.fake.path);
    expect(readUsage(test.context).nextRefreshAt).toBeNull();
    test.fake.update({});
    expect(await refreshUsage(test.context)).toMatchObject({ error: null, snapshot: { primary: { used: 12.5 } } });
  });

  it("it names kiro-cli where none is found", () => {
    const context = { ...test.context, cliPath: "/nowhere/kiro-cli" };
    expect(locateCli(context)).toBeNull();
    expect(prepareLogin(context)).toBe("kiro-cli");
  });

  it("it starts nothing", () => {
    prepareLogin(test.context);
    expect(test.fake.readRuns()).toEqual([]);
  });
});
