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
 * The shapes of a text report, oldest first. `F1` (1.20 to 1.26), `F2` (1.27 to 2.10) and `F2b` (2.11 to 2.16) are the v1
 * engine's: on stderr, used and percent clamped to the limit. `F2c` is the same since 2.19.2, not clamped. `F3` (2.17 to
 * 2.21.3) is the v2 engine's one line without numbers, on stdout; `F4` (since 2.21.4) its short report, not clamped.
 */
export type Format = "F1" | "F2" | "F2b" | "F2c" | "F3" | "F4";

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

/** A chat session of which there are files. */
export interface SavedSession {
  id: string;
  /** Null if its `.json` is missing or broken. */
  cwd: string | null;
  turns: number;
  /** Names of its files. */
  files: string[];
}

/**
 * What kind of day kiro-cli has.
 * - `signed-out`: `chat` opens a browser (the ledger says `browser`) and waits; ACP begins a conversation and has no token.
 * - `signed-out-refused`: the same, but `chat` says so and exits.
 * - `signed-out-outer`: the outer program of an installation says so itself, before `chat` and ACP begin.
 * - `offline`: a login that has to be renewed and can't be: looks like `signed-out-refused`.
 * - `offline-builder-id`, `no-permission`, `read-only-disk`, `broken-settings`, `empty-settings`: no command begins.
 * - `expired`, `key-refused`, `limit-reached`: the messages of these.
 * - `throttled` to `bad-certificate`: the service answers with an error, or isn't reached, or doesn't answer (`delayMs` is
 *   the time that the retries take). `whoami` has no email if `throttled` or `no-answer`.
 * - `no-model`: `session/new` fails.
 * - `summary-only`: text is the one line without numbers. `prose`: text is answered by a model (the ledger says `model`).
 * - `garbage`: text that means nothing. `empty`: nothing at all, exit code 0.
 */
export type State =
  | "signed-in"
  | "signed-out"
  | "signed-out-refused"
  | "signed-out-outer"
  | "offline"
  | "offline-builder-id"
  | "no-permission"
  | "read-only-disk"
  | "broken-settings"
  | "empty-settings"
  | "expired"
  | "key-refused"
  | "limit-reached"
  | "throttled"
  | "token-invalid"
  | "token-expired"
  | "suspended"
  | "internal"
  | "no-profile"
  | "invalid-profile"
  | "unreachable"
  | "bare-failure"
  | "cut-connection"
  | "no-answer"
  | "bad-certificate"
  | "no-model"
  | "summary-only"
  | "prose"
  | "garbage"
  | "empty";

/** What can be overridden alone. */
export type Command = "version" | "whoami" | "chat" | "acp";

/** How one command behaves; everything that isn't said stays as the release does it. */
export interface Behavior {
  /** Replace the scenario's own for this command. */
  state?: State;
  release?: string;

  /** Verbatim output instead of the release's own. Stating one of these leaves the other stream empty. */
  stdout?: string;
  stderr?: string;
  exitCode?: number;

  /** Before the output, in milliseconds. */
  delayMs?: number;
  /** Never end (two minutes at most): before any output, after half of it, or after all of it. */
  hang?: "before" | "half" | "after";
  /** Kill itself with this signal after the output. */
  signal?: NodeJS.Signals;
  ignoreSigterm?: boolean;

  /** Print in pieces: cut at these byte positions or right behind these words, or everywhere. */
  chunks?: "every-byte" | (number | string)[];
  /** The pause between pieces, in milliseconds. */
  trickleMs?: number;

  /** Before the output, on its stream: so many bytes of lines, one line of so many bytes, bad UTF-8 and NUL bytes. */
  floodBytes?: number;
  longLineBytes?: number;
  isBinary?: boolean;

  /**
   * A process of the same group that holds both output streams for up to a minute (the ledger has its `helperPid`):
   * a child, or one whose parent has ended. It ignores SIGTERM if `ignoreSigterm`.
   */
  helper?: "child" | "orphan";

  acp?: AcpBehavior;
}

/** How an `acp` conversation goes wrong. */
export interface AcpBehavior {
  /** The request that the next five are about: that of usage by default. A session is saved unless it is an `error`. */
  at?: "initialize" | "session/new" | "_kiro.dev/commands/execute";
  /** Answer with this JSON-RPC error. */
  error?: { code: number; message: string };
  /** Never answer. */
  silent?: boolean;
  /** Exit instead of answering, as `exitCode` and `signal` say; "torn": after half of the answer. */
  closes?: true | "torn";
  /** Send this line instead of the answer, verbatim. */
  rawAnswer?: string;
  /** Before this answer, or before each one if no request is named, in milliseconds. */
  delayMs?: number;
  /** Send notifications, and a request to the client, before each answer. */
  notifications?: boolean;
  /** Answers to ids that nobody asked come first. */
  wrongIds?: boolean;
  /** A notification line of so many bytes before the answer about usage. */
  hugeLineBytes?: number;
  /** `initialize` doesn't tell the version. */
  noVersion?: boolean;
  /** The result of the usage request, verbatim. */
  answer?: unknown;
}

/** Everything the stand-in is told. */
export interface Scenario {
  /** The imitated release; 2.24.1 by default. */
  release?: string;
  /** What is left out is KIRO FREE, 12.5 of 50 credits, reset on the first of the month after the real now. */
  usage?: Partial<Usage>;
  state?: State;
  account?: Account;
  /**
   * The login. Its access token expires `expiresInMs` after the scenario is set (an hour by default, 0: it has expired). A
   * renewal takes `renewMs` (300 by default) and works once; `failsRenewal`: the service answers it with an error.
   */
  login?: { expiresInMs?: number; renewMs?: number; failsRenewal?: boolean };
  /** When `initialize` is answered after the start of the process, and the usage after that: at once by default. */
  timing?: { initializeMs: number; usageMs: number };
  /** 2.17 and later: the engine that runs if none is named. "v3" hands `/usage` to a model, and knows no usage over ACP. */
  savedEngine?: "v3";
  /** What a model says; made-up numbers in words by default. */
  prose?: "english" | "quoted";
  /** Options that this release doesn't know, beyond what the table of releases says. */
  unknownFlags?: string[];
  /**
   * When the MCP servers of the user answer, in milliseconds; never by default. They and the user's hooks are started (the
   * ledger says `server` and `hook`) unless `--agent` names a file in the working directory's `.kiro/agents` without them.
   */
  serversAnswerMs?: number;
  behavior?: Partial<Record<Command, Behavior>>;
}

/** The times of the real 2.2.1, from its start. */
export const realTiming = { initializeMs: 150, usageMs: 230 } as const;
