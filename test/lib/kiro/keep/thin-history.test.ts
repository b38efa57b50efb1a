import fc from "fast-check";
import type { HistoryEntry } from "../../../../src/lib/shapes/history-entry";
import { thinHistory } from "../../../../src/lib/kiro/keep/thin-history";
import { createEntry as createEntryAt } from "../../forecast/create-history";

const hour = 3_600_000;
const day = 24 * hour;
const newest = Date.parse("2026-11-21T12:00:00.000Z");

const createEntry = (at: number, more: Partial<HistoryEntry> = {}) =>
  createEntryAt({ at: new Date(at).toISOString(), used: 1, resetsAt: null, ...more });

test("every reading of two hours, one an hour for 40 days, one a day for 25 months, the last of each", () => {
  const ages = fc.array(fc.integer({ min: 0, max: 900 * day }), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(ages, (list) => {
      const entries = list.map((age) => createEntry(newest - age));
      const kept = thinHistory(entries);
      expect(thinHistory(kept)).toEqual(kept);
      const times = kept.map(({ at }) => Date.parse(at));
      const last = Math.max(...entries.map(({ at }) => Date.parse(at)));
      expect(times.at(-1)).toBe(last);
      expect(times[0]).toBeGreaterThanOrEqual(last - 775 * day);
      const recent = entries.map(({ at }) => Date.parse(at)).filter((time) => last - time <= 2 * hour);
      expect(times.filter((time) => last - time <= 2 * hour)).toEqual([...new Set(recent)].sort((a, b) => a - b));
      for (const [index, time] of times.slice(0, -1).entries()) {
        if (last - times[index + 1] <= 2 * hour) continue;
        const unit = last - time > 40 * day && last - times[index + 1] > 40 * day ? day : hour;
        expect(Math.floor(times[index + 1] / unit)).toBeGreaterThan(Math.floor(time / unit));
      }
    }),
  );
});

test("accounts and periods do not take each other's place", () => {
  const entries = [
    createEntry(newest),
    createEntry(newest + 1, { account: "b" }),
    createEntry(newest + 2, { resetsAt: "2026-12-01T00:00:00.000Z" }),
  ];
  expect(thinHistory(entries)).toEqual(entries);
});
