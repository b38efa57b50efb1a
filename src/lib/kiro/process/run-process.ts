import { execa } from "execa";
import { setTimeout as sleep } from "node:timers/promises";
import { KiroError } from "../../shapes/kiro-error";
import { collectOutput, type CollectedOutput } from "./collect-output";
import { endProcessGroup } from "./end-process-group";
import { guardProcessGroup } from "./guard-process-group";
import { hasExited, holdConversation, part, type ChildProcess, type Conversation } from "./hold-conversation";

/** How long the output must be still before a complete report counts as all there is, in milliseconds. */
const quietMs = 100;

/**
 * How long a process that has printed its whole report may take to end: a model's turn has its price only after that. In
 * milliseconds.
 */
const endingMs = 600;

/** How long it must be still before a report counts whose end was not seen, in milliseconds. */
const longQuietMs = 1_000;

/** A process that has exited may leave bytes in its pipes; this is how long they are read at the most, in milliseconds. */
const drainMs = 500;

/** The pipes of a process that is gone close at once, unless somebody else holds them. In milliseconds. */
const closingMs = 100;

/** More output than this is no answer to `/usage`; the run is ended there. In bytes, both streams together. */
const mostOutputBytes = 4_000_000;

/** How a process is to run. */
export interface RunOptions {
  /** The working directory: a folder of our own, so that no project's agents and servers load. */
  folder: string;
  env: NodeJS.ProcessEnv;
  /** How long the run may take, in milliseconds. */
  timeoutMs: number;
  /** Asked once that time is over: how much longer may it take, in milliseconds? */
  extendMs?: () => number;
  /** Aborting it ends the run and everything it started. */
  signal?: AbortSignal;
  /** Asked when the output has been still for `quietMs`: is this all there is to come? */
  isComplete?: (output: string) => boolean;
  /** Asked when it has been still for long: is this an answer, even if more could come? */
  isEnough?: (output: string) => boolean;
  /** Asked of the newest output: is there nothing to wait for, such as a login that waits for a person? */
  isHopeless?: (recentOutput: string) => boolean;
  /** Speaks with the process over stdin and stdout; without it, stdin is ignored. */
  converse?: Conversation;
  /**
   * How a conversation is to end: by the end of the input, after which the process ends by itself, or by SIGTERM alone,
   * upon which kiro-cli before 2.0 removes the session that it has saved. Asked when all has been said.
   */
  endsBySignal?: () => boolean;
  /** Called when the run has ended. */
  onRun?: (record: RunRecord) => void;
}

/** What a run did, for a report: the arguments without the program's path, and how long it took in milliseconds. */
export interface RunRecord {
  args: string[];
  end: RunEnd;
  exitCode: number | null;
  durationMs: number;
  isUnclean: boolean;
}

/** Why a run ended: by itself, because the answer was there, or without one. */
type RunEnd = "exited" | "complete" | "hopeless" | "timed-out" | "flooded";

/** What a run has brought. */
export interface RunResult {
  /** What was written to stdout and to stderr, one after the other; bytes that are no UTF-8 become U+FFFD. */
  output: string;
  stdout: string;
  stderr: string;
  end: RunEnd;
  /** Null when the run was ended from here, or by a signal. */
  exitCode: number | null;
  /** It had to be ended in the middle, or something that it started holds its pipes beyond its end. */
  isUnclean: boolean;
}

/**
 * Runs one process to its answer and leaves nothing of it behind: own process group, no shell, bounded output. The
 * result is there as soon as the output is complete and still, however long helpers hold the pipes; then the whole
 * group is ended. Throws `cancelled` when `signal` is aborted, and `cli-failed` when the file cannot be started.
 */
export async function runProcess(file: string, args: string[], options: RunOptions): Promise<RunResult> {
  if (options.signal?.aborted) throw new KiroError("cancelled");
  const startedAt = performance.now();
  const ending = new AbortController();
  const subprocess = execa(file, args, {
    cwd: options.folder,
    env: options.env,
    extendEnv: false,
    stdin: options.converse ? "pipe" : "ignore",
    buffer: false,
    reject: false,
    killDescendants: true,
    cancelSignal: ending.signal,
  });
  const { nodeChildProcess: child } = subprocess;
  if (child.pid === undefined) {
    throw new KiroError("cli-failed", "kiro-cli could not be started.", { cause: await subprocess });
  }
  const guard = guardProcessGroup(child.pid);
  const output = collectOutput(child.stdout!, child.stderr!);
  const closed = new Promise<true>((resolve) => child.once("close", () => resolve(true)));
  let end: RunEnd | null = null;
  let result: Omit<RunResult, "isUnclean">;
  let hasClosed = false;
  try {
    end = await waitForEnd(child, output, options);
    if (end === "complete" && options.converse && !options.endsBySignal?.()) await part(child);
    result = { ...output.read(), end, exitCode: end === "exited" ? child.exitCode : null };
  } finally {
    // Before execa lets go of the pipes: at the end of its input kiro-cli before 2.0 ends without having tidied up.
    await endProcessGroup(child.pid);
    const isExpected = end === "exited" || (end === "complete" && options.converse !== undefined);
    hasClosed = isExpected && (await Promise.race([closed, sleep(closingMs, false)]));
    ending.abort();
    output.close();
    await Promise.all([subprocess, guard.release()]);
  }
  const durationMs = Math.round(performance.now() - startedAt);
  options.onRun?.({ args, end: result.end, exitCode: result.exitCode, durationMs, isUnclean: !hasClosed });
  return { ...result, isUnclean: !hasClosed };
}

function waitForEnd(child: ChildProcess, output: CollectedOutput, options: RunOptions): Promise<RunEnd> {
  const { signal, timeoutMs, extendMs, isComplete, isEnough, isHopeless, converse } = options;
  return new Promise<RunEnd>((resolve, reject) => {
    let isOver = false;
    let stillness: NodeJS.Timeout | undefined;
    let drain: NodeJS.Timeout | undefined;
    const giveUp = () => setImmediate(finish, "timed-out");
    let timeout = setTimeout(() => {
      const moreMs = extendMs?.() ?? 0;
      if (moreMs > 0) timeout = setTimeout(giveUp, moreMs);
      else giveUp();
    }, timeoutMs);
    const cancel = () => settle(() => reject(new KiroError("cancelled")));
    const finish = (end: RunEnd) => settle(() => resolve(end));
    function settle(report: () => void) {
      isOver = true;
      [timeout, stillness, drain].forEach(clearTimeout);
      signal?.removeEventListener("abort", cancel);
      output.onData(null);
      report();
    }
    function awaitStillness() {
      clearTimeout(stillness);
      stillness = afterReading(quietMs, () => {
        if (hasExited(child)) finish("exited");
        else stillness = afterReading(endingMs, takeWhatIsWhole);
      });
    }

    function takeWhatIsWhole() {
      if (isComplete?.(output.read().output)) finish("complete");
      else stillness = afterReading(longQuietMs - endingMs - quietMs, takeWhatIsThere);
    }

    function takeWhatIsThere() {
      if (isEnough?.(output.read().output)) finish("complete");
    }

    /** Like `setTimeout`; but what came while this thread was busy is read first, and then it is not still. */
    function afterReading(ms: number, act: () => void) {
      return setTimeout(() => {
        const bytes = output.bytes();
        setImmediate(() => !isOver && output.bytes() === bytes && act());
      }, ms);
    }

    signal?.addEventListener("abort", cancel);
    // It may have been aborted while the process was starting.
    if (signal?.aborted) cancel();
    child.once("close", () => finish("exited"));
    child.once("exit", () => {
      drain = setTimeout(() => setImmediate(finish, "exited"), drainMs);
      awaitStillness();
    });
    output.onData((recent) => {
      if (output.bytes() > mostOutputBytes) finish("flooded");
      else if (isHopeless?.(recent)) finish("hopeless");
      else if (!isOver) awaitStillness();
    });
    // Where the process broke off, its exit is what ends the run.
    if (converse) void holdConversation(child, converse).then((isAllSaid) => isAllSaid && finish("complete"));
  });
}
