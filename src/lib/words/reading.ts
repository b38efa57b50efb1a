import type { UsageState } from "../kiro/usage-state";
import { hasEnded } from "../shapes/has-ended";
import type { KiroSnapshot } from "../shapes/snapshot";
import { countDaysUntil, formatClock, formatTime, shortenHome, type Viewer } from "./format";

/** A line of a detail pane. */
export interface Row {
  title: string;
  text: string;
}

/** Returns whether a reading is a record of the Kiro IDE. */
export function isFromIde({ source }: KiroSnapshot): boolean {
  return source === "ide";
}

/** What tells how old a reading is. */
export type AgeFacts = Pick<UsageState, "snapshot" | "isStale"> & {
  /** Turns were recorded after the Kiro IDE made its record, so less is left than it says. Default: none. */
  isUsedSince?: boolean;
};

/** Returns whether the Kiro IDE's record of this month says more than is left, because you have used Kiro since. */
export function hasUseSince({ snapshot, isUsedSince = false }: AgeFacts, { now }: Pick<Viewer, "now">): boolean {
  if (snapshot === null || !isUsedSince || !isFromIde(snapshot)) return false;
  return snapshot.primary === null || !hasEnded(snapshot.primary, now);
}

const methods: Record<KiroSnapshot["source"], string> = {
  acp: "Structured answer (ACP)",
  cli: "Text report",
  ide: "Record of the Kiro IDE",
};

/** A state, and what its view knows besides. */
export type ReadingFacts = UsageState & {
  /** Raycast refused to launch the command that asks. Default: false. */
  isRefreshOff?: boolean;
  /** The preference "Source". Default: automatic. */
  source?: "automatic" | "kiro-cli" | "ide";
};

/**
 * Returns how the reading came about, in rows for "About This Reading"; without one, what is known of the last attempt.
 * `home` is the home folder.
 */
export function describeReading(state: ReadingFacts, home: string, viewer: Viewer): Row[] {
  const { snapshot, report, failedAt } = state;
  const isIde = snapshot !== null && isFromIde(snapshot);
  const path = report?.cliPath ?? null;
  const rows: [string, string | null][] = [
    ["Updated", snapshot && (isIde ? describeAge(state, viewer) : formatTime(snapshot.updatedAt, viewer))],
    ["Last Attempt", failedAt && `${formatTime(failedAt.toISOString(), viewer)}, failed`],
    ["Next Refresh", describeNextRefresh(state, viewer)],
    ["Method", snapshot && methods[snapshot.source]],
    ["kiro-cli", snapshot?.cliVersion ?? report?.cliVersion ?? (isIde ? null : "Version unknown")],
    ["Path", path === null ? (isIde ? null : "Not found") : shortenHome(path, home)],
    ["Agent", report?.usedOwnAgent ? "Your default agent. This kiro-cli doesn't support another one." : null],
    [
      "Hint",
      isIde && path === null && state.source !== "ide"
        ? "Install kiro-cli to keep this up to date while the IDE is closed."
        : null,
    ],
  ];
  return rows.flatMap(([title, text]) => (text === null ? [] : [{ title, text }]));
}

/** Returns when Kiro is asked again: `When you use Kiro, or by 8:30 PM`, `After 8:30 PM`, `Within ten minutes`. */
function describeNextRefresh(state: ReadingFacts, viewer: Viewer): string {
  const { nextRefreshAt, waitsForUse, isRefreshing, isRefreshOff = false } = state;
  if (isRefreshing) return "Now";
  if (isRefreshOff) return "Off";
  // Raycast runs the command every ten minutes.
  if (nextRefreshAt === null || nextRefreshAt <= viewer.now) return "Within ten minutes";
  const time = formatTime(nextRefreshAt.toISOString(), viewer);
  return waitsForUse ? `When you use Kiro, or by ${time}` : `After ${time}`;
}

/**
 * Returns of when the numbers are: `Updated 9:30 PM`, `Out of date (8:30 AM)`, `From the Kiro IDE, 9:41 AM`, `Friday, 6:12 PM ·
 * no use recorded since`. Empty without a reading.
 */
export function describeAge({ snapshot, isStale }: AgeFacts, viewer: Viewer): string {
  if (snapshot === null) return "";
  const { updatedAt } = snapshot;
  const time = formatTime(updatedAt, viewer);
  if (!isFromIde(snapshot)) return isStale ? `Out of date (${time})` : `Updated ${time}`;
  const days = countDaysUntil(updatedAt, viewer);
  if (isStale || days === 0) return `From the Kiro IDE, ${time}`;
  const isThisWeek = days > -7;
  const weekday = new Intl.DateTimeFormat("en-US", { weekday: "long", timeZone: viewer.timeZone });
  const day = isThisWeek ? `${weekday.format(new Date(updatedAt))}, ${formatClock(updatedAt, viewer)}` : time;
  return `${day} · no use recorded since`;
}

/** The versions of what the extension runs on. */
interface SystemVersions {
  raycast: string;
  node: string;
  platform: string;
}

const id = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

/**
 * Returns a report for a bug, in Markdown, from what is kept of the last refresh: no output of kiro-cli, no account, `~`
 * for the home folder, and `ID` for the ids of sessions. Times are milliseconds.
 */
export function describeDiagnostics(state: UsageState, system: SystemVersions, home: string): string {
  const { snapshot, error, failedAt, report, spending } = state;
  const scan = spending && `${spending.filesDone} of ${spending.filesTotal}, ${spending.filesUnreadable} unreadable`;
  const facts = [
    ["Raycast", system.raycast],
    ["Node", system.node],
    ["System", system.platform],
    ["kiro-cli", snapshot?.cliVersion ?? report?.cliVersion ?? "version unknown"],
    ["Path", report?.cliPath ?? "not found"],
    ["Last reading", snapshot ? `${snapshot.updatedAt}, source ${snapshot.source}` : "none"],
    ["Last failure", error ? `${error.kind} at ${failedAt?.toISOString()}` : "none"],
    ["Answered by a model", report?.isTextClosed ? "yes" : "no"],
    ["Last refresh", report?.askedAt ?? "none"],
    ["Own agent", report?.usedOwnAgent ? "yes" : "no"],
    ["Session files", scan ?? "none"],
  ];
  const runs = report?.runs.map(({ args, end, exitCode, durationMs }) => {
    const code = exitCode === null ? "" : `, code ${exitCode}`;
    return `- \`kiro-cli ${args.join(" ").replace(id, "ID")}\`: ${end} after ${durationMs} ms${code}`;
  });
  const text = [
    "## Kiro Usage Diagnostics",
    facts.map(([name, fact]) => `- ${name}: ${fact}`).join("\n"),
    ...(runs?.length ? [runs.join("\n")] : []),
  ];
  return shortenHome(text.join("\n\n"), home);
}
