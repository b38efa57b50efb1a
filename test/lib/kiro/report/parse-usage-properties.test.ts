import * as v from "valibot";
import fc from "fast-check";
import { snapshotSchema, type KiroSnapshot } from "../../../../src/lib/shapes/snapshot";
import { longDay, monthAndDay } from "../../../fake/format-date.mjs";
import { printUsage } from "../../../fake/print-usage.mjs";
import type { Format, Usage } from "../../../fake/scenario";
import { arbitraryEscape, arbitraryNoise, arbitraryUsage } from "./arbitrary-usage";
import { now, numericForms, read, windowsOf } from "./usage-report";

const usage = arbitraryUsage(now);
const options = fc.record({ crlf: fc.boolean(), thousands: fc.boolean(), bar: fc.boolean() });

describe.each(numericForms)("whatever the account, %s", (format) => {
  it("reads as it was printed, colors and noise and all", () => {
    const colors = fc.constantFrom<boolean | "no-color">(true, false, "no-color");
    fc.assert(
      fc.property(usage, options, colors, arbitraryNoise, arbitraryNoise, (account, rest, color, before, after) => {
        const output = print(account, format, { ...rest, colors: color, before, after });
        expectStated(account, format, read(output));
      }),
      { numRuns: 60 },
    );
  });

  it("reads as it was printed, with escape codes anywhere in it", () => {
    const places = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), arbitraryEscape), { maxLength: 12 });
    fc.assert(
      fc.property(usage, options, places, (account, rest, codes) => {
        const pieces = [...print(account, format, rest)];
        for (const [place, code] of codes) pieces[Math.floor(place * (pieces.length - 1))] += code;
        expectStated(account, format, read(pieces.join("")));
      }),
      { numRuns: 40 },
    );
  });
});

function print(account: Usage, format: Format, rest: Parameters<typeof printUsage>[2]): string {
  return printUsage(limitAll(account, format), format, rest);
}

/** The framed form has no row for a plan without a limit. */
function limitAll(account: Usage, format: Format): Usage {
  if (format !== "boxed") return account;
  return {
    ...account,
    plan: account.plan ?? "KIRO FREE",
    rows: account.rows.map((row) => ({ ...row, limit: row.limit ?? 50 })),
  };
}

function expectStated(printed: Usage, format: Format, snapshot: KiroSnapshot): void {
  const account = limitAll(printed, format);
  expect(v.is(snapshotSchema, snapshot)).toBe(true);
  expect(snapshot.identity.accountOrganization).toBe(account.plan);
  expectRows(account, format, snapshot);
  expectBonuses(account, format, snapshot);
  expectPacks(account, format, snapshot);
  expectOverage(account, format, snapshot);
}

/** The releases before 2.19.2 stop at the limit, and those before 2.11 print one for every plan. */
function statedUse({ used, limit }: Usage["rows"][number], format: Format): number {
  if (format === "F1" || format === "F2") return Math.min(used, limit ?? 999_999);
  return format === "F2b" ? Math.min(used, limit ?? Infinity) : used;
}

function expectRows({ rows, resetsOn }: Usage, format: Format, snapshot: KiroSnapshot): void {
  const plans = windowsOf(snapshot, "plan");
  expect(plans.map(({ label, used, limit }) => ({ label, used, limit }))).toEqual(
    rows.map((row) => ({
      label: format === "boxed" ? "Credits" : row.label,
      used: statedUse(row, format),
      limit: row.limit,
    })),
  );
  const isShort = format === "F1" || format === "boxed";
  for (const plan of plans) {
    if (format !== "boxed" || plan.resetDescription !== null) {
      expect(plan.resetsAt).toBe(resetsOn === null ? null : `${resetsOn}T00:00:00.000Z`);
      expect(plan.resetDescription).toBe(`resets on ${isShort ? monthAndDay(resetsOn) : (resetsOn ?? "Unknown")}`);
    }
    expectPercent(plan, format);
  }
}

/** The printed percentage is rounded, truncated or clamped, and stands only where it is off by more than that. */
function expectPercent({ used, limit, usedPercent, remaining }: KiroSnapshot["windows"][number], format: Format): void {
  if (limit === null) {
    expect([usedPercent, remaining]).toEqual([null, null]);
    return;
  }
  const ratio = (used / limit) * 100;
  if (format === "boxed" && ratio > 100) return;
  expect(Math.abs(usedPercent! - ratio)).toBeLessThan(1.01 + 1 / limit);
  expect(remaining).toBeCloseTo(Math.max(0, limit - used), 4);
}

function expectBonuses({ bonuses }: Usage, format: Format, snapshot: KiroSnapshot): void {
  const isList = format === "F4" || format === "tui" || (format !== "boxed" && bonuses.length > 1);
  expect(
    windowsOf(snapshot, "bonus").map(({ label, used, limit, resetsAt }) => ({ label, used, limit, resetsAt })),
  ).toEqual(
    bonuses.map(({ name, used, total, days }) => ({
      label: isList ? name : "Bonus credits",
      used,
      limit: total,
      resetsAt: days === null ? null : new Date(now.getTime() + days * 86_400_000).toISOString(),
    })),
  );
}

function expectPacks({ addons, managedBy }: Usage, format: Format, snapshot: KiroSnapshot): void {
  const isHidden = ["F1", "F2", "boxed"].includes(format) || (managedBy === "organization" && format !== "tui");
  const packs = addons === null || isHidden ? [] : addons.packs;
  const others = addons === null || isHidden ? null : addons.otherPacks;
  const stated = packs.map(({ used, total, expires }) => ({
    used,
    limit: total,
    resetsAt: expires && `${expires}T00:00:00.000Z`,
    resetDescription: expires && `expires ${longDay(expires)}`,
  }));
  if (others !== null) stated.push({ used: others.used, limit: others.total, resetsAt: null, resetDescription: null });
  expect(
    windowsOf(snapshot, "addon").map(({ used, limit, resetsAt, resetDescription }) => ({
      used,
      limit,
      resetsAt,
      resetDescription,
    })),
  ).toEqual(stated);
}

function expectOverage({ overages }: Usage, format: Format, { overage }: KiroSnapshot): void {
  if (overages === null || !["F1", "F2", "tui"].includes(format)) {
    expect(overage).toBeNull();
    return;
  }
  expect(overage?.enabled).toBe(overages.enabled);
  if (!overages.enabled || format === "tui") return;
  const { creditsUsed, cost, rate, currency } = overages;
  expect(overage).toMatchObject({ creditsUsed, cost, ratePerCredit: rate, currency });
}
