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
import type { HostMessage, SentContext } from "./kill-host";
import { findTrouble } from "./run-faults";

/** Raycast unloads a command (`worker.terminate()`), or is killed itself. */
type Kill = "terminate" | "SIGKILL";

const renewalMs = 300;
const folder = mkdtempSync(path.join(tmpdir(), "kiro-usage-host-"));
const program = path.join(folder, "host.cjs");
// Concurrent tests don't wait for `beforeAll`.
const built = build({
  entryPoints: [path.join(__dirname, "kill-host.ts")],
  bundle: true,
  minify: true,
  platform: "node",
  outfile: program,
  logLevel: "error",
});
/** Workers share a host, as they do in Raycast, unless it is the host that is killed. */
const shared = startHost();

afterAll(async () => {
  (await shared).kill();
  rmSync(folder, { recursive: true, force: true });
});

async function startHost(): Promise<ChildProcess> {
  await built;
  return fork(program, { execArgv: [] });
}

const seen = new Set<string>();
const goneAfterMs: number[] = [];

/** Has a host refresh the usage, and ends that at a moment; returns what is left then, zombies of the host included. */
async function killAt(test: TestContext, kill: Kill, moment: (ledger: LedgerEntry[]) => boolean, delayMs = 0) {
  const host = await (kill === "SIGKILL" ? startHost() : shared);
  // Functions can't be sent.
  const context = JSON.parse(JSON.stringify(test.context)) as SentContext;
  host.send({ refresh: test.folder, context } satisfies HostMessage);
  await waitFor(() => moment(test.fake.readLedger()));
  await sleep(delayMs);
  if (kill === "SIGKILL") host.kill("SIGKILL");
  else host.send({ terminate: test.folder } satisfies HostMessage);
  const killedAt = performance.now();
  const survivors = await findSurvivors(test.fake, host.pid);
  goneAfterMs.push(performance.now() - killedAt);
  // Each one counts once: the host is shared.
  const fresh = kill === "SIGKILL" ? [] : await findZombies(host.pid, [...seen]);
  fresh.forEach((zombie) => seen.add(zombie));
  return [...survivors, ...fresh.filter((zombie) => !isFirstShell(zombie))];
}

/** A kill in the first milliseconds of a process leaves the shell that has just been started: the limit that is named. */
const isFirstShell = (zombie: string) => /\[sh\] <defunct>$/.test(zombie);

const began = (kind: string) => (ledger: LedgerEntry[]) =>
  ledger.some((entry) => entry.event === "run" && entry.kind === kind);
const happened = (event: string) => (ledger: LedgerEntry[]) => ledger.some((entry) => entry.event === event);

const renewals = Array.from({ length: 12 }, (_, index): [number, Kill] => [
  (index * renewalMs) / 12,
  index % 4 === 3 ? "SIGKILL" : "terminate",
]);

test.concurrent.each(renewals)("no login is lost %d ms after the begin of its renewal by %s", async (ms, kill) => {
  // No other process starts right after the renewal: a shell that has just been started may stay as a zombie.
  const test = await createTestContext({ login: { expiresInMs: 0 }, behavior: { acp: { acp: { delayMs: 5_000 } } } });
  try {
    expect(await killAt(test, kill, happened("renewal"), ms)).toEqual([]);
    expect(checkLedger(test.fake.readLedger(), deriveRules({}, test.workspace))).toEqual([]);
    expect(test.fake.hasLogin()).toBe(true);
  } finally {
    test.remove();
  }
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

test("what was killed is gone within 3 seconds, and hardly ever leaves its first shell", () => {
  const [fastest] = goneAfterMs.toSorted((a, b) => a - b);
  // The others wait for a machine that runs many of these at once.
  expect(fastest).toBeLessThan(3_000);
  expect([...seen].filter(isFirstShell).length).toBeLessThan(4);
});
