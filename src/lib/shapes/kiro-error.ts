/**
 * Every way in which a reading can fail. The words and the next step of each stand in `words/problems.ts`.
 *
 * - `not-logged-in` also stands for a login flow that kiro-cli started on its own, and for ACP's `No token`.
 * - `no-profile`: logged in, but without a profile or subscription (`profileArn is required`).
 * - `access-denied`: Kiro refused; the detail is its own reason, such as `Your account is temporarily suspended`.
 * - `offline`: this Mac has no network. It is decided after a failure only, never from a text.
 * - `unreachable`: kiro-cli had no connection to its service, or no answer (`dispatch failure`).
 * - `no-credits-reported`: a report or an answer without any row.
 * - `summary-only`: the one line `Plan: X | 1 usage breakdowns`, which kiro-cli 2.17 to 2.21.1 prints without numbers.
 * - `backend-error`: the service answered with a failure of its own.
 * - `model-answered`: the answer to a text question wasn't a usage report, so a model may have written it, and charged.
 * - `cli-failed`: kiro-cli exited without a report; the detail is its own reason, if it gave one.
 */
export const kiroErrorKinds = [
  "cli-not-found",
  "not-logged-in",
  "session-expired",
  "no-profile",
  "access-denied",
  "offline",
  "unreachable",
  "throttled",
  "limit-reached",
  "backend-error",
  "no-credits-reported",
  "timed-out",
  "summary-only",
  "model-answered",
  "unrecognized-output",
  "cli-failed",
] as const;

export type KiroErrorKind = (typeof kiroErrorKinds)[number];

/** Kiro's service gave these answers to a login, so you are signed in, and `whoami` can tell as whom. */
export const serviceAnswers: KiroErrorKind[] = [
  "access-denied",
  "no-profile",
  "limit-reached",
  "backend-error",
  "no-credits-reported",
  "throttled",
];

/** Returns whether a failure means that no login works: you are signed out, or Kiro no longer accepts your login. */
export function lacksLogin(kind: KiroErrorKind | undefined): boolean {
  return kind === "not-logged-in" || kind === "session-expired";
}

/**
 * The one error that the Kiro module throws. `detail` is for people: a reason that kiro-cli gave, or a sentence of ours; no
 * path, no URL, nothing personal.
 */
export class KiroError extends Error {
  readonly kind: KiroErrorKind;
  readonly detail: string | null;

  constructor(kind: KiroErrorKind, detail: string | null = null, options?: ErrorOptions) {
    super(detail === null ? kind : `${kind}: ${detail}`, options);
    this.name = "KiroError";
    this.kind = kind;
    this.detail = detail;
  }

  /** Returns `error` itself if it is a KiroError, else a `cli-failed` that keeps it as its cause. */
  static from(error: unknown): KiroError {
    return error instanceof KiroError ? error : new KiroError("cli-failed", null, { cause: error });
  }
}
