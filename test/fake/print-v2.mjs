// @ts-check
import { decimalPercent, formatNumber } from "./format-number.mjs";
import { ACCOUNT_PAGE, addonLines, hasLimit } from "./print-v1.mjs";

/** @typedef {import("./scenario").Usage} Usage */
/** @typedef {import("./scenario").UsageRow} UsageRow */
/** @typedef {import("./scenario").PrintOptions} PrintOptions */

/**
 * `F3`: all that a headless v2 engine says before 2.21.4; "breakdowns" even for one. It is also the message of the ACP answer.
 * @param {Usage} usage
 */
export function printSummary({ plan, rows, managedBy }) {
  if (managedBy === "admin") return "Your plan is managed by admin\n";
  return `Plan: ${plan ?? "Unknown"} | ${rows.length} usage breakdowns\n`;
}

/**
 * `F4`: the report of a headless v2 engine since 2.21.4: no colors, no bar, not clamped, the percentage behind a comma.
 * Bonuses and packs were never seen in it; they are printed as the interactive panel prints them.
 * @param {Usage} usage
 * @param {PrintOptions} [options]
 */
export function printShortReport(usage, options = {}) {
  if (usage.managedBy === "admin") return printSummary(usage);
  const lines = [headerLine(usage)];
  for (const row of usage.rows) lines.push(rowLine(row, options) + percentSuffix(row));
  lines.push(...bonusLines(usage, options));
  if (usage.addons !== null && usage.managedBy === null) {
    lines.push("Additional credits:", ...addonLines(usage.addons, options).map((line) => `  ${line}`));
  }
  lines.push(shortFooter(usage));
  return `${lines.join("\n")}\n`;
}

/**
 * `tui`: the interactive panel of the v2 and v3 engines, as a capture of the terminal shows it: indented by one space, one
 * decimal, not clamped, bonuses below the credits.
 * @param {Usage} usage
 * @param {PrintOptions} [options]
 */
export function printPanel(usage, options = {}) {
  const lines = [headerLine(usage)];
  for (const row of usage.rows) {
    lines.push(rowLine(row, options));
    if (row.limit === null || options.bar === false) continue;
    lines.push("", `${"█".repeat(options.width ?? 50)} ${decimalPercent(row.used, row.limit)}%`);
  }
  lines.push(...bonusLines(usage, options));
  if (usage.overages !== null) lines.push(`Overages: ${usage.overages.enabled ? "Enabled" : "Disabled"}`);
  if (usage.addons !== null) lines.push("", "Additional credits", ...addonLines(usage.addons, options));
  const rule = "─".repeat(60);
  const panel = lines.map((line) => (line === "" ? "" : ` ${line}`));
  return `${[rule, " /usage", rule, ...panel, rule, " esc to close            Tab to switch to /context"].join("\n")}\n`;
}

/** @param {Usage} usage */
function headerLine({ plan, resetsOn }) {
  return `Estimated Usage | resets on ${resetsOn ?? "Unknown"}${plan === null ? "" : ` | ${plan}`}`;
}

/**
 * @param {UsageRow} row
 * @param {PrintOptions} options
 */
function rowLine(row, { thousands }) {
  const { label, used, limit } = row;
  if (limit === null || !hasLimit(row)) return `${label} (${formatNumber(used, 2, thousands)} used)`;
  return `${label} (${formatNumber(used, 2, thousands)} of ${formatNumber(limit, 0, thousands)} covered in plan)`;
}

/** @param {UsageRow} row */
function percentSuffix(row) {
  return hasLimit(row) ? `, ${decimalPercent(row.used, row.limit ?? 0)}%` : "";
}

/**
 * @param {Usage} usage
 * @param {PrintOptions} options
 */
function bonusLines({ bonuses }, { thousands }) {
  if (bonuses.length === 0) return [];
  const list = bonuses.map(({ name, used, total, days }) => {
    const amounts = `${formatNumber(used, 2, thousands)}/${formatNumber(total, 0, thousands)}`;
    return `  ${name ?? "Bonus credits"}: ${amounts}${days === null ? "" : ` (expires in ${days} days)`}`;
  });
  return ["Bonus Credits:", ...list];
}

/** @param {Usage} usage */
function shortFooter({ managedBy, addons }) {
  if (managedBy === "organization") return "Your plan is managed by your organization's administrator.";
  return `Manage your plan ${addons === null ? "" : "or purchase add-on credits "}at ${ACCOUNT_PAGE}`;
}
