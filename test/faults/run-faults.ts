import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { refreshUsage } from "../../src/lib/kiro";
import type { UsageState } from "../../src/lib/kiro/usage-state";
import { createPlan, createReading } from "../create-reading";
import { checkLedger, deriveRules } from "../fake/check-ledger";
import type { Scenario } from "../fake/scenario";
import { minute } from "../lib/kiro/create-test-clock";
import { createTestContext, type TestContext } from "../lib/kiro/create-test-context";
import { findSurvivors } from "../lib/kiro/find-survivors";
import { usual, type Fault, type FaultLine, type Result } from "./fault";

/** What came of a fault. */
export interface FaultResult {
  when: string;
  name: string;
  /** What came of it instead, what was done that must not be, and what is left; best: nothing. */
  trouble: string[];
  elapsedMs: number;
}

/** Most of the time of a fault is waiting, so a few more than there are processors. */
const atOnce = 10;
/** A refresh may take its time limit, two seconds for kiro-cli to exit, and what a busy machine adds. In milliseconds. */
const patienceMs = 45_000;
const usedBefore = 7;

/** What a Mac has on which kiro-cli has answered before. */
function prepareMac({ clock, storage, folder }: TestContext, { behavior, release = "2.24.1" }: Scenario): void {
  const updatedAt = new Date(clock.now().getTime() - 30 * minute);
  const snapshot = createReading({ windows: [createPlan(usedBefore, 50)], updatedAt });
  const kept = { version: 1, snapshot, forecast: null, failure: null, report: null, spending: null };
  storage.set("kept", JSON.stringify(kept));
  if (!behavior?.version) writeFileSync(path.join(folder, "memory.json"), JSON.stringify({ cliVersion: release }));
}

/** Lets things go wrong, a few at a time, and returns what came of each in their order. */
export async function runFaults(lines: FaultLine[]): Promise<FaultResult[]> {
  const all = lines.flatMap((line) => Object.entries(line.faults).map(([name, fault]) => ({ line, name, fault })));
  const results: FaultResult[] = [];
  // Those that wait for a time limit begin first, so that none is left to be waited for alone.
  const queue = [...all.entries()].sort(([, a], [, b]) => limitOf(a.fault) - limitOf(b.fault));
  async function work() {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const [index, { line, name, fault }] = next;
      const begin = performance.now();
      const trouble = await runFault(fault, line.result).catch((error: unknown) => [String(error)]);
      results[index] = { when: line.when, name, trouble, elapsedMs: performance.now() - begin };
    }
  }
  // What is loaded for the first time takes its time, which is none of a fault's.
  await runFault({}, "acp");
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

async function runFault(fault: Fault, result: Result): Promise<string[]> {
  const scenario = { ...fault.scenario, usage: { ...usual.usage, ...fault.scenario?.usage } };
  const test = await createTestContext(scenario, fault.context);
  try {
    prepareMac(test, scenario);
    await fault.prepare?.(test);
    const begin = performance.now();
    const refresh = () => refreshUsage(test.context, { force: true });
    const state = await (fault.act?.(test, refresh) ?? refresh());
    const isLate = performance.now() - begin > test.context.timeoutMs + patienceMs;
    return [
      ...checkState(state, fault, result),
      ...(isLate ? [`took ${Math.round(performance.now() - begin)} ms`] : []),
      ...(await findTrouble(test, { ...deriveRules(scenario, test.workspace), ...fault.rules })),
    ];
  } finally {
    test.remove();
  }
}

function checkState({ snapshot, error, isStale }: UsageState, fault: Fault, result: Result): string[] {
  const isReading = result === "acp" || result === "cli";
  const got = error?.kind ?? snapshot?.source;
  const used = snapshot?.primary?.used ?? null;
  const wanted = isReading ? (fault.used ?? 12.5) : fault.losesReading ? null : usedBefore;
  const detail = error?.detail ?? "";
  return [
    got !== result && `${got}${detail && ` (${detail})`} instead of ${result}`,
    used !== wanted && `${used} used instead of ${wanted}`,
    isStale !== (!isReading && wanted !== null) && `isStale is ${isStale}`,
    fault.quotes !== undefined && !detail.includes(fault.quotes) && `“${detail}” instead of “${fault.quotes}”`,
    /:\/\/|arn[:%]|\/Users\/|@/.test(detail) && `it tells “${detail}”`,
  ].filter((trouble) => trouble !== false);
}

/** Returns what a refresh did that it must not do, and what it left. */
export async function findTrouble(test: TestContext, rules: Parameters<typeof checkLedger>[1]): Promise<string[]> {
  const { fake, folder } = test;
  const survivors = await findSurvivors(fake);
  const sessions = fake.readSessions().filter(({ turns }) => turns === 0);
  return [
    ...checkLedger(fake.readLedger(), rules),
    ...survivors.map((process) => `left running: ${process}`),
    ...sessions.map(({ id, files }) => `session left: ${id} (${files.length} files)`),
    ...fake.findChangedFiles().map((name) => `changed: ${name}`),
    ...(existsSync(path.join(folder, "refresh.lock")) ? ["the lock is left"] : []),
    ...(rules.loginsLost === 0 && !fake.hasLogin() ? ["the login is lost"] : []),
  ];
}

function limitOf({ context }: Fault): number {
  return context?.timeoutMs ?? 0;
}
