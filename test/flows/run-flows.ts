import { flows } from "./flows";
import { runFlow, type Flow, type Seen } from "./run-flow";

/** Waiting for processes is most of a flow, so some are played at once. */
const atOnce = 3;

/** Plays every flow, and returns what was seen, in the order of the table. */
export async function runFlows(): Promise<Seen[]> {
  const seen = new Map<Flow, Seen>();
  const left = flows.filter(({ kills }) => !kills);
  const play = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) seen.set(next, await runFlow(next));
  };
  await Promise.all(Array.from({ length: atOnce }, play));
  for (const flow of flows.filter(({ kills }) => kills)) seen.set(flow, await runFlow(flow));
  return flows.map((flow) => seen.get(flow)!);
}
