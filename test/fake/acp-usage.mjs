// @ts-check
import { longDay } from "./format-date.mjs";
import { NO_LIMIT, hasLimit, printSummary } from "./print-usage.mjs";

/** @typedef {import("./scenario").Usage} Usage */
/** @typedef {import("./scenario").UsageRow} UsageRow */

/**
 * Returns the result of the ACP request `_kiro.dev/commands/execute` for `usage`: never clamped, the percentage an integer.
 * @param {Usage} usage
 * @param {import("./releases.mjs").Release["acpKeys"]} keys
 */
export function acpUsage(usage, keys = "full") {
  const isManaged = usage.managedBy === "admin";
  const data = {
    planName: isManaged ? "Q Developer Pro" : (usage.plan ?? "Unknown"),
    ...(keys === "early" ? {} : { billingCycleReset: (isManaged ? null : usage.resetsOn) ?? "Unknown" }),
    overagesEnabled: usage.overages?.enabled ?? false,
    isEnterprise: keys !== "early" && usage.managedBy !== null,
    usageBreakdowns: isManaged ? [] : usage.rows.map((row, index) => breakdown(usage, row, index === 0, keys)),
    bonusCredits: usage.bonuses.map(({ name, used, total, days }) => ({
      name: name ?? "Bonus credits",
      used,
      total,
      daysUntilExpiry: days,
    })),
  };
  const result = { success: true, message: printSummary(usage).trim() };
  if (keys !== "full") return { ...result, data };
  return { ...result, data: { ...data, addOnCredits: addOnCredits(usage), overageCapable: usage.addons !== null } };
}

/**
 * @param {Usage} usage
 * @param {UsageRow} row
 * @param {boolean} isFirst whether the account's overage is this row's
 * @param {import("./releases.mjs").Release["acpKeys"]} keys
 */
function breakdown({ overages }, row, isFirst, keys) {
  const { label, used, limit, overageUsed } = row;
  const rate = overages?.rate ?? 0.04;
  // The service counts what is beyond the limit also if nobody is billed for it.
  const beyond = hasLimit(row) ? Math.max(0, Number((used - (limit ?? 0)).toFixed(2))) : 0;
  const currentOverages = overageUsed ?? ((isFirst && overages?.creditsUsed) || beyond);
  const charges = isFirst ? (overages?.cost ?? 0) : currentOverages * rate;
  const kind = label.replace(/ requests$/, "").replace(/ /g, "_");
  const entry = {
    resourceType: label === "Credits" ? "CREDIT" : kind.toUpperCase(),
    displayName: label,
    used,
    limit: limit ?? NO_LIMIT,
    percentage: limit === 0 ? 0 : Math.trunc((used / (limit ?? NO_LIMIT)) * 100),
    currentOverages,
    overageRate: rate,
    overageCharges: overages?.enabled ? charges : 0,
    currency: overages?.currency ?? "USD",
  };
  return keys === "full" ? { ...entry, hasLimit: hasLimit(row) } : entry;
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
