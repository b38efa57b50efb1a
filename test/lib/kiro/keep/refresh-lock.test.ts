import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { acquireRefreshLock, readRunningStrength } from "../../../../src/lib/kiro/keep/refresh-lock";
import { asOrdinaryUser } from "../as-ordinary-user";
import { day } from "../create-test-clock";
import { waitFor } from "../wait-for";

const acquire = (file: string, runId: string) => acquireRefreshLock(file, { runId, strength: 1 });

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
  const first = acquire(file, "first");
  expect(first).toMatchObject({ abandonedRun: null });
  expect(acquire(file, "second")).toBeNull();
  expect(readRunningStrength(file)).toBe(1);
  first?.release();
  expect(readRunningStrength(file)).toBeNull();
  acquire(file, "second")?.release();
  expect(readdirSync(folder)).toEqual([]);
});

it.each([
  ["since an hour", day / 24],
  ["since a year", 365 * day],
  ["from the future, after the clock was set back", -day],
])("is taken over where it was left behind %s, and names the run that did", (_when, ms) => {
  writeFileSync(file, JSON.stringify({ runId: "dead", strength: 1 }));
  age(ms);
  expect(readRunningStrength(file)).toBeNull();
  const lock = acquire(file, "next");
  expect(lock).toMatchObject({ abandonedRun: "dead" });
  expect(readRunningStrength(file)).toBe(1);
  expect(acquire(file, "another")).toBeNull();
  lock?.release();
  expect(readdirSync(folder)).toEqual([]);
});

it("is renewed for as long as it is held", async () => {
  const lock = acquire(file, "slow");
  age(day);
  await waitFor(() => readRunningStrength(file) === 1);
  expect(acquire(file, "other")).toBeNull();
  lock?.release();
});

it("stays with the one who has taken it over", () => {
  const slept = acquire(file, "slept");
  age(day);
  expect(slept?.isHeld()).toBe(true);
  const next = acquire(file, "next");
  expect(slept?.isHeld()).toBe(false);
  slept?.release();
  expect(readRunningStrength(file)).toBe(1);
  next?.release();
  expect(existsSync(file)).toBe(false);
});

it("is granted where no file can be written: there is nobody to agree with", () => {
  writeFileSync(path.join(folder, "no-folder"), "");
  const nowhere = path.join(folder, "no-folder/refresh.lock");
  expect(readRunningStrength(nowhere)).toBeNull();
  const lock = acquire(nowhere, "run");
  expect(lock).toMatchObject({ abandonedRun: null });
  lock?.release();
});

it("is granted where one was left behind that cannot be removed", () => {
  writeFileSync(file, JSON.stringify({ runId: "dead", strength: 1 }));
  age(day);
  const lock = asOrdinaryUser(folder, () => acquire(file, "run"));
  expect(lock).not.toBeNull();
  lock?.release();
});

it("is taken over where something else has its name", () => {
  mkdirSync(file);
  age(day);
  expect(readRunningStrength(file)).toBeNull();
  const lock = acquire(file, "run");
  expect(lock).toMatchObject({ abandonedRun: null });
  lock?.release();
  expect(readdirSync(folder)).toEqual([]);
});

it("does not hold anybody up for long where something else has its name", () => {
  mkdirSync(file);
  expect(acquire(file, "run")).toBeNull();
  expect(readRunningStrength(file)).toBe(0);
});

it("says at every renewal that it is held, and no more once it is not", async () => {
  const onRenew = jest.fn();
  const slept = acquireRefreshLock(file, { runId: "slept", strength: 0 }, onRenew);
  await waitFor(() => onRenew.mock.calls.length > 0);
  age(day);
  const next = acquire(file, "next");
  const calls = onRenew.mock.calls.length;
  await waitFor(() => statSync(file).mtimeMs !== statSync(file).birthtimeMs);
  expect(onRenew).toHaveBeenCalledTimes(calls);
  slept?.release();
  next?.release();
});
