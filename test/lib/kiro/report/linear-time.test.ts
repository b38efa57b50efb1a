import { isModelAnswer } from "../../../../src/lib/kiro/report/is-model-answer";
import { parseCliVersion } from "../../../../src/lib/kiro/report/cli-version";
import { parseUsage } from "../../../../src/lib/kiro/report/parse-usage";
import { parseWhoami } from "../../../../src/lib/kiro/report/parse-whoami";

const parsers: Record<string, (text: string) => unknown> = {
  parseUsage,
  parseWhoami,
  parseCliVersion,
  isModelAnswer: (text: string) => isModelAnswer({ stdout: text, stderr: text }),
};

const line = (text: string) => `${text.repeat(Math.ceil(1900 / text.length))}\n`;

/** Each text is made of one piece, over and over. */
const pieces: Record<string, string> = {
  "titles without an end": "\u001b]",
  "escape codes without an end": "\u001b[",
  "numbers of an escape code": "\u001b[1;",
  "one line of letters": "a",
  "lines of letters": line("a"),
  "lines of words": line("ab, "),
  "one line of spaces": " ",
  "lines of spaces": line(" "),
  "line feeds": "\n",
  "carriage returns": "\r\n",
  "one line of digits": "1,234",
  "lines of digits and commas": line("1,"),
  "lines of rows without an end": line("Credits (1 of "),
  "lines of bars": line("|"),
  "lines of fractions": line("1/1 "),
  "lines of names": line("a - "),
  headers: "Estimated Usage | resets on 12/01 | KIRO FREE\n",
  rows: "Credits (1 of 5 covered in plan)\n",
  bonuses: "Bonus credits: 1/5 credits used\n",
  "short lines": "1/1\n",
  braces: "{",
  objects: '{"a":"}\n',
  "who is signed in": "Logged in with (\nEmail: \n",
  versions: "kiro-cli 1.",
};

const sizes = [5_000, 50_000, 500_000, 2_000_000];

/** Far more than 2 MB take on a slow machine. */
const mostMs = 10_000;

/** Below this the time says more about the machine than about the text. */
const leastMs = 300;

describe.each(Object.keys(parsers))("the time of %s grows with the length alone", (name) => {
  it.each(Object.keys(pieces))("of %s", (piece) => {
    let before = Infinity;
    for (const size of sizes) {
      const text = pieces[piece].repeat(Math.ceil(size / pieces[piece].length));
      // Where the time grows with the square, every character of a text ten times as long takes ten times as long.
      const isSlow = (ms: number) => ms > mostMs || (ms > leastMs && ms / text.length > 5 * before);
      const ms = measure(() => parsers[name](text), isSlow);
      expect({ size, isSlow: isSlow(ms) }).toEqual({ size, isSlow: false });
      before = ms / text.length;
    }
  });
});

/** Returns the least time of a few runs; one that is not slow is enough. */
function measure(run: () => unknown, isSlow: (ms: number) => boolean): number {
  const first = time(run);
  return isSlow(first) ? Math.min(first, time(run), time(run)) : first;
}

/** Processor time, of which other work on the machine takes nothing. In milliseconds. */
function time(run: () => unknown): number {
  const start = process.cpuUsage();
  try {
    run();
  } catch {
    // Most of these texts are no report; here only the time counts.
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
