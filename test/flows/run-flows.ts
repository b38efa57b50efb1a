import type { CacheKind } from "../raycast/cache-storage";
import { runFlow, type Flow, type Seen } from "./run-flow";

/** Waiting for processes is most of a flow, so some are played at once. */
const atOnce = 3;

/**
 * Plays flows in every kind of Cache, and returns what was seen, in their order. With a `scale` below 1 days are shorter,
 * there are fewer paints and moments, and the usual kind of Cache is left to the flows that need both.
 */
export async function runFlows(flows: Flow[], scale = 1): Promise<Seen[]> {
  const plays = flows.flatMap((flow) => {
    const kinds = flow.kinds ?? (scale === 1 || flow.needsBothKinds ? ["usual", "harsh"] : ["harsh"]);
    return (kinds as CacheKind[]).map((kind) => ({ flow, kind }));
  });
  const seen = new Map<(typeof plays)[number], Seen>();
  const play = async (left: typeof plays) => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      seen.set(next, await runFlow(next.flow, next.kind, scale));
    }
  };
  const together = plays.filter(({ flow }) => !flow.kills);
  await Promise.all(Array.from({ length: atOnce }, () => play(together)));
  await play(plays.filter(({ flow }) => flow.kills));
  return plays.map((each) => seen.get(each)!);
}
