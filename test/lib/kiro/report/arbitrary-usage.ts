import fc from "fast-check";
import type { Usage } from "../../../fake/scenario";

const dayMs = 86_400_000;

/** An amount of credits with two decimals, as kiro-cli prints it. */
function amount(max: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: max * 100 }).map((cents) => cents / 100);
}

/** A day from `now` on, for so many days. */
function dayAfter(now: Date, days: number): fc.Arbitrary<string> {
  const toDay = (count: number) => new Date(now.getTime() + count * dayMs).toISOString().slice(0, 10);
  return fc.integer({ min: 0, max: days }).map(toDay);
}

const letters = [..."abcdefgxyzABCDEFGXYZäßøдж日本語"];
const word = fc.string({ unit: fc.constantFrom(...letters, ..."0123456789"), minLength: 1, maxLength: 8 });
const letterWord = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 });

const plan = fc
  .tuple(
    fc.constantFrom("KIRO", "Q Developer", "TEAM"),
    fc.array(fc.constantFrom("FREE", "PRO", "MAX", "POWER", "STUDENT", "Pro"), { maxLength: 2 }),
    fc.constantFrom("", "+"),
  )
  .map(([first, rest, plus]) => [first, ...rest].join(" ") + plus);

const label = fc
  .tuple(letterWord, fc.array(fc.tuple(fc.constantFrom(" ", "-", "/"), word), { maxLength: 2 }))
  .map(([first, rest]) => first + rest.flat().join(""));

const name = fc
  .tuple(word, fc.array(fc.tuple(fc.constantFrom(" ", "-", " - ", ": ", ":", "/", " +", "."), word), { maxLength: 4 }))
  .map(([first, rest]) => first + rest.flat().join(""));

const limit = fc.oneof(fc.constantFrom(50, 1000, 2000, 5000, 10_000), fc.integer({ min: 1, max: 999_998 }));

const row = fc.record({
  label,
  used: fc.oneof(amount(100), amount(3_000_000)),
  limit: fc.option(limit, { freq: 8 }),
});

const bonus = fc.record({
  name,
  used: amount(3000),
  total: fc.integer({ min: 1, max: 100_000 }),
  days: fc.option(fc.nat(5000)),
});

const total = fc.integer({ min: 1, max: 100_000 });

/** Any usage that kiro-cli can state, read at `now`. */
export function arbitraryUsage(now: Date): fc.Arbitrary<Usage> {
  return fc.record({
    plan: fc.option(plan),
    resetsOn: fc.option(dayAfter(now, 364)),
    rows: fc.array(row, { minLength: 1, maxLength: 3 }),
    bonuses: fc.array(bonus, { maxLength: 4 }),
    addons: fc.option(
      fc.record({
        available: fc.boolean(),
        packs: fc.array(fc.record({ used: amount(3000), total, expires: fc.option(dayAfter(now, 800)) }), {
          maxLength: 3,
        }),
        otherPacks: fc.option(fc.record({ used: amount(3000), total, count: fc.integer({ min: 1, max: 20 }) })),
      }),
    ),
    overages: fc.option(
      fc.record({
        enabled: fc.boolean(),
        rate: amount(2),
        creditsUsed: amount(9000),
        cost: amount(9000),
        currency: fc.constantFrom("USD", "EUR", "JPY"),
        managedByOrganization: fc.boolean(),
      }),
    ),
    managedBy: fc.constantFrom(null, null, "organization" as const),
  });
}

/** Lines that kiro-cli or what it starts print beside a report. */
export const arbitraryNoise = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "WARNING: Both .kiro and .amazonq folders found in workspace",
        "Model: auto | Plan: KIRO FREE (/usage for more detail)",
        "------",
        "[warn] failed to set model auto: 404",
        "Not all mcp servers loaded. 3 of 5 ready",
        "⚠️ a newer release 2.24.2 is there",
        "▰▰▱ Loading... 3/7, 45%",
        "Add-on credits available for purchase",
      ),
      fc.string({ unit: "binary", maxLength: 40 }).map((text) => `# ${text.replace(/[\p{C}\n\r|]/gu, "")}`),
    ),
    { maxLength: 5 },
  )
  .map((lines) => lines.map((line) => `${line}\n`).join(""));

/** Codes that change what a terminal shows, but no text. */
export const arbitraryEscape = fc.constantFrom(
  "\u001b[0m",
  "\u001b[m",
  "\u001b[1m",
  "\u001b[38;5;141m",
  "\u001b[?25l",
  "\u001b[?25h",
  "\u001b[K",
  "\u001b(B",
  "\u001b]0;a title: 3/5\u0007",
  "\u001b]8;;https://example.com\u001b\\",
  "\u200b",
  "\u0000",
);
