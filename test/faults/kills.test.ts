import { build } from "esbuild";
import { fork, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { refreshUsage } from "../../src/lib/kiro";
import { checkLedger, deriveRules } from "../fake/check-ledger";
import type { LedgerEntry } from "../fake/ledger-entry";
import type { Behavior, Scenario } from "../fake/scenario";
import { createTestContext, type TestContext } from "../lib/kiro/create-test-context";
import { findSurvivors, findZombies } from "../lib/kiro/find-survivors";
import { waitFor } from "../lib/kiro/wait-for";
import { inText, noAcp } from "./fault";
import type { HostMessage } from "./kill-host";
import { findTrouble } from "./run-faults";

/** Raycast unloads a command (`worker.terminate()`), or is killed itself. */
type Kill = "terminate" | "SIGKILL";

const renewalMs = 300;
const folder = mkdtempSync(path.join(tmpdir(), "kiro-usage-host-"));
const program = path.join(folder, "host.cjs");
let shared: ChildProcess;

beforeAll(async () => {
  const entryPoints = [path.join(__dirname, "kill-host.ts")];
  await build({ entryPoints, bundle: true, platform: "node", format: "cjs", outfile: program, logLevel: "error" });
  shared = startHost();
});
afterAll(() => {
  shared.kill();
  rmSync(folder, { recursive: true, force: true });
});

function startHost(): ChildProcess {
  return fork(program, { execArgv: [] });
}

/** Has a host refresh the usage, and ends that at a moment; returns what is left then, zombies of the host included. */
async function killAt(test: TestContext, kill: Kill, moment: (ledger: LedgerEntry[]) => boolean, delayMs = 0) {
  const host = kill === "SIGKILL" ? startHost() : shared;
  const { openStorage: _storage, now: _now, isOnline: _online, ...context } = test.context;
  host.send({ refresh: test.folder, context } satisfies HostMessage);
  await waitFor(() => moment(test.fake.readLedger()));
  await sleep(delayMs);
  if (kill === "SIGKILL") host.kill("SIGKILL");
  else host.send({ terminate: test.folder } satisfies HostMessage);
  const survivors = await findSurvivors(test.fake, host.pid);
  return [...survivors, ...(kill === "SIGKILL" ? [] : await findZombies(host.pid))];
}

const began = (kind: string) => (ledger: LedgerEntry[]) =>
  ledger.some((entry) => entry.event === "run" && entry.kind === kind);
const happened = (event: string) => (ledger: LedgerEntry[]) => ledger.some((entry) => entry.event === event);

test.each<Kill>(["terminate", "SIGKILL"])("no login is lost if %s comes around its renewal, 24 times", async (kill) => {
  const outcomes = Array.from({ length: 24 }, async (_, index) => {
    const test = await createTestContext({ login: { expiresInMs: 0 } });
    try {
      const left = await killAt(test, kill, happened("renewal"), (index * renewalMs * 1.2) / 24);
      const rules = deriveRules({}, test.workspace);
      return [...left, ...checkLedger(test.fake.readLedger(), rules), test.fake.hasLogin() ? "" : "the login is lost"];
    } finally {
      test.remove();
    }
  });
  expect((await Promise.all(outcomes)).flat().filter(Boolean)).toEqual([]);
});

const stubborn: Behavior = { hang: "before", ignoreSigterm: true };
const cases: [string, Kill, Scenario, (ledger: LedgerEntry[]) => boolean][] = (
  ["terminate", "SIGKILL"] as const
).flatMap((kill) => [
  ["--version", kill, { behavior: { version: stubborn } }, began("version")],
  ["initialize", kill, { behavior: { acp: { acp: { at: "initialize", silent: true } } } }, began("acp")],
  ["session/new", kill, { behavior: { acp: { acp: { at: "session/new", silent: true } } } }, happened("created")],
  ["the usage", kill, { behavior: { acp: { acp: { silent: true } } } }, happened("created")],
  ["whoami", kill, { behavior: { whoami: stubborn } }, began("whoami")],
  ["text", kill, { behavior: { acp: noAcp, chat: stubborn } }, began("chat")],
  ["text with a helper", kill, inText({ ...stubborn, helper: "orphan" }), happened("helper")],
]);

test.concurrent.each(cases)(
  "a refresh that is ended at %s by %s leaves nothing, and the next one cleans up",
  async (_at, kill, scenario, moment) => {
    const test = await createTestContext(scenario);
    try {
      expect(await killAt(test, kill, moment)).toEqual([]);
      test.fake.update({});
      // A lock that isn't renewed is taken over after some seconds.
      utimesSync(path.join(test.folder, "refresh.lock"), 1, 1);
      const state = await refreshUsage(test.context, { force: true });
      expect(state.snapshot?.primary?.used).toBe(12.5);
      expect(await findTrouble(test, deriveRules({}, test.workspace))).toEqual([]);
    } finally {
      test.remove();
    }
  },
);
