const leastRuns = 7;
const leastMs = 400;

/** Returns how long each of many runs took, in ms; the first ones, which wait for the compiler, are left out. */
export function timeRuns(run: () => unknown): number[] {
  const times: number[] = [];
  const beganAt = performance.now();
  for (let round = 0; times.length < leastRuns || performance.now() - beganAt < leastMs; round++) {
    const startedAt = performance.now();
    run();
    if (round > 1) times.push(performance.now() - startedAt);
  }
  return times;
}
