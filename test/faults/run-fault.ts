import { existsSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { BuiltModule } from "./built-module";
import type { Fault } from "./fault";
import { awaitFewLeft, endLeft } from "./find-left";
import { describeReading, toOutcome, type Outcome } from "./outcome";
import { oldReading, setStage, type Stage } from "./set-stage";

/** What came of a fault. */
export interface FaultResult {
  fault: Fault;
  /** In the words of `expected`, and what else is not as it should be. */
  got: string;
  elapsedMs: number;
  /** How many processes are left. */
  left: number;
  isAsExpected: boolean;
}

/** Far more than a refresh takes, for a machine that has much else to do, and far less than the usual time limit. */
const usualWithinMs = 50_000;
/** The system needs a moment to carry out what it was told. */
const graceMs = 3_000;

/** Lets one thing go wrong and says what came of it. Leaves nothing behind. */
export async function runFault(fault: Fault, built: BuiltModule): Promise<FaultResult> {
  const stage = await setStage(built, fault);
  try {
    await fault.prepare?.(stage);
    const begin = performance.now();
    const outcome = await (fault.ask ?? askOnce)(stage).catch(toFailure);
    const elapsedMs = performance.now() - begin;
    const { length: left } = await awaitFewLeft(stage, 0, graceMs);
    const got = [describe(fault, outcome), ...findTrouble(fault, stage, outcome)].join("; ");
    const isInTime = elapsedMs <= (fault.withinMs ?? usualWithinMs);
    return { fault, got, elapsedMs, left, isAsExpected: got === fault.expected && isInTime && left === 0 };
  } finally {
    await endLeft(stage);
    stage.remove();
  }
}

/** Asks as a command does when it is looked at. */
export function askOnce({ kiro, context }: Stage): Promise<Outcome> {
  return toOutcome(kiro.refreshUsage(context));
}

/** What a question throws that should not have. */
function toFailure(error: unknown): Outcome {
  return { snapshot: null, error: String(error) };
}

function describe({ tell }: Fault, { error, snapshot }: Outcome): string {
  if (error !== null) return error;
  return describeReading(snapshot) + (snapshot && tell ? tell(snapshot) : "");
}

/** What else must hold whatever happens. */
function findTrouble(fault: Fault, { kiro, fake, context, storage }: Stage, { error, snapshot }: Outcome): string[] {
  const trouble: string[] = [];
  const wanted = { old: oldReading, new: snapshot, none: null }[fault.stored ?? (error === null ? "new" : "old")];
  const shown = kiro.readUsage({ ...context, openStorage: () => storage }).snapshot;
  if (!isDeepStrictEqual(shown, wanted)) trouble.push(`the cache holds ${describeReading(shown)}`);
  const kept = fault.stored === "none" ? null : oldReading;
  if (error !== null && error !== "cancelled" && !isDeepStrictEqual(snapshot, kept)) {
    trouble.push(`the screen shows ${describeReading(snapshot)}`);
  }
  if (fake.readRuns().some(({ kind }) => kind === fault.never)) trouble.push(`${fault.never} was run`);
  if (existsSync(path.join(context.folder, "refresh.lock"))) trouble.push("the lock is left");
  return trouble;
}
