import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { World } from "../raycast/world";

/** What a command did to get where it is. */
export interface Work {
  processes: number;
  /** How often each key of the cache was read. */
  reads: Record<string, number>;
  writes: number;
  /** The parts of Node that were loaded, by their names without `node:`. */
  modules: string[];
}

/** Counts what is done in a world from now on, until `stop` is called. */
export function countWork(world: World): Work & { stop: () => void } {
  const work: Work = { processes: 0, reads: {}, writes: 0, modules: [] };
  const countProcess = () => (work.processes += 1);
  subscribe("child_process", countProcess);

  const { get, set } = world.cache;
  world.cache.get = (namespace, key) => {
    work.reads[key] = (work.reads[key] ?? 0) + 1;
    return get(namespace, key);
  };
  world.cache.set = (namespace, key, data) => {
    work.writes += 1;
    set(namespace, key, data);
  };

  // This is how the host gives Node's own modules to a bundle.
  const { getBuiltinModule } = process;
  process.getBuiltinModule = ((name: string) => {
    work.modules.push(name.replace("node:", ""));
    return getBuiltinModule(name);
  }) as typeof getBuiltinModule;

  const stop = () => {
    unsubscribe("child_process", countProcess);
    Object.assign(world.cache, { get, set });
    process.getBuiltinModule = getBuiltinModule;
  };
  return Object.assign(work, { stop });
}
