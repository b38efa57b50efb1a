import type { UsageState } from "../kiro/usage-state";
import { hasEnded } from "../shapes/has-ended";
import type { KiroError, KiroErrorKind } from "../shapes/kiro-error";
import type { KiroSnapshot } from "../shapes/snapshot";
import { errorWords, ideRemedies, type Account, type ErrorWords, type Remedy } from "./errors";
import { formatTime, type Viewer } from "./format";
import { hasUseSince, isFromIde, type AgeFacts } from "./reading";
import { describeExtras, describeSentence, explainOverage, lacksOverages } from "./usage";
import { describeReset } from "./window";

export type { Remedy };

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

/** Returns all that is wrong, most pressing first; usually nothing. */
export function describeProblems(facts: ProblemFacts, viewer: Viewer): Problem[] {
  const { snapshot, error, report } = facts;
  return [
    facts.isRefreshOff && refreshOff,
    facts.isFolderClosed && folderClosed,
    // A folder that can't be written is why the refresh failed.
    error && !(facts.isFolderClosed && error.kind === "cli-failed") && describeError(error, facts),
    report?.isTextClosed && error?.kind !== "model-answered" && describeModelAnswer(report.cliVersion, null),
    snapshot && describeOldRecord(snapshot, facts, viewer),
    snapshot?.isLate && lateCounter,
    snapshot && describeLimit(snapshot, viewer),
    snapshot?.mayExceedLimit && !isOver(snapshot, viewer) && (isFromIde(snapshot) ? ideAtLimit : clamped),
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
  const account = chooseAccount(error, facts);
  const { title, sentences, remedies } = errorWords[kind];
  const words: ErrorWords = { title, sentences, remedies, ...(account === "ide" && { remedies: ideRemedies }) };
  const explained = account === "ide" ? {} : explainByDetail(detail);
  Object.assign(words, account && errorWords[kind][account], explained);
  const [event, ...advice] = words.sentences;
  const isOffered =
    kind === "not-logged-in" && facts.hasIdeRecord === true && (facts.source ?? "automatic") === "automatic";
  return {
    id: kind,
    title: words.title,
    sentences: [
      detail === null || explained.sentences ? event : account === "ide" ? detail : quote(detail, kind),
      ...advice,
      ...(isOffered ? ["Or set Source to Kiro IDE, if it's the same account."] : []),
    ],
    since: facts.failedAt,
    remedies: isOffered ? [...words.remedies, "preferences"] : words.remedies,
  };
}

/** A detail of ours that goes on with what to do is all there is to say; what it tells you to change is a preference. */
function explainByDetail(detail: string | null): Partial<ErrorWords> {
  if (detail === null || !ours.test(detail) || !detail.includes(". ")) return {};
  return { sentences: detail.split(/(?<=\.) /), remedies: ["preferences", "try-again"] };
}

function chooseAccount(
  { kind, detail }: KiroError,
  { snapshot, report, source = "automatic" }: ProblemFacts,
): Account | null {
  if (source === "ide" || report?.source === "ide") return "ide";
  if (kind === "cli-not-found") return source === "automatic" && detail === null ? "automatic" : null;
  if (snapshot?.identity.loginMethod === "API key") return "api-key";
  return snapshot?.managedBy ? "organization" : null;
}

/** Sentences of ours begin with one of these; what kiro-cli says of itself doesn't. */
const ours = /^(?:kiro-cli|Kiro Usage|macOS|This|The)\b/;

function quote(detail: string, kind: KiroErrorKind): string {
  if (kind !== "access-denied" && ours.test(detail)) return detail;
  const sentence = /[.!?\u2026]$/.test(detail) ? detail : `${detail}.`;
  return `${kind === "cli-failed" ? "kiro-cli" : "Kiro"} says: “${sentence}”`;
}

/** What comes first is what a click on the row or the return key does, so it isn't what costs. */
function describeModelAnswer(cliVersion: string | null, since: Date | null): Problem {
  const name = cliVersion === null ? "kiro-cli" : `kiro-cli ${cliVersion}`;
  const { title, remedies } = errorWords["model-answered"];
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

/** Whether the reading is of a month that is over. */
function isOver({ primary }: KiroSnapshot, { now }: Viewer): boolean {
  return primary !== null && hasEnded(primary, now);
}

/** A record of the Kiro IDE that you have used Kiro after, or that is from before the last reset. */
function describeOldRecord(snapshot: KiroSnapshot, facts: ProblemFacts, viewer: Viewer): Problem | null {
  if (!isFromIde(snapshot)) return null;
  const isLastMonths = isOver(snapshot, viewer);
  if (!isLastMonths && !hasUseSince(facts, viewer)) return null;
  const time = formatTime(snapshot.updatedAt, viewer);
  return {
    id: "old-record",
    title: isLastMonths ? "Record From Before the Reset" : "Kiro IDE Record Is Out of Date",
    sentences: [
      isLastMonths ? `The Kiro IDE's record (${time}) is last month's.` : `You used Kiro after this record (${time}).`,
      "Open the account page in the Kiro IDE to update it.",
    ],
    since: null,
    remedies: ["open-kiro", "try-again"],
  };
}

/** A plan that is used up: what is left besides it, what overages do, and when it resets. Null while some of it is left. */
function describeLimit(snapshot: KiroSnapshot, viewer: Viewer): Problem | null {
  const { primary, isLate } = snapshot;
  if (primary?.remaining !== 0 || isLate || hasEnded(primary, viewer.now)) return null;
  const extras = describeExtras(snapshot, viewer);
  const sentences = [
    ...(extras === null ? [] : [`You have ${extras}.`]),
    ...explainOverage(snapshot, viewer.locale),
    ...(extras === null && !snapshot.overage?.enabled ? adviseMore(snapshot) : []),
    ...(primary.resetsAt === null ? [] : [`${describeReset(primary, viewer)}.`]),
  ];
  return { id: "limit", title: "Plan Used Up", sentences, since: null, remedies: ["dashboard"] };
}

/** How to go on once nothing is left, as far as the account can; nothing if it isn't stated whether overages are on. */
function adviseMore(snapshot: KiroSnapshot): string[] {
  if (snapshot.managedBy !== null) return ["To keep going, ask your administrator."];
  if (lacksOverages(snapshot)) return ["To keep going, upgrade your plan."];
  return snapshot.overage?.enabled === false ? ["To keep going, turn on overages or buy an add-on pack."] : [];
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
  const sentence = describeSentence(snapshot, viewer, hasUseSince(facts, viewer) ? "At most" : undefined);
  return allowModel && report?.isTextClosed
    ? `A model answered again, so that method stays off. ${sentence}`
    : sentence;
}
