import { KiroError, type KiroErrorKind } from "../../shapes/kiro-error";
import { cleanOutput } from "./clean-output";
import { quoteReason } from "./quote-reason";

/**
 * What kiro-cli says if it has no report, most telling first. `No token` is said as a dispatch failure and means a missing
 * login. Any other dispatch failure is the connection's, also one that speaks of an expired certificate. A login that has
 * expired asks for the same login as a missing one, so it stands before it.
 */
const signs: [KiroErrorKind, RegExp][] = [
  ["not-logged-in", /\bdispatch failure\b.*\bno token\b/i],
  [
    "unreachable",
    /\bdispatch failure\b|\berror sending request for url\b|\b(?:invalid peer|ssl|tls|server) certificate\b|\bcertificate (?:has )?(?:expired|verify failed)/i,
  ],
  ["no-profile", /\bprofileArn is required\b|\binvalid profileArn\b/i],
  [
    "session-expired",
    /^(?:error: )?authentication failed\b|\bsession (?:may have|has) expired\b|\bapi key may be invalid\b|\bbearer token\b.{0,60}\b(?:invalid|expired)\b|: (?:the )?(?:access )?token (?:is |has )?expired\b|\bexpiredtoken/i,
  ],
  [
    "not-logged-in",
    /^(?:error: )?(?:you are )?not logged in\b|\bopening browser\.\.\.|^\.*failed to (?:open browser for authentication|initialize auth portal)\b|\bkiro-cli login --use-device-flow\b|^confirm the following code in the browser\b|\{"account":null\}/i,
  ],
  [
    "limit-reached",
    /\breached the limit for overages\b|\bthe limits reset on\b|\bmonthly (?:request|usage|credit) limit (?:was |has been )?(?:reached|exceeded)\b|\bmonthly_request_count\b/i,
  ],
  [
    "throttled",
    /\bkiro rate limit reached\b|\brequest quota exceeded\b|\bthrottling(?:exception|error)\b|(?:^|[:(] ?|\b429 )too many requests\b/i,
  ],
  ["access-denied", /\baccessdenied(?:exception|error)?\b|\btemporarily_suspended\b/i],
  [
    "backend-error",
    /\bcould not retrieve usage information\b|^(?:error: )?failed to retrieve usage information\b|\b(?:internalserver|serviceunavailable)(?:error|exception)\b|^kiro is having trouble responding\b/i,
  ],
];

/** Returns the failure that kiro-cli reports in its cleaned lines, or null if it reports none that is known. */
export function findFailure(text: string[]): KiroError | null {
  for (const [kind, sign] of signs) {
    const line = text.find((each) => sign.test(each));
    if (line !== undefined) return new KiroError(kind, kind === "access-denied" ? quoteReason(line) : null);
  }
  return null;
}

/**
 * Returns the failure that a request failed with, by its words. Words that aren't known are a failure of kiro-cli itself,
 * which are quoted.
 */
export function readFailure(message: string): KiroError {
  return findFailure(cleanOutput(message)) ?? new KiroError("cli-failed", quoteReason(message));
}
