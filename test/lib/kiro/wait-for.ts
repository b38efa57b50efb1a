import { setTimeout as sleep } from "node:timers/promises";

const longMs = 120_000;

/** Waits until `isTrue` returns true; rejects after two minutes. */
export async function waitFor(isTrue: () => boolean): Promise<void> {
  const deadline = performance.now() + longMs;
  while (!isTrue()) {
    if (performance.now() > deadline) throw new Error("It didn't happen within two minutes.");
    await sleep(10);
  }
}
