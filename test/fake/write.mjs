// @ts-check

/** @typedef {import("./scenario").Behavior} Behavior */
/** @typedef {{ stream: "stdout" | "stderr"; data: Buffer }} Part */

/** Long enough for a reader to wake up, so that pieces arrive apart and in their order. */
const GAP_MS = 1;

/** @param {number} ms */
export function sleep(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * @param {"stdout" | "stderr"} stream
 * @param {string | Buffer} data
 * @returns {Promise<void>}
 */
export function write(stream, data) {
  // Nobody reads any more; kiro-cli ends, too, when its pipes are closed.
  return new Promise((resolve) => process[stream].write(data, (error) => (error ? process.exit(1) : resolve())));
}

/**
 * Writes parts in the pieces, at the pace and to the streams that a behavior wants.
 * @param {Part[]} parts
 * @param {Behavior} behavior
 */
export async function writePieces(parts, behavior) {
  const pieces = parts
    .flatMap((part) => (behavior.interleave ? alternateLines(part) : [part]))
    .flatMap(({ stream, data }) => cut(data, behavior).map((piece) => ({ stream, data: piece })));
  for (const [index, { stream, data }] of pieces.entries()) {
    if (index > 0 && pieces[index - 1].data.length > 0) await sleep(behavior.trickleMs ?? GAP_MS);
    if (data.length > 0) await write(stream, data);
  }
}

/**
 * @param {Part} part
 * @returns {Part[]}
 */
function alternateLines({ data }) {
  const lines = data.toString("latin1").split(/(?<=\n)/);
  return lines.map((line, index) => ({
    stream: index % 2 === 0 ? "stdout" : "stderr",
    data: Buffer.from(line, "latin1"),
  }));
}

/**
 * @param {Buffer} data
 * @param {Behavior} behavior
 */
function cut(data, { chunks, trickleMs }) {
  const isInBytes = chunks === "every-byte" || (chunks === undefined && trickleMs !== undefined);
  if (isInBytes) return Array.from(data, (byte) => Buffer.from([byte]));
  if (chunks === undefined) return [data];
  const cuts = chunks.map((cut) => (typeof cut === "string" ? data.indexOf(cut) + Buffer.byteLength(cut) : cut));
  const points = [0, ...cuts.filter((point) => point > 0 && point < data.length), data.length];
  return points.slice(1).map((point, index) => data.subarray(points[index], point));
}
