import { createSnapshot, createWindow, type KiroSnapshot, type KiroWindow } from "../../../src/lib/shapes/snapshot";
import { snapshotSchema } from "../../../src/lib/shapes/snapshot-schema";
import { createBonus, createPlan, createReading } from "../../create-reading";

const now = new Date("2026-11-21T12:00:00.000Z");
const overage = { enabled: true, capable: null, creditsUsed: 1, ratePerCredit: 0.04, cost: 0.04, currency: "USD" };
const full = createReading({
  windows: [createPlan(1000, 1000), createBonus("Welcome bonus", 1, 500, "2026-11-24T12:00:00.000Z")],
  overage,
});
const isSnapshot = (value: unknown) => snapshotSchema.safeParse(value).success;

describe("the schema", () => {
  it.each<[string, KiroSnapshot]>([
    ["everything", full],
    ["no limit", createReading({ windows: [createPlan(320, null)] })],
    ["no numbers", createReading({ windows: [], managedBy: "admin" })],
  ])("takes %s, and back from its JSON", (_name, snapshot) => {
    expect(snapshotSchema.parse(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
  });

  it.each<[string, unknown]>([
    ["another version", { schemaVersion: 2 }],
    ["another provider", { provider: "other" }],
    ["another source", { source: "api" }],
    ["no version of the CLI", { cliVersion: undefined }],
    ["a time that is none", { updatedAt: "yesterday" }],
    ["no identity", { identity: null }],
    ["another manager", { managedBy: "nobody" }],
    ["no windows", { windows: null }],
    ["a window that is none", { windows: [{}] }],
    ["half an overage", { overage: { enabled: true } }],
    ["no word on the limit", { mayExceedLimit: null }],
    ["no word on a late counter", { isLate: undefined }],
  ])("refuses %s", (_name, change) => {
    expect(isSnapshot({ ...full, ...(change as object) })).toBe(false);
  });

  it.each<[string, unknown]>([
    ["used", -1],
    ["used", null],
    ["used", NaN],
    ["used", "12.5"],
    ["limit", Infinity],
    ["remaining", -0.01],
    ["usedPercent", NaN],
    ["kind", "gift"],
    ["label", null],
    ["resetsAt", "2026-12-01"],
    ["resetsAt", "2026-02-30T00:00:00.000Z"],
    ["resetsAt", "2026-12-01T12:00:00+02:00"],
    ["resetsAt", "2026-12-01 12:00:00Z"],
  ])("refuses a window whose %s is %j", (key, value) => {
    const primary = { ...full.primary, [key]: value };
    expect(isSnapshot({ ...full, primary })).toBe(false);
    expect(isSnapshot({ ...full, windows: [primary] })).toBe(false);
  });

  it.each(["", "nothing", 5, null, undefined, [], {}])("refuses %j", (value) => {
    expect(isSnapshot(value)).toBe(false);
  });
});

describe("a window", () => {
  const window = (used: number, limit: number | null, printedPercent?: number | null) =>
    createWindow({ kind: "plan", label: "Credits", used, limit, printedPercent });

  it.each<[number, number | null, number | null, number | null]>([
    [12.5, 50, 37.5, 25],
    [0, 50, 50, 0],
    [50, 50, 0, 100],
    [76.5, 50, 0, 153],
    [0.23, 50, 49.77, 0.46],
    [1, 3, 2, 33.333333],
    [320, null, null, null],
    [320, 999_998, 999_678, 0.032],
    [320, 999_999, null, null],
    [320, 1_000_000, null, null],
  ])("at %d of %d has %d left and stands at %d percent", (used, limit, remaining, usedPercent) => {
    const isLimited = remaining !== null;
    expect(window(used, limit)).toMatchObject({ used, limit: isLimited ? limit : null, remaining });
    if (isLimited) expect(window(used, limit).usedPercent).toBeCloseTo(usedPercent!, 3);
    else expect(window(used, limit).usedPercent).toBeNull();
  });

  it.each<[number | null | undefined, number]>([
    [undefined, 25],
    [null, 25],
    [24, 25],
    [24.5, 25],
    [26, 25],
    [23.9, 23.9],
    [26.1, 26.1],
    [0, 0],
    [100, 100],
  ])("at 12.5 of 50 with %d percent printed stands at %d", (printed, expected) => {
    expect(window(12.5, 50, printed).usedPercent).toBe(expected);
  });

  it("has no percentage without a limit, whatever is printed", () => {
    expect(window(320, null, 32).usedPercent).toBeNull();
  });

  it("says nothing of a reset that is not stated", () => {
    expect(window(1, 2)).toMatchObject({ resetsAt: null, resetDescription: null });
  });
});

describe("the secondary window", () => {
  const bonus = (label: string, used: number, days: number | null): KiroWindow =>
    createWindow({
      kind: "bonus",
      label,
      used,
      limit: 100,
      resetsAt: days === null ? null : new Date(now.getTime() + days * 86_400_000).toISOString(),
    });

  it.each<[string, KiroWindow[], string | null]>([
    ["is none without a bonus", [], null],
    ["is the one bonus", [bonus("a", 0, null)], "a"],
    ["is the one that expires first", [bonus("a", 0, 20), bonus("b", 0, 3), bonus("c", 0, 9)], "b"],
    ["has credits left", [bonus("a", 100, 1), bonus("b", 99, 3)], "b"],
    ["has credits left, expiry or not", [bonus("a", 100, 1), bonus("b", 99, null)], "b"],
    ["expires rather than not", [bonus("a", 0, null), bonus("b", 0, 30)], "b"],
    ["is the first printed of those that expire together", [bonus("a", 0, 3), bonus("b", 0, 3)], "a"],
    ["is the first printed if none has credits left", [bonus("a", 100, 9), bonus("b", 130, 3)], "a"],
  ])("%s", (_name, bonuses, expected) => {
    const plan = createWindow({ kind: "plan", label: "Credits", used: 1, limit: 50 });
    const pack = createWindow({
      kind: "addon",
      label: "Add-on credits",
      used: 0,
      limit: 50,
      resetsAt: now.toISOString(),
    });
    const snapshot = createSnapshot({
      source: "cli",
      plan: null,
      cliVersion: null,
      now,
      managedBy: null,
      windows: [plan, ...bonuses, pack],
      overage: null,
      mayExceedLimit: false,
    });
    expect(snapshot.primary).toBe(plan);
    expect(snapshot.secondary?.label ?? null).toBe(expected);
    expect(isSnapshot(snapshot)).toBe(true);
  });
});
