// @ts-check

/**
 * A number with a fixed count of decimals, as Rust's `{:.2}` prints it.
 * @param {number} value
 * @param {number} decimals
 * @param {boolean} [thousands] with commas; kiro-cli never prints them, Kiro's web pages do
 */
export function formatNumber(value, decimals, thousands = false) {
  const text = value.toFixed(decimals);
  if (!thousands) return text;
  const [whole, fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/**
 * The percentage of the v1 engine before 2.19.2: an integer, truncated, from 0 to 100.
 * @param {number} used
 * @param {number} limit
 */
export function clampedPercent(used, limit) {
  return Math.trunc(Math.min(100, Math.max(0, rawPercent(used, limit))));
}

/**
 * The percentage of 2.19.2 and later, and of the interactive panel: one decimal, may exceed 100.
 * @param {number} used
 * @param {number} limit
 */
export function decimalPercent(used, limit) {
  return rawPercent(used, limit).toFixed(1);
}

/**
 * @param {number} used
 * @param {number} limit
 */
export function rawPercent(used, limit) {
  return limit > 0 ? (used / limit) * 100 : 0;
}
