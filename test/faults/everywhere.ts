import type { Behavior, Scenario } from "../fake/scenario";

/** The stand-in behaves like this in whichever way it is asked for the usage. */
export function everywhere(behavior: Behavior, scenario: Scenario = {}): Scenario {
  return { ...scenario, behavior: { ...scenario.behavior, chat: behavior, "chat:v1": behavior, acp: behavior } };
}

/** It behaves like this in every text run, and ACP fails. */
export function inText(behavior: Behavior, scenario: Scenario = {}): Scenario {
  const withoutAcp = { stderr: "error: unrecognized subcommand 'acp'\n", exitCode: 2 };
  return { ...scenario, behavior: { ...scenario.behavior, chat: behavior, "chat:v1": behavior, acp: withoutAcp } };
}
