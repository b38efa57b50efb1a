import type { KiroOverage, KiroSnapshot, KiroWindow } from "../../../../src/lib/shapes/snapshot";
import type { Format, PrintOptions, Usage } from "../../../fake/scenario";
import { credits, failureOf, numericForms, overages, read, report } from "./usage-report";

/** Numbers of many digits, so that a cut leaves a shorter one. */
const cases: Record<string, Partial<Usage>> = {
  everything: {
    plan: "KIRO PRO MAX",
    ...credits(4321.09, 5000),
    bonuses: [
      { name: "Welcome bonus", used: 386.34, total: 500, days: 15 },
      { name: "Spring - 2026", used: 12.75, total: 2000, days: null },
    ],
    addons: {
      available: true,
      packs: [
        { used: 42.58, total: 250, expires: "2027-06-18" },
        { used: 11.25, total: 125, expires: null },
      ],
      otherPacks: { used: 0, total: 375, count: 12 },
    },
    overages: { ...overages, creditsUsed: 1340.29, cost: 53.61 },
  },
  "one bonus": { bonuses: [{ name: null, used: 122.54, total: 500, days: null }] },
  "two meters": { rows: ["Vibe", "Spec"].map((label) => ({ label, used: 12.5, limit: 125 })) },
  "no limit": credits(320.25, null),
  "at the limit": { ...credits(1040.29, 1000), overages },
};

const ways: Record<string, PrintOptions> = {
  plain: { width: 40 },
  "in color": { width: 40, colors: true },
  "with separators": { width: 40, thousands: true, crlf: true },
};

const table = numericForms.flatMap((format) =>
  Object.keys(cases).flatMap((name) => Object.keys(ways).map((way): [Format, string, string] => [format, name, way])),
);
const isPrinted = ([format, name, way]: [Format, string, string]) =>
  way === "in color" ? ["F1", "F2", "F2b", "F2c"].includes(format) : !(format === "boxed" && name === "no limit");

describe.each(table.filter(isPrinted))("%s, %s, %s", (format, name, way) => {
  const output = report(cases[name], format, ways[way]);
  const whole = read(output);
  const ends = [...output].map((_, end) => end);

  it("cut anywhere tells the truth or an error", () => {
    const { snapshots, failures } = readAll(ends.map((end) => output.slice(0, end)));
    for (const snapshot of snapshots) expectPartOf(whole, snapshot);
    expect(failures).toEqual(["unrecognized-output"]);
  });

  it("without its beginning tells the truth or an error", () => {
    const { snapshots, failures } = readAll(ends.map((start) => output.slice(start)));
    const amounts = (snapshot: KiroSnapshot) => snapshot.windows.map(({ used, limit }) => [used, limit]);
    for (const snapshot of snapshots) expect(amounts(whole)).toEqual(expect.arrayContaining(amounts(snapshot)));
    expect(failures).toEqual(["unrecognized-output"]);
  });
});

it("reads a whole report whose last line has no end", () => {
  expect(read("Estimated Usage | resets on 12/01\nCredits (12.50 of 50 covered in plan)").primary?.used).toBe(12.5);
  expect(read("Estimated Usage | resets on 12/01\nCredits (12.50 of 50 covered in plan), 25.0%").primary?.used).toBe(
    12.5,
  );
  expect(read(report({ managedBy: "admin" }, "managed").trim()).managedBy).toBe("admin");
});

/** Returns what the outputs read as, each different result once. */
function readAll(outputs: string[]): { snapshots: KiroSnapshot[]; failures: string[] } {
  const snapshots = new Map<string, KiroSnapshot>();
  const failures = new Set<string>();
  for (const output of outputs) {
    const failure = failureOf(() => {
      const snapshot = read(output);
      snapshots.set(JSON.stringify(snapshot), snapshot);
    });
    if (failure !== null) failures.add(failure);
  }
  return { snapshots: [...snapshots.values()], failures: [...failures] };
}

function expectPartOf(whole: KiroSnapshot, part: KiroSnapshot): void {
  expect(part.identity).toEqual(whole.identity);
  const kinds = new Map(part.windows.map(({ kind }) => [kind, part.windows.filter((w) => w.kind === kind)]));
  for (const [kind, windows] of kinds) {
    const all = whole.windows.filter((window) => window.kind === kind);
    windows.forEach((window, index) => expectPartOfWindow(all[index], window));
  }
  expect(part.overage).toEqual(part.overage && expectedOverage(whole.overage!, part.overage));
  if (whole.mayExceedLimit) expect(part.mayExceedLimit).toBe(true);
}

function expectPartOfWindow(whole: KiroWindow, part: KiroWindow): void {
  const { resetsAt, resetDescription } = part.resetDescription === null ? part : whole;
  expect(part).toEqual({ ...whole, usedPercent: part.usedPercent, resetsAt, resetDescription });
  if (whole.usedPercent !== null) expect(Math.abs(part.usedPercent! - whole.usedPercent)).toBeLessThanOrEqual(1);
}

/** What is not yet printed is null. */
function expectedOverage(whole: KiroOverage, part: KiroOverage): KiroOverage {
  const known = Object.entries(whole).filter(([key]) => part[key as keyof KiroOverage] !== null);
  const unknown = { creditsUsed: null, ratePerCredit: null, cost: null, currency: null };
  return { ...unknown, ...(Object.fromEntries(known) as KiroOverage) };
}
