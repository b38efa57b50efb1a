import * as v from "valibot";
import { finiteNumber, textOrNull } from "../../shapes/snapshot";
import { load, save, type Storage } from "./storage";

const pulseKey = "pulse";
const pulseSchema = v.object({
  /** Another one whenever what is kept has changed. */
  revision: textOrNull,
  /** When the running refresh last showed that it is alive, in milliseconds since 1970; null: none runs. */
  beatAt: v.nullable(finiteNumber),
});

/** A refresh that has not shown itself for this long was ended in the middle. In milliseconds. */
export const silentAfterMs = 4_000;

/** What a view that stays open looks at, twice a second: one small value that says whether anything else is worth reading. */
interface Pulse {
  /** Null before anything was kept. */
  revision: string | null;
  /** A refresh is running right now, whoever started it. */
  isRefreshing: boolean;
}

/** Returns the pulse. One read, no parsing of anything large. */
export function readPulse(storage: Storage, now: Date): Pulse {
  const pulse = load(storage, pulseKey, pulseSchema);
  const beatAt = pulse?.beatAt ?? null;
  const isRefreshing = beatAt !== null && Math.abs(now.getTime() - beatAt) < silentAfterMs;
  return { revision: pulse?.revision ?? null, isRefreshing };
}

// Node loads its global `crypto` at the first use and `node:crypto` at once, which takes a view 2 ms that it needs none of.

/** Shows that a refresh is running; null: that it has ended. */
export function beat(storage: Storage, now: Date | null): void {
  const revision = load(storage, pulseKey, pulseSchema)?.revision ?? null;
  save(storage, pulseKey, { revision, beatAt: now?.getTime() ?? null });
}

/** Has the views that are open read again what is kept. */
export function announceChange(storage: Storage): void {
  const beatAt = load(storage, pulseKey, pulseSchema)?.beatAt ?? null;
  save(storage, pulseKey, { revision: crypto.randomUUID(), beatAt });
}
