import * as z from "zod/mini";

const amount = z.number().check(z.nonnegative());
const instant = z.iso.datetime();

const windowSchema = z.object({
  kind: z.enum(["plan", "bonus", "addon"]),
  label: z.string(),
  used: amount,
  limit: z.nullable(amount),
  remaining: z.nullable(amount),
  usedPercent: z.nullable(amount),
  resetsAt: z.nullable(instant),
  resetDescription: z.nullable(z.string()),
});

const overageSchema = z.object({
  enabled: z.boolean(),
  creditsUsed: z.nullable(amount),
  ratePerCredit: z.nullable(amount),
  cost: z.nullable(amount),
  currency: z.nullable(z.string()),
});

/**
 * The public shape of a reading, version 1: what every screen shows, what "Copy Snapshot JSON" copies, and what the
 * cache is checked against. Amounts are credits, percentages run from 0 to 100 and beyond, instants are ISO 8601 UTC.
 */
export const snapshotSchema = z.object({
  schemaVersion: z.literal(1),
  provider: z.literal("kiro"),
  source: z.enum(["cli", "acp"]),
  cliVersion: z.nullable(z.string()),
  updatedAt: instant,
  identity: z.object({
    accountOrganization: z.nullable(z.string()),
    loginMethod: z.nullable(z.string()),
    accountEmail: z.nullable(z.string()),
  }),
  managedBy: z.nullable(z.enum(["organization", "admin"])),
  primary: z.nullable(windowSchema),
  secondary: z.nullable(windowSchema),
  windows: z.array(windowSchema),
  overage: z.nullable(overageSchema),
  mayExceedLimit: z.boolean(),
});

/** A reading. */
export type KiroSnapshot = z.infer<typeof snapshotSchema>;
/** What a plan, a bonus or a pack grants, and what is left of it. */
export type KiroWindow = z.infer<typeof windowSchema>;
/** Use beyond the plan that is billed. */
export type KiroOverage = z.infer<typeof overageSchema>;

/** From here on a limit means "no limit": kiro-cli itself prints no limit for 999999 and above. */
const noLimit = 999_999;

/** What a report states of one window; `printedPercent` is the report's own percentage, if it prints one. */
export interface StatedWindow {
  kind: KiroWindow["kind"];
  label: string;
  used: number;
  limit: number | null;
  printedPercent?: number | null;
  resetsAt?: string | null;
  resetDescription?: string | null;
}

/**
 * Returns the window for what a report states: remaining is never below 0, and the percentage is used / limit unless
 * the printed one differs by more than one point, in which case the report's own statement stands.
 */
export function createWindow(stated: StatedWindow): KiroWindow {
  const limit = stated.limit === null || stated.limit >= noLimit ? null : stated.limit;
  return {
    kind: stated.kind,
    label: stated.label,
    used: stated.used,
    limit,
    remaining: limit === null ? null : withoutNoise(Math.max(0, limit - stated.used)),
    usedPercent: limit === null ? null : choosePercent((stated.used / limit) * 100, stated.printedPercent ?? null),
    resetsAt: stated.resetsAt ?? null,
    resetDescription: stated.resetDescription ?? null,
  };
}

function choosePercent(ratio: number, printed: number | null): number {
  const rounded = withoutNoise(ratio);
  return printed !== null && Math.abs(rounded - printed) > 1 ? printed : rounded;
}

/** Drops what binary fractions add: 50 - 0.23 is 49.77, not 49.769999999999996. */
export function withoutNoise(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** Returns the snapshot of a reading; the windows come in the order printed, plan rows first, then bonuses, then packs. */
export function createSnapshot(
  parts: Pick<KiroSnapshot, "source" | "windows" | "overage" | "managedBy" | "mayExceedLimit"> & {
    plan: string | null;
    cliVersion: string | null;
    now: Date;
  },
): KiroSnapshot {
  const { plan, now, windows, ...rest } = parts;
  return {
    schemaVersion: 1,
    provider: "kiro",
    source: rest.source,
    cliVersion: rest.cliVersion,
    updatedAt: now.toISOString(),
    identity: { accountOrganization: plan, loginMethod: null, accountEmail: null },
    managedBy: rest.managedBy,
    primary: windows.find((window) => window.kind === "plan") ?? null,
    secondary: chooseBonus(windows),
    windows,
    overage: rest.overage,
    mayExceedLimit: rest.mayExceedLimit,
  };
}

/** The bonus that expires first among those with credits left, else the first one printed. */
function chooseBonus(windows: KiroWindow[]): KiroWindow | null {
  const bonuses = windows.filter((window) => window.kind === "bonus");
  const expiring = bonuses
    .filter((bonus) => bonus.remaining !== 0 && bonus.resetsAt !== null)
    .sort((a, b) => a.resetsAt!.localeCompare(b.resetsAt!));
  return expiring[0] ?? bonuses.find((bonus) => bonus.remaining !== 0) ?? bonuses[0] ?? null;
}
