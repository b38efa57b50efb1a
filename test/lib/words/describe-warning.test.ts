import type { Warning } from "../../../src/lib/forecast/choose-warnings";
import { describeWarnings } from "../../../src/lib/words/describe-warning";
import { createSummary } from "../forecast/create-summary";

const surroundings = { now: new Date("2026-12-16T12:00:00.000Z"), locale: "en-US", timeZone: "UTC" };
const bonus: Warning = { kind: "bonus", label: "Welcome bonus", remaining: 386, expiresAt: "2026-12-17T12:00:00.000Z" };

test.each<[string, Warning[]]>([
  ["", []],
  ["Kiro: 80% of the plan used", [{ kind: "use", percent: 80 }]],
  ["Kiro: 95% of the plan used, likely to run out Dec 20–27", [{ kind: "use", percent: 95 }, { kind: "chance" }]],
  ["Kiro: 386 bonus credits expire tomorrow", [bonus]],
])("%s", (words, warnings) => {
  expect(describeWarnings(warnings, createSummary(), surroundings)).toBe(words);
});
