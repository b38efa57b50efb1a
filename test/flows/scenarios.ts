import type { Scenario } from "../fake/scenario";

export const minute = 60_000;
export const hour = 60 * minute;

/** So many of 50 credits are used. */
export const used = (credits: number): Scenario => ({
  usage: { rows: [{ label: "Credits", used: credits, limit: 50 }] },
});

/** So many of 1,000 credits are used. */
export const usedOfPro = (credits: number): Scenario => ({
  usage: { plan: "KIRO PRO", rows: [{ label: "Credits", used: credits, limit: 1_000 }] },
});

/** kiro-cli takes this long to begin, in milliseconds. */
export const slow = (delayMs: number): Scenario => ({ behavior: { acp: { acp: { delayMs, at: "initialize" } } } });
