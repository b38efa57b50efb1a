import type { HistoryEntry } from "../../shapes/history-entry";

const columns = ["time", "account", "plan", "kind", "label", "used", "limit", "overage", "resetsAt"] as const;

/**
 * Returns the history as CSV (RFC 4180, with a header): a line for the plan of each reading and one for each of its other
 * windows. Times are ISO 8601 UTC, amounts credits; what is unknown is empty.
 */
export function formatHistoryCsv(entries: HistoryEntry[]): string {
  const records = entries.flatMap(({ at, account, plan, used, limit, overage, resetsAt, windows }) => [
    [at, account, plan, "plan", "", used, limit, overage, resetsAt],
    ...windows.map((window) => [at, account, plan, window.kind, window.label, window.used, window.limit, null, null]),
  ]);
  return [columns, ...records].map((record) => `${record.map(quote).join(",")}\r\n`).join("");
}

function quote(value: string | number | null): string {
  const text = String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Returns the history as JSON, an array of the readings as they are kept. */
export function formatHistoryJson(entries: HistoryEntry[]): string {
  return JSON.stringify(entries, null, 2);
}
