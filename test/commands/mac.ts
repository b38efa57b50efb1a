import { setMark } from "../../src/lib/kiro/keep/marks";
import { writeKept } from "../../src/lib/kiro/keep/write-kept";
import { nothingKept } from "../../src/lib/kiro/keep/kept";
import type { Kept } from "../../src/lib/shapes/kept";
import type { KiroErrorKind } from "../../src/lib/shapes/kiro-error";
import type { KiroSnapshot } from "../../src/lib/shapes/snapshot";
import type { InvocationKind } from "../fake/ledger-entry";
import type { Scenario } from "../fake/scenario";
import { findSurvivors } from "../lib/kiro/find-survivors";
import type { LaunchRecord } from "../raycast/host";
import { setStage, type Stage, type StageOptions } from "../raycast/stage";

/** A Mac with the extension and the stand-in for kiro-cli, named in the preferences. */
export interface Mac extends Stage {
  /** Puts a reading and a failure into the cache, as an earlier refresh would have left them, and more of what it keeps. */
  keep(
    snapshot: KiroSnapshot | null,
    failure?: { kind: KiroErrorKind; detail?: string; failedAt?: Date },
    more?: Partial<Kept>,
  ): void;
  /** Which of these ways the stand-in was asked in so far, in no particular order. */
  asked(...kinds: InvocationKind[]): InvocationKind[];
  /** What was launched so far, in words: `refresh background {"force":true} from usage`. */
  launches(): string[];
}

const macs: Mac[] = [];

/** What the stand-in reports unless a test says otherwise: 12 of 50 credits, and a reset that never comes. */
const usualScenario: Scenario = {
  usage: { resetsOn: "2999-12-01", rows: [{ label: "Credits", used: 12, limit: 50 }] },
};

/** Sets up a Mac in English and in a zone where the day of the reset begins in the evening of the day before. */
export async function setUpMac({ scenario = {}, ...options }: StageOptions = {}): Promise<Mac> {
  const completed = scenario && { ...scenario, usage: { ...usualScenario.usage, ...scenario.usage } };
  const stage = await setStage({ locale: "en-US", timeZone: "America/Los_Angeles", scenario: completed, ...options });
  const { host, fake } = stage;
  const mac: Mac = {
    ...stage,
    keep(snapshot, error, more) {
      const { kind, detail = null, failedAt = new Date() } = error ?? {};
      const failure = kind ? { kind, detail, failedAt: failedAt.toISOString(), count: 1 } : null;
      writeKept(() => host.openCache("usage-v2"), { ...nothingKept, snapshot, failure, ...more });
      // Raycast runs `refresh` in the background.
      setMark(host.supportPath, "ticked", new Date(host.now()));
    },
    asked: (...kinds) => fake.readRuns().flatMap(({ kind }) => (kinds.includes(kind) ? [kind] : [])),
    launches: () => host.launches.map(describeLaunch),
  };
  macs.push(mac);
  return mac;
}

function describeLaunch({ name, type, context, from, isRefused }: LaunchRecord): string {
  const words = [name, type, context && JSON.stringify(context), from && `from ${from}`, isRefused && "refused"];
  return words.filter(Boolean).join(" ");
}

/** For `afterEach`: waits until what was launched is done, expects that no process is left, and deletes every folder. */
export async function removeMacs(): Promise<void> {
  for (const mac of macs.splice(0)) {
    await mac.host.settle();
    const survivors = mac.fake.readLedger().length === 0 ? [] : await findSurvivors(mac.fake);
    await mac.remove();
    expect(survivors).toEqual([]);
  }
}
