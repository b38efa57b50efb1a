import { compareVersions } from "../report/cli-version";
import type { Rung, RungMemory } from "../keep/rung-memory";

/** The first release that knows `--output-format stream-json`. */
const firstStream = [2, 19, 2];
/** From here on a run that names no engine may be a run of v3, which hands `/usage` to a paid model. */
const firstWithV3 = [3, 0, 0];

/**
 * Returns the rungs that may be asked of a release, in their order; the one that worked last time comes first. Where it
 * is not known whether somebody is signed in, `acp` is the first: signed out it says so, while `chat` opens a browser.
 */
export function listRungs({ cliVersion, worked, skipped, locked }: RungMemory, isSignedIn: boolean): Rung[] {
  const allowed = listForVersion(cliVersion).filter((rung) => !locked.includes(rung));
  const known = allowed.filter((rung) => !skipped.includes(rung));
  const possible = known.length > 0 ? known : allowed;
  const first = isSignedIn ? worked : "acp";
  return first !== null && possible.includes(first) ? [first, ...possible.filter((rung) => rung !== first)] : possible;
}

/** A release that is not known may be one that has v3, so it is asked for v2 by name first; an older one refuses that. */
function listForVersion(cliVersion: string | null): Rung[] {
  if (cliVersion === null) return ["v2", "text", "classic", "acp"];
  if (compareVersions(cliVersion, firstWithV3) >= 0) return ["stream", "v2", "acp", "terminal"];
  const stream: Rung[] = compareVersions(cliVersion, firstStream) >= 0 ? ["stream"] : [];
  return [...stream, "text", "classic", "acp", "terminal"];
}

/**
 * Returns the arguments of a rung. Together with `--version`, `whoami --format json` and `chat --delete-session ID`
 * these are all the command lines that ever run; `--v3` and prompts are not among them.
 */
export function getRungArguments(rung: Rung, cliVersion: string | null): string[] {
  if (rung === "acp") return ["acp"];
  const hasV3 = cliVersion !== null && compareVersions(cliVersion, firstWithV3) >= 0;
  const engine = rung === "v2" || hasV3 ? ["--v2"] : rung === "classic" ? ["--agent-engine=v1", "--legacy-ui"] : [];
  const format = rung === "stream" ? ["--output-format", "stream-json"] : [];
  return ["chat", "--no-interactive", ...engine, ...format, "/usage"];
}

/**
 * Returns the command that runs kiro-cli under a pseudo-terminal, through the system's `script`: BSD takes the command
 * as arguments, util-linux as a line for a shell.
 */
export function wrapInTerminal(
  binary: string,
  args: string[],
  platform: NodeJS.Platform,
): { file: string; args: string[] } {
  const file = "/usr/bin/script";
  if (platform === "darwin") return { file, args: ["-q", "/dev/null", binary, ...args] };
  const line = [binary, ...args].map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`).join(" ");
  return { file, args: ["-q", "-e", "-c", line, "/dev/null"] };
}
