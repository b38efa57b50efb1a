import type { Host } from "./host";
import { row } from "./text-lines";

/** What the extension remembers of the ways to ask one release of kiro-cli. */
interface WayMemory {
  worked?: string | null;
  refused?: string[];
  locked?: string[];
}

/**
 * Says how the numbers were asked for: the way that gave the reading, the ways that are not taken again, and the command
 * lines that ran.
 *
 * @param runs the command lines without the program; undefined where nobody kept a record
 */
export function describeAsking(host: Host, runs: string[][] | undefined): string[] {
  const memory = (readCached(host, "ways") as WayMemory[] | undefined)?.[0];
  const hasReading = readCached(host, "snapshot") !== undefined;
  const isEarlier = readCached(host, "failure") !== undefined || runs?.length === 0;
  const way = memory?.worked ?? (hasReading ? "not remembered" : undefined);
  const asked = runs?.map((args) => args.map(shorten).join(" ")).join(" · ");
  return [
    ...row("  read by:  ", way === undefined ? "nothing yet" : `${way}${isEarlier ? ", earlier" : ""}`),
    ...listWays("  refused:  ", memory?.refused, "this release does not know their options"),
    ...listWays("  locked:   ", memory?.locked, "a model answered, which costs credits"),
    ...(asked === undefined ? [] : row("  asked:    ", asked || "nothing")),
  ];
}

function listWays(start: string, ways: string[] = [], reason: string): string[] {
  return ways.length > 0 ? row(start, `${ways.join(", ")} (${reason})`) : [];
}

/** A session has another name in every run, which says nothing. */
function shorten(argument: string): string {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(argument) ? "ID" : argument;
}

function readCached(host: Host, key: string): unknown {
  const value = host.openCache("usage-v1").get(key);
  try {
    return value === undefined ? undefined : JSON.parse(value);
  } catch {
    return undefined;
  }
}
