import { mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type { Kept, RefreshReport, RunRecord } from "../shapes/kept";
import { KiroError, lacksLogin, type KiroErrorKind } from "../shapes/kiro-error";
import type { KiroSnapshot } from "../shapes/snapshot";
import { writeAgent } from "./ask/agent";
import { askKiro, unknownRelease, type KiroAnswer } from "./ask/ask-kiro";
import { askWhoami } from "./ask/ask-whoami";
import { createRunKiro, LoginGoingOn, type RunKiro } from "./ask/asking";
import { findBinary } from "./ask/find-binary";
import type { RefreshOptions, UsageContext } from "./context";
import { isOnline } from "./is-online";
import { readKept } from "./keep/kept";
import { changeMemory, readMemory, type Memory } from "./keep/memory";
import type { RefreshLock } from "./keep/refresh-lock";
import { createState, dropOtherSource, isLoginGoingOn, nothingKept } from "./read-usage";
import type { Whoami } from "./report/parse-whoami";
import { scanAfter } from "./scan-after";
import type { UsageState } from "./usage-state";

/** `whoami` is waited for no longer than this if the last identity can be carried over, in milliseconds. */
const whoamiMs = 2_000;

/** The service gave these to this login, so `whoami` can tell whose it is. */
const serviceAnswers: KiroErrorKind[] = [
  "access-denied",
  "no-profile",
  "limit-reached",
  "backend-error",
  "no-credits-reported",
  "throttled",
];

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
  const { folder, now, timeoutMs } = context;
  const deadline = performance.now() + timeoutMs;
  const remainingMs = () => Math.max(0, deadline - performance.now());
  const startedAt = Date.now();
  const askedAt = now();
  const before = dropOtherSource(readKept(context.openStorage).kept ?? nothingKept, context.source);
  const memory = readMemory(folder);
  const runs: RunRecord[] = [];

  const prepared = prepareRun(context, (run) => void runs.push(run));
  if (lock?.abandonedSince != null) await deleteSessions(context, prepared, lock.abandonedSince);
  const asking =
    prepared instanceof KiroError
      ? Promise.resolve(describeFailure(prepared))
      : askKiro(prepared.runKiro, {
          ...prepared,
          memory,
          now: askedAt,
          allowModel: options.allowModel ?? false,
          isForgetful: lock === null,
          remainingMs,
        });
  // kiro-cli is starting by now; what parses and keeps its answer loads meanwhile.
  const [answer, { keepFailure, keepReading }] = await Promise.all([asking, import("./keep-outcome")]);
  if (lock !== null && !lock.isHeld()) throw new Error("Another command took over while this one was asleep.");

  const outcome = settleOffline(answer.outcome, context);
  const learned = lock === null ? memory : remember(folder, memory, { ...answer, outcome }, askedAt);
  if (outcome instanceof KiroError && record !== null) {
    const { keepIdeOutcome } = await import("./keep-ide-outcome");
    const kept = keepIdeOutcome(context, record, before, options.force ?? false);
    return finish(kept);
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
  const keep = (whoami: Whoami): Kept =>
    outcome instanceof KiroError
      ? keepFailure(context, { error: outcome, whoami, before, report: report(), isPressed: options.force ?? false })
      : keepReading(context, {
          reading: { ...outcome, cliVersion: answer.cliVersion },
          whoami,
          before,
          report: report(),
        });

  const unknown: Whoami = { status: "unknown" };
  let kept = keep(answer.whoami ?? unknown);
  options.onUpdate?.(createState(context, kept, null));
  if (!(prepared instanceof KiroError)) {
    const isToAsk =
      answer.whoami === null &&
      (outcome instanceof KiroError ? before.snapshot !== null && serviceAnswers.includes(outcome.kind) : true);
    if (isToAsk) {
      const isCarried = kept.snapshot !== null && kept.snapshot.identity.loginMethod !== null;
      const whoami = await hearWhoami(prepared.runKiro, isCarried ? Math.min(whoamiMs, remainingMs()) : remainingMs());
      kept = keep(whoami);
      options.onUpdate?.(createState(context, kept, null));
    }
  }
  return finish(kept);

  async function finish(last: Kept): Promise<UsageState> {
    await deleteSessions(context, prepared, startedAt);
    return scanAfter(context, options, lock, last);
  }
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

function prepareRun(context: UsageContext, onRun: (run: RunRecord) => void): PreparedRun | KiroError {
  try {
    const binary = findBinary({ ...context, preference: context.cliPath });
    const folder = makeWorkspace(context.folder);
    const agent = writeAgent(folder);
    const runs = createRunKiro(
      binary,
      { folder, env: context.env, isLoginGoingOn: () => isLoginGoingOn(context.folder, context.now()) },
      onRun,
    );
    return { binary, folder, agent, ...runs };
  } catch (error) {
    return KiroError.from(error);
  }
}

/** kiro-cli works in a folder of our own, which holds nothing but our agent. */
function makeWorkspace(folder: string): string {
  const workspace = join(folder, "workspace");
  try {
    mkdirSync(workspace, { recursive: true });
    return realpathSync(workspace);
  } catch (cause) {
    throw new KiroError("cli-failed", "Kiro Usage can't write to its folder.", { cause });
  }
}

async function deleteSessions(context: UsageContext, prepared: PreparedRun | KiroError, since: number): Promise<void> {
  if (prepared instanceof KiroError) return;
  await prepared.waitUntilGone();
  const { deleteOwnSessions } = await import("./ask/delete-own-sessions");
  deleteOwnSessions(context, prepared.folder, since);
}

/** Offline can look as if you were signed out. */
function settleOffline(outcome: KiroAnswer["outcome"], context: UsageContext): KiroAnswer["outcome"] {
  if (!(outcome instanceof KiroError)) return outcome;
  const mayBeOffline = outcome.kind === "unreachable" || outcome.kind === "not-logged-in";
  return mayBeOffline && !(context.isOnline ?? isOnline)() ? new KiroError("offline") : outcome;
}

/** Keeps what protects a promise before anything else happens, so that nothing is paid twice. */
function remember(folder: string, memory: Memory, answer: KiroAnswer, askedAt: Date): Memory {
  const { outcome, cliVersion, isFromModel, opensLogin } = answer;
  const isReading = !(outcome instanceof KiroError);
  const release = cliVersion ?? unknownRelease;
  const others = memory.closedText.filter((each) => each !== release);
  const isReopened = isReading && outcome.source === "cli";
  return changeMemory(folder, {
    cliVersion: cliVersion ?? memory.cliVersion,
    closedText: isFromModel ? [...others, release] : isReopened ? others : memory.closedText,
    opensLogin: memory.opensLogin || opensLogin,
    failedLoginAt:
      !isReading && lacksLogin(outcome.kind) ? askedAt.toISOString() : isReading ? null : memory.failedLoginAt,
    hasAnswered: memory.hasAnswered || isReading,
  });
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
