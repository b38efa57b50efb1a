import { shortenHome } from "./describe-reading";
import type { UsageState } from "../kiro";

/** The versions of what the extension runs on. */
interface SystemVersions {
  raycast: string;
  node: string;
  platform: string;
}

const id = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

/**
 * Returns a report for a bug, in Markdown, from what is kept of the last refresh: no output of kiro-cli, no account, `~`
 * for the home folder and `ID` for the ids of sessions. Times are milliseconds.
 */
export function describeDiagnostics(
  { snapshot, error, failedAt, lockedWay, report }: UsageState,
  system: SystemVersions,
  home: string,
): string {
  const facts = [
    ["Raycast", system.raycast],
    ["Node", system.node],
    ["System", system.platform],
    ["kiro-cli", snapshot?.cliVersion ?? report?.cliVersion ?? "version unknown"],
    ["Path", report?.cliPath ?? "not found"],
    ["Last reading", snapshot ? `${snapshot.updatedAt}, source ${snapshot.source}` : "none"],
    ["Last failure", error ? `${error.kind} at ${failedAt?.toISOString()}` : "none"],
    ["Answered by a model", lockedWay?.way ?? "no"],
    ["Last refresh", report ? `${report.askedAt}, ways: ${report.ways.join(", ") || "none"}` : "none"],
    ["Own agent", report?.usedOwnAgent ? "yes" : "no"],
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
