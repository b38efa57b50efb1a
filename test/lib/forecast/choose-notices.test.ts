import fc from "fast-check";
import { chooseNotices, type Notice, type NoticeState } from "../../../src/lib/forecast/choose-notices";
import { isNoticeState } from "../../../src/lib/forecast/is-notice-state";
import type { ForecastSummary } from "../../../src/lib/shapes/forecast-summary";
import { createBonus, createPack, createPlan, createReading } from "../../create-reading";
import { createSummary } from "./create-summary";

interface Reading {
  at: string;
  used?: number;
  limit?: number;
  plan?: string | null;
  state?: ForecastSummary["state"];
  dailyAllowance?: number | null;
  account?: string | null;
  resetsAt?: string | null;
  isLate?: boolean;
  overage?: number;
  /** `[used, expiresAt]`. */
  bonus?: [number, string];
  pack?: [number, string];
  /** When it is looked at; default: at once. */
  now?: string;
}

const next = "2027-01-01T00:00:00.000Z";
const findProject = () => "shop";

function choose(kept: NoticeState, reading: Reading): ReturnType<typeof chooseNotices> {
  const { at, used = 0, limit = 1_000, plan = "KIRO PRO", account = "a", now = at, bonus, pack, overage } = reading;
  const {
    state = "likely-lasts",
    dailyAllowance = 33,
    isLate = false,
    resetsAt = "2026-12-01T00:00:00.000Z",
  } = reading;
  const windows = [
    createPlan(used, limit, { resetsAt }),
    ...(bonus ? [{ ...createBonus("Gift", bonus[0], 500, bonus[1]), resetDescription: "expires in some days" }] : []),
    ...(pack ? [createPack(pack[0], 250, pack[1])] : []),
  ];
  const beyond = { enabled: true, capable: true, ratePerCredit: null, cost: null, currency: null };
  const snapshot = createReading({
    ...{ windows, plan, updatedAt: new Date(at) },
    overage: overage === undefined ? null : { ...beyond, creditsUsed: overage },
  });
  const forecast = createSummary({ state, dailyAllowance, chanceToLast: state === "runs-out" ? 0.2 : 0.8 });
  const input = { snapshot: { ...snapshot, isLate }, forecast, account, now: new Date(now), findProject };
  const chosen = chooseNotices(kept, input);
  expect(isNoticeState(JSON.parse(JSON.stringify(chosen.state)))).toBe(true);
  return chosen;
}

/** Notices of readings that follow each other, in few words. */
function notify(...readings: Reading[]): string[] {
  let kept: NoticeState = [];
  return readings.map((reading) => {
    const { notices, state } = choose(kept, reading);
    kept = state;
    return notices.map(nameNotice).join(" ");
  });
}

function nameNotice(notice: Notice): string {
  if (notice.kind === "use") return String(notice.percent);
  if (notice.kind === "expiry") return `${notice.pool} ${notice.remaining}`;
  return notice.kind === "burn" ? `burn ${notice.credits}` : notice.kind;
}

const day = (number: number, hour = 12) => new Date(Date.UTC(2026, 10, number, hour)).toISOString();

test.each<[string, Reading[], string[]]>([
  [
    "each percentage once",
    [799, 800, 900, 950, 1_100, 1_200].map((used, index) => ({ at: day(index + 1), used })),
    ["", "80", "", "95", "100", ""],
  ],
  [
    "several at once as the highest",
    [960, 970].map((used, index) => ({ at: day(index + 1), used, state: "runs-out" as const })),
    ["95 chance", ""],
  ],
  ["not again after a refund", [810, 700, 820].map((used, index) => ({ at: day(index + 1), used })), ["80", "", ""]],
  [
    "not again when the chance wavers",
    [{ at: day(1), state: "runs-out" }, { at: day(2) }, { at: day(3), state: "runs-out" }],
    ["chance", "", ""],
  ],
  [
    "not too early, and not of what is used up",
    [
      { at: day(1), state: "too-early" },
      { at: day(2), state: "over", used: 1_000 },
    ],
    ["", "100"],
  ],
  [
    "not again when the stated reset moves",
    [
      { at: day(20), used: 960 },
      { at: day(21), used: 970, resetsAt: next },
      { at: day(22), used: 980, resetsAt: null },
    ],
    ["95", "", ""],
  ],
  [
    "again after the reset, which is told if the plan was nearly used up",
    [
      { at: day(20), used: 960, state: "runs-out" },
      { at: day(31), used: 5, resetsAt: next },
      { at: day(32), used: 810, resetsAt: next, state: "runs-out" },
      { at: "2027-01-02T00:00:00.000Z", used: 5, resetsAt: "2027-02-01T00:00:00.000Z" },
    ],
    ["95 chance", "reset", "80 chance", ""],
  ],
  [
    "nothing while the counter is late, and the reset once it is right",
    [
      { at: day(30), used: 1_000 },
      { at: day(31), used: 1_000, resetsAt: next, isLate: true, state: "runs-out" },
      { at: day(32), used: 0, resetsAt: next },
      { at: day(33), used: 9, resetsAt: next },
    ],
    ["100", "", "reset", ""],
  ],
  [
    "credits are not back if the counter never drops",
    [
      { at: day(30), used: 1_000 },
      { at: day(34), used: 1_000, resetsAt: next },
    ],
    ["100", "100"],
  ],
  [
    "again for another plan or limit, but not for a report that names no plan",
    [
      { at: day(1), used: 50, limit: 50, plan: "KIRO FREE" },
      { at: day(2), used: 0 },
      { at: day(3), used: 820 },
      { at: day(4), used: 830, plan: null },
      { at: day(5), used: 840, plan: "KIRO TEAM" },
      { at: day(6), used: 1_640, limit: 2_000, plan: "KIRO TEAM" },
    ],
    ["100", "", "80", "", "80", "80"],
  ],
  [
    "for each account",
    [
      { at: day(1), used: 810 },
      { at: day(2), used: 820, account: "b" },
      { at: day(3), used: 830 },
    ],
    ["80", "80", ""],
  ],
  [
    "a reading without an account is continued by the account named next",
    [
      { at: day(1), used: 810, account: null },
      { at: day(2), used: 820, account: null },
      { at: day(3), used: 830, account: "b" },
      { at: day(4), used: 840, account: null },
    ],
    ["80", "", "", "80"],
  ],
  [
    "never for a stale reading",
    [
      { at: day(1), used: 990, now: day(2) },
      { at: day(2), used: 990, now: day(31) },
      { at: day(3), used: 990 },
    ],
    ["", "", "95"],
  ],
  [
    "a bonus that ends within three days once, also over a reset and on its last day",
    [
      { at: day(26), bonus: [114, day(30, 0)] },
      { at: day(27), bonus: [114, day(30, 0)] },
      { at: day(29), bonus: [120, day(30, 12)] },
      { at: day(31), bonus: [120, day(31)], resetsAt: next },
    ],
    ["", "bonus 386", "", ""],
  ],
  ["a bonus that is first seen on its last day", [{ at: day(3), bonus: [100, day(3, 6)] }], ["bonus 400"]],
  [
    "no bonus that has ended or is spent",
    [
      { at: day(4), bonus: [1, day(3)] },
      { at: day(5), bonus: [500, day(6)] },
    ],
    ["", ""],
  ],
  [
    "a pack, and another one of the same size a month later",
    [
      { at: day(1), pack: [0, day(2)] },
      { at: day(29), pack: [0, day(30)] },
    ],
    ["addon 250", "addon 250"],
  ],
])("%s", (_, readings, expected) => {
  expect(notify(...readings)).toEqual(expected);
});

const minute = (minutes: number, number = 10) => new Date(Date.UTC(2026, 10, number, 12, minutes)).toISOString();

test.each<[string, string[], Reading[]]>([
  [
    "a tenth of the limit within 70 minutes",
    ["", "burn 100"],
    [
      { at: minute(0), used: 9 },
      { at: minute(70), used: 109 },
    ],
  ],
  ["less than that", ["", ""], [{ at: minute(0) }, { at: minute(70), used: 99 }]],
  ["more slowly", ["", ""], [{ at: minute(0) }, { at: minute(71), used: 500 }]],
  [
    "less than three daily allowances",
    ["", ""],
    [{ at: minute(0) }, { at: minute(30), used: 120, dailyAllowance: 41 }],
  ],
  ["an unknown allowance", ["", "burn 100"], [{ at: minute(0) }, { at: minute(30), used: 100, dailyAllowance: null }]],
  [
    "a little at each of several readings",
    ["", "", "", "burn 120"],
    [0, 20, 40, 60].map((at) => ({ at: minute(at), used: at * 2 })),
  ],
  [
    "plan, overage, bonus, and pack together",
    ["100", "burn 120"],
    [
      { at: minute(0), used: 1_000, overage: 0, bonus: [400, day(20)], pack: [0, next] },
      { at: minute(60), used: 1_000, overage: 40, bonus: [440, day(20)], pack: [40, next] },
    ],
  ],
  [
    "at most once a day",
    ["", "burn 200", "", "", "burn 300"],
    [
      { at: minute(0) },
      { at: minute(10), used: 200 },
      { at: minute(20), used: 400 },
      { at: minute(20, 11), used: 450 },
      { at: minute(50, 11), used: 750 },
    ],
  ],
  ["two accounts", ["", ""], [{ at: minute(0) }, { at: minute(10), used: 500, account: "b" }]],
  [
    "readings without an account",
    ["", ""],
    [
      { at: minute(0), account: null },
      { at: minute(10), used: 500, account: null },
    ],
  ],
  [
    "a bonus that a report leaves out once, and a plan that a release cuts off at its limit once",
    ["100", "", ""],
    [
      { at: minute(0), used: 1_700, bonus: [400, day(20)] },
      { at: minute(10), used: 1_000 },
      { at: minute(20), used: 1_710, bonus: [410, day(20)] },
    ],
  ],
])("fast use: %s", (_, expected, readings) => {
  expect(notify(...readings)).toEqual(expected);
});

test("fast use tells since when, how much of the plan, and the project", () => {
  const { state } = choose([], { at: minute(0), used: 9 });
  expect(choose(state, { at: minute(40), used: 223 }).notices).toEqual([
    { kind: "burn", credits: 214, since: minute(0), percent: 21.4, project: "shop" },
  ]);
});

test("a managed plan without numbers notifies of nothing", () => {
  const snapshot = createReading({ windows: [], managedBy: "organization", updatedAt: new Date(day(1)) });
  const input = { snapshot, forecast: null, account: null, now: new Date(day(1)), findProject };
  expect(chooseNotices([], input)).toEqual({ notices: [], state: [] });
});

test("whatever is read, the state stays small and a second look notifies of nothing", () => {
  const reading = fc.record({
    used: fc.integer({ min: 0, max: 3_000 }),
    account: fc.constantFrom(null, ..."abcdefghijk"),
    bonus: fc.tuple(
      fc.nat(500),
      fc.integer({ min: 1, max: 25 }).map((end) => day(end)),
    ),
    minutes: fc.integer({ min: -90, max: 2_000 }),
  });
  fc.assert(
    fc.property(fc.array(reading, { maxLength: 30 }), (readings) => {
      let [kept, at]: [NoticeState, number] = [[], Date.parse(day(1))];
      for (const { minutes, ...rest } of readings) {
        at += minutes * 60_000;
        const each = { ...rest, at: new Date(at).toISOString() };
        kept = choose(kept, each).state;
        const again = choose(kept, each);
        expect(again.notices).toEqual([]);
        kept = again.state;
      }
    }),
    { numRuns: 20 },
  );
});
