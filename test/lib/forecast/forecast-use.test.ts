import fc from "fast-check";
import { forecastUse, type Forecast, type Period } from "../../../src/lib/forecast/forecast-use";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const utc = (day: string) => new Date(`${day}T00:00:00.000Z`);
const after = (start: string, days: number) => new Date(utc(start).getTime() + days * dayMs);

interface Use {
  startsAt?: string;
  resetsAt?: string;
  /** Credits used on a day, counted from the start. */
  perDay?: number | ((day: number) => number);
  /** Hours between readings. */
  every?: number;
  /** In days from the start. */
  from?: number;
  until?: number;
}

/** A month in which 20 credits a day are used, seen every two hours, if nothing else is said. */
function createPeriod(use: Use = {}): Period {
  const { startsAt = "2026-11-01", resetsAt = "2026-12-01", perDay = 20, every = 2, from = 0 } = use;
  const length = (utc(resetsAt).getTime() - utc(startsAt).getTime()) / dayMs;
  const points: Period["points"] = [];
  let used = 0;
  for (let hour = 1; hour <= (use.until ?? length) * 24; hour++) {
    used += (typeof perDay === "number" ? perDay : perDay(Math.floor((hour - 1) / 24))) / 24;
    if (hour >= from * 24 && hour % every === 0) points.push({ at: after(startsAt, hour / 24), used });
  }
  return { startsAt: utc(startsAt), resetsAt: utc(resetsAt), points };
}

const october = (perDay: Use["perDay"]) => createPeriod({ startsAt: "2026-10-01", resetsAt: "2026-11-01", perDay });

/** What is said in November, after some days of the use. */
function forecastAfter(days: number, use: Use = {}, { limit = 1000, earlier = [] as Period[] } = {}): Forecast {
  const now = after(use.startsAt ?? "2026-11-01", days);
  return forecastUse({ period: createPeriod({ ...use, until: days }), limit, earlier, now });
}

/** Every number and date, comparable within a percent. */
function expectClose(actual: Forecast, wanted: Forecast) {
  expect(Math.abs(actual.expected / wanted.expected - 1)).toBeLessThan(0.01);
  expect(Math.abs(actual.low / wanted.low - 1)).toBeLessThan(0.02);
  expect(Math.abs(actual.high / wanted.high - 1)).toBeLessThan(0.02);
  expect(Math.abs(actual.chanceToLast - wanted.chanceToLast)).toBeLessThan(0.02);
}

describe("a month like any other", () => {
  test.each([
    ["far below the limit", 10, 0.9, 1],
    ["at the limit", 1000 / 30, 0.3, 0.7],
    ["far above the limit", 60, 0, 0.1],
  ])("%s", (_, perDay, least, most) => {
    const { chanceToLast, expected, low, high } = forecastAfter(15, { perDay }, { earlier: [october(perDay)] });
    expect(expected).toBeGreaterThan(perDay * 27);
    expect(expected).toBeLessThan(perDay * 33);
    expect(low).toBeLessThan(perDay * 30);
    expect(high).toBeGreaterThan(perDay * 30);
    expect(chanceToLast).toBeGreaterThanOrEqual(least);
    expect(chanceToLast).toBeLessThanOrEqual(most);
  });

  test("the range narrows as the month goes on", () => {
    const widths = [3, 10, 20, 29].map((days) => forecastAfter(days)).map(({ low, high }) => high - low);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });

  test("credits that are expected to run out do so in a range of dates", () => {
    const { runsOut } = forecastAfter(10, { perDay: 60 }, { earlier: [october(60)] });
    const naive = after("2026-11-01", 1000 / 60).getTime();
    expect(runsOut.earliest!.getTime()).toBeLessThan(naive);
    expect(Math.abs(runsOut.expected!.getTime() - naive)).toBeLessThan(2 * dayMs);
    expect(runsOut.latest!.getTime()).toBeGreaterThan(naive);
    const close = forecastAfter(20, { perDay: 36 }).runsOut;
    expect(close.expected).not.toBeNull();
    expect(close.latest).toBeNull();
  });

  test("the chance to last is left open until it is known", () => {
    expect(forecastAfter(29.99, { perDay: 1 }).chanceToLast).toBe(0.99);
    const nearly = forecastAfter(20, { perDay: 49.9 }).chanceToLast;
    expect(nearly).toBeGreaterThanOrEqual(0.01);
    expect(nearly).toBeLessThan(0.05);
    const over = forecastAfter(20, { perDay: 51 });
    expect(over.chanceToLast).toBe(0);
    expect(over.runsOut).toEqual({ earliest: null, expected: null, latest: null });
  });
});

describe("what counts how much", () => {
  test("earlier months draw the first days towards them, and little of that is left in the end", () => {
    const [alone, withEarlier] = [3, 27].map((days) => [
      forecastAfter(days).expected,
      forecastAfter(days, {}, { earlier: [october(60)] }).expected,
    ]) as [number[], number[]];
    expect(alone[1]).toBeGreaterThan(alone[0] * 1.5);
    expect(withEarlier[1]).toBeLessThan(withEarlier[0] * 1.15);
  });

  test("recent days count more than older ones, and an unused week less", () => {
    const rising = forecastAfter(20, { perDay: (day) => (day < 10 ? 10 : 30) });
    const falling = forecastAfter(20, { perDay: (day) => (day < 10 ? 30 : 10) });
    const stopped = forecastAfter(20, { perDay: (day) => (day < 13 ? 400 / 13 : 0) });
    expect(rising.expected).toBeGreaterThan(falling.expected);
    expect(falling.expected).toBeGreaterThan(stopped.expected);
    expect(stopped.low).toBeCloseTo(400);
  });

  test("uneven weeks make a wider range than even ones", () => {
    const uneven = (day: number) => (Math.floor(day / 5) % 2 === 0 ? 40 : 0);
    const width = ({ low, high }: Forecast) => high - low;
    const even = forecastAfter(10, {}, { earlier: [october(20)] });
    expect(width(forecastAfter(10, { perDay: uneven }, { earlier: [october(uneven)] }))).toBeGreaterThan(width(even));
  });

  test("a higher limit leaves more of a chance", () => {
    const [low, middle, high] = [300, 600, 900].map((limit) => forecastAfter(15, {}, { limit }).chanceToLast);
    expect(low).toBeLessThan(middle);
    expect(middle).toBeLessThan(high);
  });
});

describe("readings that are not whole", () => {
  test("sparse ones tell the same as many", () => {
    expectClose(forecastAfter(18, { every: 72 }), forecastAfter(18));
  });

  test("a month that began before the first reading tells its days as a sum", () => {
    expectClose(forecastAfter(18, { from: 15 }), forecastAfter(18));
  });

  test.each([
    ["a refund", (used: number) => used - 150],
    ["a plan that starts again at 0", (used: number) => used - 200],
  ])("%s is never a pace below 0", (_, change) => {
    const whole = createPeriod({ until: 20 });
    const points = whole.points.map(({ at, used }) => ({
      at,
      used: at > after("2026-11-01", 10) ? change(used) : used,
    }));
    const now = after("2026-11-01", 20);
    const forecast = forecastUse({ period: { ...whole, points }, limit: 1000, earlier: [], now });
    const plain = forecastAfter(20);
    expect(forecast.expected - points.at(-1)!.used).toBeGreaterThan((plain.expected - 400) * 0.95);
    expect(forecast.expected - points.at(-1)!.used).toBeLessThan((plain.expected - 400) * 1.05);
  });

  test("what was used when the period began says nothing of the pace", () => {
    const base = { at: utc("2026-11-01"), used: 900 };
    const period = createPeriod({ until: 10 });
    const points = [base, ...period.points.map(({ at, used }) => ({ at, used: used + base.used }))];
    const input = { period: { ...period, points }, limit: 1000, earlier: [], now: after("2026-11-01", 10) };
    expect(forecastUse(input).expected).toBeCloseTo(forecastAfter(10).expected + base.used);
  });

  test("without any, the even pace of the plan and a wide range are left", () => {
    const { expected, low, high, chanceToLast } = forecastAfter(0);
    expect(low).toBeLessThan(300);
    expect(expected).toBeGreaterThan(500);
    expect(high).toBeGreaterThan(1500);
    expect(chanceToLast).toBeGreaterThan(0.3);
    expect(chanceToLast).toBeLessThan(0.7);
  });

  test("in any order, what is later than now or outside of the period does not count", () => {
    const period = createPeriod({ until: 30 });
    const stray = [
      { at: utc("2026-10-31"), used: 900 },
      { at: utc("2026-12-02"), used: 950 },
    ];
    const points = [...stray, ...period.points.toReversed()];
    const forecast = forecastUse({
      period: { ...period, points },
      limit: 1000,
      earlier: [],
      now: after("2026-11-01", 12),
    });
    expect(forecast).toEqual(forecastAfter(12));
  });
});

describe("the calendar", () => {
  test.each([
    ["a short February", "2026-02-01", "2026-03-01", 28],
    ["December, into the next year", "2026-12-01", "2027-01-01", 31],
    ["a period from the middle of a month, over a change of the clock", "2026-10-17", "2026-11-17", 31],
  ])("%s", (_, startsAt, resetsAt, days) => {
    const { expected } = forecastAfter(14, { startsAt, resetsAt, perDay: 1000 / days });
    expect(expected).toBeGreaterThan(930);
    expect(expected).toBeLessThan(1030);
  });

  test.each([
    [900, 1],
    [1000, 1],
    [1001, 0],
  ])("after the reset %d of 1000 is what was used", (used, chanceToLast) => {
    const period = { ...createPeriod(), points: [{ at: utc("2026-11-30"), used }] };
    const forecast = forecastUse({ period, limit: 1000, earlier: [], now: utc("2026-12-01") });
    const runsOut = { earliest: null, expected: null, latest: null };
    expect(forecast).toEqual({ expected: used, low: used, high: used, chanceToLast, runsOut });
  });

  test("before the first reading the earlier months alone are known", () => {
    const [input, now] = [{ limit: 1000, earlier: [october(20)] }, utc("2026-11-01")];
    const before = forecastUse({ period: createPeriod(), ...input, now });
    expect(before.expected).toBeGreaterThan(500);
    expect(before.expected).toBeLessThan(700);
    expect(forecastUse({ period: createPeriod(), ...input, now: utc("2026-10-31") }).low).toBeGreaterThanOrEqual(0);
  });
});

test.each([
  ["nothing used", 0, 0.99],
  ["something used", 5, 0],
])("a limit of 0 with %s", (_, perDay, chanceToLast) => {
  const forecast = forecastAfter(10, { perDay }, { limit: 0 });
  expect(forecast.chanceToLast).toBe(chanceToLast);
  expect(Number.isFinite(forecast.high)).toBe(true);
});

test("a thousand random histories give no impossible answer", () => {
  const credits = fc.oneof(
    fc.constant(0),
    fc.double({ min: 0, max: 3000, noNaN: true }),
    fc.double({ min: 0, max: 1e9, noNaN: true }),
  );
  const hour = fc.integer({ min: -5 * 24, max: 40 * 24 });
  const month = fc
    .record({
      starts: fc.integer({ min: 0, max: 24 }),
      readings: fc.array(fc.tuple(hour, credits), { maxLength: 12 }),
      rises: fc.boolean(),
    })
    .map(({ starts, readings, rises }): Period => {
      const [startsAt, resetsAt] = [new Date(Date.UTC(2025, starts, 1)), new Date(Date.UTC(2025, starts + 1, 1))];
      const counts = readings.map(([, used]) => used);
      if (rises) counts.sort((a, b) => a - b);
      const hours = readings.map(([at]) => at).toSorted((a, b) => a - b);
      const points = hours.map((at, i) => ({ at: new Date(startsAt.getTime() + at * hourMs), used: counts[i] }));
      return { startsAt, resetsAt, points };
    });
  const limit = fc.oneof(fc.constantFrom(0, Infinity), fc.integer({ min: 1, max: 10_000 }), credits);
  const input = fc.record({ period: month, limit, earlier: fc.array(month, { maxLength: 3 }), hour });
  fc.assert(
    fc.property(input, ({ period, limit, earlier, hour }) => {
      const now = new Date(period.startsAt.getTime() + hour * hourMs);
      const { low, expected, high, chanceToLast, runsOut } = forecastUse({ period, limit, earlier, now });
      const used =
        period.points.findLast(({ at }) => at >= period.startsAt && at <= period.resetsAt && at <= now)?.used ?? 0;
      const isOver = used > limit;
      const isOpen = !isOver && now < period.resetsAt;
      const runsShort = isOpen && chanceToLast <= 0.5;
      const latest = runsOut.latest ?? period.resetsAt;
      expect({
        numbers: [low, expected, high, chanceToLast].every(Number.isFinite),
        range: used <= low && low <= expected && expected <= high,
        chance: isOpen ? chanceToLast > 0 && chanceToLast < 1 : chanceToLast === (isOver ? 0 : 1),
        agreement: !runsShort || expected >= limit * (1 - 1e-9),
        dates: runsShort
          ? now <= runsOut.earliest! && runsOut.earliest! <= runsOut.expected! && runsOut.expected! <= latest
          : Object.values(runsOut).every((date) => date === null),
        reset: latest <= period.resetsAt,
      }).toEqual({ numbers: true, range: true, chance: true, agreement: true, dates: true, reset: true });
    }),
    { numRuns: 1_000 },
  );
});
