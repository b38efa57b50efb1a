import { createSnapshot, createWindow, type KiroSnapshot, type KiroWindow } from "../src/lib/shapes/snapshot";

/** What a test says of a reading; the rest is a free account with 12 of 50 credits used, read a minute ago. */
export interface ReadingParts {
  plan?: string | null;
  windows?: KiroWindow[];
  overage?: KiroSnapshot["overage"];
  managedBy?: KiroSnapshot["managedBy"];
  mayExceedLimit?: boolean;
  source?: KiroSnapshot["source"];
  cliVersion?: string | null;
  loginMethod?: string | null;
  email?: string | null;
  updatedAt?: Date;
}

/** So far ahead that no clock of a machine that runs the tests has passed it. */
export const farReset = "2999-12-01T00:00:00.000Z";

/** Creates a reading as the Kiro module would have made it. */
export function createReading(parts: ReadingParts = {}): KiroSnapshot {
  const { loginMethod = "Builder ID", email = "person@example.com", updatedAt = minutesAgo(1), ...stated } = parts;
  const snapshot = createSnapshot({
    plan: "KIRO FREE",
    windows: [createPlan(12, 50)],
    overage: null,
    managedBy: null,
    mayExceedLimit: false,
    source: "cli",
    cliVersion: "2.24.1",
    ...stated,
    now: updatedAt,
  });
  return { ...snapshot, identity: { ...snapshot.identity, loginMethod, accountEmail: email } };
}

export function createPlan(used: number, limit: number | null, more: Partial<KiroWindow> = {}): KiroWindow {
  const window = createWindow({ kind: "plan", label: "Credits", used, limit, resetsAt: farReset });
  return { ...window, resetDescription: "resets on 2999-12-01", ...more };
}

export function createBonus(label: string, used: number, limit: number, resetsAt: string | null): KiroWindow {
  return createWindow({ kind: "bonus", label, used, limit, resetsAt });
}

export function createPack(used: number, limit: number, resetsAt: string | null): KiroWindow {
  return createWindow({ kind: "addon", label: "Add-on credits", used, limit, resetsAt });
}

export function minutesAgo(minutes: number): Date {
  return new Date(Date.now() - minutes * 60_000);
}
