import { flows } from "./flows";
import { runFlow, type Seen } from "./run-flow";

/** Waiting for processes is most of a flow, so some are played at once. */
const atOnce = 3;

/**
 * Plays every flow in every kind of Cache, and returns what was seen, in the order of the table. With a `scale` below 1 days
 * are shorter, and there are fewer paints and moments.
 */
export async function runFlows(scale = 1): Promise<Seen[]> {
  const plays = flows.flatMap((flow) => (flow.kinds ?? ["usual", "harsh"]).map((kind) => ({ flow, kind })));
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
