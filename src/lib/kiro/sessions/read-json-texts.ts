import { closeSync, openSync, readSync } from "node:fs";

/** Longer texts are answers and prompts. A path on macOS has at most 1,024 bytes. */
const longestText = 1_024;
/** More than any record has without its long texts: a session of thousands of turns, or a line. */
const largestFile = 8 * 1024 * 1024;
const largestLine = 1024 * 1024;
const quote = 0x22;
const backslash = 0x5c;
const lineBreak = 0x0a;

/**
 * Calls `onText` for each line, or once for the whole file, with JSON in which long texts are empty. The buffer is used
 * again after the call. Throws what `node:fs` throws, and a RangeError for a file that is too large without its texts.
 */
export type JsonReader = (file: string, isByLine: boolean, onText: (json: Buffer) => void) => void;

/** Returns a reader of JSON whose memory doesn't grow with a file; one reader serves thousands of files. */
export function createJsonReader(): JsonReader {
  const chunk = Buffer.allocUnsafe(256 * 1024);
  let kept: Buffer = Buffer.allocUnsafe(64 * 1024);
  return (file, isByLine, onText) => {
    const largest = isByLine ? largestLine : largestFile;
    const descriptor = openSync(file, "r");
    let length = 0;
    /** Where the text begins that the reader is in; -1 outside of texts. */
    let textStart = -1;
    let isEscaped = false;
    let isTooLarge = false;
    try {
      for (let size = readSync(descriptor, chunk); size > 0; size = readSync(descriptor, chunk)) {
        // At most as much as was read is added, so each byte has room.
        if (kept.length < length + size) kept = grow(kept, length + size);
        const target = kept;
        for (let at = 0; at < size; at++) {
          const byte = chunk[at];
          if (byte === lineBreak && isByLine) {
            if (!isTooLarge) onText(target.subarray(0, length));
            length = 0;
            textStart = -1;
            isEscaped = false;
            isTooLarge = false;
            continue;
          }
          if (textStart < 0) {
            if (byte === quote) textStart = length + 1;
          } else if (isEscaped) {
            isEscaped = false;
          } else if (byte === backslash) {
            isEscaped = true;
          } else if (byte === quote) {
            if (length - textStart > longestText) length = textStart;
            textStart = -1;
          }
          // One byte beyond the limit shows that a text is too long; the rest of it isn't needed.
          if (textStart < 0 || length - textStart <= longestText) target[length++] = byte;
        }
        if (length <= largest) continue;
        if (!isByLine) throw new RangeError("too large");
        isTooLarge = true;
        length = 0;
        textStart = Math.min(textStart, 0);
      }
      if (!isTooLarge) onText(kept.subarray(0, length));
    } finally {
      closeSync(descriptor);
    }
  };
}

function grow(buffer: Buffer, size: number): Buffer {
  const larger = Buffer.allocUnsafe(Math.max(size, buffer.length * 2));
  buffer.copy(larger);
  return larger;
}
