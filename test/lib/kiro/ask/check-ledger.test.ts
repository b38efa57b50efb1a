import type { InvocationEntry, InvocationKind, LedgerEntry } from "../../../fake/ledger-entry";
import { checkLedger } from "./check-ledger";

const emptyFolder = "/support/empty";
const session = "6f2b1c3e-0a1d-4c5b-9e8f-001122334455";
const usage = ["chat", "--no-interactive", "/usage"];
const deletion = ["chat", "--delete-session", session];

function run(kind: InvocationKind, argv: string[], rest: Partial<InvocationEntry> = {}): InvocationEntry {
  const stdin = kind === "acp" ? "pipe" : "null";
  const common = {
    event: "run",
    time: "",
    pid: 1,
    stdinIsTty: false,
    mayUpdate: false,
    run: "1",
    revision: 1,
  } as const;
  return { ...common, kind, argv, cwd: emptyFolder, stdin, ...rest };
}

const whoami = run("whoami", ["whoami", "--format", "json"]);
const version = run("version", ["--version"]);
const created: LedgerEntry = { event: "created", session, pid: 1 };
const deleted: LedgerEntry = { event: "deleted", session, pid: 1 };

function check(entries: LedgerEntry[], isSignedOut = false): string[] {
  return checkLedger(entries, { emptyFolder, isSignedOut });
}

describe("passes", () => {
  it.each<[string, LedgerEntry[]]>([
    ["nothing", []],
    ["a plain refresh", [whoami, version, run("chat", usage)]],
    ["a refresh whose session is deleted", [whoami, run("chat", usage), created, run("delete", deletion), deleted]],
    ["every way once", [run("chat", usage), run("chat", usage, { stdin: "tty" }), run("acp", ["acp"])]],
    ["a model that was asked before it was known", [run("chat", usage), { event: "model", pid: 1 }]],
    ["helpers of kiro-cli's own", [run("chat", usage), { event: "helper", helperPid: 2 }]],
  ])("%s", (_what, entries) => {
    expect(check(entries)).toEqual([]);
  });

  it("a look at who is signed in while nobody is", () => {
    expect(check([whoami, version], true)).toEqual([]);
  });
});

describe("finds", () => {
  it.each<[string, LedgerEntry[]]>([
    ["another subcommand", [run("other", ["logout"])]],
    ["a login", [run("login", ["login"])]],
    ["a prompt", [run("prompt", ["chat", "--no-interactive", "how much is left?"])]],
    ["v3", [run("chat", ["chat", "--no-interactive", "--v3", "/usage"])]],
    ["an option too many", [run("chat", ["chat", "--no-interactive", "--trust-all-tools", "/usage"])]],
    ["an interactive chat", [run("chat", ["chat", "/usage"])]],
    ["arguments glued together", [run("chat", ["chat --no-interactive /usage"])]],
    ["whoami in plain text", [run("whoami", ["whoami"])]],
    ["an ACP engine", [run("acp", ["acp", "--agent-engine", "v3"])]],
    ["a session that was there before", [run("delete", deletion)]],
    ["a session that is made later", [run("delete", deletion), created]],
    ["a session deleted twice", [created, run("delete", deletion), deleted, run("delete", deletion)]],
    ["a deletion of more than one", [created, run("delete", [...deletion, "--all"])]],
    ["the same way twice", [run("chat", usage), run("chat", usage)]],
    ["the terminal twice", [run("chat", usage, { stdin: "tty" }), run("chat", usage, { stdin: "tty" })]],
    ["whoami twice", [whoami, whoami]],
    ["another folder", [run("chat", usage, { cwd: "/Users/somebody/project" })]],
    ["a prompt over a pipe", [run("chat", usage, { stdin: "pipe" })]],
    ["a terminal where none belongs", [run("acp", ["acp"], { stdin: "tty" })]],
    ["a run that may update kiro-cli", [run("chat", usage, { mayUpdate: true })]],
    ["a browser", [whoami, { event: "browser", pid: 1 }]],
    ["a model asked twice", [{ event: "model", pid: 1 }, run("chat", usage), { event: "model", pid: 2 }]],
  ])("%s", (_what, entries) => {
    expect(check(entries)).not.toEqual([]);
  });

  it.each([run("chat", usage), run("acp", ["acp"])])("any question while signed out: %j", (question) => {
    expect(check([whoami, question], true)).not.toEqual([]);
  });
});

describe("while nobody knows who is signed in", () => {
  const acp = run("acp", ["acp"], { pid: 7 });
  const chat = run("chat", usage);
  const ofAcp: LedgerEntry = { event: "created", session, pid: 7 };
  const checkUnknown = (entries: LedgerEntry[]) =>
    checkLedger(entries, { emptyFolder, isSignedOut: false, isUnknown: true });

  it.each<[string, LedgerEntry[]]>([
    ["ACP alone", [whoami, version, acp]],
    ["text once ACP has made a session", [whoami, acp, ofAcp, chat, run("chat", usage, { stdin: "tty" })]],
  ])("passes %s", (_what, entries) => expect(checkUnknown(entries)).toEqual([]));

  it.each<[string, LedgerEntry[]]>([
    ["text first", [whoami, chat]],
    ["text after ACP without a session", [whoami, acp, chat]],
    ["text before ACP", [whoami, chat, acp, ofAcp]],
    ["text after a session of its own", [acp, created, chat]],
    ["a terminal", [acp, run("chat", usage, { stdin: "tty" })]],
    [
      "the v1 engine",
      [acp, run("chat:v1", ["chat", "--no-interactive", "--agent-engine=v1", "--legacy-ui", "/usage"])],
    ],
  ])("finds %s", (_what, entries) => expect(checkUnknown(entries)).not.toEqual([]));
});
