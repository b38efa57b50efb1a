/** What was measured again and again, sorted. */
interface Samples {
  median: number;
  /** The middle half. */
  low: number;
  high: number;
}

/** Returns the median and the middle half of what was measured. */
export function summarize(values: number[]): Samples {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)]!;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** Returns the cell of a table for what was measured, in its unit: `3.2 ms (3.1 to 3.4)`. */
export function printSamples(values: number[], unit: string, digits = 1): string {
  const format = new Intl.NumberFormat("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const { median, low, high } = summarize(values);
  return `${format.format(median)} ${unit} (${format.format(low)} to ${format.format(high)})`;
}

/** Returns the mean of the fastest tenth, which is what quiet moments of a busy machine give. */
export function fastestTenth(values: number[]): number {
  const fastest = values.toSorted((a, b) => a - b).slice(0, Math.ceil(values.length / 10));
  return fastest.reduce((total, value) => total + value, 0) / fastest.length;
}
