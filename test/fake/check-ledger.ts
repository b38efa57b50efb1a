import type { LedgerEntry } from "./ledger-entry";
import type { Scenario } from "./scenario";

/** What the circumstances allow beyond the promises. */
export interface LedgerRules {
  /** The only working directory that kiro-cli may ever have. */
  workspace: string;
  /** How often a model may have been asked, in all: once if no refresh before could know. */
  credits: number;
  /** The release refuses our agent, so the user's servers and hooks can't be kept from being started. */
  refusesAgent: boolean;
  /** How often kiro-cli deleted the login because the service failed. */
  loginsLost: number;
}

/** Returns the rules that hold if the stand-in behaves like this. */
export function deriveRules(scenario: Scenario, workspace: string): LedgerRules {
  return {
    workspace,
    credits: JSON.stringify(scenario).includes('"prose"') ? 1 : 0,
    refusesAgent: scenario.unknownFlags?.includes("--agent") ?? false,
    loginsLost: scenario.login?.failsRenewal ? 1 : 0,
  };
}

/** Returns what was done beyond what is promised, from the stand-in's ledger; best: nothing. */
export function checkLedger(ledger: LedgerEntry[], rules: LedgerRules): string[] {
  const { workspace, credits, refusesAgent, loginsLost } = rules;
  const most: Partial<Record<LedgerEntry["event"], number>> = {
    model: credits,
    browser: 0,
    "tasks-cleared": 0,
    "login-lost": loginsLost,
    ...(refusesAgent ? {} : { server: 0, hook: 0 }),
  };
  const tooMany = Object.entries(most).flatMap(([event, limit]) => {
    const times = ledger.filter((entry) => entry.event === event).length;
    return times > limit ? [`${event}: ${times} times`] : [];
  });
  const wrong = ledger.flatMap((entry) => {
    if (entry.event === "offence" || entry.event === "overlap") return [`${entry.event}: ${entry.what}`];
    if (entry.event !== "run") return [];
    const line = entry.argv.join(" ");
    if (entry.kind === "login") return [`a login: ${line}`];
    return entry.cwd === workspace ? [] : [`in ${entry.cwd}: ${line}`];
  });
  return [...tooMany, ...wrong];
}
