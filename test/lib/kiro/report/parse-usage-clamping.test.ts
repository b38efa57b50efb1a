import type { Format, Overages } from "../../../fake/scenario";
import { credits, overages, read, report } from "./usage-report";

/** Reports of 2.19.1 and before stop at the limit: "100 %" may be 153 %. */
describe("a reading exactly at the limit", () => {
  it.each<[Format, string | null, boolean]>([
    ["F1", "1.24.1", true],
    ["F2", "2.10.0", true],
    ["F2b", "2.19.1", true],
    ["F2b", null, true],
    ["F2c", "2.19.2", false],
    ["F2c", null, false],
    ["F4", "2.24.1", false],
    ["F4", null, false],
    ["tui", null, false],
    ["boxed", null, true],
  ])("of %s by release %s may be more: %s", (format, release, expected) => {
    expect(read(report(credits(50, 50), format), release).mayExceedLimit).toBe(expected);
  });

  it.each<[string | null, boolean]>([
    [null, true],
    ["1.20.0", true],
    ["2.19.1", true],
    ["2.19.2", false],
    ["3.0.0", false],
  ])("without a percentage is judged by the release %s: %s", (release, expected) => {
    expect(read(report(credits(50, 50), "F2b", { bar: false }), release).mayExceedLimit).toBe(expected);
  });

  it.each<[string, Overages | null, boolean]>([
    ["says nothing of overages", null, true],
    ["states the overage credits", overages, false],
    ["says that overages are off", { ...overages, enabled: false }, false],
  ])("may be more where the report %s", (_name, stated, expected) => {
    expect(read(report({ ...credits(1040.29, 1000), overages: stated }, "F2")).mayExceedLimit).toBe(expected);
  });

  it("may be more where the overage credits are cut off", () => {
    const text = report({ ...credits(1040.29, 1000), overages }, "F2");
    expect(read(text.slice(0, text.indexOf("Credits used"))).mayExceedLimit).toBe(true);
  });
});

describe("a reading of several meters, one of them exactly at its limit,", () => {
  const rows = [
    { label: "Credits", used: 12.5, limit: 50 },
    { label: "Agentic requests", used: 200, limit: 200 },
  ];

  it.each<[string, boolean]>([
    ["1.24.1", true],
    ["2.10.0", true],
    ["2.19.1", true],
    ["2.19.2", false],
    ["2.24.1", false],
  ])("by release %s may be more: %s", (release, expected) => {
    const text = report({ rows }, "F2b", { bar: false });
    const snapshot = read(text, release);
    expect(snapshot.windows.map(({ used, limit }) => [used, limit])).toEqual([
      [12.5, 50],
      [200, 200],
    ]);
    expect(snapshot.mayExceedLimit).toBe(expected);
  });

  it("may be no more where that one is a bonus", () => {
    const bonuses = [{ name: "Welcome bonus", used: 500, total: 500, days: 9 }];
    expect(read(report({ bonuses }, "F2"), "2.10.0")).toMatchObject({ secondary: { used: 500, limit: 500 } });
    expect(read(report({ bonuses }, "F2"), "2.10.0").mayExceedLimit).toBe(false);
  });
});

it.each<[Format, number]>([
  ["F2b", 49.99],
  ["F2b", 0],
  ["F2c", 55.5],
  ["F4", 55.5],
])("a reading of %s at %d of 50 is what it says", (format, used) => {
  const snapshot = read(report(credits(used, 50), format));
  expect(snapshot).toMatchObject({ mayExceedLimit: false, primary: { used } });
});

it("has no limit to exceed on a plan without one", () => {
  expect(read(report(credits(320, null), "F1")).mayExceedLimit).toBe(false);
});
