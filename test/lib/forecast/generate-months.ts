import type { Period } from "../../../src/lib/forecast/forecast-use";

/** A person's month with the three before it. Every reading of every month is in the periods. */
interface GeneratedMonths {
  period: Period;
  earlier: Period[];
  /** Credits that, as far as was known at `at`, could be used until the reset. */
  limitAt(at: number): number;
  /** What the counter says at the reset. */
  total: number;
  /** Before this moment, in milliseconds, the rest of the month couldn't be known. */
  knownFrom: number;
}

export const kinds = ["steady", "bursty", "workdays only", "stopped", "bonus first", "plan switched", "gaps"] as const;
export type Kind = (typeof kinds)[number];

const dayMs = 86_400_000;

/** Random numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Months of a person who works in this way, the same ones for the same seed. The plan has 1,000 credits. */
export function generateMonths(kind: Kind, seed: number): GeneratedMonths {
  const random = createRandom(seed);
  const within = (low: number, high: number) => low + random() * (high - low);
  const plan = 1000;
  const usual = plan * 2 ** within(-1, 1);
  const firstMonth = seed % 12;
  const rhythm = startRhythm(kind, random);

  const months = [0, 1, 2, 3].map((index) => {
    const startsAt = Date.UTC(2026, firstMonth + index, 1);
    const resetsAt = Date.UTC(2026, firstMonth + index + 1, 1);
    const days = (resetsAt - startsAt) / dayMs;
    const daily = (usual * 2 ** within(-0.5, 0.5)) / days;
    const stopsOn = kind === "stopped" && index === 3 ? days * within(0.2, 0.9) : days;
    let used = 0;
    const points = Array.from({ length: days }, (_, day) => {
      const midnight = startsAt + day * dayMs;
      const today = day < stopsOn ? daily * rhythm(new Date(midnight)) : 0;
      return [10, 14, 18].map((hour) => {
        used += today / 3;
        return { at: new Date(midnight + within(hour, hour + 4) * (dayMs / 24)), used };
      });
    }).flat();
    return { startsAt: new Date(startsAt), resetsAt: new Date(resetsAt), points };
  });

  const earlier = months.slice(0, 3);
  const period = months[3];
  const [startsAt, resetsAt] = [period.startsAt.getTime(), period.resetsAt.getTime()];
  const total = period.points.at(-1)!.used;
  const generated = { period, earlier, limitAt: () => plan, total, knownFrom: startsAt };

  if (kind === "bonus first") {
    // The bonus is spent before the plan. What is left of it when it expires is lost.
    const bonus = plan * within(0.1, 1);
    const expiresAt = startsAt + (resetsAt - startsAt) * within(0.3, 2);
    const before = period.points.filter(({ at }) => at.getTime() <= expiresAt);
    const spent = Math.min(bonus, before.at(-1)!.used);
    return { ...generated, limitAt: (at) => plan + (at < Math.min(expiresAt, resetsAt) ? bonus : spent) };
  }
  if (kind === "plan switched") {
    // The plan is doubled in the middle of the month, and the counter starts again.
    const switchedAt = startsAt + (resetsAt - startsAt) * within(0.1, 0.6);
    const before = period.points.filter(({ at }) => at.getTime() < switchedAt).at(-1)!.used;
    const points = period.points.map(({ at, used }) => ({
      at,
      used: at.getTime() < switchedAt ? used : used - before,
    }));
    const changed = { period: { ...period, points }, total: total - before, knownFrom: switchedAt };
    return { ...generated, ...changed, limitAt: () => 2 * plan };
  }
  if (kind === "gaps") {
    // Read now and then only.
    const thin = (each: Period) => ({ ...each, points: each.points.filter(() => random() < 0.15) });
    return { ...generated, period: thin(period), earlier: earlier.map(thin) };
  }
  return generated;
}

/** Returns how much more than usual is used on the next day: 1 on average. */
function startRhythm(kind: Kind, random: () => number): (midnight: Date) => number {
  if (kind === "steady" || kind === "stopped") return () => 0.6 + 0.8 * random();
  if (kind === "workdays only") {
    return (midnight) => (midnight.getUTCDay() % 6 === 0 ? 0 : (0.3 + 1.4 * random()) * (7 / 5));
  }
  // Spells of busy and of idle days, about five days each.
  let busy = random() < 0.5;
  return () => {
    if (random() < 0.2) busy = !busy;
    return busy ? -2 * Math.log(1 - random()) : 0;
  };
}
