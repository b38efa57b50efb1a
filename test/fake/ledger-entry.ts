import type { Command } from "./scenario";

/** What an invocation was: one of the commands, or something that a reader of usage has no business running. */
export type InvocationKind = Command | "prompt" | "login" | "other";

/** Written before the stand-in does anything else. */
export interface InvocationEntry {
  event: "run";
  kind: InvocationKind;
  argv: string[];
  cwd: string;
  time: string;
  pid: number;
  /** What stdin is connected to. */
  stdin: "null" | "pipe" | "tty" | "file" | "closed";
  stdinIsTty: boolean;
  /** Nothing keeps this run from updating kiro-cli in the background. */
  mayUpdate: boolean;
  /** Tells the runs apart. */
  run: string;
  revision: number;
}

/** A saved chat session came or went. */
interface SessionEntry {
  event: "created" | "deleted";
  session: string;
  pid: number;
}

/**
 * What a run did besides answering. `browser`: a login started. `model`: a model was asked, so credits were spent. `helper`:
 * a process was left behind. `server` and `hook`: an MCP server or a hook of the user was started. `tasks-cleared`: the v3
 * engine reset the states of the user's tasks.
 */
export interface SideEffectEntry {
  event: "browser" | "model" | "helper" | "server" | "hook" | "tasks-cleared";
  pid?: number;
  /** The process of a helper or a server. */
  helperPid?: number;
}

/** One line of the ledger. */
export type LedgerEntry = InvocationEntry | SessionEntry | SideEffectEntry;
