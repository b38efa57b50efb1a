import type { SpendingEntry } from "../shapes/spending";

const columns = ["endedAt", "kind", "credits", "model", "project", "source"] as const;

/** What an export tells of an entry: no session, no key. */
type Exported = Pick<SpendingEntry, (typeof columns)[number]>;

/** Returns the entries as they are exported; `shorten` writes a project's folder. */
export function exportEntries(entries: SpendingEntry[], shorten: (project: string) => string): Exported[] {
  return entries.map(({ endedAt, kind, credits, model, project, source }) => ({
    ...{ endedAt, kind, credits, model },
    project: project === null ? null : shorten(project),
    source,
  }));
}

/** Returns entries as CSV (RFC 4180, with a header). Times are ISO 8601 UTC; what is unknown is empty. */
export function formatSpendingCsv(entries: Exported[]): string {
  const records = entries.map((entry) => columns.map((column) => quote(String(entry[column] ?? ""))));
  return [[...columns], ...records].map((record) => `${record.join(",")}\r\n`).join("");
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
