import fc from "fast-check";
import { formatHistoryCsv, formatHistoryJson } from "../../../../src/lib/kiro/keep/format-history";
import type { HistoryEntry } from "../../../../src/lib/shapes/history-entry";

const entry: HistoryEntry = {
  at: "2026-11-21T05:12:09.000Z",
  account: "0a1b2c3d",
  plan: null,
  used: 12.5,
  limit: 50,
  overage: 1.25,
  cost: 0.05,
  currency: "USD",
  isLate: false,
  resetsAt: "2026-12-01T00:00:00.000Z",
  windows: [{ kind: "bonus", label: 'Welcome, "new" bonus', used: 3, limit: null }],
};

test("a line for the plan and one for every other window, unknown is empty", () => {
  expect(formatHistoryCsv([entry])).toBe(
    [
      "time,account,plan,kind,label,used,limit,overage,resetsAt",
      "2026-11-21T05:12:09.000Z,0a1b2c3d,,plan,,12.5,50,1.25,2026-12-01T00:00:00.000Z",
      '2026-11-21T05:12:09.000Z,0a1b2c3d,,bonus,"Welcome, ""new"" bonus",3,,,',
      "",
    ].join("\r\n"),
  );
  expect(JSON.parse(formatHistoryJson([entry]))).toEqual([entry]);
});

test("whatever a label holds, it comes back out of the CSV as one field", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom(..."a,\"\r\n'=é ") })), (labels) => {
      const windows = labels.map((label) => ({ kind: "bonus" as const, label, used: 1, limit: 2 }));
      const records = parseCsv(formatHistoryCsv([{ ...entry, windows }]));
      expect(records.map((record) => record.length)).toEqual(records.map(() => 9));
      expect(records.slice(2).map((record) => record[4])).toEqual(labels);
    }),
  );
});

/** Reads RFC 4180. */
function parseCsv(text: string): string[][] {
  const records: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    records.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") records.push([]);
  }
  return records.slice(0, -1);
}
