import { countLasting, findUnused, queuePools } from "../../../src/lib/forecast/spend-pools";
import type { KiroWindow } from "../../../src/lib/shapes/snapshot";
import { createBonus, createPack, createPlan } from "../../create-reading";

const day = 86_400_000;
const now = Date.parse("2026-11-21T00:00:00.000Z");
const reset = now + 10 * day;
const on = (days: number) => new Date(now + days * day).toISOString();

/** 300 of the plan are left for ten days. */
const plan = createPlan(700, 1_000, { resetsAt: on(10) });
const onItsLastDay = (limit: number) => ({
  ...createBonus("B", 0, limit, on(0)),
  resetDescription: "expires in 0 days",
});
const queue = (pools: KiroWindow[]) => queuePools(plan, [plan, ...pools], new Date(now));

test.each<[string, number, KiroWindow[]]>([
  ["the plan alone", 300, []],
  ["a pack without an expiry counts whole", 550, [createPack(0, 250, null)]],
  ["a bonus that expires after the reset counts whole", 686, [createBonus("B", 114, 500, on(13))]],
  ["a small one that expires before it is spent in time", 380, [createBonus("B", 120, 200, on(5))]],
  ["of a large one only as much as leaves the plan for the rest", 600, [createBonus("B", 0, 5_000, on(5))]],
  [
    "the tightest of several expiries decides",
    500,
    [createBonus("A", 0, 5_000, on(2)), createBonus("B", 0, 100, on(6))],
  ],
  ["an expired one is gone", 300, [createBonus("B", 0, 500, on(-1))]],
  ["one that expires in 0 days has up to a day left", 320, [onItsLastDay(20)]],
])("lasting to the reset: %s", (_, lasting, pools) => {
  expect(countLasting(queue(pools), now, reset)).toBeCloseTo(lasting);
});

test.each<[string, number, KiroWindow[], number | undefined]>([
  ["on its last day", 20, [onItsLastDay(50)], 30],
  ["what is left at its expiry", 20, [createBonus("B", 114, 500, on(5))], 286],
  ["two that share the pace", 20, [createBonus("A", 0, 80, on(5)), createBonus("B", 0, 80, on(6))], 40],
  ["one that expires later is spent after the plan", 20, [createBonus("B", 114, 500, on(13))], 326],
  ["and before the next plan", 20, [createBonus("B", 0, 100, on(15))], undefined],
  ["what the plan does not cover", 50, [createBonus("B", 0, 500, on(15))], 50],
  ["an expiry far away says nothing yet", 1, [createBonus("B", 0, 500, on(80))], undefined],
  ["no expiry", 0, [createPack(0, 500, null)], undefined],
  ["an idle week", 0, [createBonus("B", 0, 500, on(5))], 500],
])("unused: %s", (_, perDay, pools, unused) => {
  expect(findUnused(queue(pools), perDay / day, now, reset)?.unused).toBe(unused);
});
