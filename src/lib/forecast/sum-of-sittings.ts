/**
 * How credits add up: sittings come by chance, and each takes few credits or many. The sum of a
 * Poisson number of exponentially distributed sittings, in units of the mean sitting: never below 0, exactly 0 with a
 * chance of its own, with a long tail upward. The variance is twice the mean.
 */

/**
 * Returns the chance, 0 to 1, that the sittings to come take `x` mean sittings or less.
 * @param mean how many are to be expected; more than 0
 */
export function chanceBelow(mean: number, x: number): number {
  if (x < 0) return 0;
  if (x === Infinity) return 1;
  // n sittings stay below x when a Poisson count of mean x reaches n.
  let sittings = Math.exp(-mean);
  let count = Math.exp(-x);
  let below = count;
  let chance = sittings;
  for (let n = 1; n < mean || sittings > 1e-12; n++) {
    sittings *= mean / n;
    chance += sittings * (1 - below);
    count *= x / n;
    below += count;
  }
  return Math.min(1, Math.max(0, chance));
}

/** Returns what the sittings to come stay below with this chance, in mean sittings. A greater chance never gives less. */
export function findQuantile(mean: number, chance: number): number {
  if (chanceBelow(mean, 0) >= chance) return 0;
  return bisect(0, 2 * mean + 50, (x) => chanceBelow(mean, x) >= chance);
}

/** Returns the point between `low` and `high` from which on `holds` is true. */
export function bisect(low: number, high: number, holds: (x: number) => boolean): number {
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
