import { KiroError, type KiroErrorKind } from "../kiro-error";
import type { ReportLine } from "./read-report-line";

/**
 * What kiro-cli says where it prints no report, most telling first: a login that has expired asks for the same login
 * as one that never was, so it stands before it.
 */
const signs: [KiroErrorKind, RegExp][] = [
  [
    "session-expired",
    /^(?:error: )?authentication failed\b|\bsession (?:may have|has) expired\b|\bapi key may be invalid\b/i,
  ],
  [
    "not-logged-in",
    /^(?:error: )?(?:you are )?not logged in\b|\bopening browser\.\.\.|^\.*failed to (?:open browser for authentication|initialize auth portal)\b|\bkiro-cli login --use-device-flow\b|^confirm the following code in the browser\b|\{"account":null\}/i,
  ],
  [
    "throttled",
    /\bkiro rate limit reached\b|\brequest quota exceeded\b|\bthrottlingexception\b|\btoo many requests\b/i,
  ],
  [
    "limit-reached",
    /\breached the limit for overages\b|\bthe limits reset on\b|\bmonthly (?:request|usage|credit) limit\b/i,
  ],
  [
    "backend-error",
    /\bcould not retrieve usage information\b|^(?:error: )?failed to retrieve usage information\b|^error: dispatch failure\b|\btemporarily_suspended\b/i,
  ],
];

/**
 * Returns the error that output without a usable report stands for. `text` and `lines` are the same cleaned lines. What
 * comes with the price of a model's turn means nothing, whatever the model says.
 */
export function classifyOutput(text: string[], lines: (ReportLine | null)[]): KiroError {
  if (lines.some((line) => line?.type === "turn footer")) return new KiroError("unrecognized-output");
  if (lines.some((line) => line?.type === "summary")) return new KiroError("summary-only");
  const kind = signs.find(([, sign]) => text.some((line) => sign.test(line)))?.[0];
  return new KiroError(kind ?? "unrecognized-output");
}

/** Says whether the output so far shows that kiro-cli began a login by itself; it would wait for a person for minutes. */
export function startsLogin(output: string): boolean {
  return /Opening browser\.\.\.|Confirm the following code in the browser/i.test(output);
}
