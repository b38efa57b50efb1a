import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { KiroSnapshot, Storage, UsageContext } from "../../src/lib/kiro";
import { installFakeKiroCli, type FakeKiroCli } from "../fake/install-fake-kiro-cli";
import type { Scenario } from "../fake/scenario";
import type { BuiltModule, KiroModule } from "./built-module";
import type { Fault } from "./fault";
import { fileStorage } from "./file-storage";

/** The instant at which every question is asked. */
export const now = new Date("2026-11-21T05:12:09.000Z");

/** Longer than anything lives that is started here: what waits for it is too late. In milliseconds. */
const usualTimeoutMs = 120_000;

/** All that one fault needs, in a temporary folder of its own. */
export interface Stage {
  built: BuiltModule;
  kiro: KiroModule;
  fake: FakeKiroCli;
  context: UsageContext;
  storage: Storage;
  /** The folder of `storage`. */
  cacheFolder: string;
  /** Gives the stand-in another scenario. */
  play(scenario: Scenario): void;
  remove(): void;
}

/** What was read an hour before: 7 of 50 credits, of the account that the stand-in is signed in with. */
export const oldReading: KiroSnapshot = createOldReading();

/** Prepares the world for a fault: the stand-in installed, an old reading in the cache. */
export async function setStage(built: BuiltModule, fault: Fault): Promise<Stage> {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), "kiro-fault-")));
  const home = path.join(root, "home");
  mkdirSync(home);
  const fake = await installFakeKiroCli(complete(fault.scenario), { folder: path.join(root, "bin") });
  const cacheFolder = path.join(root, "cache");
  const storage = fileStorage(cacheFolder);
  storage.set("snapshot", JSON.stringify(oldReading));
  const stage: Stage = {
    built,
    kiro: built.kiro,
    fake,
    storage,
    cacheFolder,
    context: {
      openStorage: () => storage,
      folder: path.join(root, "support"),
      env: { PATH: process.env.PATH, HOME: home },
      home,
      platform: process.platform,
      now: () => now,
      // Always by name: a search could find a kiro-cli that is really installed.
      cliPath: fault.makeBinary?.(root) ?? fake.path,
      timeoutMs: fault.timeoutMs ?? usualTimeoutMs,
      maxAgeMs: 300_000,
      hideAccount: false,
    },
    play: (scenario) => fake.update(complete(scenario)),
    remove() {
      fake.remove();
      rmSync(root, { recursive: true, force: true });
    },
  };
  Object.assign(stage.context, fault.context?.(stage));
  return stage;
}

/** The day of the reset is fixed; the stand-in's own depends on the day of the run. */
function complete(scenario: Scenario = {}): Scenario {
  return { ...scenario, usage: { resetsOn: "2026-12-01", ...scenario.usage } };
}

function createOldReading(): KiroSnapshot {
  const primary = {
    kind: "plan" as const,
    label: "Credits",
    used: 7,
    limit: 50,
    remaining: 43,
    usedPercent: 14,
    resetsAt: "2026-12-01T00:00:00.000Z",
    resetDescription: "resets on 2026-12-01",
  };
  return {
    schemaVersion: 1,
    provider: "kiro",
    source: "cli",
    cliVersion: "2.24.1",
    updatedAt: new Date(now.getTime() - 3_600_000).toISOString(),
    identity: { accountOrganization: "KIRO FREE", loginMethod: "Builder ID", accountEmail: "person@example.com" },
    managedBy: null,
    primary,
    secondary: null,
    windows: [primary],
    overage: null,
    mayExceedLimit: false,
  };
}
