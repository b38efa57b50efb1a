import { asksAtTick, chooseQuiet, planRefresh } from "../../../src/lib/kiro/schedule";
import type { RefreshReport } from "../../../src/lib/shapes/kept";
import { createSnapshot, type KiroSnapshot } from "../../../src/lib/shapes/snapshot";
import { printTable } from "../../raycast/print-table";

const minute = 60_000;
const hour = 60 * minute;
const midnight = Date.UTC(2026, 10, 18);
const maxAgeMs = 5 * minute;
const answerMs = 2_000;

/** Eight hours with a turn every seven minutes, and a break. */
const workday = [
  [9, 12.5],
  [13.5, 18],
].flatMap(([from, to]) => {
  const count = Math.floor(((to - from) * hour) / (7 * minute));
  return Array.from({ length: count }, (_, index) => midnight + from * hour + index * 7 * minute);
});

interface Day {
  questions: number;
  /** The oldest that the number got, in milliseconds; `inUse`: counted from the first turn that it misses. */
  oldest: { ever: number; inUse: number };
}

/** Plays the day after one like it, with a background refresh every ten minutes. `share` null: not known; `isRead`: the preference. */
function playDay(turns: number[], { isRead, share }: { isRead: boolean; share: number | null }): Day {
  const all = [...turns.map((at) => at - 24 * hour), ...turns];
  const spending = { isComplete: true, last7Days: 10, share };
  const day: Day = { questions: 0, oldest: { ever: 0, inUse: 0 } };
  let snapshot: KiroSnapshot | null = null;
  for (let at = midnight - 24 * hour; at < midnight + 24 * hour; at += 10 * minute) {
    const isToday = at >= midnight;
    const readAt = snapshot === null ? at : Date.parse(snapshot.updatedAt);
    const missed = all.find((each) => each > readAt && each <= at);
    if (isToday) day.oldest.ever = Math.max(day.oldest.ever, at - readAt);
    if (isToday && missed !== undefined) day.oldest.inUse = Math.max(day.oldest.inUse, at - missed);
    const quietUntil = isRead ? chooseQuiet(snapshot, spending) : null;
    const report = snapshot && { ...emptyReport, quietUntil };
    const plan = planRefresh({ snapshot, failure: null, report }, { now: new Date(at), maxAgeMs });
    if (!asksAtTick(plan, () => missed !== undefined)) continue;
    if (isToday) day.questions++;
    snapshot = read(new Date(at + answerMs));
  }
  return day;
}

const emptyReport: RefreshReport = {
  ...{ source: "kiro-cli", askedAt: "", cliPath: null, cliVersion: null, usedOwnAgent: false, runs: [] },
  ...{ isTextClosed: false, hasIdeRecord: false, isUsedSince: false, quietUntil: null },
};

function read(now: Date): KiroSnapshot {
  const parts = { source: "acp", plan: null, cliVersion: null, overage: null, managedBy: null } as const;
  return createSnapshot({ ...parts, windows: [], mayExceedLimit: false, now });
}

const days: [string, number[]][] = [
  ["Eight hours of work", workday],
  ["No use at all", []],
];
const settings: [string, Parameters<typeof playDay>[1]][] = [
  ["nearly all of it recorded", { isRead: true, share: 0.95 }],
  ["less recorded, or not known", { isRead: true, share: null }],
  ["session files not read", { isRead: false, share: null }],
];

/** Returns the questions of a day, for each kind of day and of what is recorded on this Mac. */
export function countQuestions(): (Day & { name: string; recorded: string })[] {
  return days.flatMap(([name, turns]) =>
    settings.map(([recorded, options]) => ({ name, recorded, ...playDay(turns, options) })),
  );
}

/** Plays days of background refreshes and returns a Markdown table of how often Kiro is asked; the same one every time. */
export function simulateQuestions(): string {
  const tell = (ms: number) => (ms === 0 ? "-" : `${Math.round(ms / minute)} min`);
  return printTable(
    ["Day", "Questions", "Oldest number", "Oldest after a turn"],
    countQuestions().map(({ name, recorded, questions, oldest }) => [
      ...[`${name}, ${recorded}`, String(questions), tell(oldest.ever), tell(oldest.inUse)],
    ]),
  );
}
