import { utimesSync } from "node:fs";
import path from "node:path";
import { refreshUsage, type RefreshOptions } from "../../../../src/lib/kiro";
import { saveWish } from "../../../../src/lib/kiro/keep/records";
import { createTestContext, type TestContext } from "../create-test-context";
import { findSurvivors } from "../find-survivors";
import { waitFor } from "../wait-for";

let test: TestContext;

beforeEach(async () => {
  test = await createTestContext({ behavior: { acp: { acp: { delayMs: 300, at: "initialize" } } } });
});
afterEach(async () => {
  expect(await findSurvivors(test.fake)).toEqual([]);
  test.remove();
});

const countQuestions = () => test.fake.readRuns().filter(({ kind }) => kind === "acp").length;
const refresh = (options: RefreshOptions = {}) => refreshUsage({ ...test.context }, options);

it.each([{}, { force: true }])("twenty at once: one asks, all get the same (%j)", async (options) => {
  const states = await Promise.all(Array.from({ length: 20 }, () => refresh(options)));
  for (const { snapshot, error } of states) expect([snapshot, error]).toEqual([states[0].snapshot, null]);
  expect(countQuestions()).toBe(1);
});

it("a failure is shared like a reading", async () => {
  test.fake.update({ state: "suspended" });
  const states = await Promise.all([1, 2, 3].map(() => refresh({ force: true })));
  for (const { error } of states) expect(error?.kind).toBe("access-denied");
  expect(countQuestions()).toBe(1);
});

it("a wish for more than the running refresh does is asked for after it, once for all who wished", async () => {
  const due = refresh();
  await waitFor(() => countQuestions() === 1);
  const wishes = await Promise.all([1, 2, 3].map(() => refresh({ force: true })));
  await due;
  expect(countQuestions()).toBe(2);
  for (const { snapshot } of wishes) expect(snapshot?.updatedAt).toBe(wishes[0].snapshot?.updatedAt);
});

it("a wish outlives who wished it", async () => {
  const due = refresh();
  await waitFor(() => countQuestions() === 1);
  saveWish(test.storage, 1, test.clock.now());
  await due;
  expect(countQuestions()).toBe(2);
});

it("one that slept and was taken over has the reading of the one that took over", async () => {
  const slept = refresh();
  await waitFor(() => countQuestions() === 1);
  utimesSync(path.join(test.folder, "refresh.lock"), new Date(0), new Date(0));
  const next = refresh();
  const states = await Promise.all([slept, next]);
  for (const { snapshot, error } of states) expect([snapshot?.primary?.used, error]).toEqual([12.5, null]);
  expect(states[0].snapshot).toEqual(states[1].snapshot);
  expect(countQuestions()).toBe(2);
});

it("the very first refresh is waited for until there is a reading, not only until it has begun", async () => {
  const first = refresh();
  const second = refresh();
  await waitFor(() => countQuestions() === 1);
  expect((await second).snapshot?.primary?.used).toBe(12.5);
  await first;
  expect(countQuestions()).toBe(1);
});
