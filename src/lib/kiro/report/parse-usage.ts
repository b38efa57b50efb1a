import { KiroError } from "../../shapes/kiro-error";
import { createSnapshot, type KiroSnapshot } from "../../shapes/snapshot";
import { cleanOutput, endsWithinLine } from "./clean-output";
import { collectReport } from "./collect-report";
import { findFailure } from "./find-failure";
import { isOwnNoise } from "./is-own-noise";
import { quoteReason } from "./quote-reason";
import { readReportLine, type ReportLine } from "./read-report-line";

/** What a source doesn't tell itself. */
export interface ParseOptions {
  /** The instant of the reading: `MM/DD` resets and "expires in N days" count from it. Default: the current time. */
  now?: Date;
  /** The release that was asked, such as `2.24.1`, if it is known. */
  cliVersion?: string | null;
}

/** A cleaned line of output, and what it states; null if it is not part of a report. */
interface Line {
  text: string;
  states: ReportLine | null;
}

/**
 * Reads what `kiro-cli chat --no-interactive "/usage"` wrote to both streams, joined, escape sequences included, in any
 * of the text forms of kiro-cli 1.20 to 3.x. Returns the snapshot without login method and email, which `whoami` knows.
 * Throws a KiroError whose kind says what the output is instead of a report; a number is never guessed. `model-answered`
 * means that a model may have written the output, which may have cost credits.
 */
export function parseUsage(output: string, options: ParseOptions = {}): KiroSnapshot {
  const lines = dropScrollback(readLines(output));
  if (lines.some(isQuotedOrPaid)) throw new KiroError("model-answered");
  const report = chooseReport(lines);
  if (report !== null) {
    requireOwn(lines, report, endsWithinLine(output));
    return readReport(report, options);
  }
  if (lines.some(({ states }) => states?.type === "managed" && states.by === "admin")) {
    return readManagedPlan(lines, options);
  }
  throw findError(lines, output);
}

/** A number, a date or "day" at the very end may go on if the output is cut off, so such a line states nothing. */
const openEnd = /\d$|\b(?:day|pack)$|, expires (?!in\b)/i;

function readLines(output: string): Line[] {
  const lines: Line[] = cleanOutput(output).map((text) => ({ text, states: readReportLine(text) }));
  const last = lines.at(-1);
  if (last && openEnd.test(last.text) && endsWithinLine(output)) last.states = null;
  return lines;
}

/** An interactive terminal shows the question above the report; what stands above that belongs to other questions. */
function dropScrollback(lines: Line[]): Line[] {
  const question = lines.findLastIndex(({ text }) => /^(?:.{0,60}> ?)?\/usage$/.test(text));
  const answer = lines.slice(question + 1);
  return answer.find(({ states }) => states !== null)?.states?.type === "header" ? answer : lines;
}

/**
 * Returns whether a line is only in a model's answer: its first line begins with `> `, and its price stands below it, on
 * stderr in 2.2.1 (`▸ Credits: 0.21 • Time: 24s`). Only a quotation has a code fence.
 */
function isQuotedOrPaid({ text }: Line): boolean {
  return /^> (?!\/)\S/.test(text) || /▸ Credits: [\d.,]+/.test(text) || text.startsWith("```");
}

/**
 * The last section with a plan row counts: what is printed later is newer, and a cut-off repetition has no row. A
 * report without a header begins with its plan. Without a header only a row with a limit is sure: "Something (3.20 used)"
 * may be about anything.
 */
function chooseReport(lines: Line[]): Line[] | null {
  return (
    splitAt(lines, "header").findLast((section) => has(section, "row", "unlimited row")) ??
    splitAt(lines, "plan").findLast((section) => has(section, "row")) ??
    (has(lines, "row") ? lines : null)
  );
}

function splitAt(lines: Line[], type: ReportLine["type"]): Line[][] {
  const starts = lines.flatMap(({ states }, index) => (states?.type === type ? [index] : []));
  return starts.map((start, index) => lines.slice(start, starts[index + 1]));
}

function has(lines: Line[], ...types: ReportLine["type"][]): boolean {
  return lines.some(({ states }) => states !== null && types.includes(states.type));
}

function readReport(report: Line[], { now = new Date(), cliVersion = null }: ParseOptions): KiroSnapshot {
  if (lacksCredits(report)) throw new KiroError("unrecognized-output");
  const stated = collectReport(
    report.map(({ states }) => states),
    now,
  );
  const isAtLimit = stated.windows.some(({ kind, used, limit }) => kind === "plan" && used === limit);
  // kiro-cli 2.2.1 prints `10000.00 of 10000` and `Overages: Disabled` for 15,343.2 used.
  const mayExceedLimit = isAtLimit && (stated.overage?.creditsUsed ?? null) === null;
  return createSnapshot({ source: "cli", cliVersion, now, mayExceedLimit, ...stated });
}

/**
 * Throws unless kiro-cli itself printed the report. Anything may stand next to a whole one, from its header to where to
 * manage the plan. The rows of any other are read only if no words of anyone else are around them.
 */
function requireOwn(lines: Line[], report: Line[], isUnfinished: boolean): void {
  const isWhole = has(report, "header") && (has(report, "end") || has(report, "managed"));
  const lastRow = lines.findLastIndex(({ states }) => states?.type === "row" || states?.type === "unlimited row");
  if (isWhole || !lines.some(isForeign)) return;
  const isCutOff = has(report, "header") && !lines.slice(lastRow, isUnfinished ? -1 : undefined).some(isForeign);
  throw new KiroError(isCutOff ? "unrecognized-output" : "model-answered");
}

function isForeign({ text, states }: Line): boolean {
  return states === null && !isOwnNoise(text);
}

/** Requests never stand for credits: an odd row of credits is not made up for by good rows of another kind. */
function lacksCredits(report: Line[]): boolean {
  const isCredits = ({ states }: Line) =>
    (states?.type === "row" || states?.type === "odd row") && /^(?:credits?)?$/i.test(states.label ?? "");
  const rows = report.filter(isCredits);
  return rows.length > 0 && !has(rows, "row");
}

/** kiro-cli prints `Your plan is managed by admin` and no numbers if the service doesn't tell them. */
function readManagedPlan(lines: Line[], { now = new Date(), cliVersion = null }: ParseOptions): KiroSnapshot {
  const plan = lines.map(({ states }) => states).find((states) => states?.type === "plan")?.plan ?? null;
  const nothing = { windows: [], overage: null, mayExceedLimit: false };
  return createSnapshot({ source: "cli", plan, cliVersion, now, managedBy: "admin", ...nothing });
}

/** Returns the error that output without a usable report stands for. */
function findError(lines: Line[], output: string): KiroError {
  const text = lines.map((line) => line.text);
  if (has(lines, "summary")) return new KiroError("summary-only");
  const failure = findFailure(text);
  if (failure !== null) return failure;
  if (text.some((line) => /^error: /i.test(line))) return new KiroError("cli-failed", quoteReason(output));
  if (has(lines, "header") && has(lines, "end", "managed") && !has(lines, "odd row")) {
    return new KiroError("no-credits-reported");
  }
  const isTorn = has(lines, "header", "row", "odd row") || isHeaderCutOff(text.at(-1) ?? "");
  return new KiroError(isTorn || text.every(isOwnNoise) ? "unrecognized-output" : "model-answered");
}

function isHeaderCutOff(line: string): boolean {
  return /^estimated usage \|/i.test(line) || "estimated usage |".startsWith(line.toLowerCase());
}
