import {
  capitalize,
  countDaysUntil,
  formatCompactCredits,
  formatCount,
  formatCredits,
  formatDay,
  formatDistance,
  formatMoney,
  formatPercent,
  formatTime,
  formatShare,
  formatSum,
  formatUtc,
  joinWords,
  readSystemLocale,
} from "../../../src/lib/words/format";

const us = "en-US";
const now = new Date("2026-11-21T05:12:09.000Z");
const utc = { now, locale: us, timeZone: "UTC" };

/** Locales put different blanks before "PM" and behind a number. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

test.each([
  [0, "0", "0"],
  [0.004, "<0.01", "<0.01"],
  [0.005, "0.01", "0.01"],
  [0.1 + 0.2, "0.3", "0.3"],
  [49.77, "49.77", "49.8"],
  [999.94, "999.94", "999.9"],
  [999.99, "999.99", "999.9"],
  [1_000, "1,000", "1,000"],
  [1_364.92, "1,364.92", "1,364"],
  [9_999.9, "9,999.9", "9,999"],
  [12_345, "12,345", "12.3K"],
  [199_999, "199,999", "199.9K"],
  [1_250_000.891, "1,250,000.89", "1.2M"],
])("%d credits are written %s, and %s in the menu bar", (credits, exact, compact) => {
  expect(formatCredits(credits, us)).toBe(exact);
  expect(formatCompactCredits(credits, us)).toBe(compact);
});

test.each([
  [0, "0%"],
  [0.0499, "<0.1%"],
  [0.05, "0.1%"],
  [(7.15 / 50) * 100, "14.3%"],
  [28.999999999999996, "29%"],
  [99.97, "99.9%"],
  [100, "100%"],
  [100.06, "100.1%"],
  [1_530, "1,530%"],
])("%d percent is written %s, never rounded up to all or down to nothing", (percent, expected) => {
  expect(formatPercent(percent, us)).toBe(expected);
});

test.each([
  [1.61, "USD", "$1.61"],
  [0.0375, "USD", "$0.0375"],
  [0.125, null, "$0.13"],
  [1_234.5, "EUR", "€1,234.50"],
  [1.61, "credits?", "1.61 credits?"],
])("%d %s is written %s", (amount, currency, expected) => {
  expect(formatMoney(amount, currency, us)).toBe(expected);
});

test("numbers and times are written as the locale has it", () => {
  expect(formatCredits(8_747.5, "de-DE")).toBe("8.747,5");
  expect(formatCredits(0.001, "de-DE")).toBe("<0,01");
  expect(formatTime("2026-11-21T21:30:00.000Z", { ...utc, locale: "de-DE" })).toBe("21:30");
});

test.each([
  [{ LC_NUMERIC: "de_DE.UTF-8" }, "de-DE"],
  [{ LC_NUMERIC: "fr_CH" }, "fr-CH"],
  // Then it is that of Intl as well.
  [{ LC_NUMERIC: "de_DE.UTF-8", LC_ALL: "en_US.UTF-8" }, undefined],
  [{ LC_NUMERIC: "C" }, undefined],
  [{ LC_NUMERIC: "POSIX" }, undefined],
  [{ LC_TIME: "de_DE" }, undefined],
  [{}, undefined],
])("with %j the system's locale for numbers is %s", (env, expected) => {
  expect(readSystemLocale("LC_NUMERIC", env)).toBe(expected);
});

test.each([
  ["Pacific/Kiritimati", "2026-11-30T09:30:00.000Z", "Dec 1", "tomorrow"],
  ["Pacific/Kiritimati", "2026-11-30T10:30:00.000Z", "Dec 1", "today"],
  ["Asia/Kolkata", "2026-11-30T18:29:00.000Z", "Dec 1", "tomorrow"],
  ["Asia/Kolkata", "2026-11-30T18:31:00.000Z", "Dec 1", "today"],
  ["UTC", "2026-11-30T23:59:00.000Z", "Dec 1", "tomorrow"],
  ["America/Los_Angeles", "2026-11-30T07:59:00.000Z", "Nov 30", "tomorrow"],
  ["America/Los_Angeles", "2026-11-30T08:01:00.000Z", "Nov 30", "today"],
  ["Pacific/Pago_Pago", "2026-12-01T10:30:00.000Z", "Nov 30", "today"],
  ["Pacific/Pago_Pago", "2026-12-01T11:30:00.000Z", "Nov 30", "yesterday"],
])("in %s at %s the reset is on %s, which is %s", (timeZone, instant, day, distance) => {
  const about = { now: new Date(instant), timeZone };
  expect(formatDay("2026-12-01T00:00:00.000Z", about)).toBe(day);
  expect(formatDistance(countDaysUntil("2026-12-01T00:00:00.000Z", about))).toBe(distance);
});

test.each([
  ["2026-11-20T23:59:59.999Z", -1, "Nov 20", "yesterday"],
  ["2026-11-22T00:00:00.000Z", 1, "Nov 22", "tomorrow"],
  ["2027-01-01T00:00:00.000Z", 41, "Jan 1, 2027", "in 41 days"],
  ["2030-06-18T00:00:00.000Z", 1_305, "Jun 18, 2030", "in 1,305 days"],
])("%s is %d days away, %s, %s", (instant, count, day, words) => {
  expect(countDaysUntil(instant, utc)).toBe(count);
  expect(formatDay(instant, utc)).toBe(day);
  expect(formatDistance(countDaysUntil(instant, utc))).toBe(words);
});

test("a day may have its name and the whole name of the month", () => {
  expect(formatDay("2026-12-01T00:00:00.000Z", utc, { weekday: "long" })).toBe("Tuesday, Dec 1");
  expect(formatDay("2027-12-01T00:00:00.000Z", utc, { month: "long" })).toBe("December 1, 2027");
});

test.each([
  ["2026-11-21T00:00:00.000Z", "UTC", "12:00 AM"],
  ["2026-11-20T23:59:00.000Z", "UTC", "Nov 20, 11:59 PM"],
  ["2026-11-20T23:59:00.000Z", "America/Los_Angeles", "3:59 PM"],
  ["2026-11-20T23:59:00.000Z", "Asia/Kolkata", "5:29 AM"],
  ["2025-11-21T05:12:09.000Z", "UTC", "Nov 21, 2025, 5:12 AM"],
])("%s in %s is %s", (instant, timeZone, expected) => {
  expect(plain(formatTime(instant, { ...utc, timeZone }))).toBe(expected);
});

test.each([
  [1, "1 credit"],
  [1.004, "1 credit"],
  [0.5, "0.5 credits"],
  [1_000, "1,000 credits"],
])("%d with its noun: %s", (count, expected) => {
  expect(formatCount(count, "credit", us)).toBe(expected);
});

test("the exact instant is UTC to the minute, and a sentence begins with a capital", () => {
  expect(formatUtc("2026-12-01T00:00:00.000Z")).toBe("2026-12-01 00:00 UTC");
  expect(capitalize("at least 100% used")).toBe("At least 100% used");
});

test.each([
  [0, "0%"],
  [0.001, "<1%"],
  [0.743, "74%"],
  [0.998, "99%"],
  [1, "100%"],
])("a share of %d is %s", (share, expected) => {
  expect(formatShare(share, us)).toBe(expected);
});

test("sums have one decimal, and lists a comma before the last word", () => {
  expect([0.234, 12.449, 1_364.96].map((sum) => formatSum(sum, us))).toEqual(["0.23", "12.4", "1,365"]);
  expect(joinWords(["plan", "bonus", "add-on"])).toBe("plan, bonus, and add-on");
  expect(joinWords(["plan", "bonus"])).toBe("plan and bonus");
});
