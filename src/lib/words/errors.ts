import type { KiroErrorKind } from "../shapes/kiro-error";

/**
 * What you can do about a problem; the first of a problem is its next step. `log-in-again` and `switch-account` sign you
 * out first, because kiro-cli refuses to log in while signed in.
 */
export type Remedy =
  | "install"
  | "log-in"
  | "log-in-again"
  | "switch-account"
  | "update"
  | "try-again"
  | "try-method-again"
  | "preferences"
  | "run-refresh"
  | "dashboard"
  | "status"
  | "open-kiro";

/** What happened and what to do, a sentence each, and with which actions, the most promising first. */
export interface ErrorWords {
  title: string;
  sentences: string[];
  remedies: Remedy[];
}

/** What advice depends on: who signed in how, or that the Kiro IDE is the source. */
export type Account = "api-key" | "organization" | "ide" | "automatic";

/** What helps against every failure of the Kiro IDE's record. */
export const ideRemedies: Remedy[] = ["open-kiro", "try-again", "preferences"];

/** The words for each kind of failure, and what differs for some accounts. The first sentence says what happened. */
export const errorWords: Record<KiroErrorKind, ErrorWords & Partial<Record<Account, Partial<ErrorWords>>>> = {
  "cli-not-found": {
    title: "kiro-cli Not Found",
    sentences: ["kiro-cli isn't at any of the usual places.", "Install it, or set its path in preferences."],
    remedies: ["install", "preferences", "try-again"],
    automatic: {
      title: "kiro-cli and Kiro IDE Not Found",
      sentences: [
        "Kiro Usage needs kiro-cli or the Kiro IDE on this Mac.",
        "Install kiro-cli, or set its path in preferences.",
        "Or sign in to the Kiro IDE and open its account page.",
      ],
      remedies: ["install", "open-kiro", "preferences", "try-again"],
    },
    ide: { title: "No Kiro IDE Record", sentences: ["The Kiro IDE hasn't been opened on this Mac."] },
  },
  "not-logged-in": {
    title: "Signed Out",
    sentences: [
      "Log in to see your credits.",
      "Log In opens Terminal and continues in your browser.",
      "Raycast can't see a KIRO_API_KEY set in your shell.",
    ],
    remedies: ["log-in", "try-again"],
    "api-key": {
      title: "No API Key",
      sentences: [
        "kiro-cli used an API key before and can't find it now.",
        "Set KIRO_API_KEY again, then try again.",
        "Raycast can't see a KIRO_API_KEY set in your shell.",
      ],
      remedies: ["try-again", "dashboard", "log-in"],
    },
  },
  "session-expired": {
    title: "Session Expired",
    sentences: [
      "Kiro no longer accepts your login.",
      "Log In opens Terminal and asks before signing you out.",
      "Then it signs you back in.",
    ],
    remedies: ["log-in-again", "try-again"],
    "api-key": {
      title: "API Key Refused",
      sentences: ["Kiro no longer accepts your API key.", "Create a new one on the dashboard, then set KIRO_API_KEY."],
      remedies: ["dashboard", "try-again"],
    },
  },
  "no-profile": {
    title: "No Kiro Profile",
    sentences: [
      "You're logged in, but without a profile or subscription.",
      "Log in again with the account that has your Kiro plan.",
      "In an organization, ask your administrator.",
    ],
    remedies: ["log-in-again", "try-again", "dashboard"],
    organization: {
      sentences: [
        "You're logged in, but without a profile or subscription.",
        "Ask your administrator for a Kiro profile.",
      ],
      remedies: ["try-again", "log-in-again", "dashboard"],
    },
    "api-key": {
      sentences: [
        "Your API key has no profile or subscription.",
        "Create a key with the account that has your Kiro plan.",
      ],
      remedies: ["dashboard", "try-again"],
    },
  },
  "access-denied": {
    title: "Access Denied",
    sentences: ["Kiro refused to show your usage.", "The dashboard may tell you more."],
    remedies: ["dashboard", "try-again", "switch-account"],
    organization: { sentences: ["Kiro refused to show your usage.", "Ask your administrator for access."] },
    "api-key": {
      sentences: ["Kiro refused to show your usage.", "Check on the dashboard what your API key may do."],
      remedies: ["dashboard", "try-again"],
    },
    ide: { title: "Can't Read Kiro IDE Record", sentences: ["Raycast may not read the Kiro IDE's data."] },
  },
  offline: {
    title: "You're Offline",
    sentences: ["This Mac has no network.", "Connect to the internet, then try again."],
    remedies: ["try-again"],
  },
  unreachable: {
    title: "Can't Reach Kiro",
    sentences: [
      "kiro-cli couldn't connect to Kiro.",
      "Check your network and VPN, then try again.",
      "Raycast can't see a proxy set in your shell.",
    ],
    remedies: ["try-again", "status"],
  },
  throttled: {
    title: "Too Many Requests",
    sentences: ["Kiro is limiting requests.", "Try again in a moment."],
    remedies: ["try-again", "status"],
  },
  "limit-reached": {
    title: "Limit Reached",
    sentences: ["Kiro says you've reached your limit but gave no numbers.", "Check the dashboard."],
    remedies: ["dashboard", "try-again"],
    organization: {
      sentences: [
        "Kiro says you've reached your limit but gave no numbers.",
        "Ask your administrator, or check the dashboard.",
      ],
    },
  },
  "backend-error": {
    title: "Kiro Couldn't Answer",
    sentences: ["kiro-cli couldn't get your usage from Kiro.", "Try again later."],
    remedies: ["try-again", "status", "dashboard"],
  },
  "no-credits-reported": {
    title: "No Credits Reported",
    sentences: ["Kiro didn't report any credits for this account.", "The dashboard shows what your plan includes."],
    remedies: ["dashboard", "try-again", "switch-account"],
    organization: {
      sentences: [
        "Kiro didn't report any credits for this account.",
        "Ask your administrator what your plan includes.",
      ],
    },
    "api-key": { remedies: ["dashboard", "try-again"] },
    ide: {
      title: "No Kiro IDE Record",
      sentences: ["The Kiro IDE hasn't recorded your usage yet.", "Sign in to the Kiro IDE and open its account page."],
    },
  },
  "timed-out": {
    title: "kiro-cli Took Too Long",
    sentences: ["kiro-cli didn't respond in time.", "Try again, or raise Time Limit in preferences."],
    remedies: ["try-again", "preferences", "status"],
    ide: { title: "Kiro IDE Is Busy", sentences: ["The Kiro IDE was writing its record.", "Try again in a moment."] },
  },
  "summary-only": {
    title: "No Numbers in This Version",
    sentences: ["This version of kiro-cli reports the plan but no numbers.", "Update kiro-cli."],
    remedies: ["update", "try-again", "dashboard"],
  },
  "model-answered": {
    title: "A Model Answered",
    sentences: ["kiro-cli seems to have sent the question to a model."],
    remedies: ["dashboard", "try-method-again", "update"],
  },
  "unrecognized-output": {
    title: "Answer Not Understood",
    sentences: ["kiro-cli's output wasn't a usage report.", "Updating it may help."],
    remedies: ["update", "try-again", "dashboard"],
    ide: {
      title: "Kiro IDE Record Not Understood",
      sentences: ["The Kiro IDE's record isn't in a form we know.", "Kiro Usage may need an update."],
    },
  },
  "cli-failed": {
    title: "kiro-cli Failed",
    sentences: ["kiro-cli exited without a usage report.", "Try again, or update kiro-cli."],
    remedies: ["try-again", "update", "preferences"],
    ide: {
      title: "Can't Read Kiro IDE Record",
      sentences: ["The Kiro IDE's record couldn't be read.", "Open the account page in the Kiro IDE, then try again."],
    },
  },
};
