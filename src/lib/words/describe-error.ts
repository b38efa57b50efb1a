import type { KiroError, KiroErrorKind } from "../kiro";

/** What a person can do about trouble; the first of a kind is its next step. */
export type Remedy = "install" | "log-in" | "update" | "try-again" | "preferences" | "status" | "dashboard";

interface Description {
  title: string;
  sentence: string;
  remedies: Remedy[];
}

const descriptions: Record<KiroErrorKind, Description> = {
  "cli-not-found": {
    title: "kiro-cli Not Found",
    sentence: "Install kiro-cli, or set its path in the preferences.",
    remedies: ["install", "preferences", "try-again"],
  },
  "not-logged-in": {
    title: "Signed Out of Kiro",
    sentence: "Log in with kiro-cli to see your credits.",
    remedies: ["log-in", "try-again"],
  },
  "session-expired": {
    title: "Kiro Session Expired",
    sentence: "Log in again with kiro-cli to see your credits.",
    remedies: ["log-in", "try-again"],
  },
  "timed-out": {
    title: "kiro-cli Took Too Long",
    sentence: "It gave no answer within the time limit. Try again, or allow more time in the preferences.",
    remedies: ["try-again", "preferences", "status"],
  },
  "summary-only": {
    title: "No Numbers from This Release",
    sentence: "This release of kiro-cli names the plan without its numbers. Update kiro-cli.",
    remedies: ["update", "try-again", "dashboard"],
  },
  "backend-error": {
    title: "Kiro Could Not Be Reached",
    sentence: "kiro-cli got no usage from its service. Try again later.",
    remedies: ["try-again", "status", "dashboard"],
  },
  throttled: {
    title: "Too Many Requests",
    sentence: "Kiro asks to wait a moment before the next request.",
    remedies: ["try-again", "status"],
  },
  "limit-reached": {
    title: "Limit Reached",
    sentence: "Kiro says that your limit is reached and gives no numbers. The dashboard shows them.",
    remedies: ["dashboard", "try-again"],
  },
  "unrecognized-output": {
    title: "Answer Not Understood",
    sentence: "kiro-cli printed something other than a usage report. A newer kiro-cli may help.",
    remedies: ["update", "try-again", "dashboard"],
  },
  "cli-failed": {
    title: "kiro-cli Failed",
    sentence: "It ended without a usage report. Try again, or update kiro-cli.",
    remedies: ["try-again", "update", "preferences"],
  },
  cancelled: {
    title: "Refresh Cancelled",
    sentence: "The refresh was ended before there was an answer.",
    remedies: ["try-again"],
  },
};

/** What else changes where an error carries a detail: that the path is wrong, or that a model answered. */
const withDetail: Partial<Record<KiroErrorKind, Partial<Description>>> = {
  "cli-not-found": { remedies: ["preferences", "try-again", "install"] },
  "unrecognized-output": { title: "A Model Answered", remedies: ["dashboard", "update"] },
};

/** Returns the words and the next steps for an error; a detail that the error carries is its sentence. */
export function describeError({ kind, detail }: Pick<KiroError, "kind" | "detail">): Description {
  const description = descriptions[kind];
  return detail === null ? description : { ...description, ...withDetail[kind], sentence: detail };
}
