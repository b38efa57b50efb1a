import type { Storage } from "../keep/storage";
import { loadMemoryOfRelease, saveMemory, type WayMemory } from "../keep/way-memory";
import type { KiroError } from "../../shapes/kiro-error";
import type { RunOptions } from "../process/run-process";
import type { KiroSnapshot } from "../../shapes/snapshot";
import type { WayAnswer } from "./ask-way";
import type { AccountReading } from "./read-account";
import type { Way } from "./ways";

/** One refresh while it asks: what it runs on, and what it has learned so far. */
export interface Inquiry {
  run: Omit<RunOptions, "timeoutMs">;
  binary: string;
  /** Stands for the file that `binary` is, so that an update is seen. */
  file: string;
  platform: NodeJS.Platform;
  now: Date;
  storage: Storage;
  agent: string | null;
  account: AccountReading;
  /** How much of the deadline is left, in milliseconds. */
  remainingMs: () => number;
  /** The way that the person wants asked although a model answered it. */
  reopened: string | null;
  /** What is known of the release. */
  memory: WayMemory;
  /** The version was told in this refresh, or was asked for in vain. */
  isVersionSettled: boolean;
  /** What was answered, in the order asked. */
  answers: { way: Way; answer: WayAnswer; inTerminal: boolean }[];
  /** The reading so far, and the ways that gave it. */
  reading: KiroSnapshot | null;
  readBy: string[];
  /** Why it is of no use to ask on; null while it is. */
  finalError: KiroError | null;
}

/** Takes note of the version that kiro-cli told, and of all that is known of that release. */
export function noteVersion(inquiry: Inquiry, cliVersion: string | null): void {
  const { storage, file, memory } = inquiry;
  if (cliVersion === null || cliVersion === memory.cliVersion) return;
  const known = loadMemoryOfRelease(storage, file, cliVersion);
  // What was learned before the version was known was learned of this release.
  const learned = memory.cliVersion === null ? memory : { refused: [], locked: [], hung: null };
  inquiry.memory = {
    ...known,
    refused: [...new Set([...known.refused, ...learned.refused])],
    locked: [...new Set([...known.locked, ...learned.locked])],
    hung: learned.hung ?? known.hung,
  };
}

/** Takes note of what an answer says of the release, and keeps it, so that a refresh that is ended later has not paid for nothing. */
export function learn(inquiry: Inquiry, way: Way, { refused, isFromModel, hasTimedOut, snapshot }: WayAnswer): void {
  const { memory, storage, reopened } = inquiry;
  const isReopened = reopened === way.name;
  if (isReopened && snapshot === null && !isFromModel) return;
  const others = memory.locked.filter((name) => name !== way.name);
  const locked = isFromModel ? [...others, way.name] : isReopened ? others : memory.locked;
  const hung = hasTimedOut ? way.name : memory.hung === way.name ? null : memory.hung;
  inquiry.memory = { ...memory, refused, locked, hung };
  saveMemory(storage, inquiry.memory);
}

/** Says whether a way was asked already, in this refresh. */
export function wasAsked({ answers }: Inquiry, name: string): boolean {
  return answers.some(({ way }) => way.name === name);
}
