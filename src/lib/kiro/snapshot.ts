import * as v from "valibot";

/** A number; JSON can write one beyond all numbers, as `1e999`. */
export const finiteNumber = v.pipe(v.number(), v.finite());
/** Credits or money. */
export const amount = v.pipe(finiteNumber, v.minValue(0));
export const amountOrNull = v.nullable(amount);
/** An instant, ISO 8601 UTC as JavaScript writes it: `2026-12-01T00:00:00.000Z`. */
export const instant = v.pipe(v.string(), v.check(isInstant));
export const instantOrNull = v.nullable(instant);
export const textOrNull = v.nullable(v.string());

// Not by a pattern: to compile one takes a view longer than to check all instants of a screen.
function isInstant(text: string): boolean {
  return new Date(Date.parse(text) || 0).toISOString() === text;
}

const windowSchema = v.object({
  kind: v.picklist(["plan", "bonus", "addon"]),
  label: v.string(),
  used: amount,
  limit: amountOrNull,
  remaining: amountOrNull,
  usedPercent: amountOrNull,
  resetsAt: instantOrNull,
  resetDescription: textOrNull,
});

const overageSchema = v.object({
  enabled: v.boolean(),
  creditsUsed: amountOrNull,
  ratePerCredit: amountOrNull,
  cost: amountOrNull,
  currency: textOrNull,
});

/**
 * The public shape of a reading, version 1: what every screen shows, what "Copy Snapshot JSON" copies, and what the
 * cache is checked against. Amounts are credits, percentages run from 0 to 100 and beyond, instants are ISO 8601 UTC.
 */
export const snapshotSchema = v.object({
  schemaVersion: v.literal(1),
  provider: v.literal("kiro"),
  source: v.picklist(["cli", "acp"]),
  cliVersion: textOrNull,
  updatedAt: instant,
  identity: v.object({
    accountOrganization: textOrNull,
    loginMethod: textOrNull,
    accountEmail: textOrNull,
  }),
  managedBy: v.nullable(v.picklist(["organization", "admin"])),
  primary: v.nullable(windowSchema),
  secondary: v.nullable(windowSchema),
  windows: v.array(windowSchema),
  overage: v.nullable(overageSchema),
  mayExceedLimit: v.boolean(),
});

/** A reading. */
export type KiroSnapshot = v.InferOutput<typeof snapshotSchema>;
/** What a plan, a bonus or a pack grants, and what is left of it. */
export type KiroWindow = v.InferOutput<typeof windowSchema>;
/** Use beyond the plan that is billed. */
export type KiroOverage = v.InferOutput<typeof overageSchema>;

/** From here on a limit means "no limit": kiro-cli itself prints no limit for 999999 and above. */
const noLimit = 999_999;

/** What a report states of one window; `printedPercent` is the report's own percentage, if it prints one. */
interface StatedWindow {
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
