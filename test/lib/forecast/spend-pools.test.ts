import { spendPools } from "../../../src/lib/forecast/spend-pools";
import type { KiroWindow } from "../../../src/lib/kiro/snapshot";
import { createBonus, createPack, createPlan } from "../../create-reading";

const day = 86_400_000;
const now = Date.parse("2026-11-21T00:00:00.000Z");
const on = (days: number) => new Date(now + days * day).toISOString();

/** 300 of the plan are left for ten days. */
const spend = (perDay: number, ...pools: KiroWindow[]) =>
  spendPools(createPlan(700, 1_000), [createPlan(700, 1_000), ...pools], {
    ...{ rate: perDay / day, from: now, resetsAt: now + 10 * day },
  });

test.each<[string, number, KiroWindow[], number, number | null]>([
  ["the plan alone", 20, [], 300, null],
  ["a pack without an expiry counts whole", 20, [createPack(0, 250, null)], 550, null],
  ["a bonus that expires before the reset is spent first", 20, [createBonus("B", 114, 200, on(5))], 386, null],
  ["one that expires later is spent after the plan", 20, [createBonus("B", 114, 500, on(13))], 686, 326],
  ["what is left at its expiry is lost", 20, [createBonus("B", 114, 500, on(5))], 400, 286],
  ["two of them share the pace", 20, [createBonus("A", 0, 80, on(5)), createBonus("B", 0, 80, on(6))], 420, 40],
  ["after the reset a bonus goes before the new plan", 20, [createBonus("B", 0, 100, on(15))], 400, null],
  ["what the plan does not cover takes it first", 50, [createBonus("B", 0, 500, on(15))], 800, 50],
  ["an expiry far away says nothing yet", 1, [createBonus("B", 0, 500, on(80))], 800, null],
  ["an expired one is gone", 20, [createBonus("B", 0, 500, on(-1))], 300, null],
  ["an idle week spends nothing", 0, [createBonus("B", 0, 500, on(5))], 300, 500],
])("%s", (_, perDay, pools, available, unused) => {
  const spent = spend(perDay, ...pools);
  expect(spent.available).toBeCloseTo(available);
  if (unused === null) expect(spent.unused).toBeNull();
  else expect(spent.unused!.unused).toBeCloseTo(unused);
});
