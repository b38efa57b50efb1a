import type { Format, Overages } from "../../../fake/scenario";
import { credits, overages, read, report } from "./usage-report";

/** kiro-cli 2.2.1 prints `10000.00 of 10000` for 15,343.2 used, also where it says that overages are off. */
describe("a text reading exactly at the limit", () => {
  it.each<Format>(["F1", "F2", "F2b", "F2c", "F4", "tui", "boxed"])("of %s may be more", (format) => {
    expect(read(report(credits(50, 50), format)).mayExceedLimit).toBe(true);
  });

  it.each<[string, Overages | null, boolean]>([
    ["says nothing of overages", null, true],
    ["states the overage credits", overages, false],
    ["says that overages are off", { ...overages, enabled: false }, true],
  ])("may be more unless the report states the overage: %s", (_name, stated, expected) => {
    expect(read(report({ ...credits(1040.29, 1000), overages: stated }, "F2")).mayExceedLimit).toBe(expected);
  });

  it("may be more where the overage credits are cut off", () => {
    const text = report({ ...credits(1040.29, 1000), overages }, "F2");
    expect(read(text.slice(0, text.indexOf("Credits used"))).mayExceedLimit).toBe(true);
  });

  it("may be more where it is one of several meters", () => {
    const rows = [
      { label: "Credits", used: 12.5, limit: 50 },
      { label: "Agentic requests", used: 200, limit: 200 },
    ];
    const snapshot = read(report({ rows }, "F2b"));
    expect(snapshot).toMatchObject({ mayExceedLimit: true, primary: { used: 12.5 } });
    expect(snapshot.windows[1]).toMatchObject({ used: 200, limit: 200 });
  });

  it("is what it is where it is a bonus's", () => {
    const bonuses = [{ name: "Welcome bonus", used: 500, total: 500, days: 9 }];
    expect(read(report({ bonuses }, "F2"))).toMatchObject({ mayExceedLimit: false, secondary: { used: 500 } });
  });
});

it.each<[Format, number, number | null]>([
  ["F2b", 49.99, 50],
  ["F2b", 0, 50],
  ["F2c", 55.5, 50],
  ["F4", 55.5, 50],
  ["F1", 320, null],
])("a reading of %s at %d of %p is what it says", (format, used, limit) => {
  expect(read(report(credits(used, limit), format))).toMatchObject({ mayExceedLimit: false, primary: { used } });
});
