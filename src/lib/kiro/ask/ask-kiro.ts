import { KiroError, type KiroErrorKind } from "../../shapes/kiro-error";
import type { Memory } from "../keep/memory";
import type { Whoami } from "../report/parse-whoami";
import type { Answer } from "./answer";
import { folderDetail } from "./agent";
import { askAcp, createEngineError, isEngineError } from "./ask-acp";
import { askText } from "./ask-text";
import { askWhoami } from "./ask-whoami";
import type { RunKiro } from "./asking";
import { compareVersions } from "../report/cli-version";
import { engineOption, findRelease } from "./releases";
import { readVersion } from "./read-version";

/** What came of asking kiro-cli once. */
export interface KiroAnswer extends Answer {
  /** Who is signed in, if it was asked before text. */
  whoami: Whoami | null;
  /** Text was asked, and answered by something that wasn't a usage report. */
  isFromModel: boolean;
}

/** What a question needs to know. */
interface Question {
  agent: string;
  /** Our working folder, as kiro-cli knows it. */
  folder: string;
  now: Date;
  memory: Memory;
  /** Ask by text even if that is closed for the release. */
  allowModel: boolean;
  /** Whether it could be remembered that text was answered by a model; else it isn't asked. */
  canRemember: () => boolean;
  /** How much of the time limit is left, in milliseconds. */
  remainingMs: () => number;
}

/** How much of the time limit ACP gets: a throttled service answers after 18.5 s of 30; `whoami` and text need the rest. */
const acpShare = 2 / 3;

/** These say nothing that text couldn't do better. */
const fallsBack: KiroErrorKind[] = ["timed-out", "cli-failed", "unrecognized-output"];

/** Stands for a release that doesn't tell its version. */
export const unknownRelease = "unknown";

/**
 * Asks kiro-cli for the usage: over ACP if the release answers it whole, by text if it doesn't or if ACP failed. One
 * question, one answer; processes run one after another. Throws `LoginGoingOn` if you begin to log in.
 */
export async function askKiro(runKiro: RunKiro, question: Question): Promise<KiroAnswer> {
  const { memory, agent, folder, now, remainingMs } = question;
  if (memory.opensLogin && (await askWhoami(runKiro, remainingMs() / 2)).status !== "signed-in") {
    return describeError(new KiroError("not-logged-in"), memory.cliVersion);
  }
  // Only arguments that name the engine are safe for a release that was updated since.
  const isKnownForAcp = memory.cliVersion !== null && findRelease(memory.cliVersion).acp?.includes(engineOption.name);
  let version = isKnownForAcp ? memory.cliVersion : await readVersion(runKiro, remainingMs());
  let isVersionSure = !isKnownForAcp;
  let failed: Answer | null = null;
  // A second time if another release answered than the one that was meant.
  for (let attempts = 0; attempts < 2 && failed === null; attempts++) {
    const { acp } = findRelease(version);
    if (acp === null) break;
    const answer = await askAcp(runKiro, acp, { agent, folder, now, timeoutMs: remainingMs() * acpShare });
    if (answer.isOtherRelease) {
      version = answer.cliVersion ?? (await readVersion(runKiro, remainingMs()));
      isVersionSure = true;
      // A release that has the engine's option but doesn't know it would be asked in an engine that isn't meant.
      if (version === null || refusesEngine(answer.cliVersion, version))
        failed = { ...answer, cliVersion: version, outcome: createEngineError() };
      continue;
    }
    version = answer.cliVersion ?? version;
    isVersionSure ||= answer.cliVersion !== null;
    if (!(answer.outcome instanceof KiroError))
      return { ...answer, cliVersion: version, whoami: null, isFromModel: false };
    failed = { ...answer, cliVersion: version };
  }
  if (failed?.outcome instanceof KiroError) {
    const { outcome, opensLogin } = failed;
    const isFinal = !fallsBack.includes(outcome.kind) || isEngineError(outcome) || opensLogin;
    if (isFinal) return { ...failed, whoami: null, isFromModel: false };
  }
  if (!isVersionSure) version = (await readVersion(runKiro, remainingMs())) ?? version;
  return askByText(runKiro, question, { version, failed });
}

/** `--agent-engine` was refused (`told` is null then), though the release has it. */
function refusesEngine(told: string | null, version: string): boolean {
  return told === null && compareVersions(version, engineOption.since) >= 0;
}

async function askByText(
  runKiro: RunKiro,
  { memory, allowModel, canRemember, agent, now, remainingMs }: Question,
  { version, failed }: { version: string | null; failed: Answer | null },
): Promise<KiroAnswer> {
  const { text } = findRelease(version);
  const isClosed = memory.closedText.includes(version ?? unknownRelease) && !allowModel;
  const before = failed && { ...failed, whoami: null, isFromModel: false };
  const stop = (kind: KiroErrorKind, detail?: string) => before ?? describeError(new KiroError(kind, detail), version);
  if (memory.opensLogin) return stop("not-logged-in");
  if (isClosed) return stop("model-answered");
  if (text === null) return stop("summary-only");
  if (!allowModel && !canRemember()) return stop("cli-failed", folderDetail);
  const whoami = await askWhoami(runKiro, remainingMs() / 2);
  if (whoami.status === "signed-out") return { ...describeError(new KiroError("not-logged-in"), version), whoami };
  if (whoami.status === "unknown") {
    return before ?? { ...describeError(new KiroError("cli-failed", unsureDetail), version), whoami };
  }
  const answer = await askText(runKiro, text, { agent, now, cliVersion: version, timeoutMs: remainingMs() });
  const isFromModel = answer.outcome instanceof KiroError && answer.outcome.kind === "model-answered";
  const isVaguer = before !== null && !isFromModel && isLessTelling(answer.outcome, before.outcome);
  return { ...(isVaguer ? before : answer), cliVersion: version, whoami, isFromModel };
}

const unsureDetail = "kiro-cli doesn't say whether you're signed in, and asking again could open a browser.";

/** kiro-cli's own reason tells more than that text failed, too. */
function isLessTelling(text: Answer["outcome"], acp: Answer["outcome"]): boolean {
  const isVague = text instanceof KiroError && fallsBack.includes(text.kind) && text.detail === null;
  return isVague && acp instanceof KiroError && acp.detail !== null;
}

function describeError(outcome: KiroError, cliVersion: string | null): KiroAnswer {
  return { outcome, cliVersion, usedOwnAgent: false, opensLogin: false, whoami: null, isFromModel: false };
}
