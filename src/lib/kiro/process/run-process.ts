import { execa } from "execa";
import { PassThrough, Readable, type Duplex } from "node:stream";
import type { RunRecord } from "../../shapes/kept";
import { collectOutput, mostOutputBytes } from "./collect-output";
import { supervisor } from "./supervise";

/** Speaks with a process. Resolves to what it came to, or to null if the process broke off; never rejects. */
export type Conversation<Talk> = (
  input: ReadableStream<Uint8Array>,
  output: WritableStream<Uint8Array>,
) => Promise<Talk | null>;

/** How a process is to run. */
export interface RunOptions<Talk = unknown> {
  /** The working directory: a folder of our own, so that no project's agents and servers load. */
  folder: string;
  env: NodeJS.ProcessEnv;
  /** How long the run may take, in milliseconds. If it takes longer, it gets up to two seconds more to exit. */
  timeoutMs: number;
  /** Asked about the newest output: is there nothing to wait for, as a login that waits for you? */
  isHopeless?: (recentOutput: string) => boolean;
  /** Loads the conversation while the process starts. Without one, the process has no input. */
  converse?: () => Promise<Conversation<Talk>>;
  /** Called when the run has ended, or has answered. */
  onRun?: (record: RunRecord) => void;
}

/** What a run has brought. */
export interface RunResult<Talk = unknown> {
  stdout: string;
  stderr: string;
  /** Both streams, one after the other; bytes that aren't UTF-8 become U+FFFD. */
  output: string;
  end: RunRecord["end"];
  /** As the shell reports it: 126 and 127 if the file can't be run, 128 and more for a signal; null unless it exited. */
  exitCode: number | null;
  /** What the conversation came to; null without one, or if it didn't get to its end. */
  talk: Talk | null;
  /** Resolves once the process and its group have exited; only after an answer it may take a moment. */
  gone: Promise<void>;
}

/** How long a process may take to exit once all has been said; kiro-cli 2.2.1 took 10 ms. In milliseconds. */
const partingMs = 500;
/** How long bytes are read from pipes that a helper in a group of its own may hold. In milliseconds. */
const drainMs = 100;
/** The supervisor kills the group two seconds after our side has closed; the system may be slow. In milliseconds. */
const killedWithinMs = 4_000;

/**
 * Runs one process under the supervisor and leaves nothing of it behind: own process group, absolute path, argument array,
 * bounded output. Resolves once it has answered, or else once the process and its group have exited; never rejects.
 */
export async function runProcess<Talk>(
  file: string,
  args: string[],
  options: RunOptions<Talk>,
): Promise<RunResult<Talk>> {
  const startedAt = performance.now();
  const mode = options.converse ? "talk" : "listen";
  const subprocess = execa("/bin/sh", ["-c", supervisor, "kiro-usage", mode, file, ...args], {
    cwd: options.folder,
    env: options.env,
    extendEnv: false,
    stdio: ["ignore", "pipe", "pipe", "pipe", "pipe"],
    detached: true,
    buffer: false,
    cleanup: false,
    reject: false,
  });
  const { nodeChildProcess: child } = subprocess;
  const [, stdout, stderr, code, lifeline] = child.stdio as [null, Readable, Readable, Readable, Duplex];
  lifeline.on("error", () => {});
  lifeline.resume();
  const output = collectOutput(stdout, stderr);
  const conversation = options.converse && holdConversation(stdout, lifeline, options.converse);
  const exit = readExitCode(code);
  const end = await waitForEnd(exit, output, conversation, options);
  const gone = part();
  // An answer is kept while the process exits.
  if (end !== "answered") await gone;
  const talk = end === "answered" ? await conversation! : null;
  const exitCode = end === "exited" ? await exit : null;
  const durationMs = Math.round(performance.now() - startedAt);
  options.onRun?.({ args, end, exitCode, durationMs });
  return { ...output.read(), end, exitCode, talk, gone };

  async function part(): Promise<void> {
    if (end === "answered") {
      lifeline.write("\n");
      await within(partingMs, exit);
    }
    if (end !== "exited") lifeline.destroy();
    await within(killedWithinMs, exit);
    await within(drainMs, Promise.all([ended(stdout), ended(stderr)]));
    for (const stream of [stdout, stderr, code, lifeline]) stream.destroy();
    await subprocess;
  }
}

/** The supervisor reports the exit code on a line of its own; null if it was killed before it could. */
function readExitCode(stream: Readable): Promise<number | null> {
  let text = "";
  stream.on("data", (piece: Buffer) => void (text += piece));
  return ended(stream).then(() => (/^\d+$/.test(text.trim()) ? Number(text) : null));
}

function ended(stream: Readable): Promise<void> {
  return new Promise((resolve) => {
    if (stream.readableEnded || stream.destroyed) return resolve();
    stream
      .once("end", resolve)
      .once("close", resolve)
      .once("error", () => resolve());
  });
}

function waitForEnd(
  exit: Promise<unknown>,
  output: ReturnType<typeof collectOutput>,
  conversation: Promise<unknown> | undefined,
  { timeoutMs, isHopeless }: RunOptions,
): Promise<RunRecord["end"]> {
  return new Promise((resolve) => {
    // What came while this thread was busy is read first.
    const timer = setTimeout(() => setImmediate(finish, "timed-out"), Math.max(0, timeoutMs));
    function finish(end: RunRecord["end"]) {
      clearTimeout(timer);
      output.onData(null);
      resolve(end);
    }
    void exit.then(() => finish("exited"));
    output.onData((recent) => {
      if (output.bytes() > mostOutputBytes) finish("flooded");
      else if (isHopeless?.(recent)) finish("login-started");
    });
    // If the process broke off, its exit ends the run.
    void conversation?.then((talk) => talk !== null && finish("answered"));
  });
}

async function holdConversation<Talk>(
  stdout: Readable,
  lifeline: Duplex,
  load: () => Promise<Conversation<Talk>>,
): Promise<Talk | null> {
  const answers = new PassThrough();
  // Not a pipe, whose reader would slow down the process: output that floods must be seen as soon as it does.
  let bytes = 0;
  stdout.on("data", (piece: Buffer) => {
    bytes += piece.length;
    if (bytes <= mostOutputBytes) answers.write(piece);
  });
  stdout.on("end", () => void answers.end());
  const converse = await load();
  // Closing this stream must not close the lifeline, and a line break inside a message would end the input.
  const output = new WritableStream<Uint8Array>({ write: (chunk) => void lifeline.write(chunk) });
  return converse(Readable.toWeb(answers) as ReadableStream<Uint8Array>, output);
}

async function within(ms: number, promise: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([promise, new Promise((resolve) => (timer = setTimeout(resolve, ms)))]);
  clearTimeout(timer);
}
