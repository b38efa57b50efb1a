import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { findSurvivors } from "../lib/kiro/find-survivors";
import { setStage, type Stage, type StageOptions } from "../raycast/stage";

/** What people do, from a fresh Mac to what they see in the end. */
export interface Flow {
  name: string;
  stage?: StageOptions;
  /** Kills workers, whose dead children nobody is left to collect. Such a flow is played last, by itself. */
  kills?: boolean;
  /** Does it, and returns what is to be seen beside what is always looked at. `scale`, 1 or less: how much of it. */
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

/**
 * Plays a flow on a Mac of its own. What it leaves is looked at once everything that was launched has ended; `isOld` says
 * of a dead child of this process that it was there before.
 */
export async function runFlow(flow: Flow, scale: number, isOld: (zombie: string) => boolean): Promise<Seen> {
  const { name, stage: options = {}, kills = false, act } = flow;
  const expected = typeof flow.expected === "function" ? flow.expected(scale) : flow.expected;
  const stage = await setStage({ locale: "en-US", timeZone: "America/Los_Angeles", ...options });
  try {
    const acted = await act(stage, scale);
    await stage.host.settle();
    const errors = stage.host.runs.flatMap(({ error }) => (error === undefined ? [] : String(error)));
    const seen = {
      launched: describeLaunches(stage),
      asked: countQuestions(stage),
      painted: stage.host.runs.reduce((sum, { frames }) => sum + frames.length, 0),
      ...acted,
      errors: errors.join("; ") || "none",
      left: await listLeft(stage, kills ? () => true : isOld),
    };
    const wanted: Record<string, unknown> = { errors: "none", left: "nothing", ...expected };
    const isExpected = Object.entries(wanted).every(([key, value]) => matches(seen[key as keyof typeof seen], value));
    return { name, seen, expected: wanted, isExpected };
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

/** How often kiro-cli was asked for the usage; the options that a release refuses are found out first. */
export function countQuestions({ fake }: Stage): number {
  return fake.readRuns().filter(({ kind }) => kind === "acp" || kind === "chat" || kind === "chat:v1").length;
}

/** `menu-bar 10, refresh 2 (1 refused)`. */
function describeLaunches({ host: { launches } }: Stage): string {
  const names = [...new Set(launches.map(({ name }) => name))];
  const describe = (name: string) => {
    const alike = launches.filter((launch) => launch.name === name);
    const refused = alike.filter(({ isRefused }) => isRefused).length;
    return `${name} ${alike.length}${refused === 0 ? "" : ` (${refused} refused)`}`;
  };
  return names.map(describe).join(", ") || "nothing";
}

async function listLeft(stage: Stage, isOld: (zombie: string) => boolean): Promise<string> {
  const { host, fake } = stage;
  const left = [
    ...(await findSurvivors(fake)),
    ...(await awaitNone(() => listZombies().filter((zombie) => !isOld(zombie)))),
    ...fake.readSessions().map(({ id }) => `session ${id}`),
    ...readdirSync(host.supportPath).filter((file) => file.startsWith("refresh.lock")),
  ];
  return left.length === 0 ? "nothing" : left.join("; ");
}

/** Children of this process that nobody has collected: what a worker leaves that is ended in the midst of its own. */
export function listZombies(): string[] {
  const { stdout } = spawnSync("ps", ["-axo", "ppid=,pid=,stat=,command="], { encoding: "utf8" });
  const mine = new RegExp(`^\\s*${process.pid}\\s+\\d+\\s+Z`);
  return stdout.split("\n").filter((line) => mine.test(line) && !/\bps\b/.test(line));
}

/** The dead are collected in a moment, where there is anybody to do it. */
async function awaitNone(list: () => string[]): Promise<string[]> {
  const deadline = performance.now() + 10_000;
  let left = list();
  // Other flows play beside this one, so some of their dead may be seen in passing.
  while (left.length > 0 && performance.now() < deadline) {
    await sleep(50);
    left = list();
  }
  return left;
}

/** Prints what was seen of each flow, and what was expected where that was something else. */
export function printFlows(all: Seen[]): string {
  const describe = (facts: Record<string, unknown>) =>
    Object.entries(facts)
      .map(([key, value]) => `${key} ${Array.isArray(value) ? value.join("–") : value}`)
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
    wrong === 0 ? `${all.length} flows, all as expected` : `${wrong} of ${all.length} flows are not as expected`,
  ].join("\n");
}
