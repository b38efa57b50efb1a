// @ts-check
import { longDay } from "./format-date.mjs";
import { rawPercent } from "./format-number.mjs";
import { NO_LIMIT } from "./print-v1.mjs";
import { printSummary } from "./print-v2.mjs";

/** @typedef {import("./scenario").Usage} Usage */
/** @typedef {import("./scenario").UsageRow} UsageRow */

/**
 * The result of the ACP request `_kiro.dev/commands/execute` for `usage`: never clamped, the percentage an integer.
 * @param {Usage} usage
 * @param {"basic" | "full"} keys "full" since about 2.12: `hasLimit`, `addOnCredits`, `overageCapable`
 */
export function acpUsage(usage, keys = "full") {
  const isManaged = usage.managedBy === "admin";
  const data = {
    planName: isManaged ? "Q Developer Pro" : (usage.plan ?? "Unknown"),
    billingCycleReset: usage.resetsOn ?? "Unknown",
    overagesEnabled: usage.overages?.enabled ?? false,
    isEnterprise: usage.managedBy === "organization",
    usageBreakdowns: isManaged ? [] : usage.rows.map((row, index) => breakdown(usage, row, index === 0, keys)),
    bonusCredits: usage.bonuses.map(({ name, used, total, days }) => ({
      name: name ?? "Bonus credits",
      used,
      total,
      daysUntilExpiry: days,
    })),
  };
  const result = { success: true, message: printSummary(usage).trim() };
  if (keys === "basic") return { ...result, data };
  return { ...result, data: { ...data, addOnCredits: addOnCredits(usage), overageCapable: usage.addons !== null } };
}

/**
 * @param {Usage} usage
 * @param {UsageRow} row
 * @param {boolean} isFirst whether the account's overage is this row's
 * @param {"basic" | "full"} keys
 */
function breakdown({ overages }, { label, used, limit, overageUsed }, isFirst, keys) {
  const hasLimit = limit !== null && limit < NO_LIMIT;
  const rate = overages?.rate ?? 0.04;
  const currentOverages = overageUsed ?? (isFirst ? (overages?.creditsUsed ?? 0) : 0);
  const entry = {
    resourceType: label === "Credits" ? "CREDIT" : label.toUpperCase().replace(/ /g, "_"),
    displayName: label,
    used,
    limit: limit ?? NO_LIMIT,
    percentage: Math.trunc(rawPercent(used, limit ?? NO_LIMIT)),
    currentOverages,
    overageRate: rate,
    overageCharges: isFirst ? (overages?.cost ?? 0) : currentOverages * rate,
    currency: overages?.currency ?? "USD",
  };
  return keys === "basic" ? entry : { ...entry, hasLimit };
}

/** @param {Usage} usage */
function addOnCredits({ addons }) {
  if (addons === null) return [];
  const packs = addons.packs.map(({ used, total, expires }) => ({
    used,
    total,
    expiresAt: expires === null ? null : longDay(expires),
    isActive: true,
  }));
  if (addons.otherPacks === null) return packs;
  const { used, total } = addons.otherPacks;
  return [...packs, { used, total, expiresAt: null, isActive: false }];
}
