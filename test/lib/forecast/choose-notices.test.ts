import * as v from "valibot";
import {
  chooseWarnings,
  warningStateSchema,
  type Warning,
  type WarningState,
} from "../../../src/lib/forecast/choose-warnings";
import type { ForecastSummary } from "../../../src/lib/shapes/forecast-summary";
import { createBonus, createPlan, createReading } from "../../create-reading";

interface Reading {
  at: string;
  used?: number;
  state?: ForecastSummary["state"];
  account?: string | null;
  resetsAt?: string | null;
  bonus?: [used: number, expiresAt: string];
  /** When it is looked at; default: at once. */
  now?: string;
}

const reset = "2026-12-01T00:00:00.000Z";
const next = "2027-01-01T00:00:00.000Z";

/** Warnings of readings that follow each other, in few words. */
function warn(...readings: Reading[]): string[] {
  let state: WarningState = [];
  return readings.map(
    ({ at, used = 0, state: foretold = "likely-lasts", account = "a", resetsAt = reset, bonus, now = at }) => {
      const windows = [
        createPlan(used, 1_000, { resetsAt }),
        ...(bonus ? [createBonus("Welcome bonus", bonus[0], 500, bonus[1])] : []),
      ];
      const snapshot = createReading({ windows, updatedAt: new Date(at) });
      const summary = { state: foretold, chanceToLast: foretold === "runs-out" ? 0.2 : 0.8 } as ForecastSummary;
      const chosen = chooseWarnings(state, { snapshot, summary, account, now: new Date(now) });
      expect(v.parse(warningStateSchema, chosen.state)).toEqual(chosen.state);
      state = chosen.state;
      return chosen.warnings.map(nameWarning).join(" ");
    },
  );
}

function nameWarning(warning: Warning): string {
  if (warning.kind === "use") return String(warning.percent);
  return warning.kind === "bonus" ? `bonus ${warning.remaining}` : "chance";
}

const day = (number: number) => `2026-11-${String(number).padStart(2, "0")}T12:00:00.000Z`;

test.each<[string, Reading[], string[]]>([
  [
    "each percentage once",
    [
      { at: day(1), used: 799 },
      { at: day(2), used: 800 },
      { at: day(3), used: 900 },
      { at: day(4), used: 950 },
      { at: day(5), used: 1_100 },
      { at: day(6), used: 1_200 },
    ],
    ["", "80", "", "95", "100", ""],
  ],
  [
    "several at once as the highest",
    [
      { at: day(1), used: 960, state: "runs-out" },
      { at: day(2), used: 970, state: "runs-out" },
    ],
    ["95 chance", ""],
  ],
  [
    "not again after a refund",
    [
      { at: day(1), used: 810 },
      { at: day(2), used: 700 },
      { at: day(3), used: 820 },
    ],
    ["80", "", ""],
  ],
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
    "again after the reset",
    [
      { at: day(20), used: 960, state: "runs-out" },
      { at: "2026-12-20T00:00:00.000Z", used: 960, state: "runs-out", resetsAt: next },
    ],
    ["95 chance", "95 chance"],
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
    "for each account",
    [
      { at: day(1), used: 810 },
      { at: day(2), used: 820, account: "b" },
      { at: day(3), used: 830 },
    ],
    ["80", "80", ""],
  ],
  [
    "an unknown account is the last one",
    [
      { at: day(1), used: 810, account: null },
      { at: day(2), used: 820 },
      { at: day(3), used: 830, account: null },
      { at: day(4), used: 840 },
    ],
    ["80", "", "", ""],
  ],
  [
    "never for a stale reading",
    [
      { at: day(1), used: 990, now: day(2) },
      { at: day(2), used: 990, now: "2026-12-01T00:00:00.000Z" },
      { at: day(3), used: 990 },
    ],
    ["", "", "95"],
  ],
  [
    "a bonus that ends within three days, once, also over a reset",
    [
      { at: "2026-11-28T00:00:00.000Z", bonus: [114, "2026-12-02T00:00:00.000Z"] },
      { at: "2026-11-29T00:00:00.000Z", bonus: [114, "2026-12-02T00:00:00.000Z"] },
      { at: "2026-11-30T01:00:00.000Z", bonus: [120, "2026-12-02T01:00:00.000Z"] },
      { at: "2026-12-01T02:00:00.000Z", resetsAt: next, bonus: [120, "2026-12-02T02:00:00.000Z"] },
    ],
    ["", "bonus 386", "", ""],
  ],
  ["no bonus that is spent", [{ at: day(1), bonus: [500, day(3)] }], [""]],
])("%s", (_, readings, expected) => {
  expect(warn(...readings)).toEqual(expected);
});

test("a managed plan without numbers warns of nothing", () => {
  const snapshot = createReading({ windows: [], managedBy: "organization", updatedAt: new Date(day(1)) });
  expect(chooseWarnings([], { snapshot, summary: null, account: null, now: new Date(day(1)) })).toEqual({
    warnings: [],
    state: [],
  });
});
