import type { Behavior, Scenario } from "../fake/scenario";
import { everywhere, inText, lastNumbersAnd, newNumbers, noAcp, overAcp, type Fault, type FaultLine } from "./fault";

const failed = lastNumbersAnd("kiro-cli Failed");
const tooLong = lastNumbersAnd("kiro-cli Took Too Long");
const notUnderstood = lastNumbersAnd("Answer Not Understood");
const error = { code: -32603, message: "Internal error" };
const at = { initialize: "initialize", session: "session/new", usage: "_kiro.dev/commands/execute" } as const;
const hanging: Behavior = { hang: "before" };
const stubborn: Behavior = { hang: "before", ignoreSigterm: true };
const flood = 50_000_000;
const short = { timeoutSeconds: 4 };
const shared = { timeoutSeconds: 10 };
const v1 = { release: "2.10.0" };
const bonuses = [{ name: "Welcome bonus", used: 5, total: 500, days: 9 }];

const withScenario = (scenarios: Record<string, Scenario>, more: Fault = {}): Record<string, Fault> =>
  Object.fromEntries(Object.entries(scenarios).map(([name, scenario]) => [name, { scenario, ...more }]));

/** What comes out of kiro-cli, how it ends, and what it starts and leaves running. */
export const outputFaults: FaultLine[] = [
  {
    when: "is slowed down by your MCP servers and hooks",
    sees: newNumbers,
    faults: withScenario({
      "an MCP server that never answers": { userServers: {}, userHook: true },
      "an MCP server that never answers, no ACP": { userServers: {}, userHook: true, behavior: { acp: noAcp } },
      "an MCP server that would be left running, 1.28.3": { release: "1.28.3", userServers: { leaves: true } },
      "an MCP server that never answers, 2.10.0": { ...v1, userServers: {}, userHook: true, behavior: { acp: noAcp } },
    }),
  },
  {
    when: "does not know the agent that keeps your MCP servers from being started",
    sees: newNumbers,
    faults: withScenario(
      {
        "--agent unknown": { unknownFlags: ["--agent"], userServers: { startMs: 100 }, userHook: true },
        "--agent unknown, 2.10.0": { ...v1, unknownFlags: ["--agent"], userHook: true, behavior: { acp: noAcp } },
      },
      { rules: { refusesAgent: true } },
    ),
  },
  {
    when: "does not know an option that it should",
    sees: newNumbers,
    faults: withScenario({
      "--agent-engine unknown": { unknownFlags: ["--agent-engine"] },
      "--v2 unknown": { unknownFlags: ["--v2"], behavior: { acp: noAcp } },
    }),
  },
  {
    when: "answers over ACP in disorder",
    sees: newNumbers,
    faults: withScenario({
      "ACP answers out of order": overAcp({ outOfOrder: true }),
      "ACP sends notifications and requests": overAcp({ notifications: true }),
      "ACP answers other ids first": overAcp({ wrongIds: true }),
      "ACP sends a line of 1 MB": overAcp({ hugeLineBytes: 1_000_000 }),
      "ACP answers byte by byte": overAcp({}, { chunks: "every-byte" }),
      "ACP answers late": overAcp({ delayMs: 500 }),
      "ACP does not tell the version": overAcp({ noVersion: true }),
      "ACP does not end after its answer": overAcp({}, { hang: "after", ignoreSigterm: true }),
      "ACP keeps its session": { ...overAcp({}), sessionsAtEof: "kept" },
    }),
  },
  {
    when: "fails over ACP, and answers in text",
    sees: newNumbers,
    faults: withScenario({
      ...Object.fromEntries(
        Object.values(at).flatMap((request): [string, Scenario][] => [
          [`ACP answers an error at ${request}`, { behavior: { acp: { acp: { error, at: request } } } }],
          [`ACP closes at ${request}`, { behavior: { acp: { acp: { closeEarly: true, at: request } } } }],
        ]),
      ),
      "ACP sends a line of 10 MB": { behavior: { acp: { acp: { hugeLineBytes: 10_000_000 } } } },
      "ACP answers something else": { behavior: { acp: { acp: { answer: { success: true, data: { usage: "?" } } } } } },
      "ACP answers null": { behavior: { acp: { acp: { answer: null } } } },
      "ACP crashes": { behavior: { acp: { stdout: "", signal: "SIGSEGV" } } },
      "ACP says nothing": { behavior: { acp: { stdout: "" } } },
      "ACP floods": { behavior: { acp: { floodBytes: flood, stdout: "" } } },
    }),
  },
  {
    when: "hangs over ACP, and answers in text",
    sees: newNumbers,
    faults: withScenario(
      {
        ...Object.fromEntries(
          Object.values(at).map((request): [string, Scenario] => [
            `ACP silent at ${request}`,
            { behavior: { acp: { acp: { silent: true, at: request } } } },
          ]),
        ),
        "ACP silent at session/new, and keeps the session": {
          behavior: { acp: { acp: { silent: true, at: at.session } } },
          sessionsAtEof: "kept",
        },
        "ACP answers broken JSON": { behavior: { acp: { acp: { rawAnswer: '{"jsonrpc":"2.0","id":3,"result":' } } } },
        "ACP hangs and ignores SIGTERM": { behavior: { acp: stubborn } },
      },
      shared,
    ),
  },
  {
    when: "hangs, however it is asked",
    sees: tooLong,
    faults: withScenario(
      {
        "hangs silently": everywhere(hanging),
        "hangs after half a report": inText({ stdout: "Estimated Usage | KIRO FREE\nCre", hang: "after" }),
        "hangs and ignores SIGTERM": everywhere(stubborn),
        "hangs with a daemon": everywhere({ ...stubborn, helper: "daemon" }),
        "hangs at everything": everywhere(hanging, { behavior: { version: hanging, whoami: hanging } }),
        "prints a byte a second": everywhere({ stdout: "Estimated Usage | ", trickleMs: 1_000 }),
      },
      short,
    ),
  },
  {
    when: "prints its report and does not end",
    sees: newNumbers,
    faults: withScenario({
      "hangs after its report, 2.10.0": inText({ hang: "after" }, v1),
      "hangs behind the credits": inText({ hang: "half" }, { release: "2.16.1" }),
      "ignores SIGTERM after its report": inText({ hang: "after", ignoreSigterm: true }),
    }),
  },
  {
    when: "ends with an error and no report, or is killed",
    sees: failed,
    faults: withScenario({
      "exits 1 without a word": everywhere({ stdout: "", exitCode: 1 }),
      "exits 2 with an error": everywhere({ stderr: "error: something went wrong\n", exitCode: 2 }),
      "exits 4 with an error": everywhere({ stderr: "error: something went wrong\n", exitCode: 4 }),
      "killed before its report": everywhere({ stdout: "", signal: "SIGKILL" }),
      "knows no option at all": everywhere({ stderr: "error: unexpected argument\n", exitCode: 2 }),
    }),
  },
  {
    when: "ends with an error after its report",
    sees: newNumbers,
    faults: withScenario({
      "exits 1 after its report": inText({ exitCode: 1 }),
      "killed after its report": inText({ signal: "SIGKILL" }),
    }),
  },
  {
    when: "prints its report slowly, in pieces, twice or on both streams",
    sees: newNumbers,
    faults: withScenario({
      "every byte apart": inText({ chunks: "every-byte" }),
      "a byte every 10 ms": inText({ trickleMs: 10 }),
      "pauses inside escape codes": inText({ chunks: ["\u001B", "\u001B[1", "\u001B[38;5;1"], trickleMs: 200 }, v1),
      "pauses inside a number": inText({ chunks: ["(12.5"], trickleMs: 300 }, v1),
      "pauses inside a bonus": inText({ chunks: ["5.00/5"], trickleMs: 300 }, { ...v1, usage: { bonuses } }),
      "both streams in turn": inText({ interleave: true }),
      "the report twice": inText({ repeat: 2 }),
      "a summary, then the report": inText({}, { print: { before: "Plan: KIRO FREE | 1 usage breakdowns\n" } }),
      "Windows line ends": inText({}, { print: { crlf: true } }),
    }),
  },
  {
    when: "prints noise around its report",
    sees: newNumbers,
    faults: withScenario({
      "bytes that are no UTF-8": inText({ invalidUtf8: true }),
      "NUL bytes": inText({ nul: true }),
      "a line of 1 MB": inText({ longLineBytes: 1_000_000 }),
      "MCP warnings for 2 s": inText({ noiseForMs: 2_000 }),
    }),
  },
  {
    when: "prints nothing but noise, or floods",
    sees: notUnderstood,
    faults: withScenario({
      "50 MB": inText({ floodBytes: flood }),
      "a line of 10 MB": inText({ longLineBytes: 10_000_000 }),
      garbage: { state: "garbage" },
    }),
  },
  {
    when: "prints nothing at all",
    sees: notUnderstood,
    faults: withScenario({ "nothing, exit code 0": everywhere({ stdout: "" }) }),
  },
  {
    when: "prints only to a terminal",
    sees: newNumbers,
    faults: withScenario({
      "nothing over pipes": inText({ onlyOnTty: true }, { release: "2.8.1" }),
    }),
  },
  {
    when: "leaves helpers running that hold its output",
    sees: newNumbers,
    faults: withScenario({
      "a helper holds the pipes": inText({ helper: "holds-stdout" }),
      "a helper forks twice": inText({ helper: "double-fork" }),
      "a helper has its own session": inText({ helper: "setsid" }),
      "a daemon that ignores SIGTERM": inText({ helper: "daemon", ignoreSigterm: true }),
      "helpers of ACP, whoami and --version": everywhere(
        { helper: "daemon", acp: { noVersion: true } },
        { behavior: { whoami: { helper: "holds-stdout" }, version: { helper: "setsid" } } },
      ),
    }),
  },
];
