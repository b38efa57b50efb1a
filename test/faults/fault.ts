import type { LedgerRules } from "../fake/check-ledger";
import type { AcpBehavior, Behavior, Scenario } from "../fake/scenario";
import type { Stage, StageOptions } from "../raycast/stage";

/** One thing that goes wrong. */
export interface Fault {
  /** What the stand-in does. */
  scenario?: Scenario;
  /** The numbers of a new reading as the list shows them, where they are others than usual. */
  reads?: string;
  /** What the Mac is like. */
  options?: StageOptions;
  /** What has happened before. */
  prepare?: (stage: Stage) => unknown;
  /** What happens; by default the menu bar has the usage refreshed in the background. */
  act?: (stage: Stage) => unknown;
  /** Where other rules hold for what runs than the scenario says. */
  rules?: Partial<LedgerRules>;
  /** The command that asks was ended in the middle, so that the dead cannot be collected. */
  isEnded?: boolean;
  /** The time limit in the preferences, in seconds; far more than anything takes by default. */
  timeoutSeconds?: number;
}

/** A line of the table for people, and the faults that it is about. */
export interface FaultLine {
  /** As it goes on after "When kiro-cli …". */
  when: string;
  /** What the list shows then, in words. */
  sees: string;
  /** By name: what goes wrong, in a few words. */
  faults: Record<string, Fault>;
}

/** A new reading, a usual one. */
export const newNumbers = "The numbers";
/** The reading from before, and why there is no new one. */
export const lastNumbersAnd = (title: string) => `The last good numbers, and “${title}”`;

/** No conversation over ACP, as before 1.27. */
export const noAcp: Behavior = { stderr: "error: unrecognized subcommand 'acp'\n", exitCode: 2 };

/** The stand-in behaves like this in whichever way it is asked for the usage. */
export function everywhere(behavior: Behavior, scenario: Scenario = {}): Scenario {
  return { ...scenario, behavior: { ...scenario.behavior, chat: behavior, "chat:v1": behavior, acp: behavior } };
}

/** It behaves like this in every text run, and there is no ACP. */
export function inText(behavior: Behavior, scenario: Scenario = {}): Scenario {
  return { ...scenario, behavior: { ...scenario.behavior, chat: behavior, "chat:v1": behavior, acp: noAcp } };
}

/** It has a conversation that goes wrong like this; text names the plan without numbers. */
export function overAcp(acp: AcpBehavior, behavior: Behavior = {}): Scenario {
  const noNumbers: Behavior = { stdout: "Plan: KIRO FREE | 1 usage breakdowns\n" };
  return { behavior: { chat: noNumbers, "chat:v1": noNumbers, acp: { ...behavior, acp } } };
}
