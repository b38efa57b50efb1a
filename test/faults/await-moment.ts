import { setTimeout as sleep } from "node:timers/promises";
import type { Command } from "../fake/scenario";
import type { Stage } from "./set-stage";

/** The stand-in is called in this way, or has left a helper behind. */
export type Moment = Command | "helper";

const longestMs = 60_000;

/** Waits until that has happened. Throws when it does not. */
export async function awaitMoment({ fake }: Stage, moment: Moment): Promise<void> {
  const end = performance.now() + longestMs;
  while (!fake.readLedger().some((entry) => (entry.event === "run" ? entry.kind : entry.event) === moment)) {
    if (performance.now() > end) throw new Error(`“${moment}” did not happen.`);
    await sleep(10);
  }
}
