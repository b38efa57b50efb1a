import * as z from "zod/mini";
import { load, save, type Storage } from "./usage-cache";

/**
 * The ways to ask kiro-cli for usage, cheapest first:
 * - `stream`: the text report inside `--output-format stream-json`, which names the session it makes
 * - `v2`: the text report of the v2 engine, named so that no saved default can choose another
 * - `text`: the text report
 * - `classic`: the text report of the v1 engine
 * - `acp`: the structured answer over the Agent Client Protocol
 * - `terminal`: the text report under a pseudo-terminal
 */
export const rungs = ["stream", "v2", "text", "classic", "acp", "terminal"] as const;

/** One of them. */
export type Rung = (typeof rungs)[number];

const memorySchema = z.object({
  /** Stands for the file and the release that was asked. */
  key: z.string(),
  cliVersion: z.nullable(z.string()),
  /** The rung that gave the last good reading. */
  worked: z.nullable(z.enum(rungs)),
  /** Rungs whose options this release does not know. */
  skipped: z.array(z.enum(rungs)),
  /** Rungs whose answer a model wrote; not asked again until the person says so. */
  locked: z.array(z.enum(rungs)),
});

/** What is known of one release of kiro-cli at one place. */
export type RungMemory = z.infer<typeof memorySchema>;

const memoriesKey = "rungs";
/** A few, so that two installations or a downgrade do not forget what has cost credits once. */
const mostMemories = 8;

/** Returns what is known of the release that was asked last, or null. */
export function loadLatestMemory(storage: Storage): RungMemory | null {
  return loadMemories(storage)[0] ?? null;
}

/** Returns what is known of this file and release; nothing yet where it is new. */
export function loadMemory(storage: Storage, binary: string, cliVersion: string | null): RungMemory {
  const key = `${cliVersion ?? "unknown"} ${binary}`;
  const known = loadMemories(storage).find((memory) => memory.key === key);
  return known ?? { key, cliVersion, worked: null, skipped: [], locked: [] };
}

/** Keeps what is known of a release, as the one that was asked last. */
export function saveMemory(storage: Storage, memory: RungMemory): void {
  const others = loadMemories(storage).filter(({ key }) => key !== memory.key);
  save(storage, memoriesKey, [memory, ...others].slice(0, mostMemories));
}

function loadMemories(storage: Storage): RungMemory[] {
  return load(storage, memoriesKey, z.array(memorySchema)) ?? [];
}
