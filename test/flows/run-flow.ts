import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { findSurvivors } from "../lib/kiro/find-survivors";
import { setStage, type Stage, type StageOptions } from "../raycast/stage";

/** What people do, from a fresh Mac to what they see in the end. */
export interface Flow {
  name: string;
  stage?: StageOptions;
  /** Kills workers, whose dead children nobody is left to collect. Such a flow is played last, by itself. */
  kills?: boolean;
  /** Does it, and returns what is to be seen beside what is always looked at. */
  act(stage: Stage): Promise<Record<string, unknown>>;
  expected: Record<string, unknown>;
}

/** A flow with what was seen of it. */
export interface Seen {
  name: string;
  seen: Record<string, unknown>;
  expected: Record<string, unknown>;
  isExpected: boolean;
}

/** Plays a flow on a Mac of its own. What it leaves is looked at once everything that was launched has ended. */
export async function runFlow({ name, stage: options = {}, kills = false, act, expected }: Flow): Promise<Seen> {
  const stage = await setStage({ locale: "en-US", timeZone: "America/Los_Angeles", ...options });
  try {
    const acted = await act(stage);
    await stage.host.settle();
    const seen = { asked: countQuestions(stage), ...acted, left: await listLeft(stage, kills) };
    const wanted: Record<string, unknown> = { left: "nothing", ...expected };
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

async function listLeft(stage: Stage, kills: boolean): Promise<string> {
  const { host, fake } = stage;
  const left = [
    ...(await findSurvivors(fake)),
    ...(kills ? [] : findZombies()),
    ...fake.readSessions().map(({ id }) => `session ${id}`),
    ...["refresh.lock"].filter((file) => existsSync(path.join(host.supportPath, file))),
  ];
  return left.length === 0 ? "nothing" : left.join("; ");
}

/** Children of this process that nobody has collected: what a worker leaves that is ended in the midst of its own. */
function findZombies(): string[] {
  const { stdout } = spawnSync("ps", ["-axo", "ppid=,stat=,command="], { encoding: "utf8" });
  const mine = new RegExp(`^\\s*${process.pid}\\s+Z`);
  return stdout.split("\n").filter((line) => mine.test(line) && !/\bps\b/.test(line));
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
