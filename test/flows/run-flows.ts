import { flows } from "./flows";
import { runFlow, type Seen } from "./run-flow";

/** Waiting for processes is most of a flow, so some are played at once. */
const atOnce = 3;

/** Plays every flow, and returns what was seen, in the order of the table. */
export async function runFlows(): Promise<Seen[]> {
  const seen: Seen[] = [];
  const left = [...flows.entries()];
  const play = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) seen[next[0]] = await runFlow(next[1]);
  };
  await Promise.all(Array.from({ length: atOnce }, play));
  return seen;
}
