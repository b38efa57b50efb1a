import fc from "fast-check";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { appendHistory as append, clearHistory, nameAccount, readHistory } from "../../../../src/lib/kiro/keep/history";
import { formatHistoryLine, type HistoryEntry } from "../../../../src/lib/shapes/history-entry";
import type { KiroSnapshot } from "../../../../src/lib/shapes/snapshot";
import { createBonus, createPlan, createReading } from "../../../create-reading";

const minute = 60_000;
const start = Date.parse("2026-11-01T00:00:00.000Z");
const largestFile = 300_000;

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "kiro-history-"))));
afterEach(() => rmSync(folder, { recursive: true }));
const fileIn = (where = folder) => path.join(where, "history.jsonl");

const read = (atMinute: number, used: number, email: string | null = "person@example.com") =>
  createReading({
    windows: [createPlan(used, 1_000), createBonus("Welcome bonus", 3, 500, null)],
    loginMethod: email && "Builder ID",
    email,
    updatedAt: new Date(start + atMinute * minute),
  });

/** As a refresh does: under the account that the reading names. */
function appendHistory(folder: string, snapshot: KiroSnapshot): HistoryEntry[] {
  return append(folder, snapshot, nameAccount(folder, snapshot.identity));
}

const usedOf = (entries: HistoryEntry[]) => entries.map(({ used }) => used);

test("keeps every reading of two hours, then the last one of each hour, and nothing that names anybody", () => {
  for (const [at, used] of [
    [0, 1],
    [30, 2],
    [59, 3],
    [180, 4],
    [185, 5],
  ])
    appendHistory(folder, read(at, used));
  const entries = readHistory(folder);
  expect(usedOf(entries)).toEqual([3, 4, 5]);
  expect(entries[0]).toMatchObject({
    at: "2026-11-01T00:59:00.000Z",
    limit: 1_000,
    overage: null,
    windows: [{ kind: "bonus", label: "Welcome bonus", used: 3, limit: 500 }],
  });
  expect(readFileSync(fileIn(), "utf8")).not.toMatch(/person|example|Builder|KIRO/);
});

test("a reading of the same time replaces the one before, as when whoami names another account", () => {
  appendHistory(folder, read(0, 1, "a@example.com"));
  const [entry, ...others] = appendHistory(folder, read(0, 1, "b@example.com"));
  expect(others).toEqual([]);
  expect(entry.account).toBe(nameAccount(folder, read(0, 1, "b@example.com").identity));
  expect(entry.account).toMatch(/^[0-9a-f]{8}$/);
});

test("a cleared history keeps the names of accounts, which differ between installations", () => {
  const [first] = appendHistory(folder, read(0, 1));
  clearHistory(folder);
  expect(readHistory(folder)).toEqual([]);
  expect(appendHistory(folder, read(0, 1))[0].account).toBe(first.account);
  const other = mkdtempSync(path.join(folder, "other-"));
  expect(appendHistory(other, read(0, 1))[0].account).not.toBe(first.account);
});

test("where nothing can be written the reading is there all the same", () => {
  const notAFolder = path.join(folder, "file");
  writeFileSync(notAFolder, "");
  expect(usedOf(appendHistory(notAFolder, read(0, 7)))).toEqual([7]);
  expect(readHistory(notAFolder)).toEqual([]);
});

test("a plan without numbers adds nothing", () => {
  expect(appendHistory(folder, createReading({ windows: [], managedBy: "organization" }))).toEqual([]);
});

test("two years of readings with many bonuses stay below the largest size, the newest ones kept", () => {
  const windows = Array.from({ length: 12 }, (_, index) => createBonus(`Bonus ${index}`, 1, 500, null));
  const [entry] = appendHistory(folder, { ...read(0, 1), windows: [createPlan(1, 1_000), ...windows] });
  const lines = Array.from({ length: 2 * 365 * 8 }, (_, index) =>
    formatHistoryLine({ ...entry, at: new Date(start + index * 180 * minute).toISOString(), used: index }),
  );
  writeFileSync(fileIn(), lines.join(""));
  const newest = 2 * 365 * 24 * 60;
  appendHistory(folder, read(newest, 42));
  expect(statSync(fileIn()).size).toBeLessThan(largestFile);
  const kept = readHistory(folder);
  expect(kept.length).toBeGreaterThan(200);
  expect(kept.at(-1)!.used).toBe(42);
  expect(kept.at(-2)!.used).toBe(lines.length - 1);
});

test("a file that can't be rewritten does not grow beyond the largest size", () => {
  mkdirSync(`${fileIn()}.new`);
  writeFileSync(fileIn(), "x".repeat(largestFile - 50));
  expect(usedOf(appendHistory(folder, read(0, 7)))).toEqual([7]);
  expect(statSync(fileIn()).size).toBeLessThan(largestFile);
});

describe("whatever happens to the file", () => {
  const event = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({ kind: fc.constant("append" as const), minutes: fc.integer({ min: 1, max: 4_000 }) }),
    },
    fc.record({ kind: fc.constant("tear" as const), bytes: fc.integer({ min: 1, max: 90 }) }),
    fc.record({ kind: fc.constant("junk" as const), text: fc.string() }),
    fc.record({ kind: fc.constant("half-written" as const), text: fc.string() }),
    fc.record({ kind: fc.constant("fill" as const), lines: fc.integer({ min: 100, max: 2_500 }) }),
  );

  test("what is read was appended, is in order, ends with the newest reading, and the file stays small", () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 25 }), (events) => {
        const own = mkdtempSync(path.join(folder, "run-"));
        const file = fileIn(own);
        const size = () => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
        const appended = new Set<number>();
        let at = 0;
        for (const happening of events) {
          if (happening.kind === "append") {
            at += happening.minutes;
            appended.add(at);
            expect(appendHistory(own, read(at, at)).at(-1)!.used).toBe(at);
            expect(readHistory(own).at(-1)!.used).toBe(at);
            expect(size()).toBeLessThan(largestFile);
          } else if (happening.kind === "tear") {
            if (size() > 0) truncateSync(file, Math.max(0, size() - happening.bytes));
          } else if (happening.kind === "half-written") writeFileSync(`${file}.new`, happening.text);
          else if (happening.kind === "junk") appendFileSync(file, happening.text);
          else {
            const last = readHistory(own).at(-1);
            if (last === undefined) continue;
            const lines = Array.from({ length: happening.lines }, () => formatHistoryLine({ ...last, used: at }));
            appendFileSync(file, `\n${lines.join("")}`);
            appended.add(at);
          }
          const entries = readHistory(own);
          const times = entries.map((entry) => Date.parse(entry.at));
          expect(times).toEqual(times.toSorted((a, b) => a - b));
          expect(new Set(times).size).toBe(times.length);
          expect(usedOf(entries).filter((used) => !appended.has(used))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
