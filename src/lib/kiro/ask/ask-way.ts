import { createAcpConversation, createAcpProgress, type AcpProgress } from "../acp/acp-conversation";
import { parseAcpUsage } from "../acp/parse-acp-usage";
import { KiroError } from "../../shapes/kiro-error";
import { runProcess, type RunOptions, type RunResult } from "../process/run-process";
import { classifyOutput, isReportEnd, startsLogin } from "../report/classify-output";
import { cleanOutput } from "../report/clean-output";
import { checkVersion, compareVersions } from "../report/cli-version";
import { hasTurnFooter, isModelAnswer } from "../report/is-model-answer";
import { parseUsage } from "../report/parse-usage";
import type { KiroSnapshot } from "../../shapes/snapshot";
import { getArguments, wrapInTerminal, type Way } from "./ways";

/** What it takes to ask kiro-cli in one way. */
interface AskOptions extends Omit<RunOptions, "timeoutMs"> {
  binary: string;
  platform: NodeJS.Platform;
  now: Date;
  cliVersion: string | null;
  /** The name of our agent; null where its file could not be written. */
  agent: string | null;
  /** Options that this release refuses. */
  refused: string[];
  /** How much of the deadline this way may take, in milliseconds. Asked again where it is run once more. */
  shareMs: () => number;
  /** How much of the deadline is left, in milliseconds. */
  remainingMs: () => number;
  /** Ask under a pseudo-terminal. */
  inTerminal?: boolean;
  /** Asked once ACP has told the version and the login: is there any use in going on? */
  mayGoOn: (progress: AcpProgress, refused: string[]) => Promise<boolean>;
}

/** What one way gave: a snapshot, an error, or neither where `mayGoOn` stopped it. */
export interface WayAnswer {
  snapshot: KiroSnapshot | null;
  error: KiroError | null;
  /** The options that turned out to be refused, this time and before; the way's name where it is refused altogether. */
  refused: string[];
  /** A model answered, which costs credits. */
  isFromModel: boolean;
  /** Nothing at all was printed. */
  isSilent: boolean;
  hasTimedOut: boolean;
  /** kiro-cli began a login by itself, which opens a browser. */
  hasStartedLogin: boolean;
  /** What ACP told; null for text. */
  progress: AcpProgress | null;
  /** kiro-cli was ended in the middle, so that what it saves may be left. */
  isUnclean: boolean;
}

/** Before this release kiro-cli removes the session it has saved only at SIGTERM; 2.2.1 does at the end of its input. */
const firstRemovingAtEnd = "2.0.0";

/**
 * Asks kiro-cli in one way; once more without an option that the release turns out to refuse. Throws
 * `cli-failed` where kiro-cli cannot be started.
 */
export async function askWay(way: Way, options: AskOptions): Promise<WayAnswer> {
  const refused = [...options.refused];
  for (;;) {
    const args = getArguments(way, options.agent, refused);
    const answer = await (way.form === "acp" ? askAcp : askText)(args, { ...options, refused });
    // A text that fell back to the person's own agent has been answered; to ask again could cost again.
    if (way.form === "text" && args.includes("--agent") && /\bno agent with name\b/i.test(answer.run.stderr)) {
      return { ...answer, refused: [...refused, `${way.name} --agent`] };
    }
    const option = answer.isFromModel || answer.hasStartedLogin ? null : findRefusedOption(answer, args);
    if (option === null) return { ...answer, refused };
    const isOptional = option === "--agent" || (way.form === "acp" && way.engine.includes(option));
    refused.push(isOptional ? `${way.name} ${option}` : way.name);
    if (!isOptional) return { ...answer, refused };
  }
}

interface RunAnswer extends Omit<WayAnswer, "refused"> {
  run: RunResult;
}

async function askAcp(args: string[], options: AskOptions): Promise<RunAnswer> {
  const { binary, folder, now } = options;
  const progress = createAcpProgress();
  const mayGoOn = async () => {
    progress.cliVersion = checkVersion(progress.cliVersion ?? "");
    return options.mayGoOn(progress, options.refused);
  };
  const run = await runProcess(binary, args, {
    ...options,
    timeoutMs: options.shareMs(),
    // What has made a session is alive and waits for the service, for which text would wait as well.
    extendMs: () => (progress.sessionId === null ? 0 : options.remainingMs()),
    converse: createAcpConversation(folder, progress, mayGoOn),
    endsBySignal: () => progress.cliVersion !== null && compareVersions(progress.cliVersion, firstRemovingAtEnd) < 0,
    isHopeless: startsLogin,
  });
  const answer = { ...describeRun(run), progress, isUnclean: progress.hasAskedForSession && run.isUnclean };
  if (run.end === "complete" && progress.answer === undefined && progress.failure === undefined) {
    return { ...answer, snapshot: null, error: null };
  }
  try {
    if (progress.failure !== undefined) throw readFailure(progress.failure);
    if (progress.answer === undefined) throw classifyOutput(cleanOutput(run.output), []);
    return {
      ...answer,
      snapshot: parseAcpUsage(progress.answer, { now, cliVersion: progress.cliVersion }),
      error: null,
    };
  } catch (error) {
    return { ...answer, snapshot: null, error: explain(KiroError.from(error), run) };
  }
}

async function askText(args: string[], options: AskOptions): Promise<RunAnswer> {
  const { binary, cliVersion, now, platform, inTerminal, env } = options;
  const command = inTerminal ? wrapInTerminal(binary, args, platform) : { file: binary, args };
  const run = await runProcess(command.file, command.args, {
    ...options,
    timeoutMs: options.shareMs(),
    env: inTerminal ? { ...env, TERM: "xterm-256color" } : env,
    isComplete: (output) => isReportEnd(cleanOutput(output)) && isReport(output),
    isEnough: isReport,
    isHopeless: startsLogin,
  });
  const answer = { ...describeRun(run), progress: null, isUnclean: false };
  const fromModel = { ...answer, isFromModel: true, snapshot: null, error: createModelError() };
  try {
    const snapshot = parseUsage(run.output, { now, cliVersion });
    // `/usage` itself has no turn: where there is the price of one, or talk, a model wrote the report, too.
    return isModelAnswer(run) ? fromModel : { ...answer, snapshot, error: null };
  } catch (error) {
    const found = KiroError.from(error);
    const isTold = found.kind !== "unrecognized-output";
    if (hasTurnFooter(run.output) || (!isTold && isModelAnswer(run))) return fromModel;
    return { ...answer, snapshot: null, error: explain(found, run) };
  }
}

function isReport(text: string): boolean {
  try {
    parseUsage(text);
    return true;
  } catch {
    return false;
  }
}

function describeRun(run: RunResult) {
  return {
    run,
    isFromModel: false,
    isSilent: run.output.trim() === "",
    hasTimedOut: run.end === "timed-out",
    hasStartedLogin: run.end === "hopeless",
  };
}

/**
 * Returns the option that a run was refused for, `""` for the command itself, or null. kiro-cli says so with code 2; an
 * agent that it does not find with code 4 (2.21), or a notification over ACP.
 */
function findRefusedOption({ run, progress }: RunAnswer, args: string[]): string | null {
  const isAgentUnknown = run.exitCode === 4 || progress?.isAgentUnknown === true;
  if (isAgentUnknown && args.includes("--agent")) return "--agent";
  const isUsageError =
    /\b(?:unexpected argument|unrecognized (?:subcommand|option)|unknown option|invalid value|found argument)\b/i;
  if (run.exitCode !== 2 || !isUsageError.test(run.output)) return null;
  const named = args.filter((arg) => arg.startsWith("--")).map((arg) => arg.split("=", 1)[0]);
  return named.find((option) => run.output.includes(`'${option}`)) ?? "";
}

/** A request that fails with words of its own is a failure of kiro-cli, not an answer that is not understood. */
function readFailure(message: string): KiroError {
  const error = classifyOutput(cleanOutput(message), []);
  return error.kind === "unrecognized-output" ? new KiroError("cli-failed") : error;
}

/** What the output does not tell, the way in which the run ended does. */
function explain(error: KiroError, { end, exitCode }: RunResult): KiroError {
  if (error.kind !== "unrecognized-output") return error;
  if (end === "timed-out") return new KiroError("timed-out");
  if (end === "exited" && exitCode === null) return new KiroError("cli-failed", "The system ended kiro-cli.");
  if (end === "exited" && exitCode !== 0) return new KiroError("cli-failed", `kiro-cli ended with code ${exitCode}.`);
  return error;
}

/** Returns the error for a release whose only answer would be a model's. */
export function createModelError(): KiroError {
  return new KiroError(
    "unrecognized-output",
    "This release of kiro-cli seems to have handed the question to a model, which costs credits. It won't be asked that way again.",
  );
}
