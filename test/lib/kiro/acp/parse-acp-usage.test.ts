import { parseAcpUsage } from "../../../../src/lib/kiro/acp/parse-acp-usage";
import type { KiroErrorKind } from "../../../../src/lib/shapes/kiro-error";
import { failureOf, findFailureOf, now, windowsOf } from "../report/usage-report";

const read = (answer: unknown) => parseAcpUsage(answer, { now, cliVersion: "2.37.1" });
const credits = {
  ...{ resourceType: "CREDIT", displayName: "Credits", used: 12.5, limit: 50, hasLimit: true, percentage: 25 },
  ...{ currentOverages: 0, overageRate: 0.04, overageCharges: 0, currency: "USD" },
};
const vibe = {
  resourceType: "VIBE",
  displayName: "Vibe requests",
  used: 40,
  limit: 225,
  overageRate: 0.2,
  currentOverages: 7,
};
const withData = (change: object) => ({
  success: true,
  message: "Plan: KIRO PRO | 1 usage breakdowns",
  data: {
    planName: "KIRO PRO",
    billingCycleReset: "2026-12-01",
    overagesEnabled: false,
    usageBreakdowns: [credits],
    ...change,
  },
});
const withRows = (...usageBreakdowns: unknown[]) => withData({ usageBreakdowns });
const withCredits = (change: object) => withRows({ ...credits, ...change });

it("states the reading, its release, and its time; the data alone is enough", () => {
  const snapshot = read(withData({}));
  expect(snapshot).toMatchObject({
    source: "acp",
    cliVersion: "2.37.1",
    updatedAt: now.toISOString(),
    mayExceedLimit: false,
  });
  expect(read(withData({}).data)).toEqual(snapshot);
});

describe("the row of credits", () => {
  it.each<[string, unknown[]]>([
    ["first", [credits, vibe]],
    ["last", [vibe, { ...vibe, resourceType: "SPEC" }, credits]],
    ["by name", [vibe, { ...credits, resourceType: null, displayName: "Credit" }]],
    ["next to odd rows", [{ ...vibe, used: null }, { ...credits, used: "12" }, null, 7, credits]],
  ])("is primary wherever it stands: %s", (_place, rows) => {
    const { primary, overage } = read(withRows(...rows));
    expect(primary).toMatchObject({ used: 12.5, limit: 50 });
    expect(overage).toMatchObject({ creditsUsed: 0, ratePerCredit: 0.04 });
  });

  it("is the first row of a plan that has none", () => {
    const { primary, windows } = read(withRows(vibe, { ...vibe, resourceType: "SPEC", used: null }));
    expect([primary, windows.length]).toEqual([expect.objectContaining({ label: "Vibe requests" }), 1]);
  });

  it.each<[string, unknown[]]>([
    ["no use", [{ ...credits, used: null }]],
    ["a use below zero", [{ ...credits, used: -1 }]],
    ["a use in words", [{ ...credits, used: "12.5" }]],
    ["a limit in words", [{ ...credits, limit: "50" }]],
    ["no limit though it has one", [{ ...credits, limit: null }]],
    ["good requests next to it", [vibe, { ...credits, used: null }]],
    ["good requests next to a row of no kind", [vibe, { used: null }]],
    ["nothing but odd rows", [{ ...vibe, used: null }]],
    ["numbers beyond all numbers", [{ ...credits, used: 1e308, limit: 1e-308, percentage: null }]],
    ["more rows than a plan can have", Array(2_000).fill(credits)],
  ])("is never guessed: %s", (_name, rows) => {
    expect(failureOf(() => read(withRows(...rows)))).toBe("unrecognized-output");
  });

  it.each([
    { limit: 0 },
    { limit: 999_999 },
    { limit: null, hasLimit: null },
    { limit: undefined, hasLimit: undefined },
    { hasLimit: false },
  ])("has no limit with %j", (change) => {
    expect(read(withCredits(change)).primary).toMatchObject({
      used: 12.5,
      limit: null,
      remaining: null,
      usedPercent: null,
    });
  });
});

describe("bonuses and packs", () => {
  const bonusRow = { resourceType: "BONUS_CREDIT", displayName: "Bonus Credits", used: 35, limit: 500 };

  it("may be a row, once", () => {
    expect(read(withRows(bonusRow, credits)).secondary).toMatchObject({
      label: "Bonus Credits",
      used: 35,
      resetsAt: null,
    });
    const bonusCredits = [{ name: "Welcome", used: 35, total: 500, daysUntilExpiry: 3 }];
    const both = read(withData({ usageBreakdowns: [credits, bonusRow], bonusCredits }));
    expect(windowsOf(both, "bonus").map(({ label }) => label)).toEqual(["Welcome"]);
    const odd = [
      { ...bonusRow, used: null },
      { ...bonusRow, limit: 0 },
      { ...bonusRow, limit: null },
    ];
    expect(read(withRows(...odd, credits)).windows).toHaveLength(1);
    expect(failureOf(() => read(withRows(bonusRow)))).toBe("no-credits-reported");
  });

  it.each([
    [1, "2026-11-22T12:00:00.000Z", "expires in 1 day"],
    [0, "2026-11-21T12:00:00.000Z", "expires in 0 days"],
    [-2, null, null],
    ["soon", null, null],
  ])("that expire in %p days end at %p", (daysUntilExpiry, resetsAt, resetDescription) => {
    const { secondary } = read(withData({ bonusCredits: [{ used: 1, total: 5, daysUntilExpiry }] }));
    expect(secondary).toMatchObject({ label: "Bonus credits", resetsAt, resetDescription });
  });

  it("are as many as can be read", () => {
    const [good, odd, empty] = [
      { used: 1, total: 5 },
      { used: "x", total: 5 },
      { used: 0, total: 0 },
    ];
    const { windows } = read(
      withData({ bonusCredits: [good, odd, good, empty], addOnCredits: [odd, null, good, empty] }),
    );
    expect(windows.map(({ kind }) => kind)).toEqual(["plan", "bonus", "bonus", "addon"]);
    expect(read(withData({ bonusCredits: "none", addOnCredits: 5 })).windows).toHaveLength(1);
  });
});

it.each<[unknown, string | null, string | null]>([
  ["2026-12-01", "2026-12-01T00:00:00.000Z", "resets on 2026-12-01"],
  ["2026-12-01T00:00:00Z", "2026-12-01T00:00:00.000Z", "resets on 2026-12-01"],
  ["2026-12-01T01:30:00+02:00", "2026-11-30T23:30:00.000Z", "resets on 2026-11-30"],
  [1_796_083_200, "2026-12-01T00:00:00.000Z", "resets on 2026-12-01"],
  ["2026-02-30", null, "resets on 2026-02-30"],
  ["2026-02-30T00:00:00Z", null, null],
  ["Unknown", null, null],
  ["", null, null],
  [null, null, null],
  [{}, null, null],
])("a reset stated as %p is at %p", (billingCycleReset, resetsAt, resetDescription) => {
  expect(read(withData({ billingCycleReset })).primary).toMatchObject({ used: 12.5, resetsAt, resetDescription });
});

describe("what is not stated, or odd, is null", () => {
  it.each<[object, object]>([
    [withData({ planName: "Unknown" }), { identity: { accountOrganization: null } }],
    [withData({ planName: 7 }), { identity: { accountOrganization: null } }],
    [withCredits({ displayName: "" }), { primary: { label: "CREDIT" } }],
    [withCredits({ displayName: "", resourceType: "" }), { primary: { label: "Credits" } }],
    [withCredits({ percentage: 90 }), { primary: { usedPercent: 90 } }],
    [withCredits({ percentage: -1, currency: 5 }), { primary: { usedPercent: 25 }, overage: { currency: null } }],
    [
      withCredits({ overageCharges: null, overageRate: "x" }),
      { overage: { cost: null, ratePerCredit: null, creditsUsed: 0 } },
    ],
    [withData({ overagesEnabled: null }), { overage: { enabled: null, capable: null, creditsUsed: 0 } }],
    [withData({ overageCapable: false }), { overage: { enabled: false, capable: false } }],
    [withData({ overageCapable: "yes" }), { overage: { capable: null } }],
    [withData({ isEnterprise: true }), { managedBy: "organization" }],
  ])("%#", (answer, expected) => expect(read(answer)).toMatchObject(expected));

  it("nothing about overages is no overage", () => {
    const silent = { displayName: "Credits", used: 1, limit: 2 };
    expect(read(withData({ overagesEnabled: null, usageBreakdowns: [silent] })).overage).toBeNull();
  });
});

describe("anything else is an error", () => {
  const failed = (message: unknown) => ({ success: false, message });
  const summary = { success: true, message: "Plan: KIRO PRO | 1 usage breakdowns", data: null };
  it.each<[KiroErrorKind, unknown]>([
    ["backend-error", failed("Failed to retrieve usage information: timed out")],
    ["cli-failed", failed(null)],
    ["cli-failed", { ...withData({}), ...failed("Your account does not have access to model 'auto'") }],
    ["not-logged-in", failed("Failed to retrieve usage information: dispatch failure (other): No token")],
    [
      "no-profile",
      failed("Failed to retrieve usage information: ValidationError [ValidationException]: Invalid profileArn."),
    ],
    ["summary-only", summary],
    ["unrecognized-output", { ...summary, message: "Done." }],
    ["no-credits-reported", withRows()],
    ["unrecognized-output", undefined],
    ["unrecognized-output", null],
    ["unrecognized-output", "12.5 of 50"],
    ["unrecognized-output", []],
    ["unrecognized-output", {}],
  ])("%s: %j", (kind, answer) => expect(failureOf(() => read(answer))).toBe(kind));

  it("with Kiro's own reason", () => {
    const denied = failed(
      "Failed to retrieve usage information: AccessDeniedError [AccessDeniedException]: Not for you",
    );
    expect(findFailureOf(() => read(denied))).toMatchObject({ kind: "access-denied", detail: "Not for you" });
  });
});
