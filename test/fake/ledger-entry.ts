import type { Command } from "./scenario";

/** What an invocation was: one of the commands, or something that a reader of usage has no business running. */
export type InvocationKind = Command | "prompt" | "login" | "other";

/** A process began. Written before the stand-in does anything else. */
export interface InvocationEntry {
  event: "run";
  kind: InvocationKind;
  argv: string[];
  cwd: string;
  time: string;
  pid: number;
}

/** The process ended on its own or by SIGTERM; one that was killed has no such entry. */
interface EndEntry {
  event: "end";
  pid: number;
  time: string;
  exitCode: number | null;
}

/** A run broke a promise: `what` says which. */
export interface OffenceEntry {
  event: "offence";
  pid: number;
  what: string;
}

/**
 * What a run did besides answering. `overlap`: it began while another one still ran. `renewal`: it began to renew the access
 * token; `renewed`: the new one is stored; `login-lost`: it deleted the login instead. `created`: it saved a chat session.
 * `browser`: a login started. `model`: a model was asked, so credits were spent. `helper`: a process was left behind.
 * `server` and `hook`: an MCP server or a hook of the user ran. `tasks-cleared`: v3 reset the states of the user's tasks.
 */
export interface SideEffectEntry {
  event:
    | "overlap"
    | "renewal"
    | "renewed"
    | "login-lost"
    | "created"
    | "browser"
    | "model"
    | "helper"
    | "server"
    | "hook"
    | "tasks-cleared";
  pid: number;
  /** The process of a helper or a server. */
  helperPid?: number;
  /** The id of a session that was saved. */
  session?: string;
  /** The other run of an overlap, or why a login was lost. */
  what?: string;
}

/** One line of the ledger. */
export type LedgerEntry = InvocationEntry | EndEntry | OffenceEntry | SideEffectEntry;
