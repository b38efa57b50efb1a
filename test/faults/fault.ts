import type { KiroSnapshot, UsageContext } from "../../src/lib/kiro";
import type { Command, Scenario } from "../fake/scenario";
import type { Outcome } from "./outcome";
import type { Stage } from "./set-stage";

/** One thing that goes wrong, and what has to come of it. */
export interface Fault {
  /** What goes wrong, in a few words. */
  name: string;
  /** The line of the README's table that it belongs to, as it goes on after "When kiro-cli …". */
  when: string;
  /** The reading ("12.5 of 50", "1000 of 1000 or more") or the kind of the error. */
  expected: string;
  /** What the stand-in does. */
  scenario?: Scenario;
  /** Makes a file in `folder` that is asked instead of the stand-in, and returns its path. */
  makeBinary?: (folder: string) => string;
  /** What the module is given instead of the usual. */
  context?: (stage: Stage) => Partial<UsageContext>;
  /** What comes before the question. */
  prepare?: (stage: Stage) => unknown;
  /** How it is asked; by default once, as a command does when it is looked at. */
  ask?: (stage: Stage) => Promise<Outcome>;
  /** What else of the reading is told, behind its numbers. */
  tell?: (snapshot: KiroSnapshot) => string;
  /** kiro-cli must not have been called in this way. */
  never?: Command;
  /** Which reading the cache must hold in the end; by default the new one, or the old one after a failure. */
  stored?: "old" | "new" | "none";
  /** The time limit that the module is given, in milliseconds. */
  timeoutMs?: number;
  /** How long it may take at the most, in milliseconds. By default far less than the time limit. */
  withinMs?: number;
}

/** Creates the faults that share a line of the README's table, and so what is expected of them. */
export function inLine(shared: Omit<Fault, "name">, faults: (Partial<Fault> & { name: string })[]): Fault[] {
  return faults.map((fault) => ({ ...shared, ...fault }));
}

/** For what can only be waited out: the limit, and plenty of time to end what runs. In milliseconds. */
export function waitingOut(timeoutMs: number): Pick<Fault, "timeoutMs" | "withinMs"> {
  return { timeoutMs, withinMs: timeoutMs + 10_000 };
}
