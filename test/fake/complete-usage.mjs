// @ts-check
import { firstOfNextMonth } from "./format-date.mjs";

/** @typedef {import("./scenario").Usage} Usage */

/**
 * Returns a usage in full, from what a scenario says of it. The default is a free account with a quarter of its credits used.
 * @param {Partial<Usage>} [usage]
 * @param {Date} [now] decides the default day of the reset
 * @returns {Usage}
 */
export function completeUsage(usage = {}, now = new Date()) {
  return {
    plan: "KIRO FREE",
    resetsOn: firstOfNextMonth(now),
    rows: [{ label: "Credits", used: 12.5, limit: 50 }],
    bonuses: [],
    addons: null,
    overages: null,
    managedBy: null,
    ...usage,
  };
}
