import { existsSync } from "node:fs";
import path from "node:path";
import { saveSnapshot } from "../../src/lib/kiro/keep/records";
import { accessories } from "../commands/read-tree";
import { createPlan, createReading, farReset, minutesAgo } from "../create-reading";
import { checkLedger, deriveRules } from "../fake/check-ledger";
import { findSurvivors } from "../lib/kiro/find-survivors";
import { setStage, type Stage } from "../raycast/stage";
import { findAll, titleOf, type TreeNode } from "../raycast/tree";
import type { Fault, FaultLine } from "./fault";

/** What came of a fault. */
interface FaultResult {
  line: FaultLine;
  name: string;
  /** What the list shows, in the words of `sees`. */
  got: string;
  /** What was done that must not be, and what is left. */
  trouble: string[];
  elapsedMs: number;
  isAsExpected: boolean;
}

/** Most of the time of a fault is waiting, so a few more than there are processors. */
const atOnce = 6;

const oldNumbers = "43 of 50 left · Nov 30, 2999";
const usualNumbers = "37.5 of 50 left · Nov 30, 2999";

/** Lets things go wrong, a few at a time, and returns what came of each in their order. */
export async function runFaults(lines: FaultLine[]): Promise<FaultResult[]> {
  const all = lines.flatMap((line) => Object.entries(line.faults).map(([name, fault]) => ({ line, name, fault })));
  const results: FaultResult[] = [];
  // Those that wait for a time limit begin first, so that none is left to be waited for alone.
  const queue = [...all.entries()].sort(
    ([, a], [, b]) => (a.fault.timeoutSeconds ?? 0) - (b.fault.timeoutSeconds ?? 0),
  );
  async function work() {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const [index, { line, name, fault }] = next;
      const begin = performance.now();
      const { got, trouble } = await runFault(fault).catch((error) => ({ got: String(error), trouble: [] }));
      const isAsExpected = got === line.sees && trouble.length === 0;
      results[index] = { line, name, got, trouble, elapsedMs: performance.now() - begin, isAsExpected };
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

async function runFault(fault: Fault): Promise<Pick<FaultResult, "got" | "trouble">> {
  const { scenario = {}, options, timeoutSeconds = 60 } = fault;
  const stage = await setStage({
    locale: "en-US",
    timeZone: "America/Los_Angeles",
    scenario: { ...scenario, usage: { resetsOn: farReset.slice(0, 10), ...scenario.usage } },
    ...options,
    preferences: { timeoutSeconds: String(timeoutSeconds), ...options?.preferences },
  });
  const { host } = stage;
  try {
    host.disabled.add("menu-bar");
    const reading = createReading({ windows: [createPlan(7, 50)], updatedAt: minutesAgo(30) });
    saveSnapshot(host.openCache("usage-v1"), reading, null);
    await fault.prepare?.(stage);
    await (fault.act ?? refresh)(stage);
    const first = await host.launch("usage");
    await first.waitUntilIdle();
    await host.settle();
    await first.close();
    // On a slow machine the first one may have stopped waiting for what it had launched; this one shows what came of it.
    const list = await host.launch("usage");
    const got = describeSight(await list.waitUntilIdle(), fault.reads ?? usualNumbers);
    await host.settle();
    return { got, trouble: await findTrouble(stage, fault) };
  } finally {
    await stage.remove();
  }
}

/** The usage is refreshed in the background, as it is when it is due. */
export async function refresh({ host }: Stage): Promise<void> {
  const run = await host.launch("refresh", { type: "background" });
  await run.ended;
  if (run.error) throw run.error;
}

/** The numbers and the titles of the problems above them. */
function describeSight(tree: TreeNode | null, newReading: string): string {
  const sections = findAll(tree, "List.Section");
  const itemsOf = (title: RegExp) =>
    sections.filter((section) => title.test(titleOf(section))).flatMap((section) => findAll(section, "List.Item"));
  const problems = itemsOf(/^Problems$/).map((item) => `“${titleOf(item)}”`);
  const [window] = itemsOf(/^Credits/);
  const shown = window && accessories(window).join(" · ");
  const known = { [oldNumbers]: "The last good numbers", [newReading]: "The numbers" };
  const numbers = shown === undefined ? "No numbers" : (known[shown] ?? shown);
  return [numbers, problems.join(" and ")].filter(Boolean).join(", and ");
}

async function findTrouble({ host, fake }: Stage, { scenario = {}, rules, isEnded }: Fault): Promise<string[]> {
  const workspace = path.join(host.supportPath, "workspace");
  const sessions = fake.readSessions().filter(({ cwd, messages }) => cwd === workspace && messages === 0);
  return [
    ...checkLedger(fake.readLedger(), { ...deriveRules(scenario, workspace), ...rules }),
    ...(await findSurvivors(fake, { countsDead: !isEnded })).map((process) => `left running: ${process}`),
    ...sessions.map(({ id }) => `session left: ${id}`),
    ...(existsSync(path.join(host.supportPath, "refresh.lock")) ? ["the lock is left"] : []),
  ];
}
