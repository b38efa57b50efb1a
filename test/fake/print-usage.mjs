// @ts-check
import { longDay, monthAndDay } from "./format-date.mjs";

/** @typedef {import("./scenario").Usage} Usage */
/** @typedef {import("./scenario").UsageRow} UsageRow */
/** @typedef {import("./scenario").Format} Format */

/** What the service calls a plan without a limit. */
export const NO_LIMIT = 999999;
const page = "https://app.kiro.dev/account/usage";

/** @param {UsageRow} row */
export function hasLimit({ limit }) {
  return limit !== null && limit > 0 && limit < NO_LIMIT;
}

/**
 * Prints a usage as one of kiro-cli's formats (`Format` describes them).
 * @param {Usage} usage
 * @param {Format} format
 * @param {{ colors?: boolean }} [options] colors: as the v1 engine colors it, through pipes too
 * @returns {string}
 */
export function printUsage(usage, format, { colors = false } = {}) {
  if (format === "F3") return printSummary(usage);
  const isV2 = format === "F4";
  const isManaged = usage.managedBy === "admin";
  if (isV2 && isManaged) return printSummary(usage);
  /** @param {string} code @param {string} text */
  const paint = (code, text) => (colors ? `\u001b[${code}m${text}\u001b[0m` : text);
  const tip = ["", `Tip: to see context window usage, run ${paint("38;5;141", "/context")}`, "", ""];
  if (isManaged) return ["", "Plan: Q Developer Pro", "Your plan is managed by admin", ...tip].join("\n");

  const isOlder = format === "F1" || format === "F2";
  const reset = format === "F1" ? monthAndDay(usage.resetsOn) : (usage.resetsOn ?? "Unknown");
  const plan = usage.plan === null ? "" : ` | ${paint("38;5;141", usage.plan)}`;
  const header = `${paint("1", "Estimated Usage")} | resets on ${reset}${plan}`;
  const rows = usage.rows.flatMap((row, index) => [
    ...printRow(row, format, paint),
    ...(isOlder ? printOverages(usage, index === 0, row) : []),
  ]);
  const bonuses = printBonuses(usage, isV2);
  const addons = isOlder ? [] : printAddons(usage, isV2);
  const footer = printFooter(usage, isV2, isOlder);
  if (isV2) return [header, ...rows, ...bonuses, ...addons, footer, ""].join("\n");
  return ["", header, ...bonuses, ...rows, ...addons, "", footer, ...tip].join("\n");
}

/**
 * All that the v2 engine says before 2.21.4; "breakdowns" even for one. It is also the message of the ACP answer.
 * @param {Usage} usage
 */
export function printSummary({ plan, rows, managedBy }) {
  if (managedBy === "admin") return "Your plan is managed by admin\n";
  return `Plan: ${plan ?? "Unknown"} | ${rows.length} usage breakdowns\n`;
}

/**
 * What the v1 engine prints if the service answers with an error or not at all; its exit code is 0.
 * @param {string} error
 */
export function printWarning(error) {
  return `\n⚠️  Warning: Could not retrieve usage information from backend\nError: ${error}\n\n\nTip: to see context window usage, run /context\n\n`;
}

/**
 * @param {UsageRow} row
 * @param {Format} format
 * @param {(code: string, text: string) => string} paint
 */
function printRow(row, format, paint) {
  const isClamped = format === "F1" || format === "F2" || format === "F2b";
  if (!hasLimit(row) && format !== "F1" && format !== "F2") return [`${row.label} (${row.used.toFixed(2)} used)`];
  const limit = row.limit ?? NO_LIMIT;
  const used = isClamped ? Math.min(row.used, limit) : row.used;
  const line = `${paint("1", row.label)} (${used.toFixed(2)} of ${limit.toFixed(0)} covered in plan)`;
  const percent = limit > 0 ? (used / limit) * 100 : 0;
  if (format === "F4") return [`${line}, ${percent.toFixed(1)}%`];
  // Filled and empty cells are the same glyph and differ only in color.
  return [line, `${paint("38;5;141", "█".repeat(80))} ${isClamped ? Math.trunc(percent) : percent.toFixed(1)}%`];
}

/**
 * kiro-cli says "days" even for one day, and the v1 engine names bonuses only if there are several.
 * @param {Usage} usage
 * @param {boolean} isV2
 */
function printBonuses({ bonuses }, isV2) {
  const list = bonuses.map(({ name, used, total, days }) => {
    const amounts = `${used.toFixed(2)}/${total.toFixed(0)}`;
    if (isV2) return `  ${name ?? "Bonus credits"}: ${amounts}${days === null ? "" : ` (expires in ${days} days)`}`;
    if (bonuses.length === 1) {
      return `🎁 Bonus credits: ${amounts} credits used${days === null ? "" : `, expires in ${days} days`}`;
    }
    return `   ${name ?? "Bonus credits"} - ${amounts} used${days === null ? "" : ` (${days} days left)`}`;
  });
  if (list.length === 0) return [];
  if (isV2) return ["Bonus Credits:", ...list];
  return ["", ...(list.length === 1 ? [] : ["🎁 Bonus Credits:"]), ...list, ""];
}

/**
 * One block for each row; a currency other than USD has the dollar sign, too.
 * @param {Usage} usage
 * @param {boolean} isFirst whether the account's overage is this row's
 * @param {UsageRow} row
 */
function printOverages({ overages }, isFirst, { overageUsed = 0 }) {
  if (overages === null) return [];
  const { enabled, rate, currency } = overages;
  const managed = overages.managedByOrganization ? " (managed by your organization)" : "";
  if (!enabled) return ["", `Overages: Disabled${managed}`, ""];
  const [used, cost] = isFirst ? [overages.creditsUsed, overages.cost] : [overageUsed, overageUsed * rate];
  const billed = `Overages: Enabled  billed at $${rate.toFixed(2)} per request${managed}`;
  return ["", billed, `Credits used: ${used.toFixed(2)}`, `Est. cost: $${cost.toFixed(2)} ${currency}`, ""];
}

/**
 * @param {Usage} usage
 * @param {boolean} isV2
 */
function printAddons({ addons, managedBy }, isV2) {
  if (addons === null || managedBy !== null) return [];
  const lines = addons.packs.map(({ used, total, expires }) => {
    return `${used.toFixed(2)} of ${total.toFixed(0)} used${expires === null ? "" : `, expires ${longDay(expires)}`}`;
  });
  const { otherPacks } = addons;
  if (otherPacks !== null) {
    const packs = `${otherPacks.count} pack${otherPacks.count === 1 ? "" : "s"}`;
    lines.push(`${otherPacks.used.toFixed(2)} of ${otherPacks.total.toFixed(0)} credits across ${packs}`);
  }
  if (addons.available && lines.length === 0) lines.push("Add-on credits available for purchase");
  return isV2 ? ["Additional credits:", ...lines.map((line) => `  ${line}`)] : ["", "Additional credits", ...lines];
}

/**
 * @param {Usage} usage
 * @param {boolean} isV2
 * @param {boolean} isOlder
 */
function printFooter({ managedBy, addons }, isV2, isOlder) {
  if (managedBy === "organization") {
    return isV2
      ? "Your plan is managed by your organization's administrator."
      : "Since your account is through your organization, for account management please contact your account administrator.";
  }
  const more = isOlder ? " or configure overages" : addons === null ? "" : " or purchase add-on credits";
  return isV2 ? `Manage your plan${more} at ${page}` : `To manage your plan${more} navigate to ${page}`;
}
