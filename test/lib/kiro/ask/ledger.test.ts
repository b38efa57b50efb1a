import { refreshUsage } from "../../../../src/lib/kiro";
import type { LedgerEntry } from "../../../fake/ledger-entry";
import type { Behavior, Command, Scenario, State } from "../../../fake/scenario";
import { checkLedger } from "./check-ledger";
import { createTestContext } from "../create-test-context";
import { findSurvivors } from "../find-survivors";

jest.setTimeout(120_000);

const releases = [
  "1.20.0",
  "1.26.0",
  "2.4.2",
  "2.10.0",
  "2.13.0",
  "2.16.1",
  "2.19.1",
  "2.19.2",
  "2.20.2",
  "2.21.1",
  "2.21.4",
  "2.24.1",
  "3.0.0",
];
const states: State[] = [
  "signed-in",
  "signed-out",
  "signed-out-refused",
  "expired",
  "throttled",
  "backend-error",
  "limit-reached",
  "summary-only",
  "prose",
  "garbage",
  "empty",
];

/**
 * A short limit, so that those that hang do not hang for long; what is asked in that time is what counts. A slow machine
 * may not even tell its version in that time, so what was learned of it proves nothing.
 */
const shortMs = 2_000;

const behaviors: Partial<Record<Command, Behavior>>[] = [
  { version: { stdout: "a build of my own\n" } },
  { version: { hang: "before" } },
  { whoami: { hang: "before" } },
  { whoami: { stdout: "who knows\n", exitCode: 1 } },
  { whoami: { hang: "before" }, version: { hang: "before" } },
  { chat: { hang: "before" } },
  { chat: { hang: "half" } },
  { chat: { hang: "after", ignoreSigterm: true } },
  { chat: { exitCode: 1 } },
  { chat: { exitCode: 2, stderr: "error: unexpected argument '--no-interactive' found\n" } },
  { chat: { helper: "daemon" } },
  { chat: { floodBytes: 10_000_000 } },
  { chat: { onlyOnTty: true }, acp: { exitCode: 1, stderr: "no\n" } },
  { chat: { state: "summary-only" }, "chat:v1": { exitCode: 1, stderr: "no\n" }, acp: { acp: { silent: true } } },
  { chat: { state: "prose" }, acp: { acp: { closeEarly: true } } },
  { chat: { state: "prose", hang: "after" }, acp: { acp: { silent: true } } },
  { acp: { acp: { notifications: true, wrongIds: true } }, chat: { state: "garbage" } },
  { delete: { exitCode: 1 } },
];

/** `whoami` does not tell that nobody is signed in. */
const untold: Behavior[] = [
  { hang: "before" },
  { stdout: "who knows\n", exitCode: 1 },
  { stdout: '{"account":"?}{"\0\n' },
];
const withoutSession: Behavior[] = [
  { hang: "before" },
  { exitCode: 1, stderr: "error: no agent\n" },
  { exitCode: 2, stderr: "error: unrecognized subcommand 'acp'\n" },
];
const signedOutUntold = untold.flatMap((whoami) => withoutSession.map((acp) => ({ whoami, acp })));

const scenarios: Scenario[] = [
  ...["1.26.0", "2.10.0", "2.20.2", "3.0.0"].flatMap((release) =>
    signedOutUntold.map((behavior) => ({ release, state: "signed-out" as const, behavior })),
  ),
  ...releases.flatMap((release) => states.map((state) => ({ release, state }))),
  ...releases.map((release) => ({ release, savedEngine: "v3" as const })).filter(({ release }) => release >= "3"),
  ...releases.map((release) => ({ release, usage: { rows: [{ label: "Credits", used: 1200, limit: 1000 }] } })),
  ...["2.20.2", "3.0.0"].flatMap((release) => [
    ...behaviors.map((behavior) => ({ release, behavior })),
    { release, unknownFlags: ["--output-format", "--v2", "--agent-engine"] },
    { release, savedEngine: "v3" as const, behavior: behaviors[0], unknownFlags: ["--output-format"] },
  ]),
].filter(isPossible);

/** No release before 3 has a saved engine, so nothing guards against one. */
function isPossible({ release, savedEngine }: Scenario): boolean {
  return savedEngine === undefined || release === "3.0.0";
}

function isChatOrBrowser(entry: LedgerEntry): boolean {
  return entry.event === "browser" || (entry.event === "run" && (entry.kind === "chat" || entry.kind === "chat:v1"));
}

it.concurrent.each(scenarios)("does nothing but what is promised: %j", async (scenario) => {
  const hangs = JSON.stringify(scenario).includes("hang") || JSON.stringify(scenario).includes("silent");
  const test = await createTestContext(scenario, hangs ? { timeoutMs: shortMs } : {});
  // What a refresh has learned matters to the next one where a model has answered, and where all went well.
  const times = !hangs && /prose|signed-in/.test(JSON.stringify(scenario)) ? ["first", "second"] : ["first"];
  const isUnknown = scenario.behavior?.whoami !== undefined;
  const isSignedOut = !isUnknown && (scenario.state?.startsWith("signed-out") ?? false);
  try {
    for (const time of times) {
      test.fake.clearLedger();
      await refreshUsage(test.context, { force: true });
      const ledger = test.fake.readLedger();
      const rules = { emptyFolder: test.emptyFolder, isSignedOut, isUnknown };
      expect({ time, violations: checkLedger(ledger, rules) }).toEqual({ time, violations: [] });
      if (scenario.state === "signed-out") expect(ledger.filter(isChatOrBrowser)).toEqual([]);
      expect(ledger.some(({ event }) => event === "run")).toBe(true);
      if (time === "second") expect(ledger).not.toContainEqual(expect.objectContaining({ event: "model" }));
    }
    if (scenario.behavior !== undefined) expect(await findSurvivors(test.fake)).toEqual([]);
  } finally {
    test.remove();
  }
});
