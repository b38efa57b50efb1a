import { mkdirSync } from "node:fs";
import path from "node:path";
import { climbLadder } from "./climb-ladder";
import { parseCliVersion } from "../report/cli-version";
import { deleteSession } from "./delete-session";
import { findBinary } from "./find-binary";
import { KiroError } from "../kiro-error";
import { parseWhoami, type Whoami } from "../report/parse-whoami";
import type { RefreshOptions, UsageContext } from "./refresh-usage";
import { runProcess, type RunOptions } from "../process/run-process";
import { loadLatestMemory, loadMemory, saveMemory, type RungMemory } from "../keep/rung-memory";
import type { KiroSnapshot } from "../snapshot";
import { loadFailure, loadSnapshot, type Storage } from "../keep/usage-cache";

/** What came of asking kiro-cli once. */
export interface CliReading {
  outcome: KiroSnapshot | KiroError;
  /** Another account is signed in than the one of the last good reading. */
  isOtherAccount: boolean;
  /** kiro-cli began a login by itself, now or the last time, so only a person has it asked again. */
  hasStartedLogin: boolean;
  /** What is known of the release that was asked, or of the one before where it came to no question. */
  memory: RungMemory | null;
  /** Deletes the sessions that this reading has made. Never throws. */
  cleanUp: () => Promise<void>;
}

/** `whoami` and `--version` take 0.3 to 3.4 seconds; this is how long they may take at the most, in milliseconds. */
const firstLookMs = 10_000;

/**
 * Finds kiro-cli, asks who is signed in and which release it is, and then for the usage; one deadline over all. Where
 * nobody is signed in it stops before `chat`, which would open a browser. Throws only `cancelled`.
 */
export async function readCli(context: UsageContext, options: RefreshOptions): Promise<CliReading> {
  const { force, allowModel, signal, onRun } = options;
  const deadline = performance.now() + context.timeoutMs;
  const remainingMs = () => deadline - performance.now();
  const storage = context.openStorage();
  const lastFailure = loadFailure(storage);
  const hadStartedLogin = lastFailure?.hasStartedLogin ?? false;
  try {
    const binary = findBinary({ ...context, preference: context.cliPath });
    const run = { folder: makeEmptyFolder(context.folder), env: context.env, signal, onRun };
    const { whoami, cliVersion } = await lookAround(binary, { ...run, timeoutMs: firstLook(context.timeoutMs) });
    if (isSignedOut(whoami, lastFailure?.kind)) {
      return fail(storage, new KiroError("not-logged-in"), hadStartedLogin && whoami.status === "unknown");
    }
    // That whoami says somebody is signed in did not keep `chat` from opening a browser the last time.
    const isOtherAccount = isOther(whoami, loadSnapshot(storage));
    if (!force && hadStartedLogin && !isOtherAccount) return fail(storage, new KiroError("not-logged-in"), true);

    const known = loadMemory(storage, binary, cliVersion);
    const memory = allowModel ? { ...known, worked: null, locked: [] } : known;
    const isSignedIn = whoami.status === "signed-in";
    const onLearn = (learned: RungMemory) => saveMemory(storage, learned);
    const { platform, now } = context;
    const climb = await climbLadder({
      ...run,
      binary,
      cliVersion,
      platform,
      now: now(),
      memory,
      isSignedIn,
      remainingMs,
      onLearn,
    });
    return {
      outcome: climb.outcome instanceof KiroError ? climb.outcome : identify(climb.outcome, whoami),
      isOtherAccount,
      hasStartedLogin: climb.hasStartedLogin,
      memory: climb.memory,
      cleanUp: async () => {
        for (const sessionId of climb.sessionIds) await deleteSession(binary, sessionId, run);
      },
    };
  } catch (error) {
    const failure = KiroError.from(error);
    if (failure.kind === "cancelled") throw failure;
    return fail(storage, failure, hadStartedLogin);
  }
}

/** The reading where it came to no question about usage. */
function fail(storage: Storage, outcome: KiroError, hasStartedLogin: boolean): CliReading {
  const memory = loadLatestMemory(storage);
  return { outcome, isOtherAccount: false, hasStartedLogin, memory, cleanUp: async () => {} };
}

function firstLook(timeoutMs: number): number {
  return Math.min(firstLookMs, timeoutMs / 3);
}

function makeEmptyFolder(folder: string): string {
  const empty = path.join(folder, "empty");
  try {
    mkdirSync(empty, { recursive: true });
  } catch (cause) {
    throw new KiroError("cli-failed", "The folder of this extension cannot be written to.", { cause });
  }
  return empty;
}

/** Both at once. That one of them fails says nothing; that neither can be started says that kiro-cli cannot run. */
async function lookAround(binary: string, run: RunOptions): Promise<{ whoami: Whoami; cliVersion: string | null }> {
  const [whoami, version] = await Promise.allSettled([
    runProcess(binary, ["whoami", "--format", "json"], run),
    runProcess(binary, ["--version"], run),
  ]);
  if (whoami.status === "rejected" && version.status === "rejected") throw whoami.reason;
  return {
    whoami: whoami.status === "fulfilled" ? parseWhoami(whoami.value.output) : { status: "unknown" },
    cliVersion: version.status === "fulfilled" ? parseCliVersion(version.value.output) : null,
  };
}

/** Where whoami cannot tell and nobody was signed in the last time, `chat` could still open a browser. */
function isSignedOut(whoami: Whoami, lastFailure: string | undefined): boolean {
  return whoami.status === "signed-out" || (whoami.status === "unknown" && lastFailure === "not-logged-in");
}

function identify(snapshot: KiroSnapshot, whoami: Whoami): KiroSnapshot {
  if (whoami.status !== "signed-in") return snapshot;
  const { loginMethod, email } = whoami;
  return { ...snapshot, identity: { ...snapshot.identity, loginMethod, accountEmail: email } };
}

function isOther(whoami: Whoami, snapshot: KiroSnapshot | null): boolean {
  if (whoami.status !== "signed-in" || snapshot === null) return false;
  const { loginMethod, accountEmail } = snapshot.identity;
  return differ(whoami.email, accountEmail) || differ(whoami.loginMethod, loginMethod);
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}
