import { refreshUsage } from "../../../../src/lib/kiro";
import { findTrouble } from "../../../faults/run-faults";
import { deriveRules } from "../../../fake/check-ledger";
import type { Behavior, Command, Scenario, State } from "../../../fake/scenario";
import { createTestContext } from "../create-test-context";

/** One of each row of the table of releases, and one that refuses the engine. */
const releases = ["1.26.0", "2.2.1", "2.16.1", "2.20.2", "2.24.1", "2.37.1", "3.0.0", "4.0.0"];
/** Text only, ACP next to text, and the engine that takes a question for one to a model. */
const telling = ["1.26.0", "2.24.1", "3.0.0"];
const states: State[] = [
  "signed-out",
  "signed-out-outer",
  "offline-builder-id",
  "expired",
  "token-invalid",
  "throttled",
  "unreachable",
  "no-model",
  "limit-reached",
  "summary-only",
  "garbage",
  "empty",
];
const noAcp: Behavior = { acp: { at: "initialize", error: { code: -32603, message: "Internal error" } } };
const noAgent: Behavior = { stderr: "error: no agent\n", exitCode: 4 };
const behaviors: Partial<Record<Command, Behavior>>[] = [
  { acp: noAcp },
  { acp: noAcp, whoami: { stdout: "who knows\n", exitCode: 1 } },
  { acp: noAcp, chat: { exitCode: 2, stderr: "error: unexpected argument '--no-interactive' found\n" } },
  { acp: { acp: { closes: true } }, chat: { state: "prose" } },
  { acp: noAgent, chat: noAgent },
  { version: { stdout: "a build of my own\n" }, acp: { acp: { noVersion: true } } },
];

const scenarios: Scenario[] = [
  ...releases.flatMap((release) => (["signed-in", "prose"] as const).map((state) => ({ release, state }))),
  ...telling.flatMap((release) => states.map((state) => ({ release, state }))),
  ...telling.map((release) => ({ release, login: { expiresInMs: 0 } })),
  ...["2.20.2", "2.24.1", "3.0.0"].flatMap((release) => [
    ...behaviors.map((behavior) => ({ release, savedEngine: "v3" as const, behavior })),
    { release, state: "signed-out" as const, behavior: { whoami: { exitCode: 1, stderr: "?" }, acp: noAcp } },
    ...["--agent", "--agent-engine", "--v2"].map((flag) => ({ release, unknownFlags: [flag], serversAnswerMs: 0 })),
  ]),
];

test.concurrent.each(scenarios)("nothing runs but what is promised: %j", async (scenario) => {
  const test = await createTestContext(scenario);
  const rules = deriveRules(scenario, test.workspace);
  try {
    await refreshUsage(test.context, { force: true });
    expect(await findTrouble(test, rules)).toEqual([]);
    expect(test.fake.readRuns()).not.toEqual([]);
    if (rules.credits === 0) return;
    // What the first has learned of a model, the second one obeys.
    test.fake.clearLedger();
    await refreshUsage(test.context, { force: true });
    expect(await findTrouble(test, { ...rules, credits: 0 })).toEqual([]);
  } finally {
    test.remove();
  }
});
