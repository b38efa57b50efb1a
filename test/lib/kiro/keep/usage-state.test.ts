import { readUsage, type KiroErrorKind, type KiroSnapshot, type UsageContext } from "../../../../src/lib/kiro";
import { readPulse } from "../../../../src/lib/kiro/keep/pulse";
import { markDue, saveFailure, saveSnapshot as save, saveWish } from "../../../../src/lib/kiro/keep/records";
import { loadState } from "../../../../src/lib/kiro/keep/usage-state";
import { createPlan, createReading } from "../../../create-reading";
import { createMemoryStorage, type MemoryStorage } from "../create-memory-storage";
import { day, minute } from "../create-test-clock";

const readAt = new Date("2026-11-21T05:12:09.000Z");
const after = (ms: number) => new Date(readAt.getTime() + ms);

const readWith = (updatedAt: Date, resetsAt: string | null = "2026-12-01T00:00:00.000Z") =>
  createReading({ windows: [createPlan(12, 50, { resetsAt })], updatedAt });

let storage: MemoryStorage;
beforeEach(() => {
  storage = createMemoryStorage();
});

function stateAt(now: Date, maxAgeMinutes = 5) {
  const rest = { folder: "/", env: {}, home: "/", platform: "linux", cliPath: "", timeoutMs: 1 } as const;
  const context: UsageContext = {
    ...rest,
    openStorage: () => storage,
    now: () => now,
    maxAgeMs: maxAgeMinutes * minute,
    hideAccount: false,
  };
  return readUsage(context);
}

function fail(count: number, kind: KiroErrorKind = "timed-out"): void {
  saveFailure(storage, { kind, detail: null, failedAt: readAt.toISOString(), count }, { dropSnapshot: false });
}

const saveSnapshot = (to: MemoryStorage, snapshot: KiroSnapshot) => save(to, snapshot, null);

it("is due and empty at first", () => {
  const nothing = { snapshot: null, error: null, failedAt: null, isStale: false, nextRefreshAt: null };
  expect(stateAt(readAt)).toMatchObject(nothing);
});

describe("a reading", () => {
  it.each<[string, number, { isStale: boolean; isDue: boolean }]>([
    ["just made", 0, { isStale: false, isDue: false }],
    ["fresh enough", 4.5 * minute - 1, { isStale: false, isDue: false }],
    ["of almost five minutes ago", 4.5 * minute, { isStale: false, isDue: true }],
    ["of an hour ago", 60 * minute, { isStale: false, isDue: true }],
    ["of more than an hour ago", 60 * minute + 1, { isStale: true, isDue: true }],
    ["of a year ago", 365 * day, { isStale: true, isDue: true }],
    ["of a moment to come, as clocks are corrected", -minute, { isStale: false, isDue: false }],
    ["of tomorrow, as the clock was set back", -day, { isStale: true, isDue: true }],
  ])("%s", (_when, ms, { isStale, isDue }) => {
    saveSnapshot(storage, readWith(readAt));
    const state = stateAt(after(ms));
    expect({ isStale: state.isStale, isDue: state.nextRefreshAt === null }).toEqual({ isStale, isDue });
    expect(state.snapshot).toEqual(readWith(readAt));
  });

  it("is due again after the time that is fresh enough", () => {
    saveSnapshot(storage, readWith(readAt));
    expect(stateAt(after(minute)).nextRefreshAt).toEqual(after(4.5 * minute));
  });

  it.each([5, 10, 30, 60])("of a tick some seconds late does not miss the next tick: %d min", (minutes) => {
    saveSnapshot(storage, readWith(after(20_000)));
    expect(stateAt(after(minutes * minute), minutes).nextRefreshAt).toBeNull();
    expect(stateAt(after((minutes / 2) * minute), minutes).nextRefreshAt).not.toBeNull();
  });

  it("is due at once when the person is about to log in", () => {
    saveSnapshot(storage, readWith(readAt));
    fail(4);
    markDue(storage, after(1));
    // What was wrong is true until kiro-cli says otherwise.
    expect(stateAt(after(1))).toMatchObject({ nextRefreshAt: null, error: { kind: "timed-out" } });
  });

  it.each<[string, { isOther?: boolean; before?: KiroErrorKind }, number, number]>([
    ["a minute after each answer, until the login is done", {}, 9, 1],
    ["also where kiro-cli could not answer before", { before: "timed-out" }, 9, 1],
    ["as any other once another account is there", { isOther: true }, 9, 4.5],
    ["as any other once nobody was signed in before", { before: "not-logged-in" }, 9, 4.5],
    ["as any other once the login had expired before", { before: "session-expired" }, 9, 4.5],
    ["as any other once a login must be over", {}, 11, 4.5],
  ])("is then due %s", (_when, { isOther, before }, minutes, wait) => {
    saveSnapshot(storage, readWith(readAt));
    if (before) fail(1, before);
    markDue(storage, readAt);
    const readNext = after(minutes * minute);
    save(storage, readWith(readNext), null, { isOtherAccount: isOther });
    expect(stateAt(readNext).nextRefreshAt).toEqual(after((minutes + wait) * minute));
  });

  it("is due where more was wished for that nobody was left to ask for", () => {
    saveSnapshot(storage, readWith(readAt));
    saveWish(storage, 1, readAt);
    expect(stateAt(after(1)).nextRefreshAt).toBeNull();
  });

  it("that is stored while the state is read is noticed at the next look", () => {
    saveSnapshot(storage, readWith(readAt));
    const get = (key: string) => {
      const value = storage.get(key);
      if (key === "snapshot") saveSnapshot(storage, readWith(after(1)));
      return value;
    };
    const state = loadState({ ...storage, get }, { now: after(2), maxAgeMs: 5 * minute });
    expect(state.snapshot).toEqual(readWith(readAt));
    expect(state.revision).not.toBe(readPulse(storage, after(2)).revision);
  });

  it.each<[string, string | null, boolean]>([
    ["the month it tells of is over", after(2 * minute).toISOString(), true],
    ["the month ends in a moment", after(2 * minute + 1).toISOString(), false],
    ["its reset was past when it was made", after(-day).toISOString(), false],
    ["it states no reset", null, false],
  ])("is stale and due when %s", (_why, resetsAt, isOver) => {
    saveSnapshot(storage, readWith(readAt, resetsAt));
    const state = stateAt(after(2 * minute));
    expect([state.isStale, state.nextRefreshAt === null]).toEqual([isOver, isOver]);
  });

  it("may be of a managed plan without numbers", () => {
    saveSnapshot(storage, { ...readWith(readAt), primary: null, windows: [] });
    expect(stateAt(after(minute))).toMatchObject({ isStale: false, nextRefreshAt: after(4.5 * minute) });
  });
});

describe("a failure", () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 5],
    [4, 15],
    [5, 60],
    [6, 60],
    [1_000, 60],
  ])("number %d in a row waits %d min", (count, minutes) => {
    fail(count);
    const wait = minutes * minute - Math.min(minute, (minutes * minute) / 10);
    expect(stateAt(after(wait - 1)).nextRefreshAt).toEqual(after(wait));
    expect(stateAt(after(wait)).nextRefreshAt).toBeNull();
  });

  it("keeps the reading, as a stale one", () => {
    saveSnapshot(storage, readWith(after(-minute)));
    fail(1);
    const state = stateAt(readAt);
    expect(state).toMatchObject({ isStale: true, failedAt: readAt, error: { kind: "timed-out" } });
    expect(state.snapshot).toEqual(readWith(after(-minute)));
  });

  it.each<KiroErrorKind>(["cli-not-found", "not-logged-in", "session-expired"])(
    "that only the person can mend is looked at again at the next interval: %s",
    (kind) => {
      fail(40, kind);
      expect(stateAt(after(0.8 * minute)).nextRefreshAt).not.toBeNull();
      expect(stateAt(after(minute)).nextRefreshAt).toBeNull();
    },
  );

  it.each([
    ["back a day", -day],
    ["forward a year", 365 * day],
  ])("does not wait when the clock was set %s", (_how, ms) => {
    fail(5);
    expect(stateAt(after(ms)).nextRefreshAt).toBeNull();
  });
});
