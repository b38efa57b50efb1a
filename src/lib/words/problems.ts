import type { UsageState } from "../kiro/usage-state";
import { hasEnded } from "../shapes/has-ended";
import type { KiroError, KiroErrorKind } from "../shapes/kiro-error";
import type { KiroSnapshot } from "../shapes/snapshot";
import { formatTime, type Viewer } from "./format";
import { hasUseSince, isFromIde, type AgeFacts } from "./reading";
import { describeExtras, describeSentence, explainOverage } from "./usage";
import { describeReset } from "./window";

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

/** Something to know before the numbers, and what to do about it. */
export interface Problem {
  /** The same for the same problem, so that another command can point at it. */
  id: string;
  title: string;
  /** What happened and what to do, a sentence each. */
  sentences: string[];
  /** When it happened; null if that doesn't matter. */
  since: Date | null;
  /** The most promising first; never empty. */
  remedies: Remedy[];
}

/** What problems are found in. What is left out isn't so. */
export type ProblemFacts = Pick<UsageState, "error" | "failedAt" | "report"> &
  AgeFacts & {
    /** The preference "Source". Default: automatic. */
    source?: "automatic" | "kiro-cli" | "ide";
    /** Raycast refused to launch the command that asks. */
    isRefreshOff?: boolean;
    /** Raycast hasn't run that command in the background for a day. */
    isBackgroundOff?: boolean;
    /** The support folder can't be written to. */
    isFolderClosed?: boolean;
    /** The Kiro IDE has a record, which Source doesn't use. */
    hasIdeRecord?: boolean;
    /** A login is going on in Terminal, so nothing is asked. */
    isLoggingIn?: boolean;
  };

/** The id of the problem that a model answered. */
export const modelAnsweredId = "model-answered";

type Words = Pick<Problem, "title" | "sentences" | "remedies">;

/** What advice depends on: who signed in how, or that the Kiro IDE is the source. */
type Account = "api-key" | "organization" | "ide" | "automatic";

const ideRemedies: Remedy[] = ["open-kiro", "try-again", "preferences"];

/** The words for each kind of failure, and what differs for some accounts. The first sentence says what happened. */
const table: Record<KiroErrorKind, Words & Partial<Record<Account, Partial<Words>>>> = {
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
    remedies: ["switch-account", "try-again", "dashboard"],
    organization: {
      sentences: [
        "You're logged in, but without a profile or subscription.",
        "Ask your administrator for a Kiro profile.",
      ],
      remedies: ["try-again", "switch-account", "dashboard"],
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

/** Returns all that is wrong, most pressing first; usually nothing. */
export function describeProblems(facts: ProblemFacts, viewer: Viewer): Problem[] {
  const { snapshot, error, report } = facts;
  return [
    facts.isRefreshOff && refreshOff,
    facts.isFolderClosed && folderClosed,
    error && describeError(error, facts),
    report?.isTextClosed && error?.kind !== "model-answered" && describeModelAnswer(report.cliVersion, null),
    snapshot && describeOldRecord(snapshot, facts, viewer),
    snapshot?.isLate && lateCounter,
    snapshot && describeLimit(snapshot, viewer),
    snapshot?.mayExceedLimit && (isFromIde(snapshot) ? ideAtLimit : clamped),
    facts.isBackgroundOff && !facts.isRefreshOff && backgroundOff,
  ].filter((problem) => problem !== null && typeof problem === "object");
}

/**
 * Returns the problem of a failed refresh. A detail says what happened better than we could, so it stands in place of the
 * first sentence: Kiro's own reason as a quotation, a sentence of ours as it is.
 */
export function describeError(error: KiroError, facts: ProblemFacts): Problem {
  const { kind, detail } = error;
  if (kind === "model-answered") return describeModelAnswer(facts.report?.cliVersion ?? null, facts.failedAt);
  const account = chooseAccount(kind, facts);
  const { title, sentences, remedies } = table[kind];
  const words: Words = { title, sentences, remedies, ...(account === "ide" && { remedies: ideRemedies }) };
  Object.assign(words, account && table[kind][account], describeWrongPath(error));
  const [event, ...advice] = words.sentences;
  const isOffered =
    kind === "not-logged-in" && facts.hasIdeRecord === true && (facts.source ?? "automatic") === "automatic";
  return {
    id: kind,
    title: words.title,
    sentences: [
      detail === null ? event : quote(detail, kind),
      ...advice,
      ...(isOffered ? ["Or set Source to Kiro IDE, if it's the same account."] : []),
    ],
    since: facts.failedAt,
    remedies: isOffered ? [...words.remedies, "preferences"] : words.remedies,
  };
}

/** A path in the preferences that doesn't work, and a kiro-cli that refuses our question, are explained by their detail. */
function describeWrongPath({ kind, detail }: KiroError): Partial<Words> | null {
  if (detail === null) return null;
  if (kind === "cli-not-found") {
    return { title: table[kind].title, sentences: [detail], remedies: ["preferences", "try-again", "install"] };
  }
  if (kind !== "unrecognized-output") return null;
  return { title: "kiro-cli Isn't Supported", sentences: [detail], remedies: ["preferences", "try-again"] };
}

function chooseAccount(kind: KiroErrorKind, { snapshot, source = "automatic" }: ProblemFacts): Account | null {
  if (source === "ide" || (source === "automatic" && snapshot && isFromIde(snapshot))) return "ide";
  if (kind === "cli-not-found") return source === "automatic" ? "automatic" : null;
  if (snapshot?.identity.loginMethod === "API key") return "api-key";
  return snapshot?.managedBy ? "organization" : null;
}

/** Sentences of ours begin with one of these; what kiro-cli says of itself doesn't. */
const ours = /^(?:kiro-cli|Kiro Usage|macOS|This|The)\b/;

function quote(detail: string, kind: KiroErrorKind): string {
  if (kind !== "access-denied" && ours.test(detail)) return detail;
  return `${kind === "cli-failed" ? "kiro-cli" : "Kiro"} says: “${detail}”`;
}

/** What comes first is what a click on the row or the return key does, so it isn't what costs. */
function describeModelAnswer(cliVersion: string | null, since: Date | null): Problem {
  const name = cliVersion === null ? "kiro-cli" : `kiro-cli ${cliVersion}`;
  const { title, remedies } = table["model-answered"];
  const sentences = [
    `${name} seems to have sent the question to a model.`,
    "That costs credits.",
    "That method is now off.",
  ];
  return { id: modelAnsweredId, title, sentences, since, remedies };
}

const refreshOff: Problem = {
  id: "refresh-off",
  title: "Turn On “Refresh Kiro Usage”",
  sentences: ["The numbers can't update while this command is off.", "Turn it on in the extension's settings."],
  since: null,
  remedies: ["preferences"],
};

const backgroundOff: Problem = {
  id: "background-off",
  title: "Turn On Background Updates",
  sentences: ["Raycast hasn't updated the numbers in the background.", "Run Refresh Kiro Usage once to turn that on."],
  since: null,
  remedies: ["run-refresh"],
};

const folderClosed: Problem = {
  id: "folder-closed",
  title: "Can't Save New Numbers",
  sentences: ["Kiro Usage can't write to its folder.", "The disk may be full or read-only."],
  since: null,
  remedies: ["try-again"],
};

const lateCounter: Problem = {
  id: "late",
  title: "Counter May Be Last Month's",
  sentences: [
    "Kiro can show last month's use for days after a reset.",
    "The forecast starts once the counter changes.",
  ],
  since: null,
  remedies: ["dashboard", "try-again"],
};

const clamped: Problem = {
  id: "clamped",
  title: "Actual Usage May Be Higher",
  sentences: ["This version of kiro-cli stops counting at the limit.", "Update it to see your actual usage."],
  since: null,
  remedies: ["update", "dashboard"],
};

const ideAtLimit: Problem = {
  ...clamped,
  sentences: ["The Kiro IDE may stop counting at the limit.", "Check your actual usage on the dashboard."],
  remedies: ["dashboard"],
};

/** A record of the Kiro IDE that you have used Kiro after, or that is from before the last reset. */
function describeOldRecord(snapshot: KiroSnapshot, facts: ProblemFacts, viewer: Viewer): Problem | null {
  if (!isFromIde(snapshot)) return null;
  const isOver = snapshot.primary !== null && hasEnded(snapshot.primary, viewer.now);
  if (!isOver && !hasUseSince(facts, viewer)) return null;
  const time = formatTime(snapshot.updatedAt, viewer);
  return {
    id: "old-record",
    title: isOver ? "Record From Before the Reset" : "Kiro IDE Record Is Out of Date",
    sentences: [
      isOver ? `The Kiro IDE's record (${time}) is last month's.` : `You used Kiro after this record (${time}).`,
      "Open the account page in the Kiro IDE to update it.",
    ],
    since: null,
    remedies: ["open-kiro", "try-again"],
  };
}

/** A plan that is used up: what is left besides it, what overages do, and when it resets. Null while some of it is left. */
function describeLimit(snapshot: KiroSnapshot, viewer: Viewer): Problem | null {
  const { primary, overage, managedBy, isLate } = snapshot;
  if (primary?.remaining !== 0 || isLate || hasEnded(primary, viewer.now)) return null;
  const extras = describeExtras(snapshot, viewer);
  const sentences = [
    ...(extras === null ? [] : [`You have ${extras}.`]),
    ...explainOverage(overage, viewer.locale),
    ...(extras === null && overage?.enabled === false ? [adviseMore(snapshot)] : []),
    ...(primary.resetsAt === null ? [] : [`${describeReset(primary, viewer)}.`]),
  ];
  const isAsking = managedBy !== null && overage?.enabled !== true;
  return {
    id: "limit",
    title: "Plan Used Up",
    sentences: isAsking && overage?.enabled == null ? [...sentences, adviseMore(snapshot)] : sentences,
    since: null,
    remedies: ["dashboard"],
  };
}

/** How to go on once nothing is left, as far as the account can. */
function adviseMore({ managedBy, overage }: KiroSnapshot): string {
  if (managedBy !== null) return "To keep going, ask your administrator.";
  if (overage?.capable === false) return "Upgrade your plan, or wait for the reset.";
  return "To keep going, turn on overages or buy an add-on pack.";
}

/** Returns what came of a refresh that you pressed for, in one line: the reading, or why there is none. */
export function describeOutcome(facts: ProblemFacts, { allowModel }: { allowModel: boolean }, viewer: Viewer): string {
  const { snapshot, error, report, isLoggingIn } = facts;
  if (isLoggingIn) return "Finish logging in in Terminal";
  if (error) {
    const { title, sentences } = describeError(error, facts);
    return `${title}. ${sentences[0]}`;
  }
  if (snapshot === null) return "No Kiro usage yet";
  const sentence = describeSentence(snapshot, viewer, hasUseSince(facts, viewer) ? "at most" : undefined);
  return allowModel && report?.isTextClosed
    ? `A model answered again, so that method stays off. ${sentence}`
    : sentence;
}
