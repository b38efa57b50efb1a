import { parseIdeUsage } from "../../../../src/lib/kiro/ide/parse-ide-usage";
import { failureOf, windowsOf } from "../report/usage-report";

const credits = {
  ...{ type: "CREDIT", displayName: "Credit", displayNamePlural: "Credits", currentUsage: 418.26, usageLimit: 1000 },
  ...{ percentageUsed: 41.83, resetDate: "2026-12-01T00:00:00.000Z", currentOverages: 0, overageCap: 10_000 },
  ...{ overageRate: 0.04, overageCharges: 0, currency: { code: "USD", symbol: "$" } },
};
const read = (change: object, state: object = {}) =>
  parseIdeUsage({ usageBreakdowns: [{ ...credits, ...change }], timestamp: 1_795_262_321_206, ...state });

it("states what the IDE recorded, and neither plan nor account nor whether overages are on", () => {
  expect(read({})).toMatchObject({
    source: "ide",
    cliVersion: null,
    updatedAt: "2026-11-21T11:58:41.206Z",
    identity: { accountOrganization: null, loginMethod: null, accountEmail: null },
    managedBy: null,
    primary: { label: "Credits", used: 418.26, limit: 1000, resetsAt: "2026-12-01T00:00:00.000Z" },
    overage: { enabled: null, capable: null, creditsUsed: 0, ratePerCredit: 0.04, cost: 0, currency: "USD" },
    mayExceedLimit: false,
  });
});

it.each<[unknown, string | null]>([
  [1_795_262_321_206, "2026-11-21T11:58:41.206Z"],
  [1_795_262_321, "2026-11-21T11:58:41.000Z"],
  ["2026-11-20T22:10:00.000Z", "2026-11-20T22:10:00.000Z"],
  [undefined, null],
  [null, null],
  [0, null],
  ["yesterday", null],
  [{}, null],
])("a record of %p is of %p; one of unknown age isn't shown", (timestamp, updatedAt) => {
  const state = { timestamp };
  if (updatedAt === null) expect(failureOf(() => read({}, state))).toBe("unrecognized-output");
  else expect(read({}, state).updatedAt).toBe(updatedAt);
});

it("has the trial first, then the bonuses in their order, with their exact ends", () => {
  const trial = { currentUsage: 500, usageLimit: 500, expiryDate: "2026-11-09T15:30:00.000Z", daysRemaining: 13 };
  const bonuses = [
    { displayName: "Referral", currentUsage: 1, usageLimit: 100, expiresAt: 1_797_724_800, status: "ACTIVE" },
    { displayName: null, currentUsage: 2, usageLimit: 50 },
    { displayName: "Odd", currentUsage: null, usageLimit: 50 },
    { displayName: "Empty", currentUsage: 0, usageLimit: 0 },
  ];
  const rows = windowsOf(read({ freeTrialUsage: trial, bonuses }), "bonus");
  expect(rows.map(({ label, used, resetsAt, resetDescription }) => [label, used, resetsAt, resetDescription])).toEqual([
    ["Free trial", 500, "2026-11-09T15:30:00.000Z", null],
    ["Referral", 1, "2026-12-20T00:00:00.000Z", null],
    ["Bonus credits", 2, null, null],
  ]);
  expect(read({ freeTrialUsage: null, bonuses: 5, extraCredits: 0 }).windows).toHaveLength(1);
});

it.each([
  [{ currentUsage: 1000 }, true],
  [{ currentUsage: 1000, currentOverages: null }, true],
  [{ currentUsage: 1000, currentOverages: 3 }, false],
  [{ currentUsage: 1000.5 }, false],
  [{ currentUsage: 1000, usageLimit: null }, false],
])("exactly at its limit it may hide use, unless it states overage: %j", (change, expected) => {
  expect(read(change).mayExceedLimit).toBe(expected);
});

it("has no limit if none is stated, and no amounts of overage if none are", () => {
  const change = { usageLimit: undefined, currentOverages: undefined, overageCharges: undefined };
  expect(read(change)).toMatchObject({ primary: { limit: null }, overage: { creditsUsed: null, cost: null } });
  expect(read({ ...change, overageRate: undefined }).overage).toBeNull();
});

it("finds the credits wherever they stand, and never takes requests for them", () => {
  const vibe = { type: "VIBE", displayName: "Vibe request", currentUsage: 3, usageLimit: 225 };
  const named = { ...credits, type: undefined, resourceType: "CREDIT" };
  const state = (...usageBreakdowns: unknown[]) => read({}, { usageBreakdowns });
  expect(state(vibe, { ...vibe, currentUsage: null }, named).primary).toMatchObject({ used: 418.26 });
  expect(failureOf(() => state(vibe, { ...credits, currentUsage: "418.26" }))).toBe("unrecognized-output");
  expect(failureOf(() => state())).toBe("no-credits-reported");
});

it.each([undefined, null, 5, "x", [], {}, { usageBreakdowns: null, timestamp: 1_795_262_321_206 }])(
  "%j is no record",
  (state) => {
    expect(failureOf(() => parseIdeUsage(state))).toBe("unrecognized-output");
  },
);
