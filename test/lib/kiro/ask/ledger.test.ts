import { refreshUsage } from "../../../../src/lib/kiro";
import { checkLedger, deriveRules } from "../../../fake/check-ledger";
import type { Behavior, Command, Scenario, State } from "../../../fake/scenario";
import { createTestContext } from "../create-test-context";
import { findSurvivors } from "../find-survivors";

const releases = ["1.20.0", "1.28.3", "2.13.0", "2.20.2", "2.24.1", "3.0.0"];
const states: State[] = [
  "signed-in",
  "signed-out",
  "signed-out-refused",
  "signed-out-outer",
  "offline",
  "expired",
  "throttled",
  "token-invalid",
  "backend-error",
  "limit-reached",
  "summary-only",
  "prose",
  "garbage",
  "empty",
];
const hang = { hang: "before" } as const;
const silentAt = (at: NonNullable<Behavior["acp"]>["at"]): Behavior => ({ acp: { silent: true, at } });
const noAcp: Behavior = { stderr: "no\n", exitCode: 1 };
const noAgent: Behavior = { stderr: "error: no agent\n", exitCode: 4 };
const behaviors: Partial<Record<Command, Behavior>>[] = [
  { version: { stdout: "a build of my own\n" }, acp: { acp: { noVersion: true } } },
  { version: hang, whoami: hang, acp: hang },
  { whoami: hang },
  { whoami: { stdout: "who knows\n", exitCode: 1 }, acp: noAcp },
  { acp: hang, chat: hang, "chat:v1": hang },
  { acp: silentAt("session/new") },
  { acp: silentAt("_kiro.dev/commands/execute"), chat: { hang: "after", ignoreSigterm: true } },
  { acp: noAcp, chat: { hang: "half" } },
  { acp: noAcp, chat: { helper: "daemon" } },
  { acp: noAcp, chat: { onlyOnTty: true } },
  { acp: noAcp, chat: { state: "signed-out" }, "chat:v1": { state: "signed-out" } },
  { acp: noAcp, chat: { exitCode: 2, stderr: "error: unexpected argument '--no-interactive' found\n" } },
  { acp: { acp: { closeEarly: true } }, chat: { state: "prose" } },
  { acp: silentAt("initialize"), chat: { state: "prose", hang: "after" } },
  { acp: noAgent, chat: noAgent },
  { delete: { exitCode: 1 } },
];
/** Nobody is signed in, and neither `whoami` nor ACP tells. */
const untold: Partial<Record<Command, Behavior>>[] = [
  { whoami: hang, acp: hang },
  { whoami: { stdout: '{"account":"?}{"\0\n' }, acp: noAcp },
  { whoami: { stdout: "who knows\n", exitCode: 1 } },
];

const scenarios: Scenario[] = [
  ...releases.flatMap((release) => [
    ...states.map((state) => ({ release, state })),
    ...untold.map((behavior) => ({ release, state: "signed-out" as const, behavior })),
    { release, usage: { rows: [{ label: "Credits", used: 1200, limit: 1000 }] } },
    { release, userServers: { leaves: true }, userHook: true },
  ]),
  ...["2.20.2", "3.0.0"].flatMap((release) => behaviors.map((behavior) => ({ release, behavior }))),
  ...["2.17.0", "2.20.2", "2.24.1", "3.0.0"].flatMap((release) =>
    [{}, behaviors[0], { acp: noAcp }].map((behavior) => ({
      release,
      savedEngine: "v3" as const,
      sessionsAtEof: "kept" as const,
      behavior,
    })),
  ),
  ...["--agent", "--agent-engine", "--v2"].map((flag) => ({ unknownFlags: [flag], userHook: true })),
];

/** What hangs is waited for no longer than this; what is asked in that time is what counts. */
const shortMs = 2_500;

it.concurrent.each(scenarios)("nothing runs but what is promised: %j", async (scenario) => {
  const { behavior } = scenario;
  const text = JSON.stringify(scenario);
  const hangs = /hang|silent/.test(text);
  const test = await createTestContext(scenario, hangs ? { timeoutMs: shortMs } : {});
  const rules = deriveRules(scenario, test.workspace);
  const check = () => checkLedger(test.fake.readLedger(), rules);
  try {
    await refreshUsage(test.context, { force: true });
    expect(check()).toEqual([]);
    expect(test.fake.readRuns()).not.toEqual([]);
    if (behavior !== undefined) expect(await findSurvivors(test.fake)).toEqual([]);
    if (!hangs && behavior?.delete === undefined) {
      // One in which a model spoke is not empty.
      expect(test.fake.readSessions().filter(({ messages }) => messages === 0)).toEqual([]);
    }
    if (hangs || !/prose|signed-in/.test(text)) return;
    // What the first has learned of a model, the second one obeys.
    test.fake.clearLedger();
    await refreshUsage(test.context, { force: true });
    rules.neverModel = true;
    expect(check()).toEqual([]);
  } finally {
    test.remove();
  }
});
