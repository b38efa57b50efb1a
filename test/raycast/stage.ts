import { firstOfNextMonth } from "../fake/format-date.mjs";
import { installFakeKiroCli, type FakeKiroCli } from "../fake/install-fake-kiro-cli";
import type { Scenario } from "../fake/scenario";
import { completeUsage } from "../fake/complete-usage.mjs";
import { createHost, type Host, type HostOptions } from "./host";
import { writeHistory, type StagedHistory } from "./write-history";
import { writeIdeRecord, type StagedRecord } from "./write-ide-record";
import { writeSessions, type StagedTurn } from "./write-sessions";

const minuteMs = 60_000;

/** What a Mac with the extension and kiro-cli is set up with. */
export interface StageOptions extends HostOptions {
  /** How the stand-in for kiro-cli behaves when people look; null: there is none. */
  scenario?: Scenario | null;
  /** A good reading from before, read by the extension itself when the clock stood there; by Raycast's own run of `refresh`. */
  earlier?: { minutesAgo: number; scenario?: Scenario; isTick?: boolean };
  /** What was read in earlier months and up to yesterday, of the account that `scenario` has. */
  history?: StagedHistory;
  /** What Kiro's session files on this Mac have recorded. */
  turns?: StagedTurn[];
  /** What the Kiro IDE has recorded. */
  ide?: StagedRecord;
  /** The stand-in is of this release, whatever the scenarios say. */
  release?: string;
  /** Where the stand-in is installed, if its path shall always be the same. */
  cliFolder?: string;
}

/** A Mac with the extension and, unless there is none, the stand-in for kiro-cli, which the preferences name. */
export interface Stage {
  readonly host: Host;
  readonly fake: FakeKiroCli;
  /** Ends everything that runs, what was left behind included, and deletes every folder. */
  remove(): Promise<void>;
}

/** For tests and pictures, which must come out the same everywhere and always. */
export const fixedSurroundings = {
  now: Date.UTC(2026, 10, 21, 17, 12),
  locale: "en-US",
  timeZone: "America/Los_Angeles",
} satisfies HostOptions;

/** Sets up a Mac. */
export async function setStage(options: StageOptions = {}): Promise<Stage> {
  const { scenario = {}, earlier, history, turns, ide, release, cliFolder, preferences, ...hostOptions } = options;
  const host = await createHost(hostOptions);
  const fake = await installFakeKiroCli({}, { folder: cliFolder, home: host.env.HOME });
  const stage = {
    host,
    fake,
    async remove() {
      await host.remove();
      fake.remove();
    },
  };
  try {
    const behave = (wanted: Scenario) =>
      fake.update({ ...completeScenario(wanted, new Date(host.now())), ...(release !== undefined && { release }) });
    host.preferences.cliPath = fake.path;
    if (earlier) {
      behave(earlier.scenario ?? {});
      await readEarlier(host, earlier);
      fake.clearLedger();
    }
    const now = new Date(host.now());
    if (history)
      writeHistory(host.supportPath, history, completeUsage(completeScenario(scenario ?? {}, now).usage), now);
    if (turns) writeSessions(host.env.HOME!, turns, now);
    if (ide) writeIdeRecord(host.env.HOME!, ide, now);
    if (scenario) behave(scenario);
    else Object.assign(host, { hiddenProgram: "kiro-cli" }).preferences.cliPath = "";
    Object.assign(host.preferences, preferences);
    return stage;
  } catch (error) {
    await stage.remove();
    throw error;
  }
}

/** Of what reads by itself, the tool is the one that leaves nothing else behind. */
async function readEarlier(host: Host, { minutesAgo, isTick }: NonNullable<StageOptions["earlier"]>): Promise<void> {
  host.advance(-minutesAgo * minuteMs);
  if (isTick) await (await host.tick("refresh")).ended;
  else await host.runTool("get-usage", {});
  host.advance(minutesAgo * minuteMs);
}

/** The scenario with the days that it leaves open counted from now, also where now is not the real one. */
function completeScenario(scenario: Scenario, now: Date): Scenario {
  const text = JSON.stringify({ ...scenario, usage: { resetsOn: firstOfNextMonth(now), ...scenario.usage } });
  const dayAfter = (days: number) => new Date(now.getTime() + days * 24 * 60 * minuteMs).toISOString().slice(0, 10);
  return JSON.parse(text.replace(/DAY\+(\d+)/g, (_, days) => dayAfter(Number(days)))) as Scenario;
}
