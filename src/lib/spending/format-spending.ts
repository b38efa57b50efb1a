import type { SpendingEntry, SpendingSummary } from "../shapes/spending";

const columns = ["endedAt", "kind", "credits", "model", "project", "session", "source"] as const;

/**
 * Returns the entries as CSV (RFC 4180, with a header). Times are ISO 8601 UTC, credits aren't rounded; what is unknown is
 * empty.
 */
export function formatSpendingCsv(entries: readonly SpendingEntry[]): string {
  const records = entries.map((entry) => columns.map((column) => entry[column]));
  return [columns, ...records].map((record) => `${record.map(quote).join(",")}\r\n`).join("");
}

function quote(value: string | number | null): string {
  const text = String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Returns a range's summary and its entries, without their keys, as JSON; credits aren't rounded. */
export function formatSpendingJson(summary: SpendingSummary, entries: readonly SpendingEntry[]): string {
  const withoutKey = (name: string, value: unknown) => (name === "key" ? undefined : value);
  return JSON.stringify({ summary, entries }, withoutKey, 2);
}
