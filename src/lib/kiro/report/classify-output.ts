import { KiroError, type KiroErrorKind } from "../../shapes/kiro-error";
import type { ReportLine } from "./read-report-line";

/**
 * What kiro-cli says where it prints no report, most telling first: a login that has expired asks for the same login
 * as one that never was, so it stands before it; `No token` is said as a dispatch failure, so it stands before those.
 */
const signs: [KiroErrorKind, RegExp][] = [
  [
    "session-expired",
    /^(?:error: )?authentication failed\b|\bsession (?:may have|has) expired\b|\bapi key may be invalid\b|\bbearer token\b.{0,60}\b(?:invalid|expired)\b|\bexpiredtoken/i,
  ],
  [
    "not-logged-in",
    /^(?:error: )?(?:you are )?not logged in\b|\bopening browser\.\.\.|^\.*failed to (?:open browser for authentication|initialize auth portal)\b|\bkiro-cli login --use-device-flow\b|^confirm the following code in the browser\b|\{"account":null\}|\bdispatch failure \(other\): no token\b/i,
  ],
  [
    "throttled",
    /\bkiro rate limit reached\b|\brequest quota exceeded\b|\bthrottling(?:exception|error)\b|\btoo many requests\b/i,
  ],
  [
    "limit-reached",
    /\breached the limit for overages\b|\bthe limits reset on\b|\bmonthly (?:request|usage|credit) limit\b/i,
  ],
  ["access-denied", /\baccessdenied(?:exception|error)?\b|\btemporarily_suspended\b/i],
  ["unreachable", /\bdispatch failure \((?:io error|timeout)\)/i],
  [
    "backend-error",
    /\bcould not retrieve usage information\b|^(?:error: )?failed to retrieve usage information\b|^error: dispatch failure\b/i,
  ],
];

/** The last line of every form of a report: where to manage the plan. */
const lastLine = /\b(?:manage your plan|through your organization|(?:plan|usage) is managed by)\b/i;

/**
 * Returns the error that output without a usable report stands for. `text` and `lines` are the same cleaned lines. What
 * comes with the price of a model's turn means nothing, whatever the model says.
 */
export function classifyOutput(text: string[], lines: (ReportLine | null)[]): KiroError {
  if (lines.some((line) => line?.type === "turn footer")) return new KiroError("unrecognized-output");
  if (lines.some((line) => line?.type === "summary")) return new KiroError("summary-only");
  const kind = signs.find(([, sign]) => text.some((line) => sign.test(line)))?.[0];
  if (kind === "access-denied") return new KiroError(kind, quoteReason(text));
  if (kind !== undefined) return new KiroError(kind);
  const isReportWithoutRows = lines.some((line) => line?.type === "header") && isReportEnd(text);
  return new KiroError(isReportWithoutRows ? "no-credits-reported" : "unrecognized-output");
}

/** Says whether the cleaned lines hold the last line of a report; until then more numbers can come. */
export function isReportEnd(text: string[]): boolean {
  return text.some((line) => lastLine.test(line));
}

/** Longer reasons are for machines. In characters. */
const longestReason = 160;

/** Kiro's own reason for a refusal, such as `Your account is temporarily suspended.`; null where it names a resource. */
function quoteReason(text: string[]): string | null {
  const reason = text.flatMap((line) => /\[AccessDenied\w*\]: (.+)$/.exec(line)?.[1] ?? [])[0]?.trim();
  if (reason === undefined || reason.length > longestReason || /arn:|https?:|@|\d{6}/.test(reason)) return null;
  return /[.!?]$/.test(reason) ? reason : `${reason}.`;
}

/** Says whether the output so far shows that kiro-cli began a login by itself; it would wait for a person for minutes. */
export function startsLogin(output: string): boolean {
  return /Opening browser\.\.\.|Confirm the following code in the browser/i.test(output);
}
