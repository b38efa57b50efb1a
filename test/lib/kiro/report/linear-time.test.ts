import { parseCliVersion } from "../../../../src/lib/kiro/report/cli-version";
import { parseUsage } from "../../../../src/lib/kiro/report/parse-usage";
import { parseWhoami } from "../../../../src/lib/kiro/report/parse-whoami";
import { quoteReason } from "../../../../src/lib/kiro/report/quote-reason";
import { hardPieces } from "./hard-pieces";

/** In characters. */
const [small, large] = [10_000, 200_000];
/** A time that grows with the square makes a character of the large text 20 times as slow, one that grows evenly no slower. */
const mostTimes = 5;
/** Below this the time of the large text says more about the machine than about the text. */
const leastMs = 30;

/** A busy machine makes some runs slow, a slow parser all of them. */
const attempts = 3;

test.each([
  ["parseUsage", parseUsage],
  ["parseWhoami", parseWhoami],
  ["parseCliVersion", parseCliVersion],
  ["quoteReason", quoteReason],
])("the time of %s grows with the length alone", (_name, parse: (text: string) => unknown) => {
  const isSlow = (piece: string) => {
    const measure = (size: number) => time(parse, piece.repeat(Math.ceil(size / piece.length)));
    const isTooSlow = () => {
      const ms = measure(large);
      return ms > leastMs && ms / large > (mostTimes * measure(small)) / small;
    };
    return Array.from({ length: attempts }).every(isTooSlow);
  };
  expect(Object.keys(hardPieces).filter((name) => isSlow(hardPieces[name]))).toEqual([]);
});

/** Processor time, of which other work on the machine takes nothing. In ms. */
function time(parse: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage();
  try {
    parse(text);
  } catch {
    // Most of these texts are no report; here only the time counts.
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
