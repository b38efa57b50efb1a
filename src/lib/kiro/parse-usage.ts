import { classifyOutput } from "./classify-output";
import { cleanOutput } from "./clean-output";
import { clampsAtLimit } from "./cli-version";
import { collectReport } from "./collect-report";
import { readReportLine, type ReportLine } from "./read-report-line";
import { createSnapshot, type KiroSnapshot } from "./snapshot";

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
  const lines = text.map(readReportLine);
  const report = chooseReport(lines);
  if (report !== null && !isFromModel(report)) return readReport(report, options);
  if (report === null && isManaged(lines)) return readManagedPlan(lines, options);
  throw classifyOutput(text, lines);
}

/** The last section with a plan row counts: what is printed later is newer, and a cut-off repetition has no row. */
function chooseReport(lines: Lines): Lines | null {
  const starts = lines.flatMap((line, index) => (line?.type === "header" ? [index] : []));
  const sections = starts.map((start, index) => lines.slice(start, starts[index + 1]));
  return sections.findLast((section) => section.some(isPlanRow)) ?? (lines.some(isBoundedRow) ? lines : null);
}

/** Without a header only a row with a limit is sure: "Something (3.20 used)" may be about anything. */
function isBoundedRow(line: ReportLine | null): boolean {
  return line?.type === "row";
}

function isPlanRow(line: ReportLine | null): boolean {
  return line?.type === "row" || line?.type === "unlimited row";
}

/** kiro-cli ends a turn of the model with its price; a report that comes with one is the model's words about usage. */
function isFromModel(report: Lines): boolean {
  return report.findLastIndex((line) => line?.type === "turn footer") > report.findLastIndex(isPlanRow);
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
  const { firstPercent, ...report } = collectReport(lines, now);
  const [primary] = report.windows;
  const isAtLimit = primary.limit !== null && primary.used === primary.limit;
  const clamps = firstPercent === null ? clampsAtLimit(cliVersion) : !firstPercent.hasDecimal;
  // Where the report states the overage credits, what goes beyond the limit is known.
  const mayExceedLimit = isAtLimit && clamps && report.overage === null;
  return createSnapshot({ source: "cli", cliVersion, now, mayExceedLimit, ...report });
}
