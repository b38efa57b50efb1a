import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { attempt } from "./attempt";

/** What protects a promise, and so must not be lost with the cache: `memory.json` in the support folder. */
export interface Memory {
  /** The release that answered last, whichever file it was. */
  cliVersion: string | null;
  /** Releases whose text may have been a model's. */
  closedText: string[];
  /** kiro-cli opened a login on its own; `chat` isn't run again until a login has ended. */
  opensLogin: boolean;
  /** When kiro-cli last refused or lost its login, ISO 8601 UTC. */
  failedLoginAt: string | null;
  /** kiro-cli has given a reading before. */
  hasAnswered: boolean;
  /** kiro-cli was asked before, next to a record of the Kiro IDE; then only a press asks it again until it has answered. */
  wasTried: boolean;
  /** The account of the Kiro IDE's records: `ide`, `ide-2`, … */
  ideAccount: string;
  /** What each account was notified of; `is-notice-state.ts` checks it. */
  notices?: unknown;
}

const nothing: Memory = {
  cliVersion: null,
  closedText: [],
  opensLogin: false,
  failedLoginAt: null,
  hasAnswered: false,
  wasTried: false,
  ideAccount: "ide",
};

/** More releases than this are never closed at the same time. */
const mostReleases = 20;

/**
 * Returns the memory in `folder`; a field that is missing or broken is as at the beginning. Never throws. A guard and not a
 * schema, because it's read before kiro-cli is started, and the schemas load while it starts.
 */
export function readMemory(folder: string): Memory {
  const stored = attempt(() => JSON.parse(readFileSync(nameMemory(folder), "utf8")) as Partial<Memory> | null) ?? {};
  const { cliVersion, closedText, opensLogin, failedLoginAt, hasAnswered, wasTried, ideAccount, notices } = stored;
  return {
    cliVersion: typeof cliVersion === "string" ? cliVersion : nothing.cliVersion,
    closedText: Array.isArray(closedText) ? closedText.filter((each) => typeof each === "string") : [],
    opensLogin: opensLogin === true,
    failedLoginAt: typeof failedLoginAt === "string" && Date.parse(failedLoginAt) > 0 ? failedLoginAt : null,
    hasAnswered: hasAnswered === true,
    wasTried: wasTried === true,
    ideAccount: typeof ideAccount === "string" ? ideAccount : nothing.ideAccount,
    notices,
  };
}

/**
 * Changes fields of the memory; to be called while holding the refresh lock. It's written next to the old one and renamed, so
 * that a crash leaves one or the other. Throws if the folder can't be written.
 */
export function changeMemory(folder: string, change: Partial<Memory>): Memory {
  const before = readMemory(folder);
  const memory = { ...before, ...change };
  const text = JSON.stringify({ ...memory, closedText: memory.closedText.slice(-mostReleases) });
  if (text !== JSON.stringify(before)) writeMemory(folder, text);
  return memory;
}

/** Returns whether something can be remembered, by writing what is. To be called while holding the refresh lock. */
export function canRemember(folder: string): boolean {
  return attempt(() => writeMemory(folder, JSON.stringify(readMemory(folder)))) !== undefined;
}

function writeMemory(folder: string, text: string): true {
  const fresh = `${nameMemory(folder)}.new`;
  writeFileSync(fresh, text, { flush: true });
  renameSync(fresh, nameMemory(folder));
  return true;
}

function nameMemory(folder: string): string {
  return join(folder, "memory.json");
}
