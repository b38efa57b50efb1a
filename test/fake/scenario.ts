/** The account's numbers, from which every printed form and every ACP answer of the stand-in is made. */
export interface Usage {
  /** As kiro-cli prints it ("KIRO PRO+"); null leaves the plan out of the header. */
  plan: string | null;
  /** The UTC day of the reset, "2026-12-01"; null is printed as "Unknown". */
  resetsOn: string | null;
  rows: UsageRow[];
  bonuses: Bonus[];
  /** Null when the account can't buy add-on credits and owns none. */
  addons: Addons | null;
  /** Null when the report says nothing about overages. */
  overages: Overages | null;
  /**
   * "organization": signed in through a company, numbers are shown.
   * "admin": kiro-cli shows no numbers, only that the plan is managed.
   */
  managedBy: "organization" | "admin" | null;
}

/** One meter of the plan. */
export interface UsageRow {
  label: string;
  /** Everything used, overage included; releases that clamp print less. */
  used: number;
  /** Null when the plan has no limit. */
  limit: number | null;
  overageUsed?: number;
}

/** Extra credits given for a while. */
export interface Bonus {
  name: string | null;
  used: number;
  total: number;
  /** Whole days until it expires. */
  days: number | null;
}

/** Credits bought on top of the plan. */
interface Addons {
  available: boolean;
  /** The pack in use (or several). `expires` is a day, "2027-06-18". */
  packs: { used: number; total: number; expires: string | null }[];
  /** All packs that wait, summed. */
  otherPacks: { used: number; total: number; count: number } | null;
}

/** Use beyond the plan that is billed. */
export interface Overages {
  enabled: boolean;
  rate: number;
  creditsUsed: number;
  cost: number;
  currency: string;
  managedByOrganization: boolean;
}

/**
 * The shapes of a usage report: `F1` to `F2c` are the v1 engine (with a bar), `F3` is the one-line summary, `F4` the short
 * report of newer releases, `tui` the interactive panel, `boxed` a framed report.
 */
export type Format = "F1" | "F2" | "F2b" | "F2c" | "F3" | "F4" | "boxed" | "tui" | "managed";

/** How a report is printed, beyond what its format says. */
export interface PrintOptions {
  /** True: as kiro-cli colors it; "no-color": what is left of it under NO_COLOR. The v1 engine colors pipes, too. */
  colors?: boolean | "no-color";
  /** False leaves out the bar and the percentage beside it. */
  bar?: boolean;
  /** Cells of the bar, and columns inside the frame of the boxed report. */
  width?: number;
  crlf?: boolean;
  /** "1,234.56 of 10,000" instead of "1234.56 of 10000". */
  thousands?: boolean;
  /** Text before and after the report, verbatim. */
  before?: string;
  after?: string;
}

/** Who is signed in; what `whoami` says. */
export interface Account {
  type: "BuilderId" | "IamIdentityCenter" | "Social" | "ExternalIdP" | "ApiKey";
  /** Only for type "Social". */
  provider?: "Google" | "GitHub";
  email?: string | null;
  startUrl?: string | null;
  region?: string | null;
  /** Printed below the answer of `whoami` by 1.25 to 2.23, even below its JSON. */
  profile?: { name: string; arn: string } | null;
}

/** A chat session as the stand-in saves it, a file each. */
export interface SavedSession {
  id: string;
  cwd: string;
  messages: number;
  /** ISO 8601. */
  savedAt: string;
}

/**
 * What kind of day the CLI has.
 * - `signed-out`: `whoami` says so; `chat`, also for sessions, opens a browser (the ledger says `browser`) and waits; ACP
 *   begins a conversation and has no token for the usage.
 * - `signed-out-refused`: the same, but `chat` says so and ends.
 * - `signed-out-outer`: the outer program of an installation says so itself, before `chat` and ACP begin.
 * - `offline`: a login that has to be renewed and cannot be: looks like `signed-out-refused`.
 * - `expired`, `limit-reached`: the messages of these.
 * - `throttled`, `token-invalid`, `suspended`, `internal`, `backend-error`, `unreachable`, `no-answer`: the service answers
 *   with an error, or is not reached, or does not answer (`delayMs` is the time that the retries take). `whoami` has no email
 *   when it is `throttled` or there is `no-answer`.
 * - `summary-only`: the one-line answer, whatever the release (the v1 engine still reports in full).
 * - `prose`: a model answers (the ledger says `model`).
 * - `garbage`: text that means nothing. `empty`: nothing at all, exit code 0.
 */
export type State =
  | "signed-in"
  | "signed-out"
  | "signed-out-refused"
  | "signed-out-outer"
  | "offline"
  | "expired"
  | "throttled"
  | "token-invalid"
  | "suspended"
  | "internal"
  | "backend-error"
  | "unreachable"
  | "no-answer"
  | "limit-reached"
  | "summary-only"
  | "prose"
  | "garbage"
  | "empty";

/**
 * What can be overridden by itself. `chat:v1` are the runs that name the v1 engine; `chat` all other `/usage` runs; `list` and
 * `delete` are about saved sessions.
 */
export type Command = "version" | "whoami" | "chat" | "chat:v1" | "acp" | "list" | "delete";

/** How one command behaves; everything that is not said stays as the release does it. */
export interface Behavior {
  /** Replace the scenario's own for this command. */
  state?: State;
  usage?: Partial<Usage>;
  release?: string;

  /** Verbatim output instead of the release's own. Stating one of these leaves the other streams empty. */
  stdout?: string;
  stderr?: string;
  exitCode?: number;

  /** Before and after the output, in milliseconds. */
  delayMs?: number;
  exitDelayMs?: number;
  /** Never end (two minutes at most): before any output, after half of it, or after all of it. */
  hang?: "before" | "half" | "after";
  /** Kill itself with this signal after the output. */
  signal?: NodeJS.Signals;
  ignoreSigterm?: boolean;

  /** Print byte by byte, or in the pieces that `chunks` states, with this pause between them. */
  trickleMs?: number;
  /** Print in pieces: cut at these byte positions or right behind these words, or everywhere. */
  chunks?: "every-byte" | (number | string)[];
  /** Lines go to both streams in turn, in their order. */
  interleave?: boolean;
  /** Print the output so many times. */
  repeat?: number;
  /** Nothing is printed unless stdout is a terminal. */
  onlyOnTty?: boolean;

  /** Before the output, on its stream: so many bytes of lines, one line of so many bytes, bad UTF-8, NUL bytes. */
  floodBytes?: number;
  longLineBytes?: number;
  invalidUtf8?: boolean;
  nul?: boolean;
  /** Before the output, on stderr: lines about MCP servers, for so long. */
  noiseForMs?: number;

  /**
   * A background process that holds both output streams for up to a minute; the ledger has its `helperPid`.
   * - `holds-stdout`: a child in the same process group.
   * - `double-fork`: same group, but its parent has ended.
   * - `setsid`: a child in a session of its own.
   * - `daemon`: a session of its own, and its parent has ended.
   */
  helper?: "holds-stdout" | "double-fork" | "setsid" | "daemon";

  acp?: AcpBehavior;
}

/** How an `acp` conversation goes wrong. */
export interface AcpBehavior {
  /** The request that `error`, `silent` and `closeEarly` are about: that of usage by default. A session is saved unless it is an `error`. */
  at?: "initialize" | "session/new" | "_kiro.dev/commands/execute";
  /** Answer with this JSON-RPC error. */
  error?: { code: number; message: string };
  /** Never answer. */
  silent?: boolean;
  /** End instead of answering. */
  closeEarly?: boolean;
  /** Hold answers for a moment and send them last first. */
  outOfOrder?: boolean;
  /** Send notifications, and a request to the client, before each answer. */
  notifications?: boolean;
  /** Answers to ids that nobody asked come first; "only": the right one never comes. */
  wrongIds?: boolean | "only";
  /** A notification line of so many bytes before the answer about usage. */
  hugeLineBytes?: number;
  /** Before each answer, or before that to the request `at` where it is stated, in milliseconds. */
  delayMs?: number;
  /** `initialize` does not tell the version. */
  noVersion?: boolean;
  /** The result of the usage request, verbatim. */
  answer?: unknown;
  /** A line to send instead of the answer to the usage request, verbatim. */
  rawAnswer?: string;
}

/** Everything the stand-in is told; written to the JSON file that `FAKE_KIRO_CLI_SCENARIO` names. */
export interface Scenario {
  /** The imitated release, "2.24.1"; the default is 2.24.1. */
  release?: string;
  /** What is left out is KIRO FREE, 12.5 of 50 credits, reset on the first of the month after the real now. */
  usage?: Partial<Usage>;
  state?: State;
  account?: Account;
  /** A form for the plain `chat … /usage`, whatever the release; the stream stays the release's own. */
  format?: Format;
  print?: PrintOptions;
  /** What `--version` calls the program; the one inside an installation is `kiro-cli-chat`. */
  programName?: "kiro-cli" | "kiro-cli-chat";
  /**
   * 2.17 and later: the engine that runs which name none have, because the user saved it or the release prefers it. With
   * "v3" a plain `/usage` is answered by a model, and a plain `acp` knows no usage and clears the states of tasks.
   */
  savedEngine?: "v3" | null;
  /** What a model says; made-up numbers in English by default. */
  prose?: "english" | "ready" | "japanese" | "fenced" | "quoted";
  /** Options that this release does not know, beyond what the table of releases says. */
  unknownFlags?: string[];
  /**
   * The MCP servers of the user, started (the ledger says `server`) unless `--agent` names a file in the working directory's
   * `.kiro/agents` without tools, servers, hooks and resources. `startMs` is when they answer; never by default.
   * `leaves`: the first one is left behind (the ledger says `helper`).
   */
  userServers?: { startMs?: number; leaves?: boolean };
  /** The user's own agent has an `agentSpawn` hook, run when the servers would be (the ledger says `hook`). */
  userHook?: boolean;
  /** How long text waits for the servers, 30 000 by default; ACP waits a sixth of it. In milliseconds. */
  serverWaitMs?: number;
  /** The folder that chat sessions are saved in; one beside the installed stand-in by default. */
  sessions?: string;
  /** What becomes of an ACP session at the end of input; what the release does by default. */
  sessionsAtEof?: "removed" | "kept";
  /** One behavior for a command, or one for each successive call (the last one stays). */
  behavior?: Partial<Record<Command, Behavior | { sequence: Behavior[] }>>;
  /** Absolute path: `chat … /usage` writes exactly the bytes of this file, and exits with 0. */
  replay?: string;
  replayStream?: "stdout" | "stderr";
  /** Absolute path of the ledger; nothing is recorded without it. */
  ledger?: string;
  /** Set by `update`: calls are counted anew for each. */
  revision?: number;
}
