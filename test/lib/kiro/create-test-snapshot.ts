import { createSnapshot, createWindow, type KiroSnapshot } from "../../../src/lib/kiro/snapshot";

/** A reading of a free plan, 12.5 of 50 credits, that resets on the first of December. */
export function createTestSnapshot(now: Date, resetsAt: string | null = "2026-12-01T00:00:00.000Z"): KiroSnapshot {
  const plan = createWindow({ kind: "plan", label: "Credits", used: 12.5, limit: 50, resetsAt });
  const read = { source: "cli", cliVersion: "2.24.1", plan: "KIRO FREE", now } as const;
  return createSnapshot({ ...read, windows: [plan], overage: null, managedBy: null, mayExceedLimit: false });
}
