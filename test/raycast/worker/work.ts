import { subscribe } from "node:diagnostics_channel";
import { getHeapStatistics } from "node:v8";
import type { Work } from "../messages";

const work: Work = { processes: 0, reads: {}, writes: 0, modules: [], heapUsed: 0, startedAt: clock(), reachedAt: 0 };

subscribe("child_process", () => (work.processes += 1));

/** Counts a part of Node that the bundle loads, by its name without `node:`. */
export function countModule(name: string): void {
  work.modules.push(name);
}

/** Counts a look at a key of the cache. */
export function countRead(key: string): void {
  work.reads[key] = (work.reads[key] ?? 0) + 1;
}

/** Counts a change of the cache. */
export function countWrite(): void {
  work.writes += 1;
}

/** What was done until now. */
export function readWork(): Work {
  return { ...work, heapUsed: getHeapStatistics().used_heap_size, reachedAt: clock() };
}

function clock(): number {
  return performance.timeOrigin + performance.now();
}
