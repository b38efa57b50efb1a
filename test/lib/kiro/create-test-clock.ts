/** A clock that starts on a day in the middle of a month and goes on by itself, so that no two readings are the same. */
export interface TestClock {
  now(): Date;
  /** Sets it forward, or back where `ms` is negative. */
  advance(ms: number): void;
}

const start = Date.UTC(2026, 10, 21, 5, 12, 9);

export const minute = 60_000;
export const day = 24 * 60 * minute;

export function createTestClock(): TestClock {
  const startedAt = performance.now();
  let shift = 0;
  return {
    now: () => new Date(start + shift + Math.round(performance.now() - startedAt)),
    advance(ms) {
      shift += ms;
    },
  };
}
