import type { SpendingEntry } from "./spending";

/** Returns the entry as one line of the ledger, line break included. */
export function formatSpendingLine(entry: SpendingEntry): string {
  return `${JSON.stringify(entry)}\n`;
}

/**
 * Returns the entry that a line of the ledger holds, or null for a line that is torn or foreign. A guard and not a
 * schema: views read the ledger too, and they load no validation library.
 */
export function parseSpendingLine(line: string): SpendingEntry | null {
  try {
    const { key, kind, endedAt, credits, model, project, session, source } = JSON.parse(line) as Record<
      string,
      unknown
    >;
    const isEntry =
      isText(key) &&
      (kind === "turn" || kind === "auxiliary") &&
      isText(endedAt) &&
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(endedAt) &&
      !Number.isNaN(Date.parse(endedAt)) &&
      typeof credits === "number" &&
      credits >= 0 &&
      credits < Infinity &&
      (model === null || isText(model)) &&
      (project === null || isText(project)) &&
      isText(session) &&
      (source === "v2" || source === "v3" || source === "ide");
    return isEntry ? { key, kind, endedAt, credits, model, project, session, source } : null;
  } catch {
    return null;
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
