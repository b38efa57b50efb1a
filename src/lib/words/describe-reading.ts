import { formatTime, type Surroundings } from "./format";
import type { KiroSnapshot, UsageState } from "../kiro";

/** How the reading came about, in rows for "About This Reading"; without one, what is known of the last try. */
export function describeReading(
  { snapshot, report, nextRefreshAt, failedAt }: UsageState,
  home: string,
  surroundings: Surroundings,
): { title: string; text: string }[] {
  const at = (instant: Date) => formatTime(instant, surroundings);
  const path = report?.cliPath ?? null;
  const rows: [string, string | null][] = [
    ["Updated", snapshot && at(new Date(snapshot.updatedAt))],
    ["Last Try", failedAt && `${at(failedAt)}, without a reading`],
    ["Next Refresh", nextRefreshAt === null ? "Now" : `After ${at(nextRefreshAt)}`],
    ["Method", snapshot && (snapshot.source === "acp" ? "Structured answer (ACP)" : "Text report")],
    ["kiro-cli", snapshot?.cliVersion ?? report?.cliVersion ?? "Version unknown"],
    ["Path", path === null ? "Not found" : shortenHome(path, home)],
    [
      "Agent",
      report?.usedOwnAgent ? "Your default agent, because this version of kiro-cli does not accept another one" : null,
    ],
  ];
  return rows.flatMap(([title, text]) => (text === null ? [] : [{ title, text }]));
}

/** Returns text with `~` for the home folder, which names the person. */
export function shortenHome(text: string, home: string): string {
  return home === "" ? text : text.replaceAll(home, "~");
}

/** Of when the numbers are: `Updated 9:30 PM`, or `Out of date, from 8:30 AM`. */
export function describeAge({ updatedAt }: KiroSnapshot, isStale: boolean, surroundings: Surroundings): string {
  const time = formatTime(new Date(updatedAt), surroundings);
  return isStale ? `Out of date, from ${time}` : `Updated ${time}`;
}
