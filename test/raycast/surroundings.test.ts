import { setSurroundings } from "./surroundings";

test("the clock, the language and the time zone are others until they are restored", () => {
  const before = Date.now();
  const restore = setSurroundings({
    now: () => Date.UTC(2026, 10, 21, 17, 12),
    locale: "de-DE",
    timeZone: "Asia/Tokyo",
  });
  const now = new Date();
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(undefined, options).format(now);
  const seen = {
    now: Date.now(),
    iso: now.toISOString(),
    stated: new Date("2026-12-01T00:00:00Z").getTime(),
    isDate: now instanceof Date,
    number: new Intl.NumberFormat().format(1234.5),
    time: format({ timeStyle: "short" }),
    statedZone: format({ timeStyle: "short", timeZone: "UTC" }),
    days: new Intl.RelativeTimeFormat("en-US").format(3, "day"),
  };
  restore();
  expect(seen).toEqual({
    now: Date.UTC(2026, 10, 21, 17, 12),
    iso: "2026-11-21T17:12:00.000Z",
    stated: Date.UTC(2026, 11, 1),
    isDate: true,
    number: "1.234,5",
    time: "02:12",
    statedZone: "17:12",
    days: "in 3 days",
  });
  expect(Math.abs(Date.now() - before)).toBeLessThan(60_000);
});
