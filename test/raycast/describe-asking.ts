import type { Host } from "./host";
import { row } from "./text-lines";

/** What the extension remembers of the ways to ask one release of kiro-cli. */
interface WayMemory {
  refused?: string[];
  locked?: string[];
  hung?: string | null;
}

/**
 * Says how the numbers were asked for: where the reading is from, the ways that are not taken again, and the command
 * lines that ran.
 *
 * @param runs the command lines without the program; undefined where nobody kept a record
 */
export function describeAsking(host: Host, runs: string[][] | undefined): string[] {
  const { refused, locked, hung } = (readCached(host, "ways") as WayMemory[] | undefined)?.[0] ?? {};
  const { source } = (readCached(host, "snapshot") as { source?: string } | undefined) ?? {};
  const reading = source === "acp" ? "a structured answer (ACP)" : source === undefined ? "nothing yet" : "text";
  const asked = runs?.map((args) => args.map(shorten).join(" ")).join(" · ");
  return [
    ...row("  read from:  ", reading),
    ...listWays("  refused:    ", refused, "this release does not know them"),
    ...listWays("  locked:     ", locked, "a model answered, which costs credits"),
    ...listWays("  hung:       ", hung ? [hung] : [], "not the first to be asked at the next refresh"),
    ...(asked === undefined ? [] : row("  asked:      ", asked || "nothing")),
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
