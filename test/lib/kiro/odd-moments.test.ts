import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readUsage, refreshUsage, scanForAWhile, type UsageContext } from "../../../src/lib/kiro";
import { setMark } from "../../../src/lib/kiro/keep/marks";
import { readMemory } from "../../../src/lib/kiro/keep/memory";
import { tryRefreshLock } from "../../../src/lib/kiro/keep/refresh-lock";
import { nameLock } from "../../../src/lib/kiro/read-usage";
import { saveSession, sessionFolder } from "../../fake/sessions.mjs";
import type { Scenario } from "../../fake/scenario";
import { createTestContext, type TestContext } from "./create-test-context";
import { waitFor } from "./wait-for";

let test_: TestContext;
let context: UsageContext;
beforeEach(async () => {
  test_ = await createTestContext();
  ({ context } = test_);
});
afterEach(() => test_.remove());

const press = (scenario?: Scenario) => {
  if (scenario) test_.fake.update(scenario);
  return refreshUsage(context, { force: true });
};
const countRuns = (kind: string) => test_.fake.readRuns().filter((run) => run.kind === kind).length;
const listSessions = () => readdirSync(sessionFolder(path.join(test_.fake.home, ".kiro")));

test("a login that begins between two processes leaves no session behind", async () => {
  test_.fake.update({ behavior: { acp: { signal: "SIGKILL", acp: { closes: true, delayMs: 300 } } } });
  const before = listSessions();
  const running = press();
  await waitFor(() => countRuns("acp") > 0);
  setMark(context.folder, "login-began", context.now());
  await running;
  expect(countRuns("whoami")).toBe(0);
  expect(listSessions()).toEqual(before);
});

test.each(["scan", "clear"])("a press that finds the lock held by a %s is answered by asking", async (what) => {
  await press();
  test_.fake.clearLedger();
  const lock = tryRefreshLock(nameLock(context.folder));
  if (typeof lock === "string") throw new Error(lock);
  const pressed = press();
  await new Promise((resolve) => setTimeout(resolve, 100));
  const { kept } = JSON.parse(`{"kept":${test_.storage.values.get("kept")}}`) as { kept: object };
  const change = what === "scan" ? { spending: null } : { forecast: null };
  test_.storage.values.set("kept", JSON.stringify({ ...kept, ...change }));
  lock.release();
  await pressed;
  expect(countRuns("acp")).toBe(1);
});

test.each<[string, () => Promise<unknown>]>([
  ["reading session files", () => scanForAWhile(context)],
  ["clearing the history", () => refreshUsage(context, { clear: "history" })],
])("%s deletes the session of a refresh that was killed", async (_what, act) => {
  await press();
  const file = nameLock(context.folder);
  writeFileSync(file, JSON.stringify({ id: "dead", since: Date.now() - 60_000 }));
  const longAgo = new Date(Date.now() - 10_000);
  utimesSync(file, longAgo, longAgo);
  const id = saveSession(sessionFolder(path.join(test_.fake.home, ".kiro")), { cwd: test_.workspace });
  await act();
  expect(listSessions().filter((name) => name.startsWith(id))).toEqual([]);
});

describe("a memory that can't be written", () => {
  const prose: Scenario = { release: "1.26.0", state: "prose" };
  beforeEach(() => mkdirSync(path.join(context.folder, "memory.json", "x"), { recursive: true }));

  test("lets no text be asked, which may cost credits each time", async () => {
    test_.fake.update(prose);
    for (let refreshes = 0; refreshes < 3; refreshes += 1) await press();
    expect(test_.fake.readLedger().filter(({ event }) => event === "model")).toEqual([]);
  });

  test("takes nothing from a reading", async () => {
    expect(await press({ release: "2.24.1" })).toMatchObject({ error: null, snapshot: { primary: { used: 12.5 } } });
    expect(readUsage(context).snapshot).not.toBeNull();
    setMark(context.folder, "login-ended", context.now());
    expect(await refreshUsage(context)).toMatchObject({ error: null, isLoggingIn: false });
    expect(existsSync(path.join(context.folder, "login-ended"))).toBe(false);
  });
});

test("an old release that opened a login stays signed out until a login has ended", async () => {
  const account: Scenario = { release: "1.26.0", state: "signed-out", behavior: { whoami: { state: "signed-in" } } };
  expect((await press(account)).error?.kind).toBe("not-logged-in");
  expect(readMemory(context.folder).opensLogin).toBe(true);
  expect((await press()).error?.kind).toBe("not-logged-in");
  expect(test_.fake.readLedger().filter(({ event }) => event === "browser")).toHaveLength(1);
});

test.each<[string, string]>([
  ["has parts missing", '{"version":1,"snapshot":null}'],
  [
    "has parts of another shape",
    '{"version":1,"snapshot":null,"forecast":null,"failure":null,"report":null,"spending":{}}',
  ],
  ["is another program's", '{"version":1,"snapshot":{"windows":[]},"failure":7}'],
  ["is torn", '{"version":1,"snap'],
])("a kept value that %s is no reading, and the next refresh repairs it", async (_what, text) => {
  test_.storage.values.set("kept", text);
  expect(() => readUsage(context)).not.toThrow();
  expect(await refreshUsage(context)).toMatchObject({ error: null, snapshot: { primary: { used: 12.5 } } });
  expect(readUsage(context).snapshot?.primary?.used).toBe(12.5);
});

test("a refresh whose lock was taken over starts no other kiro-cli", async () => {
  test_.fake.update({ behavior: { acp: { exitCode: 1, acp: { closes: true, delayMs: 300 } } } });
  const running = press();
  await waitFor(() => countRuns("acp") > 0);
  rmSync(nameLock(context.folder));
  writeFileSync(nameLock(context.folder), JSON.stringify({ id: "another", since: Date.now() }));
  await running;
  expect(countRuns("whoami")).toBe(0);
});
