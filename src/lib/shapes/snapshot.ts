import type { WindowKind } from "./window-kinds";

/** What a plan, a bonus, or a pack grants, and what is left of it. Amounts are credits. */
export interface KiroWindow {
  kind: WindowKind;
  /** As printed: `Credits`, `Welcome bonus`. */
  label: string;
  used: number;
  /** Null if the plan has no limit. */
  limit: number | null;
  /** Never below 0; null if there is no limit. */
  remaining: number | null;
  /** May exceed 100; null if there is no limit. */
  usedPercent: number | null;
  /** Reset of a plan, expiry of a bonus or pack, ISO 8601 UTC; null if it isn't stated. `getEnd` tells when it has passed. */
  resetsAt: string | null;
  /** The words of the report: `resets on 2026-12-01`, `expires in 88 days`; null if there are none. */
  resetDescription: string | null;
}

/** Use beyond the plan. A field that isn't stated is null. */
export interface KiroOverage {
  /** Null if it isn't stated whether overages are on; the Kiro IDE never states it. */
  enabled: boolean | null;
  /** False if the plan can't turn overages on; null if it isn't stated (all text reports). */
  capable: boolean | null;
  creditsUsed: number | null;
  ratePerCredit: number | null;
  cost: number | null;
  /** ISO 4217. */
  currency: string | null;
}

/**
 * The public shape of a reading, version 1: what every screen shows and "Copy Snapshot JSON" copies. Amounts are credits,
 * percentages run from 0 to 100 and beyond, instants are ISO 8601 UTC.
 */
export interface KiroSnapshot {
  schemaVersion: 1;
  provider: "kiro";
  /** `cli`: the text report; `acp`: the structured answer; `ide`: the Kiro IDE's own record. */
  source: "cli" | "acp" | "ide";
  cliVersion: string | null;
  /** When the source was read; for the IDE, when it made its record. */
  updatedAt: string;
  identity: {
    /** The plan exactly as printed. */
    accountOrganization: string | null;
    loginMethod: string | null;
    accountEmail: string | null;
  };
  managedBy: "organization" | "admin" | null;
  /** Null only for a managed plan without numbers. */
  primary: KiroWindow | null;
  /** The bonus that matters next. */
  secondary: KiroWindow | null;
  /** Plan rows, then bonuses, then packs, in the order printed. */
  windows: KiroWindow[];
  overage: KiroOverage | null;
  /** The counter still seems to be last month's. */
  isLate: boolean;
  /** The source stops counting at the limit, and the reading stands exactly there. */
  mayExceedLimit: boolean;
}

/** From here on a limit means "no limit": kiro-cli itself prints no limit for 999999 and above. */
const noLimit = 999_999;

/** What a report states of one window; `printedPercent` is the report's own percentage, if it prints one. */
interface StatedWindow {
  kind: WindowKind;
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
    isLate: false,
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
