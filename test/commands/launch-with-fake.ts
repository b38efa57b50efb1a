import { KiroError, type KiroErrorKind, type KiroSnapshot, type Storage } from "../../src/lib/kiro";
import { saveFailure, saveSnapshot } from "../../src/lib/kiro/keep/usage-cache";
import { installFakeKiroCli, type FakeKiroCli } from "../fake/install-fake-kiro-cli";
import type { InvocationKind } from "../fake/ledger-entry";
import type { Scenario, Usage } from "../fake/scenario";
import { findSurvivors } from "../lib/kiro/find-survivors";
import { launchCommand, type LaunchOptions } from "../raycast/launch-command";
import type { RunningCommand } from "../raycast/running-command";
import { setSurroundings } from "../raycast/surroundings";
import { createWorld, type World } from "../raycast/world";

/** A Mac with the extension and the stand-in for kiro-cli, named in the preferences. */
export interface Mac {
  world: World;
  fake: FakeKiroCli;
  /** What kiro-cli was asked so far, in no particular order. */
  asked(): InvocationKind[];
  /** How often it was asked for the usage itself. */
  countChats(): number;
}

const macs: Mac[] = [];
const launched: RunningCommand[] = [];
const restorations: (() => void)[] = [];

/** Far beyond what any answer of the stand-in takes, however busy the machine is. */
const patience = { timeoutMs: 30_000 };
jest.setTimeout(2 * patience.timeoutMs);

/** What the stand-in reports unless a test says otherwise: 12 of 50 credits, and a reset that never comes. */
const usualUsage: Partial<Usage> = { resetsOn: "2999-12-01", rows: [{ label: "Credits", used: 12, limit: 50 }] };

/**
 * Sets up a Mac in English and in a zone where the day of the reset begins in the evening of the day before.
 *
 * @param options.now the time at which the clock stands; by default it is the real one
 */
export async function setUpMac(
  scenario: Scenario = {},
  preferences: Record<string, unknown> = {},
  options: { cliFolder?: string; now?: Date } = {},
): Promise<Mac> {
  const now = options.now && (() => options.now!.getTime());
  restorations.push(setSurroundings({ locale: "en-US", timeZone: "America/Los_Angeles", ...(now && { now }) }));
  const fake = await installFakeKiroCli(completeScenario(scenario), { folder: options.cliFolder });
  const world = createWorld({ preferences: { cliPath: fake.path, ...preferences } });
  const asked = () => fake.readRuns().map(({ kind }) => kind);
  const countChats = () => asked().filter((kind) => kind.startsWith("chat") || kind === "acp").length;
  const mac = { world, fake, asked, countChats };
  macs.push(mac);
  return mac;
}

export function completeScenario(scenario: Scenario): Scenario {
  return { ...scenario, usage: { ...usualUsage, ...scenario.usage } };
}

/** Starts a command; it is unloaded after the test. */
export async function launch({ world }: Mac, name: string, options?: LaunchOptions): Promise<RunningCommand> {
  const running = await launchCommand(world, name, options);
  launched.push(running);
  if (running.error !== undefined) throw running.error;
  return running;
}

/** Starts a command and waits until it has nothing more to load. */
export async function open(mac: Mac, name: string, options?: LaunchOptions): Promise<RunningCommand> {
  const running = await launch(mac, name, options);
  await running.waitUntilIdle(patience);
  return running;
}

/** Puts a reading into the cache, as an earlier launch would have left it. */
export function keepReading(mac: Mac, snapshot: KiroSnapshot): KiroSnapshot {
  saveSnapshot(openStorage(mac), snapshot);
  return snapshot;
}

/** Puts a failure into the cache, beside the reading before it if there is one. */
export function keepFailure(mac: Mac, kind: KiroErrorKind, failedAt = new Date()): void {
  const { detail } = new KiroError(kind);
  saveFailure(
    openStorage(mac),
    { kind, detail, failedAt: failedAt.toISOString(), hasStartedLogin: false, count: 1 },
    { dropSnapshot: false },
  );
}

/** The cache that every command shares. */
function openStorage({ world }: Mac): Storage {
  const namespace = "usage-v1";
  return {
    get: (key) => world.cache.get(namespace, key),
    set: (key, value) => world.cache.set(namespace, key, value),
    remove: (key) => void world.cache.remove(namespace, key),
  };
}

/** The text that was put on the clipboard last. */
export function clipboardText({ world }: Mac): string {
  return world.clipboard.at(-1)?.text ?? "";
}

/** For `afterEach`: unloads what was launched, expects that no process is left, and deletes every folder. */
export async function removeMacs(): Promise<void> {
  for (const running of launched.splice(0)) running.unmount();
  for (const restore of restorations.splice(0).toReversed()) restore();
  for (const { fake, world } of macs.splice(0)) {
    const survivors = fake.readLedger().length === 0 ? [] : await findSurvivors(fake);
    fake.remove();
    world.remove();
    expect(survivors).toEqual([]);
  }
}
