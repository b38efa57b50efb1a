import { dayMs } from "../shapes/has-ended";
import type { HistoryEntry } from "../shapes/history-entry";
import { withoutNoise } from "../shapes/snapshot";
import { countSpent } from "./count-spent";
import { listReadings } from "./list-readings";
import { readPeriods, type ReadPeriod } from "./read-periods";

/** A total read this long before the reset may have grown until then. */
const openEndMs = dayMs / 4;

/** What an earlier period came to at its last reading. Amounts are credits, instants ISO 8601 UTC. */
export interface Month {
  startsAt: string;
  resetsAt: string;
  /** Of the plan and beyond it. */
  used: number;
  /** Null if the plan had none. */
  limit: number | null;
  /** Used of bonuses and of packs in this period; null if that can't be told from what was used of them before. */
  bonus: number | null;
  packs: number | null;
  /** The part of `used` that was beyond the plan, and what it cost in `currency` (ISO 4217); null if not stated. */
  overage: number | null;
  cost: number | null;
  currency: string | null;
  /** The time of the last reading if it was more than six hours before the reset, else null. */
  asOf: string | null;
}

/** Returns the earlier periods of an account, newest first, from a history that is oldest first. */
export function listMonths(history: HistoryEntry[], account: string | null, now: Date): Month[] {
  return readPeriods(listReadings(history, account, now.toISOString()))
    .filter(({ resetsAt }) => resetsAt <= now.getTime())
    .map(createMonth)
    .reverse();
}

function createMonth({ startsAt, resetsAt, entries, before }: ReadPeriod): Month {
  const last = entries.at(-1)!;
  const { used, pools } = countSpent(entries, before).at(-1)!;
  const isTold = (kind: "bonus" | "addon") =>
    before !== undefined || !entries[0].windows.some((window) => window.kind === kind && window.used > 0);
  return {
    startsAt: new Date(startsAt).toISOString(),
    resetsAt: new Date(resetsAt).toISOString(),
    used: withoutNoise(used - pools.bonus - pools.addon),
    limit: last.limit,
    bonus: isTold("bonus") ? withoutNoise(pools.bonus) : null,
    packs: isTold("addon") ? withoutNoise(pools.addon) : null,
    overage: last.overage,
    cost: last.cost,
    currency: last.currency,
    asOf: resetsAt - Date.parse(last.at) > openEndMs ? last.at : null,
  };
}
