// @ts-check

/** @typedef {import("./scenario").Behavior} Behavior */
/** @typedef {import("./ledger.mjs").Ledger} Ledger */
/** @typedef {{ stream: "stdout" | "stderr"; data: Buffer }} Part */

/**
 * What a command answers with, before a behavior changes how it comes out.
 * @typedef {object} Answer
 * @property {string | Buffer} [stdout]
 * @property {string | Buffer} [stderr]
 * @property {number} [exitCode]
 * @property {boolean} [hangs] waits for somebody instead of ending
 */

/** A stand-in that hangs ends after this time: a failing test must not litter the machine. */
const longestMs = 120_000;
/** Long enough for a reader to wake up, so that pieces arrive apart and in their order. */
const gapMs = 1;

/** @type {(() => unknown)[]} */
const endActions = [];
/** @type {(exitCode: number | null) => void} */
let recordEnd = () => {};

/** @param {number} ms */
export function sleep(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Does something more when the process ends, also by SIGTERM.
 * @param {() => unknown} action
 */
export function onEnd(action) {
  endActions.push(action);
}

/**
 * Ends the process, and has it recorded.
 * @param {number | null} exitCode null: by `signal`
 * @param {NodeJS.Signals} [signal]
 * @returns {never}
 */
export function end(exitCode, signal = "SIGTERM") {
  for (const action of endActions) {
    try {
      action();
    } catch {
      // What it was to end has ended.
    }
  }
  recordEnd(exitCode);
  if (exitCode !== null) process.exit(exitCode);
  process.kill(process.pid, signal);
  // A signal that is sent to oneself may take a moment.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
  process.exit(70);
}

/**
 * What a behavior wants before any output.
 * @param {Behavior} behavior
 * @param {Ledger} ledger
 */
export async function start(behavior, ledger) {
  recordEnd = ledger.end;
  // Without a listener a closed pipe would end the process with a stack trace.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => end(1));
  if (behavior.ignoreSigterm) process.on("SIGTERM", () => {});
  else process.once("SIGTERM", () => end(null));
  if (behavior.helper !== undefined) {
    const { startHelper } = await import("./start-helper.mjs");
    const { helper, ignoreSigterm } = behavior;
    const helperPid = await startHelper({ isOrphan: helper === "orphan", ignoresSigterm: ignoreSigterm });
    ledger.record({ event: "helper", helperPid });
  }
  if (behavior.delayMs !== undefined) await sleep(behavior.delayMs);
  if (behavior.hang === "before") await hang();
}

/**
 * Prints an answer the way a behavior wants it, and ends.
 * @param {Answer} answer
 * @param {Behavior} behavior
 */
export async function deliver(answer, behavior) {
  const isVerbatim = behavior.stdout !== undefined || behavior.stderr !== undefined;
  const { stdout = "", stderr = "" } = isVerbatim ? behavior : answer;
  /** @type {Part[]} */
  const parts = [
    { stream: "stdout", data: Buffer.from(stdout) },
    { stream: "stderr", data: Buffer.from(stderr) },
  ];
  await writeNoise(behavior, parts[0].data.length > 0 ? "stdout" : "stderr");
  await writePieces(behavior.hang === "half" ? firstHalf(parts) : parts, behavior);
  if ((!isVerbatim && answer.hangs) || behavior.hang === "half") await hang();
  await finish(behavior, isVerbatim ? 0 : (answer.exitCode ?? 0));
}

/**
 * Ends as a behavior wants it.
 * @param {Behavior} behavior
 * @param {number} exitCode
 */
export async function finish(behavior, exitCode) {
  if (behavior.hang === "after") await hang();
  if (behavior.signal !== undefined) end(null, behavior.signal);
  end(behavior.exitCode ?? exitCode);
}

async function hang() {
  await sleep(longestMs);
  end(1);
}

/**
 * @param {"stdout" | "stderr"} stream
 * @param {string | Buffer} data
 * @returns {Promise<void>}
 */
function write(stream, data) {
  return new Promise((resolve) => process[stream].write(data, () => resolve()));
}

/**
 * Writes parts in the pieces and at the pace that a behavior wants.
 * @param {Part[]} parts
 * @param {Behavior} behavior
 */
export async function writePieces(parts, behavior) {
  const pieces = parts.flatMap(({ stream, data }) => cut(data, behavior).map((piece) => ({ stream, data: piece })));
  for (const [index, { stream, data }] of pieces.filter(({ data }) => data.length > 0).entries()) {
    if (index > 0) await sleep(behavior.trickleMs ?? gapMs);
    await write(stream, data);
  }
}

/**
 * @param {Buffer} data
 * @param {Behavior} behavior
 */
function cut(data, { chunks }) {
  if (chunks === undefined) return [data];
  if (chunks === "every-byte") return Array.from(data, (byte) => Buffer.from([byte]));
  const cuts = chunks.map((cut) => (typeof cut === "string" ? data.indexOf(cut) + Buffer.byteLength(cut) : cut));
  const points = [0, ...cuts.filter((point) => point > 0 && point < data.length), data.length];
  return points.slice(1).map((point, index) => data.subarray(points[index], point));
}

/**
 * @param {Behavior} behavior
 * @param {"stdout" | "stderr"} stream
 */
async function writeNoise(behavior, stream) {
  if (behavior.isBinary) await write(stream, Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0x00, 0x00, 0xf0, 0x9f, 0x0a]));
  if (behavior.longLineBytes !== undefined) await write(stream, `${"x".repeat(behavior.longLineBytes - 1)}\n`);
  const block = "[mcp] still loading, please wait\n".repeat(2000);
  for (let left = behavior.floodBytes ?? 0; left > 0; left -= block.length) await write(stream, block.slice(0, left));
}

/** @param {Part[]} parts */
function firstHalf(parts) {
  let left = Math.floor(parts.reduce((sum, { data }) => sum + data.length, 0) / 2);
  return parts.map(({ stream, data }) => {
    const kept = data.subarray(0, left);
    left -= kept.length;
    return { stream, data: kept };
  });
}
