import { dayMs } from "../shapes/has-ended";
import type { Period } from "./gather-days";

/** Credits that Kiro's session files record: a day or a turn. */
export interface Recorded {
  /** ISO 8601 UTC. */
  at: string;
  credits: number;
}

/** Below this share of the account's use, what was recorded says little about the rest. */
const leastShare = 0.5;

/**
 * Returns the periods, oldest first, with the days that were recorded before the first reading: those of the oldest
 * period show when the use before that reading was, and earlier ones become a period of their own.
 * @param recorded entries before the first reading of the account, in any order
 * @param share the recorded part of what was used, from 0.5 to 1
 */
export function addRecorded(periods: [Period, ...Period[]], recorded: Recorded[], share: number): Period[] {
  const [oldest, ...later] = periods;
  const startsAt = oldest.startsAt.getTime();
  const firstAt = oldest.points[0].at.getTime();
  const entries = recorded.map(({ at, credits }) => ({ at: Date.parse(at), credits })).sort((a, b) => a.at - b.at);
  const inside = entries.filter(({ at }) => at >= startsAt && at < firstAt);
  const before = entries.filter(({ at }) => at < startsAt);

  const sum = inside.reduce((total, { credits }) => total + credits, 0);
  const firstUsed = oldest.points[0].used;
  const isTold = sum > 0 && sum >= firstUsed * leastShare;
  const known = isTold ? countByDay(inside, startsAt, firstAt, firstUsed / sum) : [];
  const refined = { ...oldest, points: [...known, ...oldest.points] };
  if (before.length === 0) return [refined, ...later];
  const earliest = Math.floor(before[0].at / dayMs) * dayMs;
  const points = countByDay(before, earliest, startsAt, 1 / share);
  return [{ startsAt: new Date(earliest), resetsAt: oldest.startsAt, points }, refined, ...later];
}

/** Whether a share is known well enough to scale by it. */
export function isShareUsable(share: number | null): share is number {
  return share !== null && share >= leastShare && share <= 1;
}

/** The sum at each midnight UTC between two instants, so that a day without an entry is a day without use. */
function countByDay(entries: { at: number; credits: number }[], from: number, to: number, factor: number) {
  const points: Period["points"] = [];
  let used = 0;
  let next = 0;
  for (let midnight = (Math.floor(from / dayMs) + 1) * dayMs; midnight < to + dayMs; midnight += dayMs) {
    const at = Math.min(midnight, to);
    for (; next < entries.length && entries[next].at < at; next++) used += entries[next].credits * factor;
    points.push({ at: new Date(at), used });
  }
  return points;
}
