import type { Notice } from "../../../src/lib/shapes/notice";
import { describeNotice, notificationsOn } from "../../../src/lib/words/notices";
import { createPack, createPlan, createReading, type ReadingParts } from "../../create-reading";
import { createSummary } from "../forecast/create-summary";

const viewer = { now: new Date("2026-12-16T16:40:00.000Z"), locale: "en-US", timeZone: "UTC" };
const reset = { resetsAt: "2027-01-01T00:00:00.000Z" };
const plan = (used: number): ReadingParts => ({ plan: "KIRO PRO", windows: [createPlan(used, 1_000, reset)] });
const full = plan(1_000).windows![0];
const on = { enabled: true, capable: true, creditsUsed: 0, ratePerCredit: 0.04, cost: 0, currency: "USD" };
const ends = "Resets Friday, Jan 1, 2027, in 16 days.";
const burn: Notice = {
  kind: "burn",
  credits: 213.8,
  since: "2026-12-16T14:10:00.000Z",
  percent: 21.4,
  project: "shop",
};
const expiry = { kind: "expiry", label: "Welcome bonus", expiresAt: "2026-12-17T12:00:00.000Z" } as const;

test.each<[string, string, Notice, ReadingParts]>([
  ["80% of your plan is used", `200 of 1,000 left. ${ends}`, { kind: "use", percent: 80 }, plan(800)],
  ["Your plan is used up", `Overages are on. ${ends}`, { kind: "use", percent: 100 }, { ...plan(1_000), overage: on }],
  [
    "Your plan is used up",
    `You have 57.5 add-on credits left. ${ends}`,
    { kind: "use", percent: 100 },
    { windows: [full, createPack(42.5, 100, null)] },
  ],
  ["Credits may run short", "Likely to run out Dec 20–27.", { kind: "chance" }, plan(800)],
  ["Welcome bonus expires tomorrow", "386 bonus credits left.", { ...expiry, remaining: 386, pool: "bonus" }, plan(1)],
  ["Welcome bonus expires tomorrow", "1 add-on credit left.", { ...expiry, remaining: 1, pool: "addon" }, plan(1)],
  ["Credits are back", "999 of 1,000 left until Jan 1, 2027.", { kind: "reset" }, plan(1)],
  ["Kiro is using credits fast", "214 credits since 2:10 PM, 21% of your plan. Mostly in shop.", burn, plan(1)],
  ["Kiro is using credits fast", "214 credits since 2:10 PM, 21% of your plan.", { ...burn, project: null }, plan(1)],
])("%s: %s", (title, body, notice, parts) => {
  const words = describeNotice(notice, { snapshot: createReading(parts), forecast: createSummary() }, viewer);
  expect({ ...words, body: words.body.replace("\u202f", " ") }).toEqual({ title, body });
});

test("the first notification says that they are on", () => {
  expect(notificationsOn.title).toBe("Notifications are on");
});
