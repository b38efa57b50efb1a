import { setTimeout as sleep } from "node:timers/promises";

const longMs = 30_000;

/** Waits until `isTrue` says so; rejects after half a minute. */
export async function waitFor(isTrue: () => boolean): Promise<void> {
  const deadline = performance.now() + longMs;
  while (!isTrue()) {
    if (performance.now() > deadline) throw new Error("It did not happen within half a minute.");
    await sleep(10);
  }
}
