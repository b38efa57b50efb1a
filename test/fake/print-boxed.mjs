// @ts-check
import { monthAndDay } from "./format-date.mjs";
import { clampedPercent, formatNumber } from "./format-number.mjs";

/** @typedef {import("./scenario").Usage} Usage */
/** @typedef {import("./scenario").PrintOptions} PrintOptions */

/**
 * `boxed`: a report in a frame, as documentation of kiro-cli's output shows it; no terminal was seen printing it.
 * The reset stands behind the percentage.
 * @param {Usage} usage
 * @param {PrintOptions} [options]
 */
export function printBoxed(usage, options = {}) {
  const width = options.width ?? 74;
  /** @param {string} text */
  const row = (text) => `┃ ${text.padEnd(width - 1)}┃`;
  const lines = [`┏${"━".repeat(width)}┓`, row(`| ${usage.plan ?? ""}`.padStart(width - 6)), `┣${"━".repeat(width)}┫`];
  for (const { label, used, limit } of usage.rows) {
    lines.push(row(label === "Credits" ? "Monthly credits:" : `${label}:`));
    if (limit === null) {
      lines.push(row(`(${formatNumber(used, 2, options.thousands)} used)`));
      continue;
    }
    const suffix = ` ${clampedPercent(used, limit)}% (resets on ${monthAndDay(usage.resetsOn)})`;
    const amounts = `${formatNumber(used, 2, options.thousands)} of ${formatNumber(limit, 0, options.thousands)}`;
    if (options.bar !== false) lines.push(row("█".repeat(width - 2 - suffix.length) + suffix));
    lines.push(row(`${" ".repeat(29)}(${amounts} covered in plan)`));
  }
  for (const { used, total, days } of usage.bonuses) {
    const expiry = days === null ? "" : `, expires in ${days} days`;
    const amounts = `${formatNumber(used, 2, options.thousands)}/${formatNumber(total, 0, options.thousands)}`;
    lines.push(row("Bonus credits:"), row(`${amounts} credits used${expiry}`));
  }
  lines.push(`┗${"━".repeat(width)}┛`);
  return `${lines.join("\n")}\n`;
}
