import { readdirSync } from "node:fs";
import path from "node:path";
import { checkLedger, deriveRules } from "../fake/check-ledger";
import type { Scenario } from "../fake/scenario";
import { findSurvivors, findZombies, listZombies } from "../lib/kiro/find-survivors";
import type { CacheKind } from "../raycast/cache-storage";
import { setStage, type Stage, type StageOptions } from "../raycast/stage";

/** What people do, from a fresh Mac to what they see in the end. */
export interface Flow {
  name: string;
  stage?: StageOptions;
  /** The kinds of Cache that it is played in; both by default. */
  kinds?: CacheKind[];
  /** What it promises depends on the Cache, so tests play it in both kinds; they play the others in the harsh one only. */
  needsBothKinds?: boolean;
  /** Kills workers. Such a flow is played alone, because a zombie doesn't tell whose it is. */
  kills?: boolean;
  /** Does it, and returns what is seen in addition to what is always looked at. `scale`, 1 or less: how much of it. */
  act(stage: Stage, scale: number): Promise<Record<string, unknown>>;
  expected: Record<string, unknown> | ((scale: number) => Record<string, unknown>);
}

/** A flow with what was seen of it. */
export interface Seen {
  name: string;
  seen: Record<string, unknown>;
  expected: Record<string, unknown>;
  isExpected: boolean;
}

/** Plays a flow on a Mac of its own. What it leaves is looked at once everything that was launched has ended. */
export async function runFlow(flow: Flow, cache: CacheKind, scale: number): Promise<Seen> {
  const { stage: options = {}, act } = flow;
  const name = `${flow.name} [${cache} Cache]`;
  const acted = typeof flow.expected === "function" ? flow.expected(scale) : flow.expected;
  const expected = { flashes: "none", errors: "none", harm: "none", left: "nothing", ...acted };
  // Tests before this one may have left some in this process.
  const before = await listZombies();
  const stage = await setStage({ locale: "en-US", timeZone: "America/Los_Angeles", cache, ...options });
  try {
    const facts = await act(stage, scale);
    await stage.host.settle();
    const { runs, flashes } = stage.host;
    const seen: Record<string, unknown> = {
      launched: describeLaunches(stage),
      asked: countQuestions(stage),
      painted: runs.reduce((sum, { frames }) => sum + frames.length, 0),
      flashes: join(flashes, "none"),
      ...facts,
      errors: join(
        runs.flatMap(({ error }) => (error === undefined ? [] : [String(error)])),
        "none",
      ),
      harm: join(listHarm(stage, options.scenario ?? {}), "none"),
      left: join(await listLeft(stage, before), "nothing"),
    };
    const isExpected = Object.entries(expected).every(([key, value]) => matches(seen[key], value));
    return { name, seen, expected, isExpected };
  } catch (error) {
    return { name, seen: { error: String(error) }, expected, isExpected: false };
  } finally {
    await stage.remove();
  }
}

/** A range is written as its two ends, a pattern as itself. */
function matches(seen: unknown, wanted: unknown): boolean {
  if (wanted instanceof RegExp) return wanted.test(String(seen));
  if (Array.isArray(wanted)) return Number(seen) >= wanted[0] && Number(seen) <= wanted[1];
  return seen === wanted;
}

/** Returns how often kiro-cli was asked for the usage. */
export function countQuestions({ fake }: Stage): number {
  return fake.readRuns().filter(({ kind }) => kind === "acp" || kind === "chat").length;
}

/** `menu-bar 10, refresh 2 (1 refused)`. */
function describeLaunches({ host: { launches } }: Stage): string {
  const names = [...new Set(launches.map(({ name }) => name))];
  const describe = (name: string) => {
    const alike = launches.filter((launch) => launch.name === name);
    const refused = alike.filter(({ isRefused }) => isRefused).length;
    return `${name} ${alike.length}${refused === 0 ? "" : ` (${refused} refused)`}`;
  };
  return join(names.map(describe), "nothing", ", ");
}

/** What was done to the user's login, credits and files beyond what is promised. */
function listHarm({ host, fake }: Stage, scenario: Scenario): string[] {
  const lost = fake.hasLogin() ? [] : ["the login is lost"];
  return [...checkLedger(fake.readLedger(), deriveRules(scenario, path.join(host.supportPath, "workspace"))), ...lost];
}

async function listLeft({ host, fake }: Stage, before: string[]): Promise<string[]> {
  return [
    ...(await findSurvivors(fake)),
    // A kill in the first milliseconds of a process leaves the shell that has just been started: the limit that is named.
    ...(await findZombies(process.pid, before)).filter((zombie) => !/\[sh\] <defunct>$/.test(zombie)),
    ...fake.readSessions().map(({ id }) => `session ${id}`),
    ...readdirSync(host.supportPath).filter((file) => file.startsWith("refresh.lock")),
  ];
}

function join(parts: readonly string[], none: string, between = "; "): string {
  return parts.join(between) || none;
}

/** Prints what was seen of each flow, and what was expected if that was something else. */
export function printFlows(all: Seen[]): string {
  const describe = (facts: Record<string, unknown>) =>
    Object.entries(facts)
      .map(([key, value]) => `${key} ${Array.isArray(value) ? value.join("–") : String(value)}`)
      .join(" · ");
  const lines = all.flatMap(({ name, seen, expected, isExpected }) => [
    `${isExpected ? "✓" : "✗"} ${name}`,
    `    ${describe(seen)}`,
    ...(isExpected ? [] : [`    expected: ${describe(expected)}`]),
  ]);
  const wrong = all.filter(({ isExpected }) => !isExpected).length;
  return [
    ...lines,
    "",
    wrong === 0 ? `${all.length} flows, all as expected` : `${wrong} of ${all.length} flows are not`,
  ].join("\n");
}
