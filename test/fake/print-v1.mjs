// @ts-check
import { longDay, monthAndDay } from "./format-date.mjs";
import { clampedPercent, formatNumber, rawPercent } from "./format-number.mjs";
import { createStyle } from "./style.mjs";

/** @typedef {import("./scenario").Usage} Usage */
/** @typedef {import("./scenario").UsageRow} UsageRow */
/** @typedef {import("./scenario").PrintOptions} PrintOptions */
/** @typedef {"F1" | "F2" | "F2b" | "F2c"} V1Format */

/** What the service calls a plan without a limit. */
export const NO_LIMIT = 999999;
export const TIP = "Tip: to see context window usage, run ";
export const ACCOUNT_PAGE = "https://app.kiro.dev/account/usage";

/**
 * A limit of 0 is none: newer forms print only the use beside it, older ones `0.00 of 0`.
 * @param {UsageRow} row
 */
export function hasLimit({ limit }) {
  return limit !== null && limit > 0 && limit < NO_LIMIT;
}

/**
 * The report of the v1 engine.
 * - `F1`, kiro-cli 1.20 to 1.26: the reset as MM/DD, an `Overages` block, used and percentage clamped to the limit.
 * - `F2`, 1.27 to 2.10: the reset as YYYY-MM-DD.
 * - `F2b`, 2.11 to 2.19.1: `Additional credits` instead of `Overages`, a row without limit says only what is used.
 * - `F2c`, since 2.19.2: not clamped, the percentage with one decimal.
 * @param {Usage} usage
 * @param {V1Format} format
 * @param {PrintOptions} [options]
 */
export function printV1(usage, format, options = {}) {
  const style = createStyle(options.colors ?? false);
  const isOlder = format === "F1" || format === "F2";
  const lines = ["", printHeader(usage, format, style)];
  lines.push(...printBonuses(usage.bonuses, style, options));
  for (const [index, row] of usage.rows.entries()) {
    lines.push(...printRow(row, format, style, options));
    if (isOlder) lines.push(...printOverages(usage, index === 0, row, style));
  }
  if (!isOlder) lines.push(...printAddons(usage, style, options));
  if (usage.rows.length > 0 && lines.at(-1) !== "") lines.push("");
  lines.push(printFooter(usage, isOlder, style), "", TIP + style.brand("/context"), "", style.farewell);
  return lines.join("\n");
}

/**
 * @param {Usage} usage
 * @param {V1Format} format
 * @param {ReturnType<typeof createStyle>} style
 */
function printHeader(usage, format, style) {
  const reset = format === "F1" ? monthAndDay(usage.resetsOn) : (usage.resetsOn ?? "Unknown");
  const heading = format === "F1" ? style.brand("Estimated Usage") : style.bold("Estimated Usage");
  const plan = usage.plan === null ? "" : ` | ${style.brand(usage.plan)}`;
  return `${heading} | resets on ${reset}${plan}`;
}

/**
 * kiro-cli says "days" even for one day, and names bonuses only when there are several.
 * @param {Usage["bonuses"]} bonuses
 * @param {ReturnType<typeof createStyle>} style
 * @param {PrintOptions} options
 */
function printBonuses(bonuses, style, options) {
  if (bonuses.length === 0) return [];
  /** @param {Usage["bonuses"][number]} bonus */
  const amounts = ({ used, total }) =>
    `${formatNumber(used, 2, options.thousands)}/${formatNumber(total, 0, options.thousands)}`;
  if (bonuses.length === 1) {
    const [bonus] = bonuses;
    const expiry = bonus.days === null ? "" : `, expires in ${style.bold(String(bonus.days))} days`;
    return ["", `${style.bold("🎁 Bonus credits:")} ${style.bold(amounts(bonus))} credits used${expiry}`, ""];
  }
  const list = bonuses.map((bonus) => {
    const expiry = bonus.days === null ? "" : ` (${bonus.days} days left)`;
    return `   ${bonus.name ?? "Bonus credits"} - ${amounts(bonus)} used${expiry}`;
  });
  return ["", style.bold("🎁 Bonus Credits:"), ...list, ""];
}

/**
 * @param {UsageRow} row
 * @param {V1Format} format
 * @param {ReturnType<typeof createStyle>} style
 * @param {PrintOptions} options
 */
function printRow(row, format, style, options) {
  const label = style.bold(row.label);
  const isUnclamped = format === "F2c";
  if (!hasLimit(row) && (isUnclamped || format === "F2b")) {
    return [`${label} (${formatNumber(row.used, 2, options.thousands)} used)`];
  }
  const limit = row.limit ?? NO_LIMIT;
  const used = isUnclamped ? row.used : Math.min(row.used, limit);
  const amounts = `${formatNumber(used, 2, options.thousands)} of ${formatNumber(limit, 0, options.thousands)}`;
  const line = `${label} (${amounts} covered in plan)`;
  if (options.bar === false) return [line];
  const percent = isUnclamped ? rawPercent(row.used, limit) : clampedPercent(row.used, limit);
  return [line, `${style.bar(percent, options.width ?? 80)} ${isUnclamped ? percent.toFixed(1) : percent}%`];
}

/**
 * One block for each row; a currency other than USD has the dollar sign, too.
 * @param {Usage} usage
 * @param {boolean} isFirst whether the account's overage is this row's
 * @param {UsageRow} row
 * @param {ReturnType<typeof createStyle>} style
 */
function printOverages({ overages }, isFirst, row, style) {
  if (overages === null) return [];
  const managed = overages.managedByOrganization ? ` ${style.grey("(managed by your organization)")}` : "";
  if (!overages.enabled) return ["", `Overages: ${style.bold("Disabled")}${managed}`, ""];
  const rate = style.grey(`billed at $${overages.rate.toFixed(2)} per request`);
  const used = row.overageUsed ?? (isFirst ? overages.creditsUsed : 0);
  return [
    "",
    `Overages: ${style.bold("Enabled")}  ${rate}${managed}`,
    `Credits used: ${used.toFixed(2)}`,
    `Est. cost: $${(isFirst ? overages.cost : used * overages.rate).toFixed(2)} ${overages.currency}`,
    "",
  ];
}

/**
 * @param {Usage} usage
 * @param {ReturnType<typeof createStyle>} style
 * @param {PrintOptions} options
 */
function printAddons({ addons, managedBy }, style, options) {
  if (addons === null || managedBy === "organization") return [];
  return ["", style.bold("Additional credits"), ...addonLines(addons, options)];
}

/**
 * The lines about add-on packs, which 2.11 and later print.
 * @param {NonNullable<Usage["addons"]>} addons
 * @param {PrintOptions} options
 */
export function addonLines(addons, options) {
  /** @param {{ used: number; total: number }} pack */
  const amounts = ({ used, total }) =>
    `${formatNumber(used, 2, options.thousands)} of ${formatNumber(total, 0, options.thousands)}`;
  const lines = addons.packs.map(
    (pack) => `${amounts(pack)} used${pack.expires === null ? "" : `, expires ${longDay(pack.expires)}`}`,
  );
  if (addons.otherPacks !== null) {
    const { count } = addons.otherPacks;
    lines.push(`${amounts(addons.otherPacks)} credits across ${count} ${count === 1 ? "pack" : "packs"}`);
  }
  if (lines.length === 0 && addons.available) lines.push("Add-on credits available for purchase");
  return lines;
}

/**
 * @param {Usage} usage
 * @param {boolean} isOlder before 2.11
 * @param {ReturnType<typeof createStyle>} style
 */
function printFooter({ managedBy, addons }, isOlder, { brand }) {
  if (managedBy === "organization") {
    return "Since your account is through your organization, for account management please contact your account administrator.";
  }
  if (isOlder) return `To manage your plan or configure overages navigate to ${brand(ACCOUNT_PAGE)}`;
  return `To manage your plan ${addons === null ? "" : "or purchase add-on credits "}navigate to ${brand(ACCOUNT_PAGE)}`;
}
