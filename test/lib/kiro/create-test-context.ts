import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { UsageContext } from "../../../src/lib/kiro/context";
import { installFakeKiroCli, type FakeKiroCli } from "../../fake/install-fake-kiro-cli";
import type { Scenario } from "../../fake/scenario";
import { createMemoryStorage, type MemoryStorage } from "./create-memory-storage";
import { createTestClock, type TestClock } from "./create-test-clock";

/** A stand-in for kiro-cli and everything that the Kiro module needs to ask it. */
export interface TestContext {
  fake: FakeKiroCli;
  context: UsageContext;
  storage: MemoryStorage;
  clock: TestClock;
  /** The extension's own folder. */
  folder: string;
  /** The only working directory that kiro-cli may ever have. */
  workspace: string;
  remove(): void;
}

/** Far beyond what any answer takes on a slow machine; a test about the limit sets its own. */
const timeoutMs = 60_000;

/**
 * Installs the stand-in and returns a context that finds it on PATH, online, with an empty cache in memory and files of the
 * user in the home folder.
 */
export async function createTestContext(
  scenario: Scenario = {},
  overrides: Partial<UsageContext> = {},
): Promise<TestContext> {
  const fake = await installFakeKiroCli(scenario);
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "kiro-usage-test-")));
  const workspace = path.join(folder, "workspace");
  fake.plantUserFiles(workspace);
  const storage = createMemoryStorage();
  const clock = createTestClock();
  const context: UsageContext = {
    openStorage: () => storage,
    folder,
    env: { PATH: `${fake.folder}:/usr/bin:/bin`, HOME: fake.home },
    home: fake.home,
    platform: process.platform,
    now: clock.now,
    cliPath: "",
    timeoutMs,
    maxAgeMs: 5 * 60_000,
    hideAccount: false,
    source: "kiro-cli",
    isOnline: () => true,
    ...overrides,
  };
  return {
    fake,
    context,
    storage,
    clock,
    folder,
    workspace,
    remove() {
      fake.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
