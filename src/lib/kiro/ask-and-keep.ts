import { mkdirSync, realpathSync } from "node:fs";
import type { Kept, RefreshReport, RunRecord } from "../shapes/kept";
import { KiroError, lacksLogin, serviceAnswers } from "../shapes/kiro-error";
import type { KiroSnapshot } from "../shapes/snapshot";
import { folderDetail, writeAgent } from "./ask/agent";
import { askKiro, unknownRelease, type KiroAnswer } from "./ask/ask-kiro";
import { askWhoami } from "./ask/ask-whoami";
import { createRunKiro, LoginGoingOn, type RunKiro } from "./ask/asking";
import { findBinary } from "./ask/find-binary";
import type { RefreshOptions, UsageContext } from "./context";
import { isOnline } from "./is-online";
import { attempt } from "./keep/attempt";
import { canRemember, changeMemory, readMemory, type Memory } from "./keep/memory";
import type { RefreshLock } from "./keep/refresh-lock";
import { createState, dropOtherSource, isLoginGoingOn } from "./read-usage";
import type { Whoami } from "./report/parse-whoami";
import { scanAfter } from "./scan-after";
import { deleteSessions, nameWorkspace } from "./take-lock";
import type { UsageState } from "./usage-state";

/** `whoami` is waited for no longer than this if the last identity can be carried over, in milliseconds. */
const whoamiMs = 2_000;

/**
 * Asks kiro-cli and keeps what comes of it: at once with the identity of the last reading, and again when `whoami` has
 * answered. A `record` of the Kiro IDE is kept in place of a failure. To be called while holding the lock; `lock` is null if
 * the folder can't be written. Throws `LoginGoingOn` if you begin to log in before there is an answer.
 */
export async function askAndKeep(
  context: UsageContext,
  options: RefreshOptions,
  { lock, record }: { lock: RefreshLock | null; record: KiroSnapshot | null },
): Promise<UsageState> {
  const startedAt = Date.now();
  const runs: RunRecord[] = [];
  const checkRight = () => {
    if (isLoginGoingOn(context.folder, context.now())) throw new LoginGoingOn();
    checkLock(lock);
  };
  const prepared = prepareRun(context, checkRight, (run) => void runs.push(run));
  let kept: Kept;
  try {
    kept = await askPrepared(context, options, { lock, record, prepared, runs });
  } finally {
    if (!(prepared instanceof KiroError)) {
      await prepared.waitUntilGone();
      await deleteSessions(context, startedAt);
    }
  }
  return scanAfter(context, options, lock, kept);
}

interface Run {
  lock: RefreshLock | null;
  record: KiroSnapshot | null;
  prepared: PreparedRun | KiroError;
  runs: RunRecord[];
}

async function askPrepared(
  context: UsageContext,
  options: RefreshOptions,
  { lock, record, prepared, runs }: Run,
): Promise<Kept> {
  const { folder, now, timeoutMs } = context;
  const deadline = performance.now() + timeoutMs;
  const remainingMs = () => Math.max(0, deadline - performance.now());
  const askedAt = now();
  const memory = readMemory(folder);
  const asking =
    prepared instanceof KiroError
      ? Promise.resolve(describeFailure(prepared))
      : askKiro(prepared.runKiro, {
          ...prepared,
          memory,
          now: askedAt,
          allowModel: options.allowModel ?? false,
          canRemember: () => lock !== null && canRemember(folder),
          remainingMs,
        });
  // kiro-cli is starting by now; what parses and keeps its answer loads meanwhile.
  const [answer, { keepFailure, keepReading }, { readWhole }] = await Promise.all([
    asking,
    import("./keep-outcome"),
    import("./keep/write-kept"),
  ]);
  checkLock(lock);

  const before = dropOtherSource(readWhole(context.openStorage), context.source);
  const outcome = settleOffline(answer.outcome, context);
  const learned = lock === null ? memory : remember(context, memory, { ...answer, outcome });
  if (outcome instanceof KiroError && record !== null) {
    const { keepIdeOutcome } = await import("./keep-ide-outcome");
    return keepIdeOutcome(context, record, before, options.force ?? false);
  }
  const hasIdeRecord = outcome instanceof KiroError && lacksLogin(outcome.kind) && (await isIdeThere(context));
  const report = (): RefreshReport => ({
    source: "kiro-cli",
    askedAt: askedAt.toISOString(),
    cliPath: prepared instanceof KiroError ? null : prepared.binary,
    cliVersion: answer.cliVersion,
    usedOwnAgent: answer.usedOwnAgent,
    isTextClosed: learned.closedText.includes(answer.cliVersion ?? unknownRelease),
    quietUntil: null,
    hasIdeRecord,
    isUsedSince: false,
    runs,
  });
  const keep = (whoami: Whoami): Kept => {
    const known = { whoami, before, report: report() };
    const kept =
      outcome instanceof KiroError
        ? keepFailure(context, { ...known, error: outcome, isPressed: options.force ?? false })
        : keepReading(context, { ...known, reading: { ...outcome, cliVersion: answer.cliVersion } });
    options.onUpdate?.(createState(context, kept, null));
    return kept;
  };

  const kept = keep(answer.whoami ?? { status: "unknown" });
  if (prepared instanceof KiroError || answer.whoami !== null) return kept;
  if (outcome instanceof KiroError && (before.snapshot === null || !serviceAnswers.includes(outcome.kind))) return kept;
  const isCarried = kept.snapshot !== null && kept.snapshot.identity.loginMethod !== null;
  const whoami = await hearWhoami(prepared.runKiro, isCarried ? Math.min(whoamiMs, remainingMs()) : remainingMs());
  checkLock(lock);
  return keep(whoami);
}

/** Only the command that holds the lock asks and writes; on a disk that can't be written there is none. */
function checkLock(lock: RefreshLock | null): void {
  if (lock !== null && !lock.isHeld()) throw new Error("Another command took over while this one was asleep.");
}

/** The accounts may differ, so the record is offered, not used. */
async function isIdeThere(context: UsageContext): Promise<boolean> {
  const { readIde } = await import("./read-ide");
  const record = await readIde(context);
  return record !== null && !(record instanceof KiroError);
}

interface PreparedRun {
  binary: string;
  /** Our working folder, by its real path, which is the one that kiro-cli keeps with a session. */
  folder: string;
  agent: string;
  runKiro: RunKiro;
  /** Resolves once the last kiro-cli has exited. */
  waitUntilGone: () => Promise<void>;
}

function prepareRun(
  context: UsageContext,
  checkRight: () => void,
  onRun: (run: RunRecord) => void,
): PreparedRun | KiroError {
  try {
    const binary = findBinary({ ...context, preference: context.cliPath });
    const folder = makeWorkspace(context.folder);
    const agent = writeAgent(folder);
    const runs = createRunKiro(binary, { folder, env: context.env, checkRight }, onRun);
    return { binary, folder, agent, ...runs };
  } catch (error) {
    return KiroError.from(error);
  }
}

function makeWorkspace(folder: string): string {
  const workspace = nameWorkspace(folder);
  try {
    mkdirSync(workspace, { recursive: true });
    return realpathSync(workspace);
  } catch (cause) {
    throw new KiroError("cli-failed", folderDetail, { cause });
  }
}

/** Offline can look as if you were signed out. */
function settleOffline(outcome: KiroAnswer["outcome"], context: UsageContext): KiroAnswer["outcome"] {
  if (!(outcome instanceof KiroError)) return outcome;
  const mayBeOffline = outcome.kind === "unreachable" || outcome.kind === "not-logged-in";
  return mayBeOffline && !(context.isOnline ?? isOnline)() ? new KiroError("offline") : outcome;
}

/**
 * Keeps what protects a promise before anything else happens, so that nothing is paid twice. That it can't be written takes
 * nothing from the answer.
 */
function remember({ folder, now }: UsageContext, memory: Memory, answer: KiroAnswer): Memory {
  const { outcome, cliVersion, isFromModel, opensLogin } = answer;
  const isReading = !(outcome instanceof KiroError);
  const release = cliVersion ?? unknownRelease;
  const others = memory.closedText.filter((each) => each !== release);
  const isReopened = isReading && outcome.source === "cli";
  const change: Partial<Memory> = {
    cliVersion: cliVersion ?? memory.cliVersion,
    closedText: isFromModel ? [...others, release] : isReopened ? others : memory.closedText,
    opensLogin: memory.opensLogin || opensLogin,
    failedLoginAt:
      !isReading && lacksLogin(outcome.kind) ? now().toISOString() : isReading ? null : memory.failedLoginAt,
    hasAnswered: memory.hasAnswered || isReading,
  };
  return attempt(() => changeMemory(folder, change)) ?? { ...memory, ...change };
}

/** If you begin to log in meanwhile, the reading stays, with the identity that it has. */
async function hearWhoami(runKiro: RunKiro, timeoutMs: number): Promise<Whoami> {
  try {
    return await askWhoami(runKiro, timeoutMs);
  } catch (error) {
    if (error instanceof LoginGoingOn) return { status: "unknown" };
    throw error;
  }
}

function describeFailure(outcome: KiroError): KiroAnswer {
  return { outcome, cliVersion: null, usedOwnAgent: false, opensLogin: false, whoami: null, isFromModel: false };
}
