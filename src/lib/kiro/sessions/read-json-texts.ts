import { closeSync, openSync, readSync } from "node:fs";

/** Longer texts are answers and prompts. A path on macOS has at most 1,024 bytes. */
const longestText = 2_048;
/** More than any record has without its long texts: a line, or all of a session of thousands of turns. */
const largestRecord = 8 * 1024 * 1024;
const largestLine = 1024 * 1024;
const quote = 0x22;
const backslash = 0x5c;
const lineBreak = 0x0a;

/** Returns how a file of JSON is read in memory that doesn't grow with it. */
export function createJsonReader(): JsonReader {
  // One of each for all files: thousands of them are read in a row.
  const chunk = Buffer.allocUnsafe(256 * 1024);
  let record: Buffer = Buffer.allocUnsafe(64 * 1024);

  /** Calls `onRecord` for each line, or once for the whole file, with the JSON in which long texts are empty. */
  function read(file: string, isByLine: boolean, onRecord: (json: Buffer) => void): void {
    const largest = isByLine ? largestLine : largestRecord;
    const descriptor = openSync(file, "r");
    let length = 0;
    let textStart = -1;
    let isEscaped = false;
    let isTooLarge = false;
    const finish = () => {
      if (!isTooLarge) onRecord(record.subarray(0, length));
      length = 0;
      textStart = -1;
      isEscaped = false;
      isTooLarge = false;
    };
    try {
      for (let size = readSync(descriptor, chunk); size > 0; size = readSync(descriptor, chunk)) {
        // At most as much as was read is added, so there is no need to look at each byte.
        if (record.length < length + size) record = grow(record, length + size);
        for (let at = 0; at < size; at++) {
          const byte = chunk[at];
          if (byte === lineBreak && isByLine) {
            finish();
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
          if (textStart < 0 || length - textStart <= longestText) record[length++] = byte;
        }
        if (length > largest) {
          if (!isByLine) throw new RangeError("too large");
          isTooLarge = true;
          length = 0;
          textStart = Math.min(textStart, 0);
        }
      }
      finish();
    } finally {
      closeSync(descriptor);
    }
  }
  return read;
}

/** Throws what `node:fs` throws, and a RangeError for a file that is too large without its texts. */
export type JsonReader = (file: string, isByLine: boolean, onRecord: (json: Buffer) => void) => void;

function grow(buffer: Buffer, size: number): Buffer {
  const larger = Buffer.allocUnsafe(Math.max(size, buffer.length * 2));
  buffer.copy(larger);
  return larger;
}
