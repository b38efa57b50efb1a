import type { RunRecord, UsageState } from "../kiro";
import { redact } from "./redact";

/** The versions of what the extension runs on. */
export interface SystemVersions {
  raycast: string;
  node: string;
  platform: string;
}

/** The most of an output that helps; a report is half as long. In characters. */
const longestOutput = 2_000;

/** Returns a report for a bug, in Markdown, with nothing personal in it. Times are milliseconds. */
export function describeDiagnostics(state: UsageState, runs: RunRecord[], system: SystemVersions): string {
  const { snapshot, error, failedAt, guardedRelease } = state;
  const facts = [
    ["Raycast", system.raycast],
    ["Node", system.node],
    ["System", system.platform],
    ["kiro-cli", snapshot?.cliVersion ?? "not known"],
    ["Last reading", snapshot ? `${snapshot.updatedAt}, source ${snapshot.source}` : "none"],
    ["Last failure", error ? `${error.kind} at ${failedAt?.toISOString()}` : "none"],
    ["Model answered", guardedRelease ? "yes" : "no"],
  ];
  return [
    "## Kiro Usage Diagnostic Report",
    facts.map(([name, fact]) => `- ${name}: ${fact}`).join("\n"),
    ...runs.map(describeRun),
  ].join("\n\n");
}

function describeRun({ args, durationMs, end, exitCode, output }: RunRecord): string {
  const code = exitCode === null ? "" : `, code ${exitCode}`;
  const shown = redact(output).trim();
  const cut = shown.length > longestOutput ? `${shown.slice(0, longestOutput)}\n… cut off` : shown;
  const fence = "````";
  return `### kiro-cli ${redact(args.join(" "))}\n\n${end} after ${durationMs} ms${code}\n\n${fence}\n${cut}\n${fence}`;
}
