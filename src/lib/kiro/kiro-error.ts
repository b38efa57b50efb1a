/**
 * Every way in which a reading can fail. The words and the next step of each stand in `words/describe-error.ts`.
 *
 * - `not-logged-in` also stands for a login flow that kiro-cli started by itself, and for ACP's `No token`.
 * - `access-denied`: Kiro refused; the detail is its own reason, such as `Your account is temporarily suspended`.
 * - `unreachable`: kiro-cli had no connection to its service, or no answer (`dispatch failure`).
 * - `no-credits-reported`: a report or an answer without any row.
 * - `summary-only` is the one line `Plan: X | 1 usage breakdowns`, which kiro-cli 2.17 to 2.21.1 prints without numbers.
 * - `backend-error`: the service answered with a failure of its own.
 */
export const kiroErrorKinds = [
  "cli-not-found",
  "not-logged-in",
  "session-expired",
  "access-denied",
  "unreachable",
  "no-credits-reported",
  "timed-out",
  "summary-only",
  "backend-error",
  "throttled",
  "limit-reached",
  "unrecognized-output",
  "cli-failed",
  "cancelled",
] as const;

/** One of them. */
export type KiroErrorKind = (typeof kiroErrorKinds)[number];

/** Says whether a failure means that no login works: nobody is signed in, or Kiro no longer accepts who is. */
export function lacksLogin(kind: KiroErrorKind | undefined): boolean {
  return kind === "not-logged-in" || kind === "session-expired";
}

/** The one error that the Kiro module throws. `detail` is a sentence for people: no path, no output, nothing personal. */
export class KiroError extends Error {
  readonly kind: KiroErrorKind;
  readonly detail: string | null;

  constructor(kind: KiroErrorKind, detail: string | null = null, options?: ErrorOptions) {
    super(detail === null ? kind : `${kind}: ${detail}`, options);
    this.name = "KiroError";
    this.kind = kind;
    this.detail = detail;
  }

  /** Returns `error` itself when it is a KiroError, else a `cli-failed` that keeps it as its cause. */
  static from(error: unknown): KiroError {
    return error instanceof KiroError ? error : new KiroError("cli-failed", null, { cause: error });
  }
}
