import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { acquireRefreshLock, isRefreshLocked } from "../../../../src/lib/kiro/keep/refresh-lock";
import { asOrdinaryUser } from "../as-ordinary-user";
import { day } from "../create-test-clock";
import { waitFor } from "../wait-for";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "refresh-lock-"));
  file = path.join(folder, "refresh.lock");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Makes the lock look as if it was renewed that long ago; negative: in the future. */
function age(ms: number): void {
  const time = new Date(Date.now() - ms);
  utimesSync(file, time, time);
}

it("is held by one at a time, and by the next after its release", () => {
  const first = acquireRefreshLock(file, "first");
  expect(first).toMatchObject({ abandonedRun: null });
  expect(acquireRefreshLock(file, "second")).toBeNull();
  expect(isRefreshLocked(file)).toBe(true);
  first?.release();
  expect(isRefreshLocked(file)).toBe(false);
  acquireRefreshLock(file, "second")?.release();
  expect(readdirSync(folder)).toEqual([]);
});

it.each([
  ["since an hour", day / 24],
  ["since a year", 365 * day],
  ["from the future, after the clock was set back", -day],
])("is taken over where it was left behind %s, and names the run that did", (_when, ms) => {
  writeFileSync(file, "dead");
  age(ms);
  expect(isRefreshLocked(file)).toBe(false);
  const lock = acquireRefreshLock(file, "next");
  expect(lock).toMatchObject({ abandonedRun: "dead" });
  expect(isRefreshLocked(file)).toBe(true);
  expect(acquireRefreshLock(file, "another")).toBeNull();
  lock?.release();
  expect(readdirSync(folder)).toEqual([]);
});

it("is renewed for as long as it is held", async () => {
  const lock = acquireRefreshLock(file, "slow");
  age(day);
  await waitFor(() => isRefreshLocked(file));
  expect(acquireRefreshLock(file, "other")).toBeNull();
  lock?.release();
});

it("stays with the one who has taken it over", () => {
  const slept = acquireRefreshLock(file, "slept");
  age(day);
  const next = acquireRefreshLock(file, "next");
  slept?.release();
  expect(isRefreshLocked(file)).toBe(true);
  next?.release();
  expect(existsSync(file)).toBe(false);
});

it("is granted where no file can be written: there is nobody to agree with", () => {
  writeFileSync(path.join(folder, "no-folder"), "");
  const nowhere = path.join(folder, "no-folder/refresh.lock");
  expect(isRefreshLocked(nowhere)).toBe(false);
  const lock = acquireRefreshLock(nowhere, "run");
  expect(lock).toMatchObject({ abandonedRun: null });
  lock?.release();
});

it("is granted where one was left behind that cannot be removed", () => {
  writeFileSync(file, "dead");
  age(day);
  const lock = asOrdinaryUser(folder, () => acquireRefreshLock(file, "run"));
  expect(lock).not.toBeNull();
  lock?.release();
});

it("is taken over where something else has its name", () => {
  mkdirSync(file);
  age(day);
  expect(isRefreshLocked(file)).toBe(false);
  const lock = acquireRefreshLock(file, "run");
  expect(lock).toMatchObject({ abandonedRun: null });
  lock?.release();
  expect(readdirSync(folder)).toEqual([]);
});

it("does not hold anybody up for long where something else has its name", () => {
  mkdirSync(file);
  expect(acquireRefreshLock(file, "run")).toBeNull();
  expect(isRefreshLocked(file)).toBe(true);
});
