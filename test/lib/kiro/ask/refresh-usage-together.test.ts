import { refreshUsage, type UsageContext } from "../../../../src/lib/kiro";
import { createTestContext, type TestContext } from "../create-test-context";
import { findSurvivors } from "../find-survivors";
import { nameRungs } from "./name-rungs";
import { waitFor } from "../wait-for";

jest.setTimeout(120_000);

let test: TestContext;

beforeEach(async () => {
  test = await createTestContext();
});
afterEach(async () => {
  expect(await findSurvivors(test.fake)).toEqual([]);
  test.remove();
});

/** What another command has: its own context, with the same folder and the same cache. */
const another = (): UsageContext => ({ ...test.context });

it.each([{}, { force: true }])("two commands at once: one asks, both get the same (%j)", async (options) => {
  const [first, second] = await Promise.all([refreshUsage(test.context, options), refreshUsage(another(), options)]);
  expect(second).toEqual(first);
  expect(first).toMatchObject({ error: null, snapshot: { primary: { used: 12.5 } } });
  expect(nameRungs(test.fake)).toEqual(["stream"]);
});

it("joins a refresh that a person asked for to the one that runs", async () => {
  test.fake.update({ behavior: { chat: { delayMs: 300 } } });
  const running = refreshUsage(test.context);
  await waitFor(() => nameRungs(test.fake).length > 0);
  const joined = await refreshUsage(another(), { force: true });
  expect(joined).toEqual(await running);
  expect(nameRungs(test.fake)).toEqual(["stream"]);
});

it("twenty at once: one asks, all get the same", async () => {
  const states = await Promise.all(Array.from({ length: 20 }, () => refreshUsage(another(), { force: true })));
  for (const state of states) expect(state).toEqual(states[0]);
  expect(nameRungs(test.fake)).toEqual(["stream"]);
});

it("a failure is shared like a reading", async () => {
  test.fake.update({ state: "expired" });
  const states = await Promise.all([1, 2, 3].map(() => refreshUsage(another(), { force: true })));
  for (const state of states) expect(state).toMatchObject({ error: { kind: "session-expired" } });
  expect(nameRungs(test.fake)).toEqual(["stream"]);
});

it("the next one asks when the first is cancelled", async () => {
  test.fake.update({ behavior: { chat: { sequence: [{ hang: "before" }, {}] } } });
  const controller = new AbortController();
  const cancelled = refreshUsage(test.context, { signal: controller.signal }).catch((error: unknown) => error);
  await waitFor(() => nameRungs(test.fake).length > 0);
  const next = refreshUsage(another());
  controller.abort();
  expect(await cancelled).toMatchObject({ kind: "cancelled" });
  expect(await next).toMatchObject({ error: null, snapshot: { primary: { used: 12.5 } } });
});

it("waiting for another can be cancelled, and does not disturb it", async () => {
  test.fake.update({ behavior: { chat: { delayMs: 1_000 } } });
  const running = refreshUsage(test.context);
  await waitFor(() => nameRungs(test.fake).length > 0);
  const controller = new AbortController();
  const waiting = refreshUsage(another(), { signal: controller.signal });
  controller.abort();
  await expect(waiting).rejects.toMatchObject({ kind: "cancelled" });
  expect(await running).toMatchObject({ error: null });
});

it("one after the other each asks when asked to", async () => {
  const first = await refreshUsage(test.context, { force: true });
  const second = await refreshUsage(another(), { force: true });
  expect(second.snapshot?.updatedAt).not.toBe(first.snapshot?.updatedAt);
  expect(nameRungs(test.fake)).toEqual(["stream", "stream"]);
});

it("the one that waits has the reading as soon as it is stored, before the other has cleaned up", async () => {
  test.fake.update({ behavior: { chat: { delayMs: 300 }, delete: { delayMs: 3_000 } } });
  let isDone = false;
  const running = refreshUsage(test.context).finally(() => (isDone = true));
  await waitFor(() => nameRungs(test.fake).length > 0);
  const waiting = await refreshUsage(another());
  expect(isDone).toBe(false);
  expect(test.fake.readLedger()).not.toContainEqual(expect.objectContaining({ event: "deleted" }));
  expect(waiting).toEqual(await running);
  expect(test.fake.readLedger()).toContainEqual(expect.objectContaining({ event: "deleted" }));
  expect(nameRungs(test.fake)).toEqual(["stream"]);
});
