import { KiroError, kiroErrorKinds, type KiroErrorKind } from "../../../src/lib/shapes/kiro-error";
import type { KiroOverage, KiroWindow } from "../../../src/lib/shapes/snapshot";
import type { RefreshReport } from "../../../src/lib/shapes/kept";
import { describeOutcome, describeProblems, type ProblemFacts } from "../../../src/lib/words/problems";
import { createBonus, createPack, createPlan, createReading, type ReadingParts } from "../../create-reading";
import { isTitleCase } from "../../title-case";

const about = { now: new Date("2026-11-24T05:12:09.000Z"), locale: "en-US", timeZone: "UTC" };
const failedAt = new Date("2026-11-24T05:00:00.000Z");
const december = { resetsAt: "2026-12-01T00:00:00.000Z" };
const full = createPlan(1_000, 1_000, december);
const quiet: ProblemFacts = { error: null, failedAt: null, snapshot: createReading(), isStale: false, report: null };
const closed = { isTextClosed: true, cliVersion: "1.23.1" } as RefreshReport;
const plain = (text: string) => text.replaceAll("\u202f", " ");

const fail = (kind: KiroErrorKind, detail: string | null = null, more: Partial<ProblemFacts> = {}) =>
  describeProblems({ ...quiet, snapshot: null, error: new KiroError(kind, detail), failedAt, ...more }, about);

/** Who is signed in, or where the numbers come from. */
const accounts: [string, Partial<ProblemFacts>][] = [
  ["nobody known", {}],
  ["an API key", { snapshot: createReading({ loginMethod: "API key" }) }],
  ["an organization", { snapshot: createReading({ managedBy: "organization" }) }],
  ["the Kiro IDE", { source: "ide" }],
];

test.each(accounts.flatMap(([name, facts]) => kiroErrorKinds.map((kind) => [name, kind, facts] as const)))(
  "with %s, %s has words that fit a row and a next step",
  (_name, kind, facts) => {
    const [{ title, sentences, remedies, since, id }] = fail(kind, null, facts);
    expect(id).toBe(kind);
    expect(isTitleCase(title.replace(/^A /, ""))).toBe(true);
    expect(title.length).toBeLessThanOrEqual(40);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Za-z].*[^.]\.$/);
      expect(sentence.length).toBeLessThanOrEqual(60);
    }
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(new Set(remedies).size).toBe(remedies.length);
    expect(remedies.length).toBeGreaterThan(0);
    expect(since).toBe(failedAt);
  },
);

test.each<[KiroErrorKind, Partial<ProblemFacts>, string, string]>([
  ["cli-not-found", {}, "kiro-cli and Kiro IDE Not Found", "install, open-kiro, preferences, try-again"],
  ["cli-not-found", { source: "kiro-cli" }, "kiro-cli Not Found", "install, preferences, try-again"],
  ["cli-not-found", { source: "ide" }, "No Kiro IDE Record", "open-kiro, try-again, preferences"],
  ["not-logged-in", {}, "Signed Out", "log-in, try-again"],
  ["not-logged-in", { hasIdeRecord: true }, "Signed Out", "log-in, try-again, preferences"],
  ["not-logged-in", { hasIdeRecord: true, source: "kiro-cli" }, "Signed Out", "log-in, try-again"],
  ["not-logged-in", accounts[1][1], "No API Key", "try-again, dashboard, log-in"],
  ["session-expired", {}, "Session Expired", "log-in-again, try-again"],
  ["session-expired", accounts[1][1], "API Key Refused", "dashboard, try-again"],
  ["no-profile", {}, "No Kiro Profile", "log-in-again, try-again, dashboard"],
  ["no-profile", accounts[1][1], "No Kiro Profile", "dashboard, try-again"],
  ["no-profile", accounts[2][1], "No Kiro Profile", "try-again, log-in-again, dashboard"],
  ["access-denied", {}, "Access Denied", "dashboard, try-again, switch-account"],
  ["offline", {}, "You're Offline", "try-again"],
  ["unreachable", {}, "Can't Reach Kiro", "try-again, status"],
  ["no-credits-reported", accounts[3][1], "No Kiro IDE Record", "open-kiro, try-again, preferences"],
  ["summary-only", {}, "No Numbers in This Version", "update, try-again, dashboard"],
  ["model-answered", {}, "A Model Answered", "dashboard, try-method-again, update"],
  ["timed-out", {}, "kiro-cli Took Too Long", "try-again, preferences, status"],
])("%s %#: the return key does the first of its steps", (kind, facts, title, steps) => {
  const [problem] = fail(kind, null, facts);
  expect([problem.title, problem.remedies.join(", ")]).toEqual([title, steps]);
});

test.each<[string, KiroErrorKind, Partial<ProblemFacts>, string]>([
  [
    "an organization asks its administrator",
    "no-profile",
    accounts[2][1],
    "Ask your administrator for a Kiro profile.",
  ],
  ["nobody known may be in one", "no-profile", {}, "In an organization, ask your administrator."],
  [
    "an API key is set anew",
    "session-expired",
    accounts[1][1],
    "Create a new one on the dashboard, then set KIRO_API_KEY.",
  ],
  [
    "the IDE's record is offered",
    "not-logged-in",
    { hasIdeRecord: true },
    "Or set Source to Kiro IDE, if it's the same account.",
  ],
])("advice fits the account: %s", (_case, kind, facts, sentence) => {
  expect(fail(kind, null, facts)[0].sentences).toContain(sentence);
});

test.each<[KiroErrorKind, string, Partial<ProblemFacts>, string[], string]>([
  [
    "access-denied",
    "Your account is suspended. Contact support.",
    {},
    ["Kiro says: “Your account is suspended. Contact support.”", "The dashboard may tell you more."],
    "dashboard",
  ],
  [
    "cli-failed",
    "Permission denied (os error 13)",
    {},
    ["kiro-cli says: “Permission denied (os error 13)”", "Try again, or update kiro-cli."],
    "try-again",
  ],
  [
    "cli-failed",
    "kiro-cli exited with code 3.",
    {},
    ["kiro-cli exited with code 3.", "Try again, or update kiro-cli."],
    "try-again",
  ],
  ["cli-not-found", "The path isn't a file. Correct it.", {}, ["The path isn't a file.", "Correct it."], "preferences"],
  [
    "cli-failed",
    "This version of kiro-cli refuses the question. Update Kiro Usage.",
    {},
    ["This version of kiro-cli refuses the question.", "Update Kiro Usage."],
    "preferences",
  ],
  [
    "unrecognized-output",
    "Its time is missing.",
    { source: "ide" },
    ["Its time is missing.", "Kiro Usage may need an update."],
    "open-kiro",
  ],
])("%s that says “%s”", (kind, detail, facts, sentences, next) => {
  const [problem] = fail(kind, detail, facts);
  expect(problem.sentences).toEqual(sentences);
  expect(problem.remedies[0]).toBe(next);
});

test("usually there is none", () => {
  expect(describeProblems(quiet, about)).toEqual([]);
  expect(describeProblems({ ...quiet, snapshot: null }, about)).toEqual([]);
});

test("the most pressing one comes first", () => {
  const snapshot = createReading({ windows: [full], mayExceedLimit: true });
  const facts = { isRefreshOff: true, isBackgroundOff: true, isFolderClosed: true, report: closed, snapshot };
  const problems = fail("unrecognized-output", null, facts);
  expect(problems.map(({ id, since, remedies }) => [id, since, remedies[0]])).toEqual([
    ["refresh-off", null, "preferences"],
    ["folder-closed", null, "try-again"],
    ["unrecognized-output", failedAt, "update"],
    ["model-answered", null, "dashboard"],
    ["limit", null, "dashboard"],
    ["clamped", null, "update"],
  ]);
  expect(problems[3].sentences[0]).toBe("kiro-cli 1.23.1 seems to have sent the question to a model.");
  for (const { title, sentences } of problems) {
    expect(title.length).toBeLessThanOrEqual(40);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z k].*\.$/);
  }
  expect(describeProblems({ ...quiet, isBackgroundOff: true }, about)[0].remedies).toEqual(["run-refresh"]);
});

test("a folder that can't be written to is one problem", () => {
  expect(fail("cli-failed", null, { isFolderClosed: true }).map(({ id }) => id)).toEqual(["folder-closed"]);
});

test("a model's answer and the method it turned off are one problem", () => {
  expect(fail("model-answered", null, { report: closed })).toHaveLength(1);
});

test("a late counter is said, and alarms nobody", () => {
  const snapshot = { ...createReading({ windows: [full] }), isLate: true };
  expect(describeProblems({ ...quiet, snapshot }, about).map(({ id }) => id)).toEqual(["late"]);
});

const on: KiroOverage = { enabled: true, capable: true, creditsUsed: 0, ratePerCredit: 0.04, cost: 0, currency: "USD" };
const off = { ...on, enabled: false };
const packs: KiroWindow[] = [createPack(42.5, 100, null), createBonus("Welcome bonus", 1, 5, null)];
const reset = "Resets Tuesday, Dec 1, in 7 days.";
const more = "To keep going, turn on overages or buy an add-on pack.";

test.each<[string, ReadingParts, string[]]>([
  ["overages on", { overage: on }, ["Overages are on.", "Use beyond the plan is billed at $0.04 per credit.", reset]],
  ["overages off", { overage: off }, ["Overages are off.", "Nothing is billed beyond the plan.", more, reset]],
  [
    "packs left",
    { windows: [full, ...packs], overage: off },
    [
      "You have 4 bonus and 57.5 add-on credits left.",
      "Overages are off.",
      "Nothing is billed beyond the plan.",
      reset,
    ],
  ],
  [
    "a free plan",
    { overage: { ...off, capable: false } },
    ["Overages aren't available on this plan.", "To keep going, upgrade your plan.", reset],
  ],
  [
    "an organization",
    { managedBy: "organization", overage: off },
    ["Overages are off.", "Nothing is billed beyond the plan.", "To keep going, ask your administrator.", reset],
  ],
  ["nothing stated", { overage: null }, ["Check overages on the dashboard.", reset]],
  ["only amounts", { overage: { ...on, enabled: null } }, ["Check overages on the dashboard.", reset]],
  ["no reset", { windows: [{ ...full, resetsAt: null }], overage: null }, ["Check overages on the dashboard."]],
])("a plan that is used up, with %s, says what comes next", (_case, parts, sentences) => {
  const snapshot = createReading({ plan: "KIRO PRO", windows: [full], ...parts });
  expect(describeProblems({ ...quiet, snapshot }, about)).toMatchObject([{ title: "Plan Used Up", sentences }]);
});

test("a plan that was used up in the month before is not", () => {
  const windows = [{ ...full, resetsAt: "2026-11-01T00:00:00.000Z" }];
  expect(describeProblems({ ...quiet, snapshot: createReading({ windows }) }, about)).toEqual([]);
});

const record = (resetsAt: string, used = 418) =>
  createReading({
    source: "ide",
    windows: [createPlan(used, 1_000, { resetsAt })],
    updatedAt: new Date("2026-11-24T04:41:00.000Z"),
    mayExceedLimit: used === 1_000,
  });

test.each<[string, Partial<ProblemFacts>, [string, string][]]>([
  ["is current", { snapshot: record(december.resetsAt) }, []],
  [
    "was made before you used Kiro",
    { snapshot: record(december.resetsAt), isUsedSince: true },
    [["You used Kiro after this record (4:41 AM).", "open-kiro"]],
  ],
  [
    "is last month's",
    { snapshot: record("2026-11-24T05:00:00.000Z", 1_000), isUsedSince: true, isStale: true },
    [["The Kiro IDE's record (4:41 AM) is last month's.", "open-kiro"]],
  ],
  [
    "is at the limit",
    { snapshot: record(december.resetsAt, 1_000) },
    [
      ["Check overages on the dashboard.", "dashboard"],
      ["The Kiro IDE may stop counting at the limit.", "dashboard"],
    ],
  ],
])("a record of the Kiro IDE that %s", (_case, facts, expected) => {
  const problems = describeProblems({ ...quiet, ...facts }, about);
  expect(problems.map(({ sentences, remedies }) => [plain(sentences[0]), remedies[0]])).toEqual(expected);
  if (expected[0]?.[1] === "open-kiro")
    expect(problems[0].sentences[1]).toBe("Open the account page in the Kiro IDE to update it.");
});

const snapshot = createReading({
  windows: [createPlan(12, 50, { resetsAt: null })],
  updatedAt: new Date("2026-11-24T05:12:00.000Z"),
});
const left = "38 of 50 Kiro credits left, updated 5:12 AM";

test.each<[string, Partial<ProblemFacts>, boolean, string]>([
  ["a reading", {}, false, left],
  ["a failure", { error: new KiroError("throttled") }, false, "Too Many Requests. Kiro is limiting requests."],
  ["nothing", { snapshot: null }, false, "No Kiro usage yet"],
  ["a login in Terminal", { isLoggingIn: true }, false, "Finish logging in in Terminal"],
  ["a model again", { report: closed }, true, `A model answered again, so that method stays off. ${left}`],
])("what came of a refresh: %s", (_case, change, allowModel, expected) => {
  expect(plain(describeOutcome({ ...quiet, snapshot, ...change }, { allowModel }, about))).toBe(expected);
});
