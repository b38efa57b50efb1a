import { classifyOutput } from "./classify-output";
import { cleanOutput, endsWithinLine } from "./clean-output";
import { collectReport } from "./collect-report";
import { isProse } from "./is-model-answer";
import { readReportLine, type ReportLine } from "./read-report-line";
import { createSnapshot, type KiroSnapshot } from "../../shapes/snapshot";

/** What the output itself does not tell. */
export interface ParseOptions {
  /** The instant of the reading: `MM/DD` resets and "expires in N days" count from it. Default: the current time. */
  now?: Date;
  /** The release that was asked, such as `2.24.1`, where it is known. */
  cliVersion?: string | null;
}

type Lines = (ReportLine | null)[];

/**
 * Reads what `kiro-cli chat --no-interactive "/usage"` wrote to both streams, joined, escape sequences included, in any
 * of the text forms of kiro-cli 1.20 to 3.x. Pure. Returns the snapshot without login method and e-mail, which `whoami`
 * knows. Throws a KiroError whose kind says what the output is instead of a report; a number is never guessed.
 */
export function parseUsage(output: string, options: ParseOptions = {}): KiroSnapshot {
  const text = cleanOutput(output);
  const lines = readLines(text, output);
  const report = chooseReport(lines);
  if (isFromModel(lines, report) || isQuoted(text, lines, report)) throw classifyOutput(text, lines);
  if (report !== null) return readReport(report, options);
  if (isManaged(lines)) return readManagedPlan(lines, options);
  throw classifyOutput(text, lines);
}

/** A number, a date or "day" at the very end may go on where the output is cut off, so that such a line says nothing. */
const openEnd = /\d$|\b(?:day|pack)$|, expires (?!in\b)/i;

function readLines(text: string[], output: string): Lines {
  const lines = text.map(readReportLine);
  if (openEnd.test(text.at(-1) ?? "") && endsWithinLine(output)) lines[lines.length - 1] = null;
  return lines;
}

/**
 * The last section with a plan row counts: what is printed later is newer, and a cut-off repetition has no row. A
 * report without a header begins with its plan.
 */
function chooseReport(lines: Lines): Lines | null {
  return (
    splitAt(lines, "header").findLast((section) => section.some(isPlanRow)) ??
    splitAt(lines, "plan").findLast((section) => section.some(isBoundedRow)) ??
    (lines.some(isBoundedRow) ? lines : null)
  );
}

function splitAt(lines: Lines, type: ReportLine["type"]): Lines[] {
  const starts = lines.flatMap((line, index) => (line?.type === type ? [index] : []));
  return starts.map((start, index) => lines.slice(start, starts[index + 1]));
}

/** Without a header only a row with a limit is sure: "Something (3.20 used)" may be about anything. */
function isBoundedRow(line: ReportLine | null): boolean {
  return line?.type === "row";
}

function isPlanRow(line: ReportLine | null): boolean {
  return line?.type === "row" || line?.type === "unlimited row";
}

/** kiro-cli ends a turn of the model with its price; what stands above it is the model's words about usage. */
function isFromModel(lines: Lines, report: Lines | null): boolean {
  const lastRow = report?.findLast(isPlanRow) ?? null;
  const footer = lines.findLastIndex((line) => line?.type === "turn footer");
  return footer > (lastRow === null ? -1 : lines.lastIndexOf(lastRow));
}

/**
 * A fence is only drawn by who quotes. Without a header, or a reset behind the percentage in its place, a row may stand
 * in the middle of what a model says.
 */
function isQuoted(text: string[], lines: Lines, report: Lines | null): boolean {
  if (report === null) return false;
  if (text.some((line) => line.startsWith("```"))) return true;
  return !report.some(statesReset) && text.some((line, index) => lines[index] === null && isProse(line));
}

function statesReset(line: ReportLine | null): boolean {
  return line?.type === "header" || (line?.type === "percent" && line.reset !== null);
}

/** kiro-cli prints `Your plan is managed by admin` and no numbers where the service does not tell them. */
function isManaged(lines: Lines): boolean {
  return lines.some((line) => line?.type === "managed" && line.by === "admin");
}

function readManagedPlan(lines: Lines, { now = new Date(), cliVersion = null }: ParseOptions): KiroSnapshot {
  const plan = lines.find((line) => line?.type === "plan")?.plan ?? null;
  const nothing = { windows: [], overage: null, mayExceedLimit: false };
  return createSnapshot({ source: "cli", plan, cliVersion, now, managedBy: "admin", ...nothing });
}

function readReport(lines: Lines, { now = new Date(), cliVersion = null }: ParseOptions): KiroSnapshot {
  const report = collectReport(lines, now);
  const isAtLimit = report.windows.some(({ kind, used, limit }) => kind === "plan" && used === limit);
  // kiro-cli 2.2.1 prints `10000.00 of 10000` and `Overages: Disabled` for 15,343.2 used.
  const mayExceedLimit = isAtLimit && (report.overage?.creditsUsed ?? null) === null;
  return createSnapshot({ source: "cli", cliVersion, now, mayExceedLimit, ...report });
}
