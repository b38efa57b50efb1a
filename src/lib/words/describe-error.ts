import type { KiroError, KiroErrorKind } from "../kiro";

/** What a person can do about a problem; the first of a problem is its next step. */
export type Remedy =
  "install" | "log-in" | "update" | "try-again" | "preferences" | "status" | "dashboard" | "try-method-again";

/** An error in words: what happened, what to do about it, and with which actions. */
interface ErrorDescription {
  title: string;
  sentence: string;
  remedies: Remedy[];
}

const descriptions: Record<KiroErrorKind, ErrorDescription> = {
  "cli-not-found": {
    title: "kiro-cli Not Found",
    sentence: "Install kiro-cli, or set its path in the preferences.",
    remedies: ["install", "preferences", "try-again"],
  },
  "not-logged-in": {
    title: "Signed Out",
    sentence:
      "Log in to see your credits. “Log In” opens Terminal with kiro-cli login, which continues in your browser. A KIRO_API_KEY set in your shell does not reach Raycast.",
    remedies: ["log-in", "try-again"],
  },
  "session-expired": {
    title: "Session Expired",
    sentence:
      "Kiro no longer accepts your login. “Log In” opens Terminal, which asks before it signs you out and in again.",
    remedies: ["log-in", "try-again"],
  },
  "access-denied": {
    title: "Access Denied",
    sentence: "Kiro refused to show your usage. The dashboard may say why.",
    remedies: ["dashboard", "try-again", "log-in"],
  },
  unreachable: {
    title: "Kiro Could Not Be Reached",
    sentence:
      "kiro-cli had no connection to Kiro. Check your network and VPN, then try again. A proxy set in your shell does not reach Raycast.",
    remedies: ["try-again", "status"],
  },
  "no-credits-reported": {
    title: "No Credits Reported",
    sentence: "Kiro named no credits for this account. The dashboard shows what your plan includes.",
    remedies: ["dashboard", "try-again", "log-in"],
  },
  "timed-out": {
    title: "kiro-cli Took Too Long",
    sentence: "It gave no answer within the time limit. Try again, or allow more time in the preferences.",
    remedies: ["try-again", "preferences", "status"],
  },
  "summary-only": {
    title: "No Numbers in This Version",
    sentence: "This version of kiro-cli names the plan without its numbers. Update kiro-cli.",
    remedies: ["update", "try-again", "dashboard"],
  },
  "backend-error": {
    title: "Kiro Could Not Answer",
    sentence: "kiro-cli couldn't get your usage from Kiro. Try again later.",
    remedies: ["try-again", "status", "dashboard"],
  },
  throttled: {
    title: "Too Many Requests",
    sentence: "Kiro asked to wait a moment before the next request.",
    remedies: ["try-again", "status"],
  },
  "limit-reached": {
    title: "Limit Reached",
    sentence: "Kiro says that your limit is reached and gives no numbers. The dashboard shows them.",
    remedies: ["dashboard", "try-again"],
  },
  "unrecognized-output": {
    title: "Answer Not Understood",
    sentence: "kiro-cli printed something other than a usage report. A newer version may help.",
    remedies: ["update", "try-again", "dashboard"],
  },
  "cli-failed": {
    title: "kiro-cli Failed",
    sentence: "It ended without a usage report. Try again, or update kiro-cli.",
    remedies: ["try-again", "update", "preferences"],
  },
  cancelled: {
    title: "Refresh Canceled",
    sentence: "The refresh was stopped before there was an answer.",
    remedies: ["try-again"],
  },
};

/**
 * Returns the words and the next steps for an error. A detail that the error carries is its sentence: that the path in
 * the preferences is wrong, that a model answered, or, as a quotation, why Kiro refused.
 */
export function describeError({ kind, detail }: Pick<KiroError, "kind" | "detail">): ErrorDescription {
  const description = descriptions[kind];
  if (detail === null) return description;
  switch (kind) {
    case "cli-not-found":
      return { ...description, sentence: detail, remedies: ["preferences", "try-again", "install"] };
    case "unrecognized-output":
      return { title: "A Model Answered", sentence: detail, remedies: ["dashboard", "update"] };
    case "access-denied":
      return { ...description, sentence: `Kiro says: “${detail}”` };
    case "unreachable":
      if (detail !== "You're offline.") return { ...description, sentence: detail };
      return { ...description, title: "You're Offline", sentence: "Connect to the internet, then try again." };
    default:
      return { ...description, sentence: detail };
  }
}
