import * as v from "valibot";
import fc from "fast-check";
import { isModelAnswer } from "../../../../src/lib/kiro/report/is-model-answer";
import { parseAcpUsage } from "../../../../src/lib/kiro/acp/parse-acp-usage";
import { listEmptySessions } from "../../../../src/lib/kiro/ask/clean-sessions";
import { parseCliVersion } from "../../../../src/lib/kiro/report/cli-version";
import { parseUsage } from "../../../../src/lib/kiro/report/parse-usage";
import { parseWhoami } from "../../../../src/lib/kiro/report/parse-whoami";
import { snapshotSchema, type KiroSnapshot } from "../../../../src/lib/shapes/snapshot";
import { failureOf, now } from "./usage-report";

/** Pieces of everything that the parsers know, so that what they are given is nearly right. */
const fragments = [
  "\n",
  "\r\n",
  "\r",
  " ",
  " | ",
  "┃",
  "████ ",
  "\u001b",
  "\u001b[",
  "\u001b[1G",
  "\u001b[3C",
  "\u001b[38;5;141m",
  "\u001b]",
  "\u0007",
  "\u009b",
  "Estimated Usage",
  "Estimated Usage | resets on 2026-12-01 | KIRO PRO+\n",
  "resets on 02/30",
  "Plan: KIRO PRO",
  "Plan: KIRO PRO | 1 usage breakdowns\n",
  "Your plan is managed by admin\n",
  "Credits (",
  "Credits (12.50 of 50 covered in plan)\n",
  "Credits (0.00 of 0 covered in plan)\n",
  "(999999999999 of 0.000000000001 covered in plan)\n",
  "Credits (320.00 used)\n",
  " of ",
  "covered in plan)",
  "25%\n",
  "999999999999.9%\n",
  ", 25.0%",
  "(resets on 99/99)",
  "🎁 Bonus credits:",
  " - ",
  "5/0 used\n",
  "1.00/500 used (999999 days left)\n",
  ", expires in 3 days",
  "Overages: Enabled billed at $0.04 per request\n",
  "Credits used: 40.29\n",
  "Est. cost: $1.61 USD\n",
  "Additional credits\n",
  "0.00 of 0 used\n",
  "3 of 5 used, expires Jun 18, 2027\n",
  "0 of 0 credits across 1 pack\n",
  " ▸ Credits: 0.21 • Time: 24s\n",
  "Opening browser...",
  "0",
  "1,234",
  "-1",
  "NaN",
  "1e999",
  "{",
  "}",
  '{"accountType":"BuilderId"',
  '{"account":null}',
  '"email":',
  "Logged in with ",
  "Email: ",
  "Not logged in",
  "kiro-cli 2.",
  '{"type":"runFinished","data":',
  '{"type":"metadata","data":null}\n',
];

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(fc.constantFrom(...fragments), { maxLength: 30 }).map((pieces) => pieces.join("")),
  fc
    .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 5 })), { maxLength: 30 })
    .map((pieces) => pieces.join("")),
  fc.string({ unit: fc.constantFrom(..."\u001b\u009b[](;?0123456789mKGHC\u0007\\ ab\n"), maxLength: 300 }),
);

/** Like an answer, with something else here and there. */
const value = fc.oneof(
  fc.constantFrom(null, undefined, "", "Unknown", "2026-12-01", true, false, 0, 1, -1, 50, 999_999, 1e308, 5e-324, "1"),
  fc.double(),
  fc.string({ maxLength: 10 }),
);
const entry = fc.dictionary(
  fc.constantFrom(
    ...["displayName", "used", "limit", "total", "percentage", "hasLimit", "currentOverages", "overageCharges"],
    ...["name", "daysUntilExpiry", "expiresAt", "isActive", "currency", "overageRate", "resourceType"],
  ),
  value,
);
const amounts = fc.record({ used: fc.double({ min: 0 }), limit: fc.double({ min: 0 }), total: fc.double({ min: 0 }) });
const list = fc.array(
  fc.oneof(
    amounts,
    amounts,
    fc.tuple(amounts, entry).map(([a, b]) => ({ ...a, ...b })),
    value,
  ),
  {
    maxLength: 3,
  },
);
const data = fc.record(
  {
    planName: value,
    billingCycleReset: value,
    overagesEnabled: value,
    isEnterprise: value,
    usageBreakdowns: fc.oneof(list, list, list, value),
    bonusCredits: fc.oneof(list, value),
    addOnCredits: fc.oneof(list, value),
  },
  { requiredKeys: [] },
);
const answer = fc.oneof(
  fc.jsonValue(),
  data,
  fc.record({ success: value, message: fc.oneof(value, text), data }, { requiredKeys: [] }),
);

/** A snapshot holds only numbers that can be: the schema refuses NaN, infinity and what is below zero. */
function expectSoundOrFailure(parse: () => KiroSnapshot): void {
  const failure = failureOf(() => expect(v.safeParse(snapshotSchema, parse()).issues).toBeUndefined());
  expect(failure === null || typeof failure === "string").toBe(true);
}

describe("whatever it is given", () => {
  it("parseUsage returns a sound snapshot or throws a KiroError", () => {
    fc.assert(
      fc.property(text, (output) => expectSoundOrFailure(() => parseUsage(output, { now }))),
      { numRuns: 3000 },
    );
  });

  it("parseAcpUsage returns a sound snapshot or throws a KiroError", () => {
    fc.assert(
      fc.property(answer, (given) => expectSoundOrFailure(() => parseAcpUsage(given, { now }))),
      { numRuns: 3000 },
    );
  });

  it("parseWhoami returns words or null", () => {
    fc.assert(
      fc.property(text, (output) => {
        const whoami = parseWhoami(output);
        expect(["signed-in", "signed-out", "unknown"]).toContain(whoami.status);
        if (whoami.status !== "signed-in") return;
        for (const words of [whoami.loginMethod, whoami.email]) expect(words === null || words !== "").toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it("parseCliVersion and isModelAnswer return", () => {
    fc.assert(
      fc.property(text, (output) => {
        expect(parseCliVersion(output) ?? "1.2.3").toMatch(/^\d+\.\d+\.\d+/);
        expect(typeof isModelAnswer({ stdout: output, stderr: output })).toBe("boolean");
        for (const id of listEmptySessions(output)) expect(id).toMatch(/^[0-9a-f-]{36}$/i);
      }),
      { numRuns: 500 },
    );
  });
});
