import { describeProblems } from "../../../src/lib/words/describe-problems";
import { KiroError } from "../../../src/lib/shapes/kiro-error";
import type { KiroOverage } from "../../../src/lib/kiro";
import { createBonus, createPack, createPlan, createReading } from "../../create-reading";
import { isTitleCase } from "../../title-case";

const about = { now: new Date("2026-11-24T05:12:09.000Z"), locale: "en-US", timeZone: "UTC" };
const december = { resetsAt: "2026-12-01T00:00:00.000Z" };
const quiet = { error: null, failedAt: null, lockedWay: null, snapshot: createReading() };
const full = createPlan(1_000, 1_000, december);

test("usually there is none", () => {
  expect(describeProblems(quiet, false, about)).toEqual([]);
  expect(describeProblems({ ...quiet, snapshot: null }, false, about)).toEqual([]);
});

test("the most pressing one comes first, and each has words and a next step", () => {
  const failedAt = new Date("2026-11-24T05:00:00.000Z");
  const snapshot = createReading({ windows: [full], mayExceedLimit: true });
  const lockedWay = { way: "chat", cliVersion: "1.23.1" };
  const problems = describeProblems({ error: new KiroError("timed-out"), failedAt, lockedWay, snapshot }, true, about);
  expect(problems.map(({ id, since, remedies }) => [id, since, remedies[0]])).toEqual([
    ["refresh-off", null, "preferences"],
    ["timed-out", failedAt, "try-again"],
    ["locked-way", null, "dashboard"],
    ["limit", null, "dashboard"],
    ["clamped", null, "update"],
  ]);
  for (const { title, sentence } of problems) {
    expect(isTitleCase(title.replace(/^A /, ""))).toBe(true);
    expect(sentence).toMatch(/^[A-Za-z].*[^.]\.$/);
  }
  expect(problems[2].sentence).toContain("kiro-cli 1.23.1 seems");
});

test("an answer that a model gave and the way it locked are one problem", () => {
  const state = { ...quiet, error: new KiroError("unrecognized-output"), lockedWay: { way: "chat", cliVersion: null } };
  const [problem, ...others] = describeProblems(state, false, about);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ id: "locked-way", remedies: ["dashboard", "try-method-again"] });
});

const overage: KiroOverage = { enabled: true, creditsUsed: 0, ratePerCredit: 0.04, cost: 0, currency: "USD" };
const packs = [createPack(42.5, 100, null), createBonus("Welcome bonus", 1, 5, null)];

test.each<[string, typeof packs, KiroOverage | null, string]>([
  [
    "overages on",
    [full],
    overage,
    "Overages are on, so use beyond the plan is billed at $0.04 per credit. Resets Tuesday, Dec 1, in 7 days.",
  ],
  [
    "overages off",
    [full],
    { ...overage, enabled: false },
    "Overages are off, so nothing is billed beyond the plan. Turn on overages or buy an add-on pack on the dashboard to keep going. Resets Tuesday, Dec 1, in 7 days.",
  ],
  [
    "packs left",
    [full, ...packs],
    { ...overage, enabled: false },
    "You have 4 bonus credits and 57.5 add-on credits left. Overages are off, so nothing is billed beyond the plan. Resets Tuesday, Dec 1, in 7 days.",
  ],
  [
    "nothing known",
    [{ ...full, resetsAt: null }],
    null,
    "Turn on overages or buy an add-on pack on the dashboard to keep going.",
  ],
])("a plan that is used up, with %s, says what comes next", (_case, windows, overage, sentence) => {
  const [problem] = describeProblems({ ...quiet, snapshot: createReading({ windows, overage }) }, false, about);
  expect(problem).toMatchObject({ title: "Plan Used Up", sentence });
});

test("a plan that was used up in the month before is not", () => {
  const windows = [{ ...full, resetsAt: "2026-11-01T00:00:00.000Z" }];
  expect(describeProblems({ ...quiet, snapshot: createReading({ windows }) }, false, about)).toEqual([]);
});
