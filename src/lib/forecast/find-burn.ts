import { dayMs } from "../shapes/has-ended";
import { withoutNoise, type KiroSnapshot, type KiroWindow } from "../shapes/snapshot";
import { beginsAgain, countPlanUse, countPools } from "./count-spent";

/** Two readings that are further apart than this don't show fast use. */
const longestMs = 70 * 60_000;
/** Readings are remembered this far apart, so that no number of refreshes fills the state. */
const apartMs = 5 * 60_000;
/** Fast use: this share of the plan's limit, and this many daily allowances. */
const least = { ofLimit: 0.1, allowances: 3 };
/** More bonuses and packs than any account has been seen with. */
const mostPools = 12;

/** What one account spends, as far as it takes to notice fast use. Amounts are credits, instants ISO 8601 UTC. */
export interface SpendingTrail {
  /** The highest use seen of the plan in this period, and of each bonus and pack. */
  plan: number;
  pools: { name: string; used: number }[];
  /** Spent since the first reading. */
  spent: number;
  /** What `spent` was at the readings of the last 70 minutes, oldest first. */
  recent: { at: string; spent: number }[];
  /** When fast use was notified last. */
  notifiedAt: string | null;
}

/** Fast use between two readings. */
export interface Burn {
  credits: number;
  /** The earlier reading, ISO 8601 UTC. */
  since: string;
  /** Of the plan's limit. */
  percent: number;
}

/**
 * Returns the trail with a reading added, and the fast use that it shows; null if it shows none, or if fast use was
 * notified less than a day ago. `allowance` is how many credits a day last until the reset; null if that isn't known.
 */
export function findBurn(
  before: SpendingTrail | null,
  { overage, windows, updatedAt }: KiroSnapshot,
  { used, limit }: KiroWindow,
  allowance: number | null,
): { burn: Burn | null; trail: SpendingTrail } {
  const trail = addReading(before, {
    plan: countPlanUse({ used, limit, overage: overage?.creditsUsed ?? null }),
    pools: [...countPools({ windows })].map(([name, pool]) => ({ name, used: pool.used })),
    limit,
    at: updatedAt,
  });
  const earliest = trail.recent[0];
  const credits = withoutNoise(trail.spent - earliest.spent);
  const isQuiet = trail.notifiedAt !== null && Math.abs(Date.parse(updatedAt) - Date.parse(trail.notifiedAt)) < dayMs;
  const isFast = limit !== null && credits >= least.ofLimit * limit && credits >= least.allowances * (allowance ?? 0);
  if (!isFast || isQuiet || credits === 0) return { burn: null, trail };
  const burn = { credits, since: earliest.at, percent: withoutNoise((credits / limit) * 100) };
  return { burn, trail: { ...trail, notifiedAt: updatedAt } };
}

function addReading(
  before: SpendingTrail | null,
  { plan, pools, limit, at }: Pick<SpendingTrail, "plan" | "pools"> & { limit: number | null; at: string },
): SpendingTrail {
  if (before === null) return { plan, pools, spent: 0, recent: [{ at, spent: 0 }], notifiedAt: null };
  const isAgain = beginsAgain(plan, before.plan, limit);
  const seen = new Map(before.pools.map(({ name, used }) => [name, used]));
  let spent = before.spent + (isAgain ? plan : Math.max(0, plan - before.plan));
  for (const { name, used } of pools) {
    const most = seen.get(name) ?? 0;
    spent += Math.max(0, used - most);
    // Set again, so that the ones in use are the last to be forgotten.
    seen.delete(name);
    seen.set(name, Math.max(most, used));
  }
  const time = Date.parse(at);
  const recent = before.recent.filter((each) => Date.parse(each.at) <= time && time - Date.parse(each.at) <= longestMs);
  const last = recent.at(-1);
  const isApart = last === undefined || time - Date.parse(last.at) >= apartMs;
  return {
    plan: isAgain ? plan : Math.max(plan, before.plan),
    pools: [...seen].map(([name, used]) => ({ name, used })).slice(-mostPools),
    spent,
    recent: isApart ? [...recent, { at, spent }] : recent,
    notifiedAt: before.notifiedAt,
  };
}
