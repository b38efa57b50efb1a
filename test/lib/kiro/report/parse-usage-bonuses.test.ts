import type { Bonus, Format } from "../../../fake/scenario";
import { numericForms, read, report, windowsOf } from "./usage-report";

const welcome: Bonus = { name: "Welcome bonus", used: 122.54, total: 500, days: 29 };
const listForms: Format[] = ["F1", "F2", "F2b", "F2c", "F4", "tui"];

it.each(numericForms)("a bonus is the secondary window in %s", (format) => {
  const snapshot = read(report({ bonuses: [welcome] }, format));
  expect(snapshot.primary).toMatchObject({ used: 12.5, limit: 50 });
  expect(snapshot.secondary).toMatchObject({
    kind: "bonus",
    used: 122.54,
    limit: 500,
    remaining: 377.46,
    usedPercent: 24.508,
    resetsAt: "2026-12-20T12:00:00.000Z",
    resetDescription: "expires in 29 days",
  });
  expect(windowsOf(snapshot, "bonus")).toEqual([snapshot.secondary]);
});

it.each<[Format, string]>([
  ["F1", "Bonus credits"],
  ["F2c", "Bonus credits"],
  ["boxed", "Bonus credits"],
  ["F4", "Welcome bonus"],
  ["tui", "Welcome bonus"],
])("one bonus is named in %s as %j", (format, label) => {
  expect(read(report({ bonuses: [welcome] }, format)).secondary?.label).toBe(label);
});

describe.each(listForms)("several bonuses in %s", (format) => {
  const names = [
    "Welcome bonus",
    "Amb-Kiro-crew-test",
    "Spring - 2026",
    "Team: night/day 24",
    "50/100 club",
    "3 - 4/5",
    "Ключ",
    "歓迎ボーナス",
    "Überraschung",
    "+1 month",
  ];

  it("keep their names", () => {
    const bonuses = names.map((name, index) => ({ name, used: index, total: 100, days: 10 + index }));
    const snapshot = read(report({ bonuses }, format));
    expect(windowsOf(snapshot, "bonus").map(({ label, used, limit }) => [label, used, limit])).toEqual(
      names.map((name, index) => [name, index, 100]),
    );
  });

  it("may have no expiry and no days left", () => {
    const bonuses = [
      { ...welcome, days: null },
      { ...welcome, days: 0 },
    ];
    const windows = windowsOf(read(report({ bonuses }, format)), "bonus");
    expect(windows.map(({ resetsAt }) => resetsAt)).toEqual([null, "2026-11-21T12:00:00.000Z"]);
  });

  it("are all read where one of them holds nothing", () => {
    const bonuses = [{ ...welcome, total: 0, used: 0 }, welcome, { ...welcome, name: "Second" }];
    expect(windowsOf(read(report({ bonuses }, format)), "bonus")).toHaveLength(2);
  });
});

it("states the words of the report for the expiry", () => {
  const two = read(report({ bonuses: [welcome, welcome] }, "F2"));
  expect(two.secondary?.resetDescription).toBe("29 days left");
  const singular = "🎁 Bonus credits: 2.00/5 credits used, expires in 1 day\n";
  expect(read(report({}, "F4") + singular).secondary).toMatchObject({
    resetsAt: "2026-11-22T12:00:00.000Z",
    resetDescription: "expires in 1 day",
  });
});

it("keeps a bonus whose expiry is too far away to name", () => {
  const bonus = { ...welcome, days: 999_999 };
  expect(read(report({ bonuses: [bonus] }, "F2")).secondary).toMatchObject({ limit: 500, resetsAt: null });
});

it.each(["🎁 ", "? ", "\ufffd ", "", "  "])("knows the heading with %j for the emoji", (emoji) => {
  const text = `${report({}, "F4")}${emoji}Bonus credits: 1.00/5 credits used\n`;
  expect(read(text).secondary).toMatchObject({ label: "Bonus credits", used: 1, limit: 5 });
});

it("takes a fraction for a bonus only below the heading", () => {
  expect(read(`${report({}, "F4")}Step 1 - 3/7\nloaded: 2/5\n`).secondary).toBeNull();
  const listed = report({ bonuses: [welcome, welcome] }, "F4");
  expect(windowsOf(read(`${listed}mcp servers: 2/5\n`), "bonus")).toHaveLength(2);
});
