import { refreshUsage, type RefreshOptions, type UsageState } from "../../../../src/lib/kiro";
import type { Scenario } from "../../../fake/scenario";
import { createTestContext, type TestContext } from "../create-test-context";
import { findSurvivors } from "../find-survivors";
import { nameRungs } from "./name-rungs";

export interface Ladder {
  test: TestContext;
  /** Asks once, and says how: the rungs from the ledger. */
  ask(scenario: Scenario, options?: RefreshOptions): Promise<UsageState & { rungs: string[] }>;
  /** How often a model was asked the last time. */
  models(): number;
}

/** Lets tests climb at the same time, each with a kiro-cli of its own. */
export async function climb(body: (ladder: Ladder) => Promise<void>): Promise<void> {
  const test = await createTestContext();
  const { fake, context } = test;
  try {
    await body({
      test,
      async ask(scenario, options) {
        fake.clearLedger();
        fake.update(scenario);
        const state = await refreshUsage(context, { force: true, ...options });
        return { ...state, rungs: nameRungs(fake) };
      },
      models: () => fake.readLedger().filter(({ event }) => event === "model").length,
    });
    expect(await findSurvivors(fake)).toEqual([]);
  } finally {
    test.remove();
  }
}

/** A release that does not tell its version. */
export const noVersion: Scenario["behavior"] = { version: { stdout: "a build of my own\n" } };
export const acpFails: Scenario["behavior"] = { acp: { acp: { error: { code: -32000, message: "no" } } } };
