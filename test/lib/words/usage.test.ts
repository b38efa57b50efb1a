import {
  describeExtras,
  describeOverage,
  describeSentence,
  describeSubtitle,
  describeSummary,
  explainOverage,
  formatSnapshotJson,
} from "../../../src/lib/words/usage";
import { createSummary } from "../forecast/create-summary";
import { createBonus, createPack, createPlan, createReading, type ReadingParts } from "../../create-reading";

const now = new Date("2026-11-21T05:30:00.000Z");
const about = { now, locale: "en-US", timeZone: "UTC" };
const december = { resetsAt: "2026-12-01T00:00:00.000Z" };

const read = (parts: ReadingParts) => createReading({ updatedAt: new Date("2026-11-21T05:12:09.000Z"), ...parts });
const billed = { enabled: true, capable: null, creditsUsed: 40.29, ratePerCredit: 0.04, cost: 1.61, currency: "USD" };
const plain = (text: string) => text.replaceAll("\u202f", " ");

test.each<[string, ReadingParts, string]>([
  [
    "a plan",
    { windows: [createPlan(12.5, 50, december)] },
    "37.5 of 50 Kiro credits left, resets December 1, updated 5:12 AM",
  ],
  [
    "over the limit",
    { windows: [createPlan(2_100, 2_000, december)] },
    "0 of 2,000 Kiro credits left, 100 over, resets December 1, updated 5:12 AM",
  ],
  [
    "possibly over the limit",
    { windows: [createPlan(50, 50, december)], mayExceedLimit: true },
    "0 of 50 Kiro credits left, possibly over the limit, resets December 1, updated 5:12 AM",
  ],
  [
    "no limit, no reset",
    { windows: [createPlan(320, null, { resetsAt: null })] },
    "320 Kiro credits used, updated 5:12 AM",
  ],
  [
    "a reset next year",
    { windows: [createPlan(12, 50, { resetsAt: "2027-01-01T00:00:00.000Z" })] },
    "38 of 50 Kiro credits left, resets January 1, 2027, updated 5:12 AM",
  ],
  [
    "a reset that is over",
    { windows: [createPlan(12, 50, { resetsAt: "2026-11-20T00:00:00.000Z" })] },
    "38 of 50 Kiro credits left, reset November 20, updated 5:12 AM",
  ],
  [
    "overage",
    { windows: [createPlan(1_000, 1_000, december)], overage: billed },
    "0 of 1,000 Kiro credits left, 40.29 overage credits used ($1.61), resets December 1, updated 5:12 AM",
  ],
  [
    "overage without a price",
    { windows: [createPlan(50, 50, december)], overage: { ...billed, ratePerCredit: null, cost: null } },
    "0 of 50 Kiro credits left, 40.29 overage credits used, resets December 1, updated 5:12 AM",
  ],
  [
    "used up, with something left beside it",
    { windows: [createPlan(50, 50, december), createBonus("Welcome bonus", 4, 5, null), createPack(42.5, 100, null)] },
    "0 of 50 Kiro credits left, 1 bonus and 57.5 add-on credits left, resets December 1, updated 5:12 AM",
  ],
  [
    "no overage yet",
    { windows: [createPlan(12.5, 50, december)], overage: { ...billed, creditsUsed: 0, cost: 0 } },
    "37.5 of 50 Kiro credits left, resets December 1, updated 5:12 AM",
  ],
  ["managed", { windows: [], managedBy: "admin" }, "Your organization manages this plan, updated 5:12 AM"],
])("the sentence for %s can be spoken", (_case, parts, expected) => {
  expect(plain(describeSentence(read(parts), about))).toBe(expected);
});

test("the sentence has the numbers of the locale and the words of the extension", () => {
  const sentence = describeSentence(read({ windows: [createPlan(252.5, 2_000, december)] }), {
    ...about,
    locale: "de-DE",
  });
  expect(sentence).toBe("1.747,5 of 2.000 Kiro credits left, resets December 1, updated 05:12");
});

test("the sentence is about the days of the reader", () => {
  const sentence = describeSentence(read({ windows: [createPlan(12, 50, december)] }), {
    ...about,
    timeZone: "America/Los_Angeles",
  });
  expect(plain(sentence)).toBe("38 of 50 Kiro credits left, resets November 30, updated 9:12 PM");
});

test.each<[ReadingParts, string]>([
  [{ windows: [createPlan(12.5, 50)] }, "37.5 of 50 left"],
  [{ windows: [createPlan(2_100, 2_000)] }, "0 of 2,000 left, 100 over"],
  [{ windows: [createPlan(50, 50), createPack(42.5, 100, null)] }, "0 of 50 left, 57.5 add-on credits left"],
  [{ windows: [createPlan(320, null)] }, "320 used"],
  [{ windows: [createPlan(50, 50)], mayExceedLimit: true }, "0 of 50 left, possibly over the limit"],
  [{ windows: [], managedBy: "organization" }, "Managed by your organization"],
])("the subtitle in Raycast's search is short and says of when it is", (parts, expected) => {
  const subtitle = describeSubtitle(read(parts), { locale: "en-US", timeZone: "UTC" });
  expect(plain(subtitle)).toBe(`${expected} (Nov 21, 5:12 AM)`);
});

const off = { enabled: false, capable: null, creditsUsed: null, ratePerCredit: null, cost: null, currency: null };

test.each([
  [off, "Overages are off", null],
  [{ ...off, enabled: null }, "Check overages on the dashboard", null],
  [{ ...off, enabled: null, creditsUsed: 3, cost: 0.12, currency: "USD" }, "3 overage credits used", "$0.12"],
  [{ ...off, creditsUsed: 0 }, "Overages are off", null],
  [{ ...off, enabled: true }, "Overages are on", null],
  [{ ...off, enabled: true, ratePerCredit: 0.04, currency: "USD" }, "Overages are on", "$0.04 per credit"],
  [billed, "40.29 overage credits used", "$1.61"],
  [{ ...off, enabled: true, creditsUsed: 1, cost: 0.04 }, "1 overage credit used", "$0.04"],
  [{ ...off, enabled: true, creditsUsed: 0 }, "0 overage credits used", null],
  [{ ...off, creditsUsed: 1, ratePerCredit: 0.04, cost: 0, currency: "USD" }, "1 overage credit used", null],
  // Switched off in the middle of the month: what was used has still to be paid.
  [{ ...off, creditsUsed: 1_040, cost: 41.6, currency: "USD" }, "1,040 overage credits used", "$41.60"],
])("overage %#: %s", (overage, title, cost) => {
  expect(describeOverage(overage, "en-US")).toEqual({ title, cost });
});

test.each<[string, ReadingParts, string[]]>([
  ["off", { plan: "KIRO PRO", overage: off }, ["Overages are off.", "Nothing is billed beyond the plan."]],
  ["on", { overage: { ...off, enabled: true } }, ["Overages are on.", "Use beyond the plan is billed."]],
  ["on with a rate", { overage: billed }, ["Overages are on.", "Use beyond the plan is billed at $0.04 per credit."]],
  ["not stated", { plan: null, overage: { ...off, enabled: null } }, ["Check overages on the dashboard."]],
  ["not mentioned", { plan: null, overage: null }, ["Check overages on the dashboard."]],
  ["not to be had", { plan: null, overage: { ...off, capable: false } }, ["Overages aren't available on this plan."]],
  ["off on a free plan", { plan: "KIRO FREE", overage: off }, ["Overages aren't available on this plan."]],
])("what it means that overages are %s", (_case, parts, expected) => {
  expect(explainOverage(read(parts), "en-US")).toEqual(expected);
});

test("what has expired, is used up or has no limit is not left", () => {
  const windows = [createBonus("Welcome bonus", 0, 5, "2026-11-20T00:00:00.000Z"), createPack(9, 9, null)];
  expect(describeExtras(read({ windows: [createPlan(50, 50), ...windows] }), about)).toBeNull();
});

test("the summary has a line a window, the overage, and when it was read", () => {
  const windows = [
    createPlan(2_040.29, 2_000, december),
    createBonus("Welcome bonus", 385.84, 500, "2026-12-04T05:12:09.000Z"),
    createBonus("A bonus with a name that goes on for much longer than a menu is wide", 0, 10, null),
    createPack(42.5, 100, "2027-06-18T00:00:00.000Z"),
    createPack(0, 100, "2027-06-18T00:00:00.000Z"),
  ];
  const summary = describeSummary(read({ plan: "KIRO PRO+", windows, overage: billed }), null, about);
  expect(plain(summary).split("\n")).toEqual([
    "KIRO PRO+",
    "Credits: 0 of 2,000 left, 40.29 over (102% used). Resets Tuesday, Dec 1, in 10 days",
    "Welcome bonus: 114.16 of 500 left (77.2% used). Expires Friday, Dec 4, in 13 days",
    "A bonus with a name that goes on for much longer than a menu is wide: 10 of 10 left (0% used)",
    "Add-on credits (2): 157.5 of 200 left (21.3% used). Expires Friday, Jun 18, 2027, in 209 days",
    "40.29 overage credits used, $1.61",
    "Updated 5:12 AM",
  ]);
});

test("the summary of a managed plan says why there are no numbers", () => {
  const summary = describeSummary(read({ plan: null, windows: [], managedBy: "admin" }), null, about);
  expect(plain(summary)).toBe("Kiro\nYour organization manages this plan; kiro-cli shows no numbers.\nUpdated 5:12 AM");
});

test("use beyond the limit that is billed is said once, as overage", () => {
  const sentence = describeSentence(read({ windows: [createPlan(1_040.29, 1_000)], overage: billed }), about);
  expect(sentence).toContain("0 of 1,000 Kiro credits left, 40.29 overage credits used ($1.61), ");
  expect(sentence).not.toContain(" over,");
});

test("a late counter and a record of the Kiro IDE say so wherever the number stands", () => {
  const late = { ...read({ windows: [createPlan(12, 50, december)] }), isLate: true };
  expect(describeSentence(late, about)).toContain("38 of 50 Kiro credits left, perhaps last month's, ");
  expect(describeSubtitle(late, about)).toContain("38 of 50 left, perhaps last month's (");
  const ide = read({ plan: null, source: "ide", overage: { ...off, enabled: null } });
  const lines = plain(describeSummary({ ...ide, isLate: true }, null, about)).split("\n");
  expect(lines.at(-1)).toBe("From the Kiro IDE, 5:12 AM");
  expect(lines.at(-2)).toBe("Kiro's counter may still be last month's");
});

test("the copied JSON holds the reading and its forecast without the chart's points", () => {
  const snapshot = read({});
  expect(JSON.parse(formatSnapshotJson(snapshot, null))).toEqual({ ...snapshot, forecast: null });
  const { forecast } = JSON.parse(formatSnapshotJson(snapshot, createSummary())) as { forecast: object };
  expect(forecast).toMatchObject({ state: "runs-out" });
  expect(forecast).not.toHaveProperty("points");
});
