import type { InvocationEntry, LedgerEntry } from "../../../fake/ledger-entry";

export interface LedgerRules {
  /** The only working directory that kiro-cli may ever have. */
  emptyFolder: string;
  /** `whoami` said that nobody is signed in. */
  isSignedOut: boolean;
  /** `whoami` did not say whether somebody is signed in, so `chat` may run only once ACP has made a session. */
  isUnknown?: boolean;
}

/** Every command line that may run, but for the one that deletes a session. */
const promised = [
  "--version",
  "whoami --format json",
  "acp",
  "chat --no-interactive /usage",
  "chat --no-interactive --v2 /usage",
  "chat --no-interactive --output-format stream-json /usage",
  "chat --no-interactive --v2 --output-format stream-json /usage",
  "chat --no-interactive --agent-engine=v1 --legacy-ui /usage",
].map((line) => JSON.stringify(line.split(" ")));

/** Returns what a refresh has done beyond what is promised, from the whole ledger of that one refresh; best: nothing. */
export function checkLedger(entries: LedgerEntry[], rules: LedgerRules): string[] {
  return [
    ...entries.flatMap((entry, index) =>
      entry.event === "run" ? checkRun(entry, entries.slice(0, index), rules) : [],
    ),
    ...entries.flatMap((entry) => (entry.event === "browser" ? ["a browser was opened"] : [])),
    ...entries.flatMap((entry) => (entry.event === "model" ? ["a model was asked"] : [])).slice(1),
  ];
}

function checkRun(run: InvocationEntry, before: LedgerEntry[], rules: LedgerRules): string[] {
  const { emptyFolder, isSignedOut, isUnknown } = rules;
  const line = run.argv.join(" ");
  const violations: string[] = [];
  const isDeletion = isOwnDeletion(run.argv, before);
  if (!isDeletion && !promised.includes(JSON.stringify(run.argv))) violations.push(`not promised: ${line}`);
  if (run.kind === "prompt" || run.kind === "login" || run.kind === "other") violations.push(`${run.kind}: ${line}`);
  if (isSignedOut && run.kind !== "whoami" && run.kind !== "version") violations.push(`signed out: ${line}`);
  if (isUnknown && isChat(run) && !hasAcpSession(before)) violations.push(`may open a browser: ${line}`);
  if (run.mayUpdate) violations.push(`may update kiro-cli: ${line}`);
  if (run.cwd !== emptyFolder) violations.push(`in ${run.cwd}: ${line}`);
  if (!isStdinPromised(run)) violations.push(`stdin is ${run.stdin}: ${line}`);
  if (before.some((other) => other.event === "run" && isSame(other, run))) violations.push(`twice: ${line}`);
  return violations;
}

function isChat({ kind }: InvocationEntry): boolean {
  return kind === "chat" || kind === "chat:v1";
}

function hasAcpSession(before: LedgerEntry[]): boolean {
  const conversations = before.flatMap((entry) => (entry.event === "run" && entry.kind === "acp" ? entry.pid : []));
  return before.some((entry) => entry.event === "created" && conversations.includes(entry.pid));
}

/** The session must have been made, and not deleted, by an earlier run of the same refresh. */
function isOwnDeletion(argv: string[], before: LedgerEntry[]): boolean {
  const [chat, option, id, ...rest] = argv;
  if (chat !== "chat" || option !== "--delete-session" || rest.length > 0) return false;
  const isCreated = before.some((entry) => entry.event === "created" && entry.session === id);
  return isCreated && !before.some((entry) => entry.event === "deleted" && entry.session === id);
}

/** A terminal is what the pseudo-terminal gives to `chat`. */
function isStdinPromised({ kind, stdin }: InvocationEntry): boolean {
  if (kind === "acp") return stdin === "pipe";
  return stdin === "null" || (stdin === "tty" && kind === "chat");
}

/** The same command line over pipes and under a terminal are two ways to ask. */
function isSame(a: InvocationEntry, b: InvocationEntry): boolean {
  return JSON.stringify(a.argv) === JSON.stringify(b.argv) && a.stdin === b.stdin;
}
