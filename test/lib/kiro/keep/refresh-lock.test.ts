import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { acquireRefreshLock, tryRefreshLock, type RefreshLock } from "../../../../src/lib/kiro/keep/refresh-lock";
import { day } from "../create-test-clock";
import { waitFor } from "../wait-for";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "refresh-lock-"));
  file = path.join(folder, "refresh.lock");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function acquire(): Promise<RefreshLock> {
  const lock = await acquireRefreshLock(file);
  if (typeof lock === "string") throw new Error(lock);
  return lock;
}

/** Makes the lock look as if it was renewed that long ago; negative: in the future. */
function age(ms: number): void {
  const time = new Date(Date.now() - ms);
  utimesSync(file, time, time);
}

test("one at a time holds it, and the next after its release", async () => {
  const first = await acquire();
  expect(first.abandonedSince).toBeNull();
  expect(await acquireRefreshLock(file)).toBe("held");
  first.release();
  (await acquire()).release();
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ["an hour ago", day / 24],
  ["a year ago", 365 * day],
  ["in the future, before the clock was set back", -day],
])("one that was left behind %s is taken over, with the time it began", async (_when, ms) => {
  writeFileSync(file, JSON.stringify({ id: "dead", since: 1_234 }));
  age(ms);
  const lock = await acquire();
  expect(lock.abandonedSince).toBe(1_234);
  expect(await acquireRefreshLock(file)).toBe("held");
  lock.release();
  expect(readdirSync(folder)).toEqual([]);
});

test("one that is renewed between two looks isn't stolen, as after a Mac has slept", async () => {
  const slept = await acquire();
  age(day);
  expect(await acquireRefreshLock(file)).toBe("held");
  expect(slept.isHeld()).toBe(true);
  slept.release();
});

test("it's renewed for as long as it is held, and stays with the command that has taken it over", async () => {
  const slept = await acquire();
  age(day);
  await waitFor(() => Date.now() - statSync(file).mtimeMs < 4_000);
  writeFileSync(file, JSON.stringify({ id: "another", since: 0 }));
  expect(slept.isHeld()).toBe(false);
  slept.release();
  expect(tryRefreshLock(file)).toBe("held");
});

test("it protects nothing if no file can be written, and something else of its name is taken over", async () => {
  writeFileSync(path.join(folder, "file"), "");
  expect(await acquireRefreshLock(path.join(folder, "file/refresh.lock"))).toBe("unwritable");
  mkdirSync(file);
  age(day);
  (await acquire()).release();
});
