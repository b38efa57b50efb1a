import { addDays, parsePrintedDay } from "../../../../src/lib/kiro/report/parse-printed-day";

const parse = (printed: string, now: string) => parsePrintedDay(printed, new Date(now))?.slice(0, 10) ?? null;

describe("a day without a year is the next one, counted in UTC", () => {
  it.each([
    ["12/01", "2026-11-21T12:00:00Z", "2026-12-01"],
    ["01/01", "2026-11-21T12:00:00Z", "2027-01-01"],
    ["01/01", "2026-12-31T23:59:59Z", "2027-01-01"],
    ["01/01", "2027-01-01T00:00:00Z", "2027-01-01"],
    ["01/01", "2027-01-01T23:59:59Z", "2027-01-01"],
    ["01/01", "2027-01-02T00:00:00Z", "2028-01-01"],
    ["01/01", "2026-12-31T20:00:00-05:00", "2027-01-01"],
    ["12/31", "2026-12-31T23:59:59Z", "2026-12-31"],
    ["12/31", "2027-01-01T00:00:00Z", "2027-12-31"],
    ["11/20", "2026-11-21T00:00:00Z", "2027-11-20"],
    ["2/9", "2026-11-21T00:00:00Z", "2027-02-09"],
  ])("%s at %s is %s", (printed, now, expected) => expect(parse(printed, now)).toBe(expected));
});

describe("February 29", () => {
  it.each([
    ["02/29", "2027-11-21T00:00:00Z", "2028-02-29"],
    ["02/29", "2028-02-29T23:00:00Z", "2028-02-29"],
    ["02/29", "2028-01-01T00:00:00Z", "2028-02-29"],
    ["02/29", "2028-03-01T00:00:00Z", null],
    ["02/29", "2026-11-21T00:00:00Z", null],
    ["2028-02-29", "2026-11-21T00:00:00Z", "2028-02-29"],
    ["2027-02-29", "2026-11-21T00:00:00Z", null],
    ["Feb 29, 2028", "2026-11-21T00:00:00Z", "2028-02-29"],
    ["Feb 29, 2027", "2026-11-21T00:00:00Z", null],
  ])("%s at %s is %s", (printed, now, expected) => expect(parse(printed, now)).toBe(expected));
});

describe("a day with a year stands, past or not", () => {
  it.each([
    ["2026-12-01", "2026-12-01"],
    ["2020-01-31", "2020-01-31"],
    ["Jun 18, 2027", "2027-06-18"],
    ["June 1, 2026", "2026-06-01"],
    ["September 30 2026", "2026-09-30"],
    ["DEC 5, 2026", "2026-12-05"],
  ])("%s is %s", (printed, expected) => expect(parse(printed, "2026-11-21T12:00:00Z")).toBe(expected));
});

it.each([
  "",
  "Unknown",
  "2026-02-30",
  "2026-13-01",
  "2026-00-10",
  "0000-01-01",
  "0050-01-01",
  "13/01",
  "00/10",
  "02/30",
  "12/01/2026",
  "Foo 3, 2027",
  "Jun 31, 2027",
  "Jun 0, 2027",
  "Jun 18, 202",
  "tomorrow",
])("%j is no day", (printed) => expect(parse(printed, "2026-11-21T12:00:00Z")).toBeNull());

it("is midnight UTC", () => {
  expect(parsePrintedDay("12/01", new Date("2026-11-21T12:00:00Z"))).toBe("2026-12-01T00:00:00.000Z");
});

it.each([
  [0, "2026-02-27T10:30:00.000Z"],
  [2, "2026-03-01T10:30:00.000Z"],
  [365, "2027-02-27T10:30:00.000Z"],
  [999_999, null],
  [Infinity, null],
])("in %d days it is %s", (days, expected) => {
  expect(addDays(new Date("2026-02-27T10:30:00Z"), days)).toBe(expected);
});
