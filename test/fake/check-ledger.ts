import type { InvocationEntry, LedgerEntry } from "./ledger-entry";
import type { Scenario } from "./scenario";

/** What a refresh, or several of them, may do under the circumstances. */
export interface LedgerRules {
  /** The only working directory that kiro-cli may ever have. */
  workspace: string;
  /** "untold": `whoami` does not say whether somebody is signed in, so `chat` needs a conversation over ACP that got to a session. */
  login: "signed-in" | "signed-out" | "untold";
  /** The release refuses our agent, so the user's servers and hooks cannot be kept from being started. */
  refusesAgent: boolean;
  /** A model has answered before, or nobody has reason to ask one. */
  neverModel: boolean;
}

/** Returns the rules that hold where the stand-in behaves like this. */
export function deriveRules(scenario: Scenario, workspace: string): LedgerRules {
  const { state = "signed-in", behavior, unknownFlags } = scenario;
  const isSignedOut = state.startsWith("signed-out") || state === "offline";
  return {
    workspace,
    login: isSignedOut ? "signed-out" : behavior?.whoami ? "untold" : "signed-in",
    refusesAgent: unknownFlags?.includes("--agent") ?? false,
    neverModel: !JSON.stringify(scenario).includes("prose"),
  };
}

/** Every command line that may ever run. */
const promised = [
  /^--version$/,
  /^whoami --format json$/,
  /^acp( --agent-engine v2)?( --agent kiro-usage)?$/,
  /^chat --no-interactive( --v2| --agent-engine=v1 --legacy-ui)?( --agent kiro-usage)? \/usage$/,
  /^chat --list-sessions$/,
  /^chat --delete-session [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
];

/** Returns what was done beyond what is promised, from the stand-in's ledger; best: nothing. */
export function checkLedger(ledger: LedgerEntry[], rules: LedgerRules): string[] {
  const count = (event: LedgerEntry["event"]) => ledger.filter((entry) => entry.event === event).length;
  // One that `chat` began by itself, for somebody who had just been signed in.
  const browsers = rules.login === "signed-in" ? 1 : 0;
  const most = { browser: browsers, model: rules.neverModel ? 0 : 1, "tasks-cleared": 0 } as const;
  const ofAgent = rules.refusesAgent ? {} : ({ server: 0, hook: 0 } as const);
  const tooMany = Object.entries({ ...most, ...ofAgent }).flatMap(([event, limit]) => {
    const times = count(event as LedgerEntry["event"]);
    return times > limit ? [`${event}: ${times} times`] : [];
  });
  const runs = ledger.flatMap((entry, index) =>
    entry.event === "run" ? checkRun(entry, ledger.slice(0, index), ledger, rules) : [],
  );
  return [...tooMany, ...runs];
}

function checkRun(run: InvocationEntry, before: LedgerEntry[], ledger: LedgerEntry[], rules: LedgerRules): string[] {
  const { workspace, login } = rules;
  const line = run.argv.join(" ");
  const isChat = run.argv[0] === "chat";
  const mayChat = login === "signed-in" || (login === "untold" && before.some(({ event }) => event === "created"));
  const isAgain = before.some((other) => other.event === "run" && isSame(other, run, ledger));
  return [
    !promised.some((pattern) => pattern.test(line)) && "not promised",
    isChat && !mayChat && "may open a browser",
    run.mayUpdate && "may update kiro-cli",
    run.cwd !== workspace && `in ${run.cwd}`,
    !isStdinPromised(run) && `stdin is ${run.stdin}`,
    isAgain && "again",
  ].flatMap((violation) => (violation === false ? [] : [`${violation}: ${line}`]));
}

/** A terminal is what the pseudo-terminal gives to `chat`. */
function isStdinPromised({ kind, stdin }: InvocationEntry): boolean {
  if (kind === "acp") return stdin === "pipe";
  return stdin === "null" || (stdin === "tty" && kind.startsWith("chat"));
}

/**
 * One refresh asks nothing twice: another scenario is another refresh, pipes and a terminal are two ways to ask, and a
 * conversation that told of another release than the one remembered is stopped before its session.
 */
function isSame(a: InvocationEntry, b: InvocationEntry, ledger: LedgerEntry[]): boolean {
  if (a.kind === "list" || a.argv.join(" ") !== b.argv.join(" ")) return false;
  const isQuestion = a.kind !== "acp" || ledger.some((entry) => entry.event === "created" && entry.pid === a.pid);
  return isQuestion && a.stdin === b.stdin && a.revision === b.revision;
}
