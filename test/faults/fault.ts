import type { UsageContext } from "../../src/lib/kiro/context";
import type { UsageState } from "../../src/lib/kiro/usage-state";
import type { KiroErrorKind } from "../../src/lib/shapes/kiro-error";
import type { LedgerRules } from "../fake/check-ledger";
import type { Behavior, Scenario } from "../fake/scenario";
import type { TestContext } from "../lib/kiro/create-test-context";

/** What comes of a fault: a new reading over ACP or by text, or the kind of an error next to the last good reading. */
export type Result = "acp" | "cli" | KiroErrorKind;

/** One thing that goes wrong. */
export interface Fault {
  /** What the stand-in does. */
  scenario?: Scenario;
  /** What the Mac is like. */
  context?: Partial<UsageContext>;
  /** What has happened before. */
  prepare?: (test: TestContext) => unknown;
  /** What happens; by default the usage is refreshed by a press. */
  act?: (test: TestContext, refresh: () => Promise<UsageState>) => Promise<UsageState>;
  /** What a new reading says is used, if that isn't the stand-in's 12.5. */
  used?: number;
  /** The last good reading goes: it was another account's. */
  losesReading?: boolean;
  /** Words that the error's detail quotes. */
  quotes?: string;
  rules?: Partial<LedgerRules>;
}

/** A line of the table for people, and the faults that it is about. */
export interface FaultLine {
  /** As it goes on after "When kiro-cli …". */
  when: string;
  result: Result;
  /** By name: what goes wrong, in a few words. */
  faults: Record<string, Fault>;
}

/** The reset is the same as that of the last good reading. */
export const usual: Scenario = { usage: { resetsOn: "2999-12-01" } };

/** A fifth of the usual 30 seconds, for what hangs. What doesn't hang has far more time than anything takes. */
export const shortLimit: Fault = { context: { timeoutMs: 6_000 } };

/** ACP fails, with a reason that tells nothing. */
export const noAcp: Behavior = { acp: { at: "initialize", error: { code: -32603, message: "Internal error" } } };

/** The stand-in behaves like this in whichever way it is asked for the usage. */
export function everywhere(behavior: Behavior, scenario: Scenario = {}): Scenario {
  return { ...scenario, behavior: { ...scenario.behavior, chat: behavior, acp: behavior } };
}

/** It behaves like this in text, and what ACP answers means nothing. */
export function inText(behavior: Behavior, scenario: Scenario = {}): Scenario {
  return { ...scenario, behavior: { ...scenario.behavior, chat: behavior, acp: { acp: { answer: null } } } };
}

/** It behaves like this over ACP. */
export function overAcp(acp: Behavior["acp"], behavior: Behavior = {}): Scenario {
  return { behavior: { acp: { ...behavior, acp } } };
}

/** Returns faults of scenarios by their names. */
export function withScenarios(scenarios: Record<string, Scenario>, more: Fault = {}): Record<string, Fault> {
  return Object.fromEntries(Object.entries(scenarios).map(([name, scenario]) => [name, { scenario, ...more }]));
}
