import { mkdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { takeLogin } from "../keep/login-mark";
import { forgetStartedLogin, loadFailure, loadSnapshot, type RefreshReport } from "../keep/records";
import { loadMemoryOfFile, loadMemoryOfRelease, saveMemory } from "../keep/way-memory";
import { KiroError, lacksLogin } from "../../shapes/kiro-error";
import type { RunRecord } from "../process/run-process";
import { compareVersions } from "../report/cli-version";
import type { Whoami } from "../report/parse-whoami";
import type { KiroSnapshot } from "../../shapes/snapshot";
import { writeAgent } from "./agent";
import { cleanSessions } from "./clean-sessions";
import { findBinary } from "./find-binary";
import type { Inquiry } from "./inquiry";
import {
  createSignedOutError,
  hasBegunLogin,
  identify,
  isOtherAccount,
  noteBegunLogin,
  pastAnswerMs,
  readAccount,
  type AccountReading,
} from "./read-account";
import { chooseOutcome, tryWays } from "./try-ways";
import type { RefreshOptions, UsageContext } from "./usage-context";

/** What came of asking kiro-cli once. */
export interface KiroAnswer {
  outcome: KiroSnapshot | KiroError;
  /** Another account is signed in than the one of the last good reading. */
  isOtherAccount: boolean;
  report: Omit<RefreshReport, "askedAt" | "runs">;
  /** Every process that has run so far; what cleans up is added to it. */
  runs: RunRecord[];
  /** Our runs may have left a chat session behind. */
  mayLeave: boolean;
  /** Deletes what they have left, and says whether that could be done; null where `chat` could open a browser. */
  cleanUp: (() => Promise<boolean>) | null;
}

/** Before this release kiro-cli lists and deletes only the sessions of an old store, where ours are not. */
const firstListingSessions = "2.0.0";

/** The longest first look at whether somebody is signed in again, in milliseconds. */
const firstLookMs = 10_000;

/**
 * Finds kiro-cli and asks it for the usage, with `whoami` beside it; one deadline over all. `mayHaveLeft` says that a
 * refresh before was ended in the middle. Never throws.
 */
export async function askKiro(
  context: UsageContext,
  { allowModel }: RefreshOptions,
  mayHaveLeft: boolean,
): Promise<KiroAnswer> {
  const deadline = performance.now() + context.timeoutMs;
  const remainingMs = () => deadline - performance.now();
  const storage = context.openStorage();
  const runs: RunRecord[] = [];
  const report = { cliPath: null as string | null, cliVersion: null, ways: [], usedOwnAgent: false };
  let account: AccountReading | null = null;
  if (takeLogin(context.folder)) forgetStartedLogin(storage);
  try {
    const binary = findBinary({ ...context, preference: context.cliPath });
    report.cliPath = binary;
    const folder = makeWorkingFolder(context.folder);
    const run = { folder, env: context.env, onRun: (record: RunRecord) => void runs.push(record) };
    account = readAccount(binary, { ...run, timeoutMs: context.timeoutMs });
    if (loadFailure(storage)?.kind === "not-logged-in") {
      const whoami = await account.wait(Math.min(firstLookMs, remainingMs() / 3));
      if (whoami.status === "signed-out") throw createSignedOutError();
    }
    const file = describeFile(binary);
    const memory = loadMemoryOfFile(storage, file) ?? loadMemoryOfRelease(storage, file, null);
    const inquiry: Inquiry = {
      run,
      binary,
      file,
      platform: context.platform,
      now: context.now(),
      storage,
      agent: writeAgent(folder),
      account,
      remainingMs,
      reopened: allowModel ? (memory.locked[0] ?? null) : null,
      memory,
      isVersionSettled: false,
      answers: [],
      reading: null,
      readBy: [],
      finalError: null,
    };
    await tryWays(inquiry);
    const outcome = chooseOutcome(inquiry);
    const isReading = !(outcome instanceof KiroError);
    // A failure has nothing to show for it, so it keeps to the deadline.
    const whoami = await account.wait(isReading ? pastAnswerMs : Math.min(pastAnswerMs, remainingMs()));
    return {
      outcome: isReading ? identify({ ...outcome, cliVersion: inquiry.memory.cliVersion }, whoami) : outcome,
      isOtherAccount: isOtherAccount(whoami, loadSnapshot(storage)),
      report: describeReport(inquiry),
      runs,
      mayLeave: mayLeave(inquiry, mayHaveLeft),
      cleanUp: mayCleanUp(inquiry, whoami, outcome) ? () => cleanUp(inquiry) : null,
    };
  } catch (error) {
    const outcome = KiroError.from(error);
    return { outcome, isOtherAccount: false, report, runs, mayLeave: mayHaveLeft, cleanUp: null };
  } finally {
    await account?.end();
  }
}

/** Where kiro-cli works: a folder of our own, in which there is nothing but our agent. */
function makeWorkingFolder(folder: string): string {
  const own = join(folder, "workspace");
  try {
    mkdirSync(own, { recursive: true });
    // kiro-cli keeps sessions by the real path of the folder they were made in.
    return realpathSync(own);
  } catch (cause) {
    throw new KiroError("cli-failed", "The folder of this extension can't be written to.", { cause });
  }
}

/** kiro-cli updates itself over night; the file that a link leads to is then another one, or has changed. */
function describeFile(binary: string): string {
  try {
    const file = realpathSync(binary);
    const { size, mtimeMs } = statSync(file);
    return `${binary} ${file} ${size} ${mtimeMs}`;
  } catch {
    return binary;
  }
}

function describeReport({ binary, memory, readBy, answers, agent }: Inquiry): KiroAnswer["report"] {
  const asked = answers.filter(({ way }) => !memory.refused.includes(way.name));
  const usedOwnAgent = asked.some(({ way }) => agent === null || memory.refused.includes(`${way.name} --agent`));
  return { cliPath: binary, cliVersion: memory.cliVersion, ways: readBy, usedOwnAgent };
}

/**
 * Says whether a session of ours may be left: after an unclean end, of a way that saves one, and of a release that was
 * seen to leave them or has not been looked at yet.
 */
function mayLeave({ answers, memory }: Inquiry, mayHaveLeft: boolean): boolean {
  const { cliVersion, leavesNoSession } = memory;
  if (cliVersion !== null && compareVersions(cliVersion, firstListingSessions) < 0) return false;
  const isText = answers.some(
    ({ way }) => way.savesSession && way.form === "text" && !memory.refused.includes(way.name),
  );
  const isUnclean = answers.some(({ answer }) => answer.isUnclean);
  const hasMade = answers.some(({ answer }) => answer.progress?.hasAskedForSession);
  return mayHaveLeft || isText || isUnclean || (hasMade && leavesNoSession !== true);
}

/** `chat` begins a login, in a browser, also to list sessions; so it is run only where a login is known to be accepted. */
function mayCleanUp(inquiry: Inquiry, whoami: Whoami, outcome: KiroSnapshot | KiroError): boolean {
  const isRefused = outcome instanceof KiroError && lacksLogin(outcome.kind);
  // Who is signed out has no reading over ACP, where `whoami` could not tell.
  const isSignedIn = whoami.status === "signed-in" || (whoami.status === "unknown" && hasAcpReading(inquiry));
  return isSignedIn && !isRefused && !hasBegunLogin(whoami, inquiry.storage);
}

function hasAcpReading({ answers }: Inquiry): boolean {
  return answers.some(({ way, answer }) => way.form === "acp" && answer.snapshot !== null);
}

async function cleanUp({ binary, run, account, answers, memory, storage }: Inquiry): Promise<boolean> {
  const onLoginStarted = () => noteBegunLogin(account.current(), storage);
  const found = await cleanSessions(binary, run, onLoginStarted);
  const isClean = answers.every(({ way, answer }) => way.form === "acp" && !answer.isUnclean);
  if (found !== null && isClean) saveMemory(storage, { ...memory, leavesNoSession: found === 0 });
  return found !== null;
}
