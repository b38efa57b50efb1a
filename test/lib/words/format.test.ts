import {
  countDaysUntil,
  formatCompactCredits,
  formatCount,
  formatCredits,
  formatDay,
  formatDaysUntil,
  formatMoney,
  formatPercent,
  formatTime,
  formatUtc,
} from "../../../src/lib/words/format";

const us = "en-US";
const now = new Date("2026-11-21T05:12:09.000Z");

/** Locales put different blanks before "PM" and behind a number. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

test.each([
  [0, "0"],
  [0.004, "<0.01"],
  [0.005, "0.01"],
  [0.01, "0.01"],
  [0.23, "0.23"],
  [12.5, "12.5"],
  [0.1 + 0.2, "0.3"],
  [49.77, "49.77"],
  [999.95, "999.95"],
  [1_000, "1,000"],
  [8_747.5, "8,747.5"],
  [200_000, "200,000"],
  [1_234_567.891, "1,234,567.89"],
])("%d credits are written %s", (credits, expected) => {
  expect(formatCredits(credits, us)).toBe(expected);
});

test("credits are written as the locale has it", () => {
  expect(formatCredits(8_747.5, "de-DE")).toBe("8.747,5");
  expect(formatCredits(0.001, "de-DE")).toBe("<0,01");
  expect(plain(formatCredits(200_000, "fr-FR"))).toBe("200 000");
});

test.each([
  [0, "0"],
  [0.004, "<0.01"],
  [0.23, "0.23"],
  [1, "1"],
  [37.5, "37.5"],
  [49.77, "49.8"],
  [100, "100"],
  [999.4, "999.4"],
  [999.94, "999.9"],
  [999.95, "999.9"],
  [999.99, "999.9"],
  [1_000, "1K"],
  [1_364.42, "1.3K"],
  [8_700, "8.7K"],
  [8_747.5, "8.7K"],
  [9_999, "9.9K"],
  [199_999, "199.9K"],
  [200_000, "200K"],
  [1_250_000, "1.2M"],
])("%d credits are %s in the menu bar", (credits, expected) => {
  const text = formatCompactCredits(credits, us);
  expect(text).toBe(expected);
  expect(text.length).toBeLessThanOrEqual(6);
});

test.each([
  [0, "0%"],
  [0.0001, "<0.1%"],
  [0.0499, "<0.1%"],
  [0.05, "0.1%"],
  [0.1, "0.1%"],
  [0.44, "0.4%"],
  [0.46, "0.5%"],
  [14.3, "14.3%"],
  [(7.15 / 50) * 100, "14.3%"],
  [25, "25%"],
  [28.999999999999996, "29%"],
  [99.9, "99.9%"],
  [99.97, "99.9%"],
  [99.9999, "99.9%"],
  [100, "100%"],
  [100.04, "100%"],
  [100.06, "100.1%"],
  [153.14, "153.1%"],
  [1_530, "1,530%"],
])("%d percent is written %s, never rounded up to all or down to nothing", (percent, expected) => {
  expect(formatPercent(percent, us)).toBe(expected);
});

test.each([
  [1.61, "USD", "$1.61"],
  [0, "USD", "$0.00"],
  [0.005, "USD", "$0.005"],
  [0.04, "USD", "$0.04"],
  [0.0375, "USD", "$0.0375"],
  [0.00004, "USD", "$0.00"],
  [0.1, "USD", "$0.10"],
  [0.125, "USD", "$0.13"],
  [1_234.5, "USD", "$1,234.50"],
  [1.61, null, "$1.61"],
  [1.61, "EUR", "€1.61"],
  [1.61, "credits?", "1.61 credits?"],
])("%d %s is written %s", (amount, currency, expected) => {
  expect(formatMoney(amount, currency, us)).toBe(expected);
});

describe("days", () => {
  test.each([
    ["2026-12-01T00:00:00.000Z", "Dec 1", "December 1"],
    ["2026-12-31T23:59:59.000Z", "Dec 31", "December 31"],
    ["2027-01-01T00:00:00.000Z", "Jan 1, 2027", "January 1, 2027"],
    ["2025-11-21T00:00:00.000Z", "Nov 21, 2025", "November 21, 2025"],
  ])("%s is %s, the day in UTC", (instant, short, long) => {
    expect(formatDay(instant, now)).toBe(short);
    expect(formatDay(instant, now, "long")).toBe(long);
  });

  test.each([
    ["2026-11-21T00:00:00.000Z", 0, "today"],
    ["2026-11-21T23:59:59.999Z", 0, "today"],
    ["2026-11-22T00:00:00.000Z", 1, "tomorrow"],
    ["2026-11-20T23:59:59.999Z", -1, "yesterday"],
    ["2026-12-01T00:00:00.000Z", 10, "in 10 days"],
    ["2026-11-18T12:00:00.000Z", -3, "3 days ago"],
    ["2027-11-21T00:00:00.000Z", 365, "in 365 days"],
    ["2030-06-18T00:00:00.000Z", 1_305, "in 1,305 days"],
  ])("%s is %d days away: %s", (instant, count, words) => {
    expect(countDaysUntil(instant, now)).toBe(count);
    expect(formatDaysUntil(instant, now)).toBe(words);
  });

  test("the year turns for UTC, not for the person", () => {
    const newYearsEve = new Date("2026-12-31T23:30:00.000Z");
    expect(formatDay("2027-01-01T00:00:00.000Z", newYearsEve)).toBe("Jan 1, 2027");
    expect(formatDaysUntil("2027-01-01T00:00:00.000Z", newYearsEve)).toBe("tomorrow");
  });
});

describe("the time of day", () => {
  test.each([
    ["2026-11-21T05:12:09.000Z", "UTC", "5:12 AM"],
    ["2026-11-21T05:12:09.000Z", "America/Los_Angeles", "9:12 PM"],
    ["2026-11-21T00:00:00.000Z", "UTC", "12:00 AM"],
    ["2026-11-20T23:59:00.000Z", "UTC", "Nov 20, 11:59 PM"],
    ["2026-11-20T23:59:00.000Z", "America/Los_Angeles", "3:59 PM"],
    ["2026-11-20T23:59:00.000Z", "Asia/Kolkata", "5:29 AM"],
    ["2025-12-31T12:00:00.000Z", "UTC", "Dec 31, 2025, 12:00 PM"],
    ["2025-11-21T05:12:09.000Z", "UTC", "Nov 21, 2025, 5:12 AM"],
  ])("%s in %s is %s", (instant, timeZone, expected) => {
    expect(plain(formatTime(new Date(instant), { now, locale: us, timeZone }))).toBe(expected);
  });

  test("is written as the locale has it", () => {
    const evening = new Date("2026-11-21T21:30:00.000Z");
    expect(formatTime(evening, { now, locale: "de-DE", timeZone: "UTC" })).toBe("21:30");
  });
});

test.each([
  [0, "0 credits"],
  [1, "1 credit"],
  [1.004, "1 credit"],
  [1.5, "1.5 credits"],
  [0.5, "0.5 credits"],
  [10, "10 credits"],
  [1_000, "1,000 credits"],
])("%d with its noun: %s", (count, expected) => {
  expect(formatCount(count, "credit", us)).toBe(expected);
});

test("the exact instant is UTC to the minute", () => {
  expect(formatUtc("2026-12-01T00:00:00.000Z")).toBe("2026-12-01 00:00 UTC");
});
