import { getHeapStatistics } from "node:v8";

const sampleEveryMs = 5;

const collect = (globalThis as { gc?: () => void }).gc;

/** Returns the bytes in use now, and those that are left after a collection; zeros where none can be asked for. */
export function readHeap(): { used: number; kept: number } {
  if (collect === undefined) return { used: 0, kept: 0 };
  const used = getHeapStatistics().used_heap_size;
  collect();
  return { used, kept: getHeapStatistics().used_heap_size };
}

/** Looks at the heap again and again from now on. */
export function watchHeap(): { peak: () => number } {
  if (collect === undefined) return { peak: () => 0 };
  let peak = 0;
  const look = () => (peak = Math.max(peak, getHeapStatistics().used_heap_size));
  setInterval(look, sampleEveryMs).unref();
  return {
    peak() {
      look();
      return peak;
    },
  };
}
