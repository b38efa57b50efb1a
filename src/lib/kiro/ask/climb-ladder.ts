import { askRung, createFailedAnswer, createModelError, type AskOptions, type RungAnswer } from "./ask-rung";
import { KiroError, type KiroErrorKind } from "../kiro-error";
import { listRungs } from "./rung-command";
import type { Rung, RungMemory } from "../keep/rung-memory";
import type { KiroSnapshot } from "../snapshot";

/** What came of a climb. */
export interface Climb {
  /** The reading, or the most useful of the errors seen. */
  outcome: KiroSnapshot | KiroError;
  /** What was learned of this release. */
  memory: RungMemory;
  /** The sessions that the runs made. */
  sessionIds: string[];
  /** kiro-cli began a login by itself, which opens a browser. */
  hasStartedLogin: boolean;
}

/** What it takes to climb. */
export interface ClimbOptions extends Omit<AskOptions, "timeoutMs"> {
  memory: RungMemory;
  /** Somebody is known to be signed in. */
  isSignedIn: boolean;
  /** How much of the refresh's time is left, in milliseconds. */
  remainingMs: () => number;
  /** Called as soon as something is learned, so that a refresh that is cancelled later has not paid for nothing. */
  onLearn: (memory: RungMemory) => void;
}

/** These say all there is to say; another way to ask would meet the same. */
const finalKinds: KiroErrorKind[] = ["not-logged-in", "session-expired", "throttled", "backend-error"];

/** Most useful first: what a person can act upon comes before what only tells that it did not work. */
const usefulness: KiroErrorKind[] = [
  ...finalKinds,
  "limit-reached",
  "timed-out",
  "summary-only",
  "unrecognized-output",
  "cli-failed",
];

/**
 * Asks kiro-cli way by way until one states the whole truth, each at most once. Starts with the way that worked for this
 * release before. Throws only `cancelled`.
 */
export async function climbLadder(options: ClimbOptions): Promise<Climb> {
  const climb = { memory: options.memory, sessionIds: [] as string[] };
  const answers: RungAnswer[] = [];
  let reading: KiroSnapshot | null = null;

  for (const rung of listRungs(options.memory, options.isSignedIn)) {
    if (!isWorthAsking(rung, answers, reading, options)) continue;
    const answer = await ask(rung, options, answers);
    answers.push(answer);
    if (answer.sessionId !== null) climb.sessionIds.push(answer.sessionId);
    climb.memory = learn(climb.memory, answer, reading, options.isSignedIn);
    options.onLearn(climb.memory);
    reading = chooseReading(reading, answer.snapshot);
    if (isSettled(answer, reading)) break;
  }
  const hasStartedLogin = answers.some((answer) => answer.hasStartedLogin);
  return { ...climb, hasStartedLogin, outcome: reading ?? chooseError(answers, climb.memory, options.isSignedIn) };
}

async function ask(rung: Rung, options: ClimbOptions, answers: RungAnswer[]): Promise<RungAnswer> {
  const { memory, remainingMs } = options;
  // A way that has not yet worked for this release leaves time for another one in case it stays silent.
  const share = memory.worked === rung || answers.length > 0 ? 1 : 2 / 3;
  try {
    return await askRung(rung, { ...options, timeoutMs: Math.max(0, remainingMs() * share) });
  } catch (error) {
    if (error instanceof KiroError && error.kind === "cancelled") throw error;
    return createFailedAnswer(rung, KiroError.from(error));
  }
}

function isWorthAsking(
  rung: Rung,
  answers: RungAnswer[],
  reading: KiroSnapshot | null,
  options: ClimbOptions,
): boolean {
  if (options.remainingMs() <= 0) return false;
  // Signed out, `chat` opens a browser; that ACP has made a session shows that somebody is signed in after all.
  const mayLogIn = !options.isSignedIn && !answers.some((answer) => answer.rung === "acp" && answer.sessionId !== null);
  if (mayLogIn && rung !== "acp") return false;
  if (rung === options.memory.worked) return true;
  if (reading !== null) return rung === "acp";
  const isSummary = answers.some(({ error }) => error?.kind === "summary-only");
  const isSilent = answers.every((answer) => answer.isEmpty || answer.rung === "acp");
  // These come from the engine, and the same engine would answer another text run.
  const isEngineKnown =
    isSummary || answers.some(({ error, isFromModel }) => isFromModel || error?.kind === "timed-out");
  switch (rung) {
    case "stream":
    case "v2":
      return !isEngineKnown;
    case "text":
      // After `v2` plain text is asked only of a release that is too old to know `--v2`, and so too old for v3.
      return !isEngineKnown && (options.memory.cliVersion !== null || answers.at(-1)?.isUnknown === true);
    case "classic":
      return isSummary;
    case "acp":
      return true;
    case "terminal":
      return isSilent && !isEngineKnown;
  }
}

/** An answer without numbers, as of a plan that is managed, does not take the place of one with numbers. */
function chooseReading(before: KiroSnapshot | null, next: KiroSnapshot | null): KiroSnapshot | null {
  return next === null || (before !== null && next.primary === null) ? before : next;
}

function isSettled({ error }: RungAnswer, reading: KiroSnapshot | null): boolean {
  if (reading !== null) return !reading.mayExceedLimit;
  return error !== null && finalKinds.includes(error.kind);
}

/** These reach the engine that is the release's default: where it handed one to a model, it would hand them all. */
const defaultEngine: Rung[] = ["stream", "v2", "text", "terminal"];

function learn(memory: RungMemory, answer: RungAnswer, before: KiroSnapshot | null, isSignedIn: boolean): RungMemory {
  const { rung } = answer;
  // Another release may stand behind the same unknown version the next time, and one with v3 must be asked for v2 first.
  const mayChange = memory.cliVersion === null && (rung === "v2" ? answer.isUnknown : rung === "text");
  if (mayChange && !answer.isFromModel) return memory;
  // What completes a clamped reading, or comes first only because nobody knows who is signed in, is not the way to begin.
  const isUsualWay = before === null && (isSignedIn || rung !== "acp");
  if (answer.snapshot !== null) return isUsualWay ? { ...memory, worked: rung } : memory;
  if (answer.isUnknown) return { ...memory, skipped: [...memory.skipped, rung] };
  if (answer.isFromModel) return { ...memory, locked: [...new Set([...memory.locked, ...defaultEngine, rung])] };
  return memory;
}

function chooseError(answers: RungAnswer[], memory: RungMemory, isSignedIn: boolean): KiroError {
  const errors = answers.flatMap(({ error }) => error ?? []);
  const [first] = errors.toSorted((a, b) => usefulness.indexOf(a.kind) - usefulness.indexOf(b.kind));
  const explainsItself = first !== undefined && usefulness.indexOf(first.kind) <= usefulness.indexOf("timed-out");
  if (memory.locked.length > 0 && !explainsItself) return createModelError();
  if (!isSignedIn && !explainsItself) {
    return new KiroError(
      "cli-failed",
      "kiro-cli does not say whether you are signed in, and to ask on could open a browser.",
    );
  }
  return first ?? new KiroError("timed-out");
}
