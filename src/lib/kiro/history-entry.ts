import * as v from "valibot";
import { amount, amountOrNull, instant, instantOrNull, textOrNull, withoutNoise, type KiroSnapshot } from "./snapshot";

const amountOrMissing = v.optional(amountOrNull, null);
const textOrMissing = v.optional(textOrNull, null);

/** A bonus, a pack, or another row of the plan. */
const otherWindowSchema = v.object({
  kind: v.picklist(["plan", "bonus", "addon"]),
  label: v.string(),
  used: amount,
  limit: amountOrMissing,
});

/** A line of the history; a field that is missing is null. Amounts are credits, instants ISO 8601 UTC. */
const historyEntrySchema = v.object({
  /** When kiro-cli was read. */
  at: instant,
  /** Stands for the way to log in and the email address; null where whoami did not answer. */
  account: textOrMissing,
  /** Stands for the plan's name. */
  plan: textOrMissing,
  used: amount,
  /** Null where the plan has none. */
  limit: amountOrMissing,
  /** Credits used beyond the plan that are billed. */
  overage: amountOrMissing,
  resetsAt: v.optional(instantOrNull, null),
  /** All windows but the first row of the plan, in the order printed. */
  windows: v.optional(v.array(otherWindowSchema), []),
});

/** One reading in the history. */
export type HistoryEntry = v.InferOutput<typeof historyEntrySchema>;

/** More than any account has been seen with; a report with more of them must not fill the file. */
const mostWindows = 12;
const longestLabel = 60;

/**
 * Returns what the history keeps of a reading, or null for a managed plan without numbers. `hash` replaces what names
 * the person or the organization.
 */
export function createHistoryEntry(snapshot: KiroSnapshot, hash: (text: string) => string): HistoryEntry | null {
  const { primary, identity, overage, windows } = snapshot;
  if (primary === null) return null;
  const { loginMethod, accountEmail, accountOrganization } = identity;
  const isKnown = loginMethod !== null || accountEmail !== null;
  return {
    at: snapshot.updatedAt,
    account: isKnown ? hash(`${loginMethod ?? ""}\n${accountEmail ?? ""}`) : null,
    plan: accountOrganization === null ? null : hash(accountOrganization),
    used: withoutNoise(primary.used),
    limit: primary.limit,
    overage: overage?.creditsUsed ?? null,
    resetsAt: primary.resetsAt,
    windows: windows
      .slice(windows.findIndex(({ kind }) => kind === "plan") + 1, mostWindows)
      .map(({ kind, label, used, limit }) => ({
        kind,
        label: label.slice(0, longestLabel),
        used: withoutNoise(used),
        limit,
      })),
  };
}

/** Returns the entry as one line without its nulls, line break included. */
export function formatHistoryLine({ windows, ...entry }: HistoryEntry): string {
  const line = windows.length === 0 ? entry : { ...entry, windows };
  return `${JSON.stringify(line, (_, value) => value ?? undefined)}\n`;
}

/** Returns the entry that a line holds, or null for a line that was torn or that this version does not understand. */
export function parseHistoryLine(line: string): HistoryEntry | null {
  try {
    const entry = v.safeParse(historyEntrySchema, JSON.parse(line));
    return entry.success ? entry.output : null;
  } catch {
    return null;
  }
}
