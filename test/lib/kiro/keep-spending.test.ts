import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { keepSpending } from "../../../src/lib/kiro/keep-spending";
import { appendHistory } from "../../../src/lib/kiro/keep/history";
import { nothingKept } from "../../../src/lib/kiro/keep/kept";
import { createSnapshot, createWindow, type KiroSnapshot } from "../../../src/lib/shapes/snapshot";
import { formatSpendingLine } from "../../../src/lib/shapes/spending-line";
import { createEntry } from "../spending/create-entry";
import { createMemoryStorage } from "./create-memory-storage";

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "kiro-usage-test-"));
  mkdirSync(path.join(root, "home"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const scan = { isComplete: true, filesRead: 1, filesUnchanged: 0, filesUnreadable: 0, filesLeft: 0, entriesAdded: 0 };

/** Adds a reading to the history; `used` of 1,000 until December 1. */
function read(at: string, used: number, account: string): KiroSnapshot {
  const now = new Date(`2026-${at}:00.000Z`);
  const resetsAt = new Date(Date.UTC(2026, now.getUTCMonth() + 1, 1)).toISOString();
  const windows = [createWindow({ kind: "plan", label: "Credits", used, limit: 1_000, resetsAt })];
  const parts = { source: "acp", plan: "KIRO PRO", cliVersion: null, overage: null, managedBy: null } as const;
  const snapshot = createSnapshot({ ...parts, windows, mayExceedLimit: false, now });
  appendHistory(root, snapshot, account);
  return snapshot;
}

function keep(snapshot: KiroSnapshot, at: string, turns: [at: string, credits: number][]) {
  const lines = turns.map(([endedAt, credits]) => formatSpendingLine(createEntry(`2026-${endedAt}:00.000Z`, credits)));
  writeFileSync(path.join(root, "spending.jsonl"), lines.join(""));
  const storage = createMemoryStorage();
  const context = {
    ...{ openStorage: () => storage, folder: root, env: {}, home: path.join(root, "home"), platform: process.platform },
    ...{ now: () => new Date(`2026-${at}:00.000Z`), cliPath: "", timeoutMs: 1, maxAgeMs: 1, hideAccount: false },
  };
  return keepSpending(context, { ...nothingKept, snapshot }, scan).spending!;
}

test("tells the share of what this account used", () => {
  read("11-01T08:00", 0, "ann");
  const snapshot = read("11-10T12:00", 100, "ann");
  expect(keep(snapshot, "11-10T12:00", [["11-05T12:00", 80]])).toMatchObject({ used: 100, recorded: 80, share: 0.8 });
});

test.each([
  ["in this period", "11-02T12:00"],
  ["perhaps after its reset", "10-30T12:00"],
])("tells no share if the account changed %s", (_when, at) => {
  read(at, 50, "bob");
  const snapshot = read("11-10T12:00", 100, "ann");
  const turns: [string, number][] = [["11-05T12:00", 80]];
  expect(keep(snapshot, "11-10T12:00", turns)).toMatchObject({ share: null, reason: "account-changed" });
});

test("once the reset of the last reading has passed, this period began then", () => {
  const snapshot = read("11-10T12:00", 100, "ann");
  const turns: [string, number][] = [
    ["11-05T12:00", 80],
    ["12-01T09:00", 7],
  ];
  expect(keep(snapshot, "12-02T12:00", turns)).toMatchObject({
    periodFrom: "2026-12-01T00:00:00.000Z",
    period: { credits: 7 },
    ...{ used: null, recorded: 0, share: null, reason: "no-numbers" },
  });
});

test("gives the forecast the days before the first reading, but nothing from before a change of account", () => {
  const turns: [string, number][] = [
    ["11-08T12:00", 1],
    ["11-09T09:00", 2],
    ["11-09T11:00", 4],
    ["11-10T11:00", 8],
  ];
  const first = read("11-10T12:30", 100, "ann");
  const days = (snapshot: KiroSnapshot) =>
    keep(snapshot, "11-10T12:30", turns).daysBefore.map(({ credits }) => credits);
  expect(days(first)).toEqual([1, 6, 8]);
  read("11-09T10:00", 50, "bob");
  expect(days(first)).toEqual([4, 8]);
});
