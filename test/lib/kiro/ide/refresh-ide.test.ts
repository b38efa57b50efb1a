import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readUsage, refreshUsage, takeNotices, type UsageContext } from "../../../../src/lib/kiro";
import { readHistory } from "../../../../src/lib/kiro/keep/history";
import { writeIdeRecord } from "../../../raycast/write-ide-record";
import { day, minute } from "../create-test-clock";
import { createTestContext, type TestContext } from "../create-test-context";
import { createTurn } from "../sessions/create-session-home";

let test_: TestContext;
let context: UsageContext;
beforeEach(async () => {
  test_ = await createTestContext({}, { source: "automatic" });
  ({ context } = test_);
  rmSync(path.join(context.home, ".kiro"), { recursive: true });
});
afterEach(() => test_.remove());

const record = (used: number, minutesAgo: number, resetDate?: string, limit?: number) =>
  writeIdeRecord(context.home, { used, minutesAgo, resetDate, limit }, context.now());
const tick = () => refreshUsage(context, { isTick: true });
const press = () => refreshUsage(context, { force: true });
/** Records a turn in a session file of Kiro. */
function use(endedAt: Date, credits: number): void {
  const folder = path.join(context.home, ".kiro/sessions/cli");
  mkdirSync(folder, { recursive: true });
  const id = `5d0c8a52-0000-4000-8000-${String(endedAt.getTime() % 1e12).padStart(12, "0")}`;
  const user_turn_metadatas = [createTurn(endedAt.toISOString(), [credits])];
  const session = {
    session_id: id,
    cwd: "/Users/ann/shop",
    session_state: { conversation_metadata: { user_turn_metadatas } },
  };
  writeFileSync(path.join(folder, `${id}.json`), JSON.stringify(session));
}
const uninstall = () => rmSync(path.join(test_.fake.folder, "kiro-cli"));

test("a kiro-cli that has answered and is uninstalled leaves the number to the IDE", async () => {
  await press();
  uninstall();
  record(418.26, 5);
  test_.clock.advance(10 * minute);
  const state = await tick();
  expect([state.snapshot?.source, state.snapshot?.primary?.used, state.error]).toEqual(["ide", 418.26, null]);
});

test("a kiro-cli that has answered and is signed out isn't replaced by a record that was shown before", async () => {
  await press();
  record(418.26, 5);
  context.source = "ide";
  expect((await press()).snapshot?.source).toBe("ide");
  context.source = "automatic";
  test_.fake.update({ state: "signed-out" });
  expect(await press()).toMatchObject({ snapshot: null, error: { kind: "not-logged-in" } });
});

test("a change of Source drops the other one's failure too", async () => {
  context.source = "ide";
  expect((await press()).error?.kind).toBe("no-credits-reported");
  context.source = "kiro-cli";
  expect(readUsage(context)).toMatchObject({ snapshot: null, error: null, isDue: true });
});

test("a new record isn't called too low because of turns before it, also once session files aren't read", async () => {
  context.source = "ide";
  record(418.26, 60);
  use(new Date(context.now().getTime() - 30 * minute), 3);
  expect(await press()).toMatchObject({ isUsedSince: true, isStale: true });
  context.readsSessions = false;
  expect(await press()).toMatchObject({ isUsedSince: true });
  record(421.26, 5);
  expect(await press()).toMatchObject({ isUsedSince: false, isStale: false });
  test_.clock.advance(70 * minute);
  // Whether Kiro was used since can't be told.
  expect(await press()).toMatchObject({ isUsedSince: false, isStale: true });
});

test("without turns since, a record of days ago is current; each enters the history once", async () => {
  context.source = "ide";
  use(new Date(context.now().getTime() - 200 * minute), 3);
  record(418.26, 120);
  for (let i = 0; i < 3; i++) {
    expect(await tick()).toMatchObject({ isStale: false, error: null });
    test_.clock.advance(10 * minute);
  }
  expect(readHistory(context.folder)).toHaveLength(1);
});

test("a record from before the reset makes no forecast and no notice", async () => {
  context.source = "ide";
  record(980, 10);
  await press();
  test_.clock.advance(11 * day);
  const state = await tick();
  expect(state).toMatchObject({ forecast: null, isStale: true });
  expect(takeNotices(context, state)).toEqual([]);
});

test.each<[string, Parameters<typeof record>, string]>([
  ["more use, and the same reset", [430, 0], "ide"],
  ["another limit, and the same reset", [430, 0, undefined, 2_000], "ide"],
  ["another reset, and the same limit", [430, 0, "2026-12-09T00:00:00.000Z"], "ide"],
  ["another limit and another reset", [430, 0, "2026-12-09T00:00:00.000Z", 2_000], "ide-2"],
  ["less use before the reset", [410, 0], "ide-2"],
])("%s", async (_what, next, expected) => {
  context.source = "ide";
  record(420, 30);
  await press();
  record(...next);
  await press();
  await press();
  expect(readHistory(context.folder).map(({ account }) => account)).toEqual(["ide", expected]);
});

test("less use after the reset is the same account's, unless the limit is another one", async () => {
  context.source = "ide";
  record(420, 30);
  await press();
  test_.clock.advance(12 * day);
  record(5, 1);
  await press();
  test_.clock.advance(30 * day);
  record(5, 1, undefined, 50);
  await press();
  expect(readHistory(context.folder).map(({ account }) => account)).toEqual(["ide", "ide", "ide-2"]);
});
