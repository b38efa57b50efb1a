import { flows } from "./flows";
import { listZombies, runFlow, type Flow, type Seen } from "./run-flow";

/** Waiting for processes is most of a flow, so some are played at once. */
const atOnce = 3;

/**
 * Plays every flow, and returns what was seen, in the order of the table. With a `scale` below 1 days are shorter, and
 * there are fewer paints and moments.
 */
export async function runFlows(scale = 1): Promise<Seen[]> {
  const before = new Set(listZombies());
  const isOld = (zombie: string) => before.has(zombie);
  const seen = new Map<Flow, Seen>();
  const left = flows.filter(({ kills }) => !kills);
  const play = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift())
      seen.set(next, await runFlow(next, scale, isOld));
  };
  await Promise.all(Array.from({ length: atOnce }, play));
  for (const flow of flows.filter(({ kills }) => kills)) seen.set(flow, await runFlow(flow, scale, isOld));
  return flows.map((flow) => seen.get(flow)!);
}
