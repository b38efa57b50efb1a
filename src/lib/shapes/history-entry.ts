import { withoutNoise, type KiroSnapshot } from "./snapshot";
import { windowKinds, type WindowKind } from "./window-kinds";

/** One reading in the history. Amounts are credits, instants ISO 8601 UTC; what is unknown is null. */
export interface HistoryEntry {
  /** When the source was read. */
  at: string;
  /** Stands for the login method and the email address, or is `ide`; null if `whoami` didn't answer. */
  account: string | null;
  /** Stands for the plan's name. */
  plan: string | null;
  used: number;
  /** Null if the plan has none. */
  limit: number | null;
  /** Credits used beyond the plan. */
  overage: number | null;
  /** What they cost, in `currency` (ISO 4217). */
  cost: number | null;
  currency: string | null;
  resetsAt: string | null;
  /** The counter seemed to be last month's, so the reading counts for no period. */
  isLate: boolean;
  /** All windows but the first row of the plan, in the order printed. */
  windows: { kind: WindowKind; label: string; used: number; limit: number | null }[];
}

/** More than any account has been seen with; a report with more of them must not fill the file. */
const mostWindows = 12;
const longestLabel = 60;

/**
 * Returns what the history keeps of a reading, or null for a managed plan without numbers. `hash` replaces what names
 * the person or the organization; `account` is the reading's account, already hashed.
 */
export function createHistoryEntry(
  snapshot: KiroSnapshot,
  account: string | null,
  hash: (text: string) => string,
): HistoryEntry | null {
  const { primary, identity, overage, windows } = snapshot;
  if (primary === null) return null;
  const { accountOrganization } = identity;
  return {
    at: snapshot.updatedAt,
    account,
    plan: accountOrganization === null ? null : hash(accountOrganization),
    used: withoutNoise(primary.used),
    limit: primary.limit,
    overage: overage?.creditsUsed ?? null,
    cost: overage?.cost ?? null,
    currency: overage?.currency ?? null,
    resetsAt: primary.resetsAt,
    isLate: snapshot.isLate,
    windows: windows
      .filter((window) => window !== primary)
      .slice(0, mostWindows)
      .map(({ kind, label, used, limit }) => ({
        kind,
        label: label.slice(0, longestLabel),
        used: withoutNoise(used),
        limit,
      })),
  };
}

/** Returns the entry as one line without its nulls, line break included. */
export function formatHistoryLine({ windows, isLate, ...entry }: HistoryEntry): string {
  const line = { ...entry, ...(isLate && { isLate }), ...(windows.length > 0 && { windows }) };
  return `${JSON.stringify(line, (_, value) => value ?? undefined)}\n`;
}

/**
 * Returns the entry that a line holds, or null for a line that is torn or that this version doesn't understand. A guard
 * and not a schema: views read the history too, and they load no validation library.
 */
export function parseHistoryLine(line: string): HistoryEntry | null {
  try {
    const entry = JSON.parse(line) as Partial<HistoryEntry> | null;
    if (entry === null || !isInstant(entry.at) || !isAmount(entry.used)) return null;
    const { at, used, isLate = false, windows = [] } = entry;
    if (typeof isLate !== "boolean" || !Array.isArray(windows)) return null;
    const amounts = [entry.limit, entry.overage, entry.cost];
    const texts = [entry.account, entry.plan, entry.currency];
    if (!amounts.every((amount) => amount == null || isAmount(amount))) return null;
    if (!texts.every((text) => text == null || typeof text === "string")) return null;
    if (entry.resetsAt != null && !isInstant(entry.resetsAt)) return null;
    if (!windows.every(isOtherWindow)) return null;
    const { account = null, plan = null, limit = null, overage = null, cost = null, currency = null } = entry;
    const resetsAt = entry.resetsAt ?? null;
    const others = windows.map((window) => ({ ...window, limit: window.limit ?? null }));
    return { at, account, plan, used, limit, overage, cost, currency, resetsAt, isLate, windows: others };
  } catch {
    return null;
  }
}

function isOtherWindow(window: Partial<HistoryEntry["windows"][number]> | null): boolean {
  if (window === null || typeof window !== "object") return false;
  const { kind, label, used, limit } = window;
  const isLabeled = typeof label === "string" && typeof kind === "string" && Object.hasOwn(windowKinds, kind);
  return isLabeled && isAmount(used) && (limit == null || isAmount(limit));
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

function isInstant(value: unknown): value is string {
  return typeof value === "string" && new Date(Date.parse(value) || 0).toISOString() === value;
}
