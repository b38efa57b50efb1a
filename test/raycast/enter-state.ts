import { firstOfNextMonth } from "../fake/format-date.mjs";
import type { FakeKiroCli } from "../fake/install-fake-kiro-cli";
import type { Scenario } from "../fake/scenario";
import { launchCommand } from "./launch-command";
import type { PreviewState } from "./preview-states";
import { setSurroundings } from "./surroundings";
import type { World } from "./world";

const minuteMs = 60_000;

/**
 * Brings a world into a state: makes the earlier reading through the extension itself, with the clock turned back, and
 * then lets the stand-in and the preferences be as the state says.
 *
 * @param release the stand-in is this one, whatever the state says
 */
export async function enterState(
  world: World,
  fake: FakeKiroCli,
  state: PreviewState,
  release?: string,
): Promise<void> {
  const own = release === undefined ? {} : { release };
  world.preferences.cliPath = fake.path;
  if (state.earlier) {
    fake.update({ ...completeScenario(state.earlier.scenario ?? {}), ...own });
    await readBefore(world, state.earlier.minutesAgo);
  }
  fake.clearLedger();
  if (state.scenario) fake.update({ ...completeScenario(state.scenario), ...own });
  else {
    world.preferences.cliPath = "";
    world.hiddenProgram = "kiro-cli";
  }
  Object.assign(world.preferences, state.preferences);
}

/** The scenario with the days that it leaves open counted from now, also where now is not the real one. */
export function completeScenario(scenario: Scenario): Scenario {
  const now = new Date();
  const text = JSON.stringify({ ...scenario, usage: { resetsOn: firstOfNextMonth(now), ...scenario.usage } });
  return JSON.parse(text.replace(/DAY\+(\d+)/g, (_, days) => addDays(now, Number(days)))) as Scenario;
}

function addDays(now: Date, days: number): string {
  return new Date(now.getTime() + days * 24 * 60 * minuteMs).toISOString().slice(0, 10);
}

async function readBefore(world: World, minutesAgo: number): Promise<void> {
  const { now } = Date;
  const restore = setSurroundings({ now: () => now() - minutesAgo * minuteMs });
  try {
    const running = await launchCommand(world, "menu-bar", { launchType: "background" });
    await running.waitUntilIdle({ timeoutMs: 60_000 });
    running.unmount();
  } finally {
    restore();
  }
}
