import * as v from "valibot";
import { textOrNull } from "../../shapes/snapshot";
import { load, save, type Storage } from "./storage";

const memorySchema = v.object({
  /** Stands for the file that was asked: its path, size and time of change. */
  file: v.string(),
  /** The release, as it told its version; null where it did not. */
  cliVersion: textOrNull,
  /** Options that this release refuses, each with its way: `acp --agent`; a way alone where all of it is unknown. */
  refused: v.array(v.string()),
  /** Ways whose answer a model wrote; not asked again until the person says so. */
  locked: v.array(v.string()),
  /** The way that hung at the last refresh; it is not the first at the next one. */
  hung: textOrNull,
  /** Whether runs of this release leave no session behind; null: not looked yet. */
  leavesNoSession: v.nullable(v.boolean()),
});

/** What is known of one release of kiro-cli. */
export type WayMemory = v.InferOutput<typeof memorySchema>;

const memoriesKey = "ways";
/** A few, so that two installations or a downgrade do not forget what has cost credits once. */
const mostMemories = 8;

/** Returns what is known of the release that was asked last, or null. */
export function loadLatestMemory(storage: Storage): WayMemory | null {
  return loadMemories(storage)[0] ?? null;
}

/** Returns what is known of the release that this file was when it was asked last, or null: it is new, or was changed since. */
export function loadMemoryOfFile(storage: Storage, file: string): WayMemory | null {
  return loadMemories(storage).find((memory) => memory.file === file) ?? null;
}

/** Returns what is known of this release, whichever file it was; nothing yet where it is new. */
export function loadMemoryOfRelease(storage: Storage, file: string, cliVersion: string | null): WayMemory {
  const known = loadMemories(storage).find((memory) =>
    cliVersion === null ? memory.file === file && memory.cliVersion === null : memory.cliVersion === cliVersion,
  );
  return { refused: [], locked: [], hung: null, leavesNoSession: null, ...known, file, cliVersion };
}

/** Keeps what is known of a release, as the one that was asked last. */
export function saveMemory(storage: Storage, memory: WayMemory): void {
  const others = loadMemories(storage)
    .filter(({ cliVersion }) => cliVersion !== memory.cliVersion)
    // The file is this release now.
    .map((other) => (other.file === memory.file ? { ...other, file: "" } : other));
  save(storage, memoriesKey, [memory, ...others].slice(0, mostMemories));
}

function loadMemories(storage: Storage): WayMemory[] {
  return load(storage, memoriesKey, v.array(memorySchema)) ?? [];
}
