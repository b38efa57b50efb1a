import * as v from "valibot";
import fc from "fast-check";
import { parseAcpUsage } from "../../../../src/lib/kiro/acp/parse-acp-usage";
import type { KiroErrorKind } from "../../../../src/lib/shapes/kiro-error";
import { snapshotSchema, type KiroSnapshot } from "../../../../src/lib/shapes/snapshot";
import { acpUsage } from "../../../fake/acp-usage.mjs";
import { completeUsage } from "../../../fake/complete-usage.mjs";
import type { Usage } from "../../../fake/scenario";
import { arbitraryUsage } from "../report/arbitrary-usage";
import { credits, failureOf, now, overages, windowsOf } from "../report/usage-report";

const read = (answer: unknown, cliVersion: string | null = null) => parseAcpUsage(answer, { now, cliVersion });
const answer = (usage: Partial<Usage> = {}, keys?: "basic" | "full") =>
  acpUsage(completeUsage({ resetsOn: "2026-12-01", ...usage }, now), keys);
const withData = (change: object) => ({ ...answer(), data: { ...answer().data, ...change } });
const withRow = (change: object) => withData({ usageBreakdowns: [{ ...answer().data.usageBreakdowns[0], ...change }] });

describe.each(["basic", "full"] as const)("an answer with the %s keys", (keys) => {
  it("states plan, use, limit, percentage and reset", () => {
    const snapshot = read(answer({ plan: "KIRO PRO+" }, keys), "2.13.0");
    expect(snapshot).toMatchObject({
      source: "acp",
      cliVersion: "2.13.0",
      updatedAt: now.toISOString(),
      identity: { accountOrganization: "KIRO PRO+" },
      managedBy: null,
      secondary: null,
      mayExceedLimit: false,
    });
    expect(snapshot.primary).toEqual({
      kind: "plan",
      label: "Credits",
      used: 12.5,
      limit: 50,
      remaining: 37.5,
      usedPercent: 25,
      resetsAt: "2026-12-01T00:00:00.000Z",
      resetDescription: "resets on 2026-12-01",
    });
  });

  it("includes the overage in what is used, and states it beside", () => {
    const snapshot = read(answer({ ...credits(1040.29, 1000), overages }, keys));
    expect(snapshot.primary).toMatchObject({ used: 1040.29, limit: 1000, remaining: 0, usedPercent: 104.029 });
    expect(snapshot.overage).toEqual({
      enabled: true,
      creditsUsed: 40.29,
      ratePerCredit: 0.04,
      cost: 1.61,
      currency: "USD",
    });
    expect(snapshot.mayExceedLimit).toBe(false);
  });

  it("has no limit at 999999", () => {
    expect(read(answer(credits(320, null), keys)).primary).toMatchObject({
      limit: null,
      remaining: null,
      usedPercent: null,
    });
  });

  it("reads every meter and sums the overages", () => {
    const rows = [
      { label: "Vibe requests", used: 60.1, limit: 50, overageUsed: 10.1 },
      { label: "Spec requests", used: 10.2, limit: 10, overageUsed: 0.2 },
    ];
    const snapshot = read(answer({ rows, overages }, keys));
    expect(snapshot.windows.map(({ label, used }) => [label, used])).toEqual([
      ["Vibe requests", 60.1],
      ["Spec requests", 10.2],
    ]);
    expect(snapshot.overage?.creditsUsed).toBe(10.3);
  });

  it("knows an organization and an administrator", () => {
    expect(read(answer({ managedBy: "organization" }, keys))).toMatchObject({
      managedBy: "organization",
      primary: { used: 12.5 },
    });
    expect(read(answer({ managedBy: "admin" }, keys))).toMatchObject({
      managedBy: "admin",
      primary: null,
      identity: { accountOrganization: "Q Developer Pro" },
    });
  });
});

it.each([
  [{ currency: 5 }, {}],
  [{ overageRate: "x", overageCharges: null }, {}],
  [{ percentage: -1, displayName: {} }, {}],
  [{}, { planName: 7 }],
  [{}, { billingCycleReset: 17_882_208 }],
  [{}, { bonusCredits: [{ name: "odd", total: 5 }], addOnCredits: "none" }],
])("one odd optional field costs that field, not the reading: %j %j", (row, data) => {
  const odd = withRow(row);
  const snapshot = read({ ...odd, data: { ...odd.data, ...data } });
  expect(snapshot.primary).toMatchObject({ used: 12.5, limit: 50 });
  if ("overageCharges" in row) expect(snapshot.overage?.cost).toBeNull();
});

it("reads any usage as it was stated", () => {
  fc.assert(
    fc.property(arbitraryUsage(now), (usage) => {
      const printed = acpUsage(usage);
      const snapshot = read(printed);
      expect(v.is(snapshotSchema, snapshot)).toBe(true);
      expect(amounts(snapshot, "plan")).toEqual(usage.rows.map(({ label, used, limit }) => [label, used, limit]));
      expect(amounts(snapshot, "bonus")).toEqual(usage.bonuses.map(({ name, used, total }) => [name, used, total]));
      expect(windowsOf(snapshot, "addon")).toHaveLength(
        (usage.addons?.packs.length ?? 0) + (usage.addons?.otherPacks ? 1 : 0),
      );
      const over = printed.data.usageBreakdowns.reduce((sum, { currentOverages }) => sum + currentOverages, 0);
      expect(snapshot.overage?.creditsUsed).toBeCloseTo(over, 4);
    }),
  );
});

function amounts(snapshot: KiroSnapshot, kind: "plan" | "bonus") {
  return windowsOf(snapshot, kind).map(({ label, used, limit }) => [label, used, limit]);
}

describe("bonuses and packs", () => {
  it("have their expiry", () => {
    const bonuses = [{ name: "Welcome bonus", used: 1, total: 500, days: 1 }];
    const packs = [{ used: 42.5, total: 100, expires: "2027-06-18" }];
    const addons = { available: true, packs, otherPacks: { used: 0, total: 200, count: 1 } };
    const { secondary, windows } = read(answer({ bonuses, addons }));
    expect(secondary).toMatchObject({ resetsAt: "2026-11-22T12:00:00.000Z", resetDescription: "expires in 1 day" });
    expect(windows.map(({ kind, label, resetDescription }) => [kind, label, resetDescription])).toEqual([
      ["plan", "Credits", "resets on 2026-12-01"],
      ["bonus", "Welcome bonus", "expires in 1 day"],
      ["addon", "Add-on credits", "expires Jun 18, 2027"],
      ["addon", "Add-on credits (inactive)", null],
    ]);
  });

  it("are as many as can be read", () => {
    const [good, odd] = [{ used: 1, total: 5 }, { used: "x" }];
    const { windows } = read(withData({ bonusCredits: [good, odd, good], addOnCredits: [odd, null, good] }));
    expect(windows.map(({ kind }) => kind)).toEqual(["plan", "bonus", "bonus", "addon"]);
  });

  it("of nothing are none", () => {
    const empty = [{ used: 0, total: 0 }];
    expect(read(withData({ bonusCredits: empty, addOnCredits: empty })).windows).toHaveLength(1);
  });
});

describe("what is not stated is null", () => {
  it.each<[string, unknown, object]>([
    ["no plan", withData({ planName: null }), { identity: { accountOrganization: null } }],
    ["an empty plan", withData({ planName: "" }), { identity: { accountOrganization: null } }],
    ["a plan that is not known", answer({ plan: null }), { identity: { accountOrganization: null } }],
    ["no reset", withData({ billingCycleReset: null }), { primary: { resetsAt: null, resetDescription: null } }],
    ["a reset that is not known", answer({ resetsOn: null }), { primary: { used: 12.5, resetsAt: null } }],
    ["a reset that is no day", answer({ resetsOn: "2026-02-30" }), { primary: { used: 12.5, resetsAt: null } }],
    ["no limit", withRow({ limit: null, hasLimit: false }), { primary: { used: 12.5, limit: null } }],
    ["no name", withRow({ displayName: null }), { primary: { label: "CREDIT" } }],
    ["no name at all", withRow({ displayName: "", resourceType: "" }), { primary: { label: "Credits" } }],
    ["a percentage of its own", withRow({ percentage: 90 }), { primary: { usedPercent: 90 } }],
  ])("%s", (_name, given, expected) => expect(read(given)).toMatchObject(expected));

  it("no overages", () => {
    const silent = { ...answer().data.usageBreakdowns[0], currentOverages: null };
    expect(read(withData({ overagesEnabled: null, usageBreakdowns: [silent] })).overage).toBeNull();
    expect(read(withData({ usageBreakdowns: [silent] })).overage).toMatchObject({ enabled: false, creditsUsed: null });
  });
});

it("takes the data without its envelope", () => {
  expect(read(answer().data)).toEqual(read(answer()));
});

describe("anything else is an error", () => {
  const failed = (message: unknown) => ({ success: false, message });
  const denied = (why: string) =>
    `Failed to retrieve usage information: AccessDeniedError [AccessDeniedException]: ${why}`;
  it.each<[string, KiroErrorKind, unknown]>([
    ["a failure", "backend-error", failed("Failed to retrieve usage information: timed out")],
    ["a failure without a word", "backend-error", failed(null)],
    ["a failure beside numbers", "backend-error", { ...answer(), ...failed("No.") }],
    ["signed out", "not-logged-in", failed("Oh.\nerror: You are not logged in, please log in with kiro-cli login")],
    ["expired", "session-expired", failed("Authentication failed. Your session may have expired.")],
    ["throttled", "throttled", failed("Kiro rate limit reached:\n   Request quota exceeded.")],
    [
      "the summary alone",
      "summary-only",
      { success: true, message: "Plan: KIRO PRO | 1 usage breakdowns", data: null },
    ],
    ["no meter", "no-credits-reported", withData({ usageBreakdowns: [] })],
    ["no use", "unrecognized-output", { data: withRow({ used: null }).data }],
    ["a use below zero", "unrecognized-output", { data: withRow({ used: -1 }).data }],
    ["a use in words", "unrecognized-output", { data: withRow({ used: "12.5" }).data }],
    ["no limit where there is one", "unrecognized-output", withRow({ limit: null })],
    ["no token", "not-logged-in", failed("Failed to retrieve usage information: dispatch failure (other): No token")],
    ["no connection", "unreachable", failed("Failed to retrieve usage information: dispatch failure (io error): x")],
    ["no answer", "unreachable", failed("Failed to retrieve usage information: dispatch failure (timeout): x")],
    [
      "a login that counts no longer",
      "session-expired",
      failed(denied("The bearer token included in the request is invalid.")),
    ],
    ["a refusal", "access-denied", failed(denied("Your account is temporarily suspended"))],
    [
      "a failure of the service",
      "backend-error",
      failed("Failed to retrieve usage information: InternalServerError [x]: x"),
    ],
    ["numbers beyond all numbers", "unrecognized-output", withRow({ used: 1e308, limit: 1e-308, percentage: null })],
    [
      "more rows than a plan can have",
      "unrecognized-output",
      withData({ usageBreakdowns: Array(200_000).fill({ used: 1, limit: 2 }) }),
    ],
    ["nothing", "unrecognized-output", undefined],
    ["null", "unrecognized-output", null],
    ["a text", "unrecognized-output", "12.5 of 50"],
    ["a list", "unrecognized-output", []],
    ["an object", "unrecognized-output", {}],
  ])("%s is %s", (_name, kind, given) => expect(failureOf(() => read(given))).toBe(kind));
});
