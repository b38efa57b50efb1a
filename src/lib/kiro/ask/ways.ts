import { quoteWord } from "../quote-word";
import { compareVersions } from "../report/cli-version";

/** The ways to ask kiro-cli for its usage. */
type WayName = "acp" | "v2" | "classic" | "text";

/** One way, and all that is to be known of it. */
export interface Way {
  name: WayName;
  /** The command and what it always has. */
  command: string[];
  /** Names the engine, so that no saved default can choose another; empty where none can be saved. */
  engine: string[];
  /** What the command is asked. */
  input: string[];
  /** The first release that has it, and the first that has it no longer. */
  since: string | null;
  until: string | null;
  /** Runs `chat`, which may open a browser where nobody is signed in. */
  needsLogin: boolean;
  /** Whether the answer is structured or text. */
  form: "acp" | "text";
  /** States bonuses, packs and overage where there are any. */
  isWhole: boolean;
  /** Saves a chat session that has to be cleaned up. */
  savesSession: boolean;
}

const chat = {
  command: ["chat", "--no-interactive"],
  input: ["/usage"],
  needsLogin: true,
  form: "text" as const,
  isWhole: true,
  savesSession: false,
};

/**
 * Every way, best first. Together with `--version`, `whoami --format json`, `chat --list-sessions` and
 * `chat --delete-session ID` these are all the command lines that ever run, with `--agent` and our own agent; `--v3` and
 * prompts are not among them.
 *
 * - `acp` (kiro-cli 1.27): one process, unclamped, all decimals, and nothing in it that a model could answer. The engine
 *   is left out where the release refuses the option: such a release has no other engine.
 * - `v2`: the short report of the v2 engine, which has no bonuses; before 2.21.4 it has no numbers.
 * - `classic`: the full report of the v1 engine, retired in 3.0.
 * - `text`: the report of a release that has no v3 engine yet, so that none can be the saved one.
 */
export const ways: Way[] = [
  {
    name: "acp",
    command: ["acp"],
    engine: ["--agent-engine", "v2"],
    input: [],
    since: "1.27.0",
    until: null,
    needsLogin: false,
    form: "acp",
    isWhole: true,
    savesSession: true,
  },
  { ...chat, name: "text", engine: [], since: null, until: "2.17.0" },
  { ...chat, name: "v2", engine: ["--v2"], since: "2.21.4", until: null, isWhole: false, savesSession: true },
  { ...chat, name: "classic", engine: ["--agent-engine=v1", "--legacy-ui"], since: "2.13.0", until: "3.0.0" },
];

/** From this release on a saved engine may be v3, which hands `/usage` to a model. */
const firstWithSavedEngine = "2.17.0";

/** Says whether a run that names no engine may be a run of another one than it means. */
export function maySaveEngine(cliVersion: string | null): boolean {
  return cliVersion !== null && compareVersions(cliVersion, firstWithSavedEngine) >= 0;
}

/**
 * Returns the ways that a release has, best first. One that is not known may be any: the ways that name their engine
 * come first, and a release that refuses both of them is too old to have another engine.
 */
export function listWays(cliVersion: string | null): Way[] {
  if (cliVersion === null) return [...ways].sort((a, b) => Number(a.name === "text") - Number(b.name === "text"));
  return ways.filter(
    ({ since, until }) =>
      (since === null || compareVersions(cliVersion, since) >= 0) &&
      (until === null || compareVersions(cliVersion, until) < 0),
  );
}

/** Returns the arguments of a way without the options that the release refuses; `agent` is null where there is none. */
export function getArguments(way: Way, agent: string | null, refused: string[]): string[] {
  const isRefused = (option: string) => refused.includes(`${way.name} ${option}`);
  const engine = way.engine.some((option) => isRefused(option)) ? [] : way.engine;
  const own = agent === null || isRefused("--agent") ? [] : ["--agent", agent];
  return [...way.command, ...engine, ...own, ...way.input];
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
  const line = [binary, ...args].map(quoteWord).join(" ");
  return { file, args: ["-q", "-e", "-c", line, "/dev/null"] };
}
