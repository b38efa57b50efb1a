import { cleanOutput } from "./clean-output";
import { isOwnNoise } from "./is-own-noise";

/** Longer reasons are cut. In characters. */
const longestReason = 160;

/** What stands before the reason itself: `Error: `, `0: `, `AccessDeniedError [AccessDeniedException]: `. */
const introduction =
  /^(?:\W{0,4}(?:error|failed to retrieve usage information|\d{1,2}): |\w{1,60} ?\[\w{1,60}\]: |\w{1,60}(?:Error|Exception): )/i;

/** What may tell where and who the user is, most specific first. */
const secrets = [
  /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s)'"`>]+/gi, // URLs; those of the service carry the profile ARN
  /\barn(?::|%3A)[^\s)'"`]*/gi,
  /[^\s<>()'"`:]+@[^\s<>()'"`:]+/g, // email addresses
  /(?<![^\s('"`=:[])(?:~|\.{1,2}|[A-Za-z]:)?[\\/](?:[^:'"`\n]*[\\/])?[^\s:'"`)]*/g, // paths, with spaces in them too
  /(?<![^\s('"`=:[])[^\s:'"`()\\/]+(?:[\\/][^\s:'"`()\\/]*){2,}(?::\d+)*/g, // relative paths
  /\b[a-f\d]{1,4}::?(?:[a-f\d]{1,4}::?)+[a-f\d]{0,4}\b/gi, // IPv6
  /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g, // IPv4
  /\b[\w-]+(?:\.[\w-]+)*\.[a-z][\w-]+\b(?::\d+)?(?:\/[^\s)'"`]*)?/gi, // hosts and file names
  /\blocalhost(?::\d+)?\b|\b[a-z][\w-]*:\d{2,5}\b/gi,
  /\b(?:request|session|trace|user|account|profile)[ _-]?id[:= ]+\S+?(?=[\s)\],;.]|$)/gi,
  /\b[\w-]*\d{6,}[\w-]*/g, // account numbers, ids of directories
  /\b(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{16,}\b|\b\w{33,}\b/gi, // UUIDs, keys, tokens
];

/**
 * Returns the reason that kiro-cli gives in what it printed, on one line of at most 160 characters, or null if there is
 * nothing worth quoting. Paths, URLs, hosts, email addresses, and ids are replaced by `…`: `failed to parse …: EOF while
 * parsing a value at line 1 column 0`. Of several lines, the one that begins with `error: ` counts.
 */
export function quoteReason(output: string): string | null {
  const lines = cleanOutput(output);
  const candidates = [...lines.filter((line) => /^error: /i.test(line)), ...lines.filter((line) => !isOwnNoise(line))];
  for (const line of candidates) {
    const reason = clear(line);
    if (/\p{L}{4}|\p{L}{2}\P{L}+\p{L}{2}/u.test(reason)) return reason;
  }
  return null;
}

function clear(line: string): string {
  let reason = line.slice(0, 4 * longestReason);
  for (let rest = ""; rest !== reason;) {
    rest = reason;
    reason = reason.replace(introduction, "");
  }
  for (const secret of secrets) reason = reason.replace(secret, "…");
  reason = reason.replace(/…(?:[\s,/]*…)+/g, "…").trim();
  return reason.length <= longestReason ? reason : `${reason.slice(0, longestReason - 1).replace(/\s\S*$/, "")}…`;
}
