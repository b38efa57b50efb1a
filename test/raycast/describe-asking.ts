import { row } from "./text-lines";
import type { World } from "./world";

/** What the extension keeps in its cache of one release of kiro-cli. */
interface RungMemory {
  cliVersion: string | null;
  worked: string | null;
  skipped: string[];
  locked: string[];
}

/**
 * Says how the numbers were asked for: the rung that gave the reading, the rungs that are not asked again, and the
 * command lines that ran.
 *
 * @param runs the command lines without the program; undefined where nobody kept a record
 */
export function describeAsking(world: World, runs: string[][] | undefined): string[] {
  const memory = readCached<RungMemory[]>(world, "rungs")?.[0];
  const source = readCached<{ source: string }>(world, "snapshot")?.source;
  const completed = source === "acp" && memory?.worked !== "acp" ? ", completed by acp" : "";
  const isEarlier = readCached(world, "failure") !== undefined || runs?.length === 0;
  const reading = memory?.worked ? `${memory.worked}${completed}${isEarlier ? ", earlier" : ""}` : "none";
  const asked = runs?.map((args) => args.map(shorten).join(" ")).join(" · ");
  return [
    ...row("  reading from rung: ", reading),
    ...listRungs("  not known:         ", memory?.skipped, "this release does not know their options"),
    ...listRungs("  locked:            ", memory?.locked, "a model answered, which costs credits"),
    ...(asked === undefined ? [] : row("  asked:             ", asked || "nothing")),
  ];
}

function listRungs(start: string, rungs: string[] | undefined, reason: string): string[] {
  return rungs && rungs.length > 0 ? row(start, `${rungs.join(", ")} (${reason})`) : [];
}

/** A session has another name in every run, which says nothing. */
function shorten(argument: string): string {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(argument) ? "ID" : argument;
}

function readCached<T>(world: World, key: string): T | undefined {
  const value = world.cache.get("usage-v1", key);
  return value === undefined ? undefined : (JSON.parse(value) as T);
}
