// @ts-check
import { messages } from "./messages.mjs";
import { sleep, write, writePieces } from "./write.mjs";

/** @typedef {import("./ledger.mjs").Ledger} Ledger */
/** @typedef {import("./scenario").Behavior} Behavior */
/** @typedef {import("./setup.mjs").Answer} Answer */
/** @typedef {import("./write.mjs").Part} Part */

/** A stand-in that hangs ends by itself: a failing test must not litter the machine. */
const LONGEST_MS = 120_000;

/**
 * What a behavior wants before any output.
 * @param {Behavior} behavior
 * @param {Ledger} ledger
 */
export async function start(behavior, ledger) {
  // Without a listener a closed pipe would end the process with a stack trace.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => process.exit(1));
  if (behavior.ignoreSigterm) process.on("SIGTERM", () => {});
  if (behavior.helper !== undefined) {
    const { startHelper } = await import("./start-helper.mjs");
    const { helperPid } = await startHelper(behavior);
    ledger.record({ event: "helper", helperPid });
  }
  if (behavior.delayMs !== undefined) await sleep(behavior.delayMs);
  if (behavior.hang === "before") await hang();
  const noiseEnd = Date.now() + (behavior.noiseForMs ?? 0);
  while (Date.now() < noiseEnd) {
    await write("stderr", messages.mcpNoise);
    await sleep(Math.min(100, Math.max(0, noiseEnd - Date.now())));
  }
}

/**
 * Prints an answer the way a behavior wants it, and ends.
 * @param {Answer} answer
 * @param {Behavior} behavior
 */
export async function deliver(answer, behavior) {
  const verbatim = verbatimAnswer(behavior);
  const { stdout = "", stderr = "", exitCode = 0, hangs = false } = verbatim ?? answer;

  if (!behavior.onlyOnTty || process.stdout.isTTY) {
    /** @type {Part[]} */
    const report = [
      { stream: "stdout", data: Buffer.from(stdout) },
      { stream: "stderr", data: Buffer.from(stderr) },
    ];
    await writeNoise(behavior, report[0].data.length > 0 ? "stdout" : "stderr");
    const parts = Array.from({ length: behavior.repeat ?? 1 }, () => report).flat();
    await writePieces(behavior.hang === "half" ? firstHalf(parts) : parts, behavior);
  }
  if (hangs || behavior.hang === "half") await hang();
  await finish(behavior, exitCode);
}

/**
 * What a behavior wants after all output.
 * @param {Behavior} behavior
 * @param {number} exitCode
 */
export async function finish(behavior, exitCode) {
  if (behavior.exitDelayMs !== undefined) await sleep(behavior.exitDelayMs);
  if (behavior.hang === "after") await hang();
  if (behavior.signal !== undefined) {
    process.kill(process.pid, behavior.signal);
    await hang();
  }
  for (const action of endActions) await action();
  process.exit(behavior.exitCode ?? exitCode);
}

/** @type {(() => unknown)[]} */
const endActions = [];
/** @type {(() => unknown)[]} */
const sigtermActions = [];

/**
 * Does something more at the end, also when SIGTERM brings it.
 * @param {Behavior} behavior
 * @param {() => unknown} action
 */
export function onEnd(behavior, action) {
  endActions.push(action);
  onSigterm(behavior, action);
}

/**
 * Does something more when SIGTERM comes, before it ends the process.
 * @param {Behavior} behavior
 * @param {() => unknown} action
 */
export function onSigterm({ ignoreSigterm }, action) {
  if (ignoreSigterm || sigtermActions.push(action) > 1) return;
  process.once("SIGTERM", async () => {
    for (const each of sigtermActions) await each();
    process.kill(process.pid, "SIGTERM");
  });
}

/**
 * @param {Behavior} behavior
 * @returns {Answer | null}
 */
function verbatimAnswer({ stdout, stderr }) {
  if (stdout === undefined && stderr === undefined) return null;
  return { stdout, stderr };
}

/**
 * @param {Behavior} behavior
 * @param {"stdout" | "stderr"} stream
 */
async function writeNoise(behavior, stream) {
  if (behavior.nul) await write(stream, "\0\0mcp\0\n");
  if (behavior.invalidUtf8) await write(stream, Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0xf0, 0x9f, 0x0a]));
  if (behavior.longLineBytes !== undefined) await write(stream, `${"x".repeat(behavior.longLineBytes - 1)}\n`);
  const block = "[mcp] still loading, please wait\n".repeat(2000);
  for (let left = behavior.floodBytes ?? 0; left > 0; left -= block.length) await write(stream, block.slice(0, left));
}

/** @param {Part[]} parts */
function firstHalf(parts) {
  const half = Math.floor(parts.reduce((sum, { data }) => sum + data.length, 0) / 2);
  let left = half;
  return parts.map(({ stream, data }) => {
    const kept = data.subarray(0, left);
    left -= kept.length;
    return { stream, data: kept };
  });
}

async function hang() {
  await sleep(LONGEST_MS);
  process.exit(1);
}
