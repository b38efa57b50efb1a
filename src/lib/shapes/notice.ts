/** Something to tell you once, as a macOS notification. Credits are not rounded, instants ISO 8601 UTC. */
export type Notice =
  /** This much of the plan is used. */
  | { kind: "use"; percent: 80 | 95 | 100 }
  /** The credits will likely run out before the reset. */
  | { kind: "chance" }
  /** A bonus or pack ends soon with credits left. */
  | { kind: "expiry"; label: string; remaining: number; expiresAt: string; pool: "bonus" | "addon" }
  /** The plan, which was nearly used up, has been reset. */
  | { kind: "reset" }
  /** Credits go fast: so many since a time, which is so much of the plan; `project` is a folder's name. */
  | { kind: "burn"; credits: number; since: string; percent: number; project: string | null };
