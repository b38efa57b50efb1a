/** The logarithm of the gamma function for x > 0: Stirling's series, after moving x to where four terms are exact. */
function logGamma(x: number): number {
  let moved = 0;
  for (; x < 10; x++) moved += Math.log(x);
  const series = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5);
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series - moved;
}

/**
 * The share, 0 to 1, of a gamma distribution of scale 1 that lies below `x`.
 * Exact to about ten digits for shapes up to 20, by the power series of the incomplete gamma function (DLMF 8.11.4).
 */
export function gammaShareBelow(shape: number, x: number): number {
  if (!(x > 0)) return 0;
  // Beyond this, less than one part in 10^20 is left for such shapes.
  if (x > 150) return 1;
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * 1e-12; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return Math.min(1, sum * Math.exp(shape * Math.log(x) - x - logGamma(shape + 1)));
}

/** The value below which the share `share`, 0 to 1, of a gamma distribution of scale 1 lies. A greater share never gives less. */
export function gammaQuantile(shape: number, share: number): number {
  return bisect(0, 150, (x) => gammaShareBelow(shape, x) >= share);
}

/** The point between `low` and `high` where `holds` turns from false to true. */
export function bisect(low: number, high: number, holds: (x: number) => boolean): number {
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
