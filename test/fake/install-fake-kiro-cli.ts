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
import path from "node:path";
import { endProcess } from "./end-process";
import type { InvocationEntry, LedgerEntry } from "./ledger-entry";
import { readLogin, writeLogin } from "./login.mjs";
import type { SavedSession, Scenario } from "./scenario";
import { readSessions, sessionFolder } from "./sessions.mjs";
import { findChangedFiles, plantUserFiles } from "./user-files";

const program = path.resolve(__dirname, "..", "fake-kiro-cli");

/** An installed stand-in: an executable named `kiro-cli` in a folder of its own, with its scenario and its ledger. */
export interface FakeKiroCli {
  /** Absolute path of the executable. */
  path: string;
  /** The folder it is in, to be put on a PATH. */
  folder: string;
  /** The user's home folder, with `.kiro` in it. */
  home: string;
  /** Everything that happened so far, oldest first. */
  readLedger(): LedgerEntry[];
  /** Only the invocations. */
  readRuns(): InvocationEntry[];
  /** The sessions that runs of the stand-in have left. */
  readSessions(): SavedSession[];
  /** Puts files of the user into the home folder, sessions of theirs included. `workspace`: our working directory. */
  plantUserFiles(workspace: string): void;
  /** The names of those that were changed or removed since, and of what else has appeared next to them. */
  findChangedFiles(): string[];
  /** Replaces the scenario, and logs the user in again as it says. */
  update(scenario: Scenario): void;
  /** The access token expires now. */
  expireToken(): void;
  /** Whether the user is still signed in, and the next renewal would succeed. */
  hasLogin(): boolean;
  /** Forgets what happened so far. */
  clearLedger(): void;
  /** Ends runs and helper processes that are still alive, and deletes what was installed. */
  remove(): void;
}

/**
 * Installs the stand-in for `kiro-cli`. It needs nothing from the caller's environment: Node's path is absolute in it.
 *
 * @param scenario what it imitates; `{}` is release 2.24.1 with KIRO FREE, 12.5 of 50 credits
 * @param options.folder where to install; a new temporary folder by default
 * @param options.home the user's home folder; one in `folder` by default
 */
export async function installFakeKiroCli(
  scenario: Scenario = {},
  options: { folder?: string; home?: string } = {},
): Promise<FakeKiroCli> {
  if (options.folder !== undefined) mkdirSync(options.folder, { recursive: true });
  const folder = realpathSync(options.folder ?? mkdtempSync(path.join(tmpdir(), "fake-kiro-cli-")));
  const home = options.home ?? path.join(folder, "home");
  mkdirSync(home, { recursive: true });
  const cliPath = path.join(folder, "kiro-cli");
  const scenarioPath = path.join(folder, "scenario.json");
  const ledgerPath = path.join(folder, "ledger.jsonl");
  let userFiles: ReturnType<typeof plantUserFiles> = new Map();
  let logins = 0;

  const update = (next: Scenario): void => {
    // A run that starts at this moment reads either the old scenario or the new one, never half of it.
    writeFileSync(`${scenarioPath}.new`, JSON.stringify({ ...next, home }, null, 2));
    renameSync(`${scenarioPath}.new`, scenarioPath);
    logins += 1;
    const token = `${logins}-${process.hrtime.bigint()}`;
    writeLogin(folder, { token, expiresAt: Date.now() + (next.login?.expiresInMs ?? 3_600_000) });
  };
  const readLedger = () => readLedgerFile(ledgerPath);
  const ownSessions = new Set<string>();
  const listOwnSessions = () => {
    for (const entry of readLedger()) if ("session" in entry && entry.session) ownSessions.add(entry.session);
    return [...ownSessions];
  };

  update(scenario);
  const command = [process.execPath, program].map(quoteForShell).join(" ");
  writeFileSync(cliPath, `#!/bin/sh\nFAKE_KIRO_CLI_SCENARIO=${quoteForShell(scenarioPath)} exec ${command} "$@"\n`);
  chmodSync(cliPath, 0o755);

  return {
    path: cliPath,
    folder,
    home,
    update,
    readLedger,
    readRuns: () => readLedger().filter((entry): entry is InvocationEntry => entry.event === "run"),
    readSessions() {
      const own = listOwnSessions();
      return readSessions(sessionFolder(path.join(home, ".kiro"))).filter(({ id }) => own.includes(id));
    },
    plantUserFiles(workspace) {
      userFiles = plantUserFiles(home, workspace);
    },
    findChangedFiles: () => findChangedFiles(home, userFiles, listOwnSessions()),
    expireToken() {
      const login = readLogin(folder);
      if (login !== null) writeLogin(folder, { ...login, expiresAt: 0 });
    },
    hasLogin() {
      const login = readLogin(folder);
      if (login === null) return false;
      return login.expiresAt > Date.now() || !existsSync(path.join(folder, `login.json-used-${login.token}`));
    },
    clearLedger() {
      listOwnSessions();
      rmSync(ledgerPath, { force: true });
    },
    remove() {
      for (const entry of readLedger()) {
        if (entry.event === "run") endProcess(entry.pid, program);
        if ("helperPid" in entry && entry.helperPid !== undefined) endProcess(entry.helperPid, "sleep");
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function readLedgerFile(file: string): LedgerEntry[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as LedgerEntry);
}
