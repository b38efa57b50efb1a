import type { Readable } from "node:stream";

/** What two streams have brought so far. */
export interface CollectedOutput {
  /** All that came so far: each stream alone, and both one after the other. */
  read(): { stdout: string; stderr: string; output: string };
  /** How many bytes came, both streams together. */
  bytes(): number;
  /** Calls `listener` after every piece with the newest part of its stream; null stops that. */
  onData(listener: ((recent: string) => void) | null): void;
}

/** More than this is no answer to `/usage`, and isn't kept. In bytes, both streams together. */
export const mostOutputBytes = 4_000_000;

/** Long enough for a sentence that was split between pieces. In characters. */
const recentLength = 2_000;

/**
 * Collects two streams apart from each other, so that lines that are written at the same time don't end up inside
 * one another.
 */
export function collectOutput(stdout: Readable, stderr: Readable): CollectedOutput {
  const streams = [stdout, stderr].map((stream) => ({ stream, pieces: [] as Buffer[], recent: "" }));
  let bytes = 0;
  let listener: ((recent: string) => void) | null = null;
  for (const collected of streams) {
    collected.stream.on("data", (piece: Buffer | string) => {
      const buffer = Buffer.from(piece as string);
      bytes += buffer.length;
      if (bytes <= mostOutputBytes) collected.pieces.push(buffer);
      collected.recent = (collected.recent + buffer.subarray(-recentLength).toString()).slice(-recentLength);
      listener?.(collected.recent);
    });
  }
  return {
    read() {
      const [stdout, stderr] = streams.map(({ pieces }) => Buffer.concat(pieces).toString("utf8"));
      // A last line without an end stays last, so that it can be seen to be cut off.
      const [first, last] = stdout.endsWith("\n") ? [stdout, stderr] : [stderr, stdout];
      const gap = first === "" || last === "" || first.endsWith("\n") ? "" : "\n";
      return { stdout, stderr, output: first + gap + last };
    },
    bytes: () => bytes,
    onData(next) {
      listener = next;
    },
  };
}
