import { appendHistory, nameAccount } from "../../src/lib/kiro/keep/history";
import { createSnapshot, createWindow } from "../../src/lib/shapes/snapshot";
import type { Usage } from "../fake/scenario";

const dayMs = 24 * 3_600_000;

/** What was used in earlier months, oldest first, in credits; of the present one, what the stand-in says. */
export interface StagedHistory {
  earlierMonths: number[];
}

/** Weekdays are busy in turn, weekends are free; Sunday first. */
const rhythm = [0, 1.3, 0.7, 1.5, 0.5, 1, 0];

/** Writes a reading for every day of these months, and of the present one up to yesterday, as the extension would have. */
export function writeHistory(folder: string, { earlierMonths }: StagedHistory, usage: Usage, now: Date): void {
  const [{ used: usedNow, limit, label }] = usage.rows;
  const reset = new Date(`${usage.resetsOn}T00:00:00.000Z`);
  const months = [...earlierMonths, usedNow].map((total, index, all) => ({ total, back: all.length - 1 - index }));
  for (const { total, back } of months) {
    const resetsAt = shiftMonths(reset, -back);
    const startsAt = shiftMonths(reset, -back - 1);
    const days: Date[] = [];
    for (let at = startsAt.getTime() + 0.8 * dayMs; at < Math.min(resetsAt.getTime(), now.getTime()); at += dayMs) {
      days.push(new Date(at));
    }
    const weights = days.map((day) => rhythm[day.getUTCDay()]!);
    const sum = weights.reduce((a, b) => a + b, 0) || 1;
    let used = 0;
    days.forEach((day, index) => {
      used += (total * weights[index]!) / sum;
      const reading = createReading(day, Math.min(used, total), { limit, label, plan: usage.plan, resetsAt });
      appendHistory(folder, reading, nameAccount(folder, reading.identity));
    });
  }
}

function createReading(
  now: Date,
  used: number,
  { limit, label, plan, resetsAt }: { limit: number | null; label: string; plan: string | null; resetsAt: Date },
) {
  const window = createWindow({ kind: "plan", label, used, limit, resetsAt: resetsAt.toISOString() });
  const parts = { source: "acp", cliVersion: null, overage: null, managedBy: null, mayExceedLimit: false } as const;
  const snapshot = createSnapshot({ ...parts, plan, now, windows: [window] });
  return {
    ...snapshot,
    identity: { ...snapshot.identity, loginMethod: "Builder ID", accountEmail: "person@example.com" },
  };
}

function shiftMonths(date: Date, months: number): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()));
}
