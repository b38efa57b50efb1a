import { subscribe } from "node:diagnostics_channel";

/** Counts the processes that this one starts from now on; the function returned says how many there were. */
export function countProcesses(): () => number {
  let count = 0;
  subscribe("child_process", () => (count += 1));
  return () => count;
}
