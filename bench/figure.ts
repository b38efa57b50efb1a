/** One measured number. Groups become the tables of `docs/performance.md`, in the order in which they come. */
export interface Figure {
  group: string;
  name: string;
  /** The median where it was measured more than once. */
  value: number;
  unit: Unit;
  /** The middle half of what was measured. */
  spread?: [number, number];
  /** What the number should be at the most. */
  goal?: number;
}

export type Unit = "ms" | "times" | "bytes" | "MB/s" | "count";

/** Returns the median of what was measured, with its spread. */
export function summarize(samples: number[]): Pick<Figure, "value" | "spread"> {
  const sorted = samples.toSorted((a, b) => a - b);
  return { value: quantile(sorted, 0.5), spread: [quantile(sorted, 0.25), quantile(sorted, 0.75)] };
}

/** Returns how many times more `samples` are than `others`, pair by pair, as they were measured in turn. */
export function compare(samples: number[], others: number[]): Pick<Figure, "value" | "spread"> {
  return summarize(samples.map((sample, index) => sample / others[index]));
}

function quantile(sorted: number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}
