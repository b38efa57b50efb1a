import type { Format, Usage } from "../../../fake/scenario";
import { credits, failureOf, numericForms, now, overages, read, report, windowsOf } from "./usage-report";

describe("every form with numbers", () => {
  describe.each(numericForms)("%s", (format) => {
    it("states plan, use, limit, percentage and reset", () => {
      const snapshot = read(report({ plan: "KIRO PRO+", ...credits(1234.56, 2000) }, format), "2.19.1");
      expect(snapshot).toMatchObject({
        schemaVersion: 1,
        provider: "kiro",
        source: "cli",
        cliVersion: "2.19.1",
        updatedAt: now.toISOString(),
        identity: { accountOrganization: "KIRO PRO+", loginMethod: null, accountEmail: null },
        managedBy: null,
        secondary: null,
        overage: null,
        mayExceedLimit: false,
      });
      expect(snapshot.primary).toEqual({
        kind: "plan",
        label: "Credits",
        used: 1234.56,
        limit: 2000,
        remaining: 765.44,
        usedPercent: 61.728,
        resetsAt: "2026-12-01T00:00:00.000Z",
        resetDescription: format === "F1" || format === "boxed" ? "resets on 12/01" : "resets on 2026-12-01",
      });
      expect(snapshot.windows).toEqual([snapshot.primary]);
    });

    it("states a use of zero", () => {
      expect(read(report(credits(0, 50), format)).primary).toMatchObject({ used: 0, remaining: 50, usedPercent: 0 });
    });

    it("keeps the numbers where the day of the reset is none", () => {
      expect(read(report({ resetsOn: "2026-02-30" }, format)).primary).toMatchObject({ used: 12.5, resetsAt: null });
    });
  });
});

describe("a plan without a limit", () => {
  it.each<Format>(["F1", "F2", "F2b", "F2c", "F4", "tui"])("has neither limit nor percentage in %s", (format) => {
    expect(read(report(credits(320, null), format)).primary).toMatchObject({
      used: 320,
      limit: null,
      remaining: null,
      usedPercent: null,
      resetsAt: "2026-12-01T00:00:00.000Z",
    });
  });

  it("counts only below a header", () => {
    expect(failureOf(() => read("Credits (320.00 used)\n"))).toBe("unrecognized-output");
  });
});

describe("who manages the plan", () => {
  it.each<Format>(["F1", "F2", "F2b", "F2c", "F4"])("is the organization, beside the numbers, in %s", (format) => {
    const snapshot = read(report({ managedBy: "organization" }, format));
    expect(snapshot).toMatchObject({ managedBy: "organization", primary: { used: 12.5, limit: 50 } });
  });

  it.each<Format>(["managed", "F2", "F4"])("is an administrator, who shows no numbers, in %s", (format) => {
    const snapshot = read(report({ managedBy: "admin" }, format));
    expect(snapshot).toMatchObject({ managedBy: "admin", primary: null, secondary: null, windows: [], overage: null });
    expect(snapshot.identity.accountOrganization).toBe(format === "F4" ? null : "Q Developer Pro");
  });

  it("does not hide numbers that are there", () => {
    const snapshot = read("Plan: TEAM\nYour plan is managed by admin\nCredits (3.00 of 10 covered in plan)\n");
    expect(snapshot).toMatchObject({ managedBy: "admin", primary: { used: 3, limit: 10 } });
  });
});

describe("overages", () => {
  const pro: Partial<Usage> = { plan: "KIRO PRO", ...credits(1040.29, 1000), overages };

  it.each<Format>(["F1", "F2"])("are apart from the use of the plan in %s", (format) => {
    const snapshot = read(report(pro, format));
    expect(snapshot.primary).toMatchObject({ used: 1000, limit: 1000, remaining: 0, usedPercent: 100 });
    expect(snapshot.overage).toEqual({
      enabled: true,
      creditsUsed: 40.29,
      ratePerCredit: 0.04,
      cost: 1.61,
      currency: "USD",
    });
  });

  it("are what all meters together went beyond", () => {
    const rows = [
      { label: "Vibe requests", used: 60, limit: 50, overageUsed: 10.1 },
      { label: "Spec requests", used: 15, limit: 10, overageUsed: 0.2 },
    ];
    const { overage } = read(report({ rows, overages: { ...overages, creditsUsed: 10.1, cost: 0.4 } }, "F2"));
    expect(overage).toMatchObject({ enabled: true, creditsUsed: 10.3, cost: 0.41 });
  });

  it("may be off, with nothing used", () => {
    const { overage } = read(report({ overages: { ...overages, enabled: false } }, "F2"));
    expect(overage).toEqual({ enabled: false, creditsUsed: null, ratePerCredit: null, cost: null, currency: null });
  });

  it.each([true, false])("may be the organization's to set (enabled: %s)", (enabled) => {
    const snapshot = read(report({ overages: { ...overages, enabled, managedByOrganization: true } }, "F2"));
    expect(snapshot).toMatchObject({ managedBy: "organization", overage: { enabled } });
  });

  it("may be billed in another currency and by the credit", () => {
    const text = `${report({}, "F4")}Overages: Enabled  billed at $1,250.50 per credit\nCredits used: 2.00\nEst. cost: $2,501.00 KRW\n`;
    expect(read(text).overage).toMatchObject({ ratePerCredit: 1250.5, cost: 2501, currency: "KRW" });
  });

  it("are only what stands below their heading", () => {
    expect(read(`${report({}, "F4")}Credits used: 40.29\nEst. cost: $1.61 USD\n`).overage).toBeNull();
  });

  it("are said to be on or off in the panel", () => {
    expect(read(report({ overages }, "tui")).overage).toMatchObject({ enabled: true, creditsUsed: null });
  });
});

describe("add-on packs", () => {
  const addons: Usage["addons"] = {
    available: true,
    packs: [
      { used: 42.5, total: 100, expires: "2027-06-18" },
      { used: 1, total: 50, expires: null },
    ],
    otherPacks: { used: 0, total: 200, count: 2 },
  };

  it.each<Format>(["F2b", "F2c", "F4", "tui"])("are windows of their own in %s", (format) => {
    const snapshot = read(report({ addons }, format));
    expect(snapshot.primary).toMatchObject({ used: 12.5, limit: 50 });
    expect(windowsOf(snapshot, "addon")).toEqual([
      expect.objectContaining({
        label: "Add-on credits",
        used: 42.5,
        limit: 100,
        remaining: 57.5,
        resetsAt: "2027-06-18T00:00:00.000Z",
        resetDescription: "expires Jun 18, 2027",
      }),
      expect.objectContaining({ used: 1, limit: 50, resetsAt: null, resetDescription: null }),
      expect.objectContaining({ label: "Add-on credits across 2 packs", used: 0, limit: 200 }),
    ]);
  });

  it("are none where some can only be bought", () => {
    expect(read(report({ addons: { available: true, packs: [], otherPacks: null } }, "F4")).windows).toHaveLength(1);
  });

  it("are only what stands below their heading", () => {
    expect(read(`${report({}, "F4")}3 of 10 used\n`).windows).toHaveLength(1);
  });

  it("are none where they hold nothing", () => {
    const text = `${report({}, "F4")}Additional credits\n0.00 of 0 used\n1.00 of 0 used\n0.00 of 0 credits across 0 packs\n`;
    expect(read(text).windows).toHaveLength(1);
  });
});
