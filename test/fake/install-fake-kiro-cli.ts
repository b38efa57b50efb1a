import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { endProcess } from "./end-process";
import type { InvocationEntry, LedgerEntry } from "./ledger-entry";
import type { SavedSession, Scenario } from "./scenario";
import { readSessions, saveSession } from "./sessions.mjs";

const FAKE_PATH = resolve(__dirname, "..", "fake-kiro-cli");

/** An installed stand-in: an executable named `kiro-cli` in a folder of its own, with its scenario and its ledger. */
export interface FakeKiroCli {
  /** Absolute path of the executable. */
  path: string;
  /** The folder it is in, to be put on a PATH. */
  folder: string;
  /** Everything that happened so far, oldest first. */
  readLedger(): LedgerEntry[];
  /** Only the invocations. */
  readRuns(): InvocationEntry[];
  /** The chat sessions in the store, oldest first. */
  readSessions(): SavedSession[];
  /** Saves a chat session, as another use of kiro-cli has left it; returns its id. */
  saveSession(session: Pick<SavedSession, "cwd" | "messages">): string;
  /** Replaces the scenario; sequences start anew. */
  update(scenario: Scenario): void;
  /** Forgets what happened so far; sequences start anew. */
  clearLedger(): void;
  /** Ends runs and helper processes that are still alive, and deletes what was installed. */
  remove(): void;
}

/**
 * Installs the stand-in for `kiro-cli`. It needs nothing from the caller's environment: Node's path is absolute in it.
 * @param scenario what it imitates; `{}` is release 2.24.1 with KIRO FREE, 12.5 of 50 credits
 * @param options.folder where to install; a new temporary folder by default
 */
export async function installFakeKiroCli(
  scenario: Scenario = {},
  options: { folder?: string } = {},
): Promise<FakeKiroCli> {
  const isOwnFolder = options.folder === undefined;
  if (options.folder !== undefined) mkdirSync(options.folder, { recursive: true });
  const folder = realpathSync(options.folder ?? mkdtempSync(join(tmpdir(), "fake-kiro-cli-")));

  const path = join(folder, "kiro-cli");
  const scenarioPath = join(folder, "scenario.json");
  const ledgerPath = scenario.ledger ?? join(folder, "ledger.jsonl");
  const sessions = scenario.sessions ?? join(folder, "sessions");
  let revision = 0;

  const update = (next: Scenario): void => {
    revision += 1;
    // A run that starts at this moment reads either the old scenario or the new one, never half of it.
    writeFileSync(`${scenarioPath}.new`, JSON.stringify({ ...next, ledger: ledgerPath, sessions, revision }, null, 2));
    renameSync(`${scenarioPath}.new`, scenarioPath);
  };
  const readLedger = (): LedgerEntry[] => readLedgerFile(ledgerPath);

  update(scenario);
  writeFileSync(path, launcher(scenarioPath));
  chmodSync(path, 0o755);

  return {
    path,
    folder,
    update,
    readLedger,
    readRuns: () => readLedger().filter((entry): entry is InvocationEntry => entry.event === "run"),
    readSessions: () => readSessions(sessions),
    saveSession: (session) => saveSession(sessions, session),
    clearLedger: () => rmSync(ledgerPath, { force: true }),
    remove: () => {
      for (const entry of readLedger()) {
        if (entry.event === "run") endProcess(entry.pid, FAKE_PATH);
        if ("helperPid" in entry && entry.helperPid !== undefined) endProcess(entry.helperPid, "sleep");
      }
      const installed = isOwnFolder ? [folder, ledgerPath] : [path, scenarioPath, ledgerPath, join(folder, "sessions")];
      for (const item of installed) rmSync(item, { recursive: true, force: true });
    },
  };
}

function launcher(scenarioPath: string): string {
  const command = [process.execPath, FAKE_PATH].map(quoteForShell).join(" ");
  return `#!/bin/sh\nFAKE_KIRO_CLI_SCENARIO=${quoteForShell(scenarioPath)} exec ${command} "$@"\n`;
}

function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function readLedgerFile(path: string): LedgerEntry[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as LedgerEntry);
}
