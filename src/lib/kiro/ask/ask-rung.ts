import { createAcpConversation } from "../acp/acp-conversation";
import { classifyOutput, startsLogin } from "../report/classify-output";
import { cleanOutput } from "../report/clean-output";
import { hasTurnFooter, isModelAnswer } from "../report/is-model-answer";
import { KiroError } from "../kiro-error";
import { parseAcpUsage } from "../acp/parse-acp-usage";
import { parseStreamJson } from "./parse-stream-json";
import { parseUsage } from "../report/parse-usage";
import { getRungArguments, wrapInTerminal } from "./rung-command";
import type { Rung } from "../keep/rung-memory";
import { runProcess, type RunOptions, type RunResult } from "../process/run-process";
import type { KiroSnapshot } from "../snapshot";

/** What it takes to ask kiro-cli once. */
export interface AskOptions extends Pick<RunOptions, "folder" | "env" | "signal" | "timeoutMs" | "onRun"> {
  binary: string;
  cliVersion: string | null;
  platform: NodeJS.Platform;
  now: Date;
}

/** What one rung gave. Exactly one of `snapshot` and `error` is there. */
export interface RungAnswer {
  rung: Rung;
  snapshot: KiroSnapshot | null;
  error: KiroError | null;
  /** The release does not know this rung's options. */
  isUnknown: boolean;
  /** A model answered, which costs credits. */
  isFromModel: boolean;
  /** Nothing at all was printed. */
  isEmpty: boolean;
  /** kiro-cli began a login by itself, which opens a browser. */
  hasStartedLogin: boolean;
  /** The session that the run made, where it is named. */
  sessionId: string | null;
}

/** Asks kiro-cli in one way, once. Throws only `cancelled`, and `cli-failed` when kiro-cli cannot be started. */
export async function askRung(rung: Rung, options: AskOptions): Promise<RungAnswer> {
  return rung === "acp" ? askAcp(options) : askText(rung, options);
}

async function askText(rung: Rung, options: AskOptions): Promise<RungAnswer> {
  const { binary, cliVersion, now, platform } = options;
  const args = getRungArguments(rung, cliVersion);
  const command = rung === "terminal" ? wrapInTerminal(binary, args, platform) : { file: binary, args };
  const read = rung === "stream" ? parseStreamJson : readPlainText;
  const run = await runProcess(command.file, command.args, {
    ...options,
    env: rung === "terminal" ? { ...options.env, TERM: "xterm-256color" } : options.env,
    isComplete: (output) => read(output).isFinished,
    isEnough: (output) => isReport(read(output).text),
    isHopeless: startsLogin,
  });
  const { text, sessionId, hasModelTurn } = read(run.output);
  const answer = { rung, ...noAnswer(run), sessionId };
  // `/usage` itself has no turn: where there is the price of one, a model wrote the report, too.
  if (hasModelTurn || hasTurnFooter(run.output)) return { ...answer, isFromModel: true, error: createModelError() };
  try {
    return { ...answer, snapshot: parseUsage(text, { now, cliVersion }), error: null };
  } catch (error) {
    const found = KiroError.from(error);
    const isFromModel = found.kind === "unrecognized-output" && isModelAnswer(chooseWords(run, read));
    return { ...answer, isFromModel, error: isFromModel ? createModelError() : explain(found, run) };
  }
}

async function askAcp(options: AskOptions): Promise<RungAnswer> {
  const { binary, cliVersion, now } = options;
  const converse = createAcpConversation(options.folder);
  const run = await runProcess(binary, getRungArguments("acp", cliVersion), {
    ...options,
    converse,
    isHopeless: startsLogin,
  });
  const outcome = converse.outcome();
  const answer = { rung: "acp" as const, ...noAnswer(run), sessionId: converse.sessionId() };
  try {
    if (outcome === null) throw classifyOutput(cleanOutput(run.output), []);
    if ("failure" in outcome) throw readAcpFailure(outcome.failure);
    return { ...answer, snapshot: parseAcpUsage(outcome.answer, { now, cliVersion }), error: null };
  } catch (error) {
    return { ...answer, error: explain(KiroError.from(error), run) };
  }
}

/** Every form of a report ends with where to manage the plan; until then more numbers can come. */
const lastLine = /\b(?:manage your plan|through your organization|(?:plan|usage) is managed by)\b/i;

function readPlainText(text: string) {
  return { text, sessionId: null, hasModelTurn: false, isFinished: lastLine.test(text) && isReport(text) };
}

function isReport(text: string): boolean {
  try {
    parseUsage(text);
    return true;
  } catch {
    return false;
  }
}

/** What a model may have said: it speaks on stdout. What kiro-cli says of a failure of its own is on stderr. */
function chooseWords({ end, exitCode, stdout, output }: RunResult, read: (output: string) => { text: string }): string {
  if (stdout.trim() !== "") return read(stdout).text;
  return end === "exited" && exitCode === 0 ? output : "";
}

/** What kiro-cli says, with code 2, of options and commands that it does not know. */
const unknownOption =
  /\b(?:unexpected argument|unrecognized (?:subcommand|option)|unknown option|invalid value|found argument)\b/i;

function noAnswer({ end, exitCode, output }: RunResult) {
  const isUnknown = exitCode === 2 && unknownOption.test(output);
  const hasStartedLogin = end === "hopeless";
  return { snapshot: null, isUnknown, isFromModel: false, isEmpty: output.trim() === "", hasStartedLogin };
}

/** Returns the answer of a rung that could not be asked at all. */
export function createFailedAnswer(rung: Rung, error: KiroError): RungAnswer {
  const nothing = { snapshot: null, isUnknown: false, isFromModel: false, isEmpty: true, hasStartedLogin: false };
  return { rung, ...nothing, sessionId: null, error };
}

/** A request that fails with words of its own is a failure of kiro-cli, not an answer that is not understood. */
function readAcpFailure(message: string): KiroError {
  const error = classifyOutput(cleanOutput(message), []);
  return error.kind === "unrecognized-output" && message.trim() !== "" ? new KiroError("cli-failed") : error;
}

/** What the output does not tell, the way in which the run ended does. */
function explain(error: KiroError, { end, exitCode }: RunResult): KiroError {
  if (error.kind !== "unrecognized-output") return error;
  if (end === "timed-out") return new KiroError("timed-out");
  if (end === "exited" && exitCode !== 0) return new KiroError("cli-failed", describeExit(exitCode));
  return error;
}

function describeExit(exitCode: number | null): string {
  return exitCode === null ? "kiro-cli was ended by the system." : `kiro-cli ended with code ${exitCode}.`;
}

/** Returns the error for a release whose only answer would be a model's. */
export function createModelError(): KiroError {
  return new KiroError(
    "unrecognized-output",
    "This release of kiro-cli seems to have handed the question to a model, which costs credits. It is not asked that way again.",
  );
}
