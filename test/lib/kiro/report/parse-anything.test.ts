import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parseAcpUsage } from "../../../../src/lib/kiro/acp/parse-acp-usage";
import { parseIdeUsage } from "../../../../src/lib/kiro/ide/parse-ide-usage";
import { parseCliVersion } from "../../../../src/lib/kiro/report/cli-version";
import { parseUsage } from "../../../../src/lib/kiro/report/parse-usage";
import { parseWhoami } from "../../../../src/lib/kiro/report/parse-whoami";
import { quoteReason } from "../../../../src/lib/kiro/report/quote-reason";
import type { KiroSnapshot } from "../../../../src/lib/shapes/snapshot";
import { snapshotSchema } from "../../../../src/lib/shapes/snapshot-schema";
import { failureOf, loadSample, now } from "./usage-report";

/** Lines and halves of lines of everything that the parsers know, so that what they are given is nearly right. */
const known = readdirSync(join(__dirname, "../../../samples"))
  .filter((file) => file.endsWith(".txt"))
  .flatMap((file) => loadSample(file).split(/(?<=\n)/))
  .flatMap((line) => [line, line.slice(0, line.length / 2), line.slice(line.length / 2)]);
const fragments = [
  ...new Set(known),
  ...["\r", "\u001b", "\u001b[3C", "\u009b", "0", "-1", "NaN", "1e999", "{", "}", '{"account":null}', '"email":'],
  ...[
    '{"accountType":"BuilderId"',
    "Logged in with ",
    "Not logged in",
    "kiro-cli 2.",
    " of ",
    " - ",
    "resets on 99/99",
  ],
  ...["(999999999999 of 0.000000000001 covered in plan)\n", "999999999999.9%\n", "1.00/500 used (999999 days left)\n"],
];

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 5 })), { maxLength: 20 })
    .map((all) => all.join("")),
  fc.string({ unit: fc.constantFrom(..."\u001b\u009b[](;?0123456789mKGHC\u0007\\ ab\n"), maxLength: 300 }),
);

/** Structured answers that are nearly right: any value of a real one is another value here and there. */
const answers = readdirSync(join(__dirname, "../../../samples")).filter((file) => /^(?:acp|ide)-/.test(file));
const value = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    "",
    "Unknown",
    "2026-12-01",
    true,
    0,
    -1,
    999_999,
    1e308,
    5e-324,
    "1",
    [],
    {},
  ),
  fc.double(),
  fc.jsonValue({ maxDepth: 2 }),
);
const answer = fc.oneof(
  fc.jsonValue(),
  fc.tuple(fc.constantFrom(...answers), fc.array(fc.tuple(fc.nat(60), value), { maxLength: 4 })).map(([file, odd]) => {
    let place = 0;
    const replaced = new Map(odd);
    return JSON.parse(loadSample(file), (_key, each) => (replaced.has(place++) ? replaced.get(place - 1) : each));
  }),
);

/** A snapshot holds only numbers that can be: the schema refuses NaN, infinity and what is below zero. */
function expectSoundOrFailure(parse: () => KiroSnapshot): void {
  const failure = failureOf(() => expect(snapshotSchema.safeParse(parse()).error).toBeUndefined());
  expect(failure === null || typeof failure === "string").toBe(true);
}

it("parseUsage returns a sound snapshot or throws a KiroError", () => {
  const property = fc.property(text, (output) => expectSoundOrFailure(() => parseUsage(output, { now })));
  fc.assert(property, { numRuns: 1000 });
});

it.each([
  ["parseAcpUsage", (given: unknown) => parseAcpUsage(given, { now })],
  ["parseIdeUsage", parseIdeUsage],
])("%s returns a sound snapshot or throws a KiroError", (_name, parse) => {
  fc.assert(
    fc.property(answer, (given) => expectSoundOrFailure(() => parse(given))),
    { numRuns: 1000 },
  );
});

it("parseWhoami, parseCliVersion, and quoteReason return what they promise", () => {
  fc.assert(
    fc.property(text, (output) => {
      const whoami = parseWhoami(output);
      if (whoami.status === "signed-in") expect([whoami.loginMethod, whoami.email]).not.toContain("");
      else expect(["signed-out", "unknown"]).toContain(whoami.status);
      expect(parseCliVersion(output) ?? "1.2.3").toMatch(/^\d+\.\d+\.\d+/);
      expect(quoteReason(output)?.length ?? 1).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});
