import type { Behavior, Scenario } from "../fake/scenario";
import { everywhere, inText, noAcp, overAcp, shortLimit, withScenarios, type FaultLine } from "./fault";

const requests = ["initialize", "session/new", "_kiro.dev/commands/execute"] as const;
const error = { code: -32603, message: "Internal error" };
const hanging: Behavior = { hang: "before" };
const stubborn: Behavior = { hang: "before", ignoreSigterm: true };
const flood = 50_000_000;
const v1 = { release: "1.26.0" };
const bonuses = [{ name: "Welcome bonus", used: 5, total: 500, days: 9 }];

/** The same for each request of a conversation. */
const atEach = (name: string, behave: (at: (typeof requests)[number]) => Scenario): Record<string, Scenario> =>
  Object.fromEntries(requests.map((at) => [`${name} at ${at}`, behave(at)]));

/** What comes out of kiro-cli, how it exits, and what it starts and leaves running. */
export const outputFaults: FaultLine[] = [
  {
    when: "doesn't know the agent that keeps your MCP servers from being started",
    result: "acp",
    faults: withScenarios({ "--agent unknown": { unknownFlags: ["--agent"], serversAnswerMs: 100 } }),
  },
  {
    when: "doesn't know that agent, and ACP fails",
    result: "cli",
    faults: withScenarios({
      "--agent unknown, 2.10.0": {
        release: "2.10.0",
        unknownFlags: ["--agent"],
        serversAnswerMs: 100,
        behavior: { acp: noAcp },
      },
    }),
  },
  {
    when: "answers over ACP in disorder",
    result: "acp",
    faults: withScenarios({
      "ACP sends notifications and requests": overAcp({ notifications: true }),
      "ACP answers other ids first": overAcp({ wrongIds: true }),
      "ACP sends a line of 1 MB": overAcp({ hugeLineBytes: 1_000_000 }),
      "ACP answers byte by byte": overAcp({}, { chunks: "every-byte" }),
      "ACP answers late": overAcp({ delayMs: 500 }),
      "ACP doesn't tell the version": overAcp({ noVersion: true }),
      "ACP doesn't exit after its answer": overAcp({}, { hang: "after", ignoreSigterm: true }),
    }),
  },
  {
    when: "fails over ACP, and answers in text",
    result: "cli",
    faults: withScenarios({
      ...atEach("ACP answers an error", (at) => overAcp({ at, error })),
      ...atEach("ACP exits", (at) => overAcp({ at, closes: true })),
      ...atEach("ACP crashes", (at) => overAcp({ at, closes: true }, { signal: "SIGSEGV" })),
      ...atEach("ACP exits in the middle of the answer", (at) => overAcp({ at, closes: "torn" })),
      "ACP sends a line of 10 MB": overAcp({ hugeLineBytes: 10_000_000 }),
      "ACP answers something else": overAcp({ answer: { success: true, data: { usage: "?" } } }),
      "ACP answers null": overAcp({ answer: null }),
      "ACP prints nothing": overAcp({}, { stdout: "" }),
      "ACP floods": overAcp({}, { stdout: "", floodBytes: flood }),
    }),
  },
  {
    when: "hangs over ACP, and answers in text",
    result: "cli",
    faults: withScenarios(
      {
        ...atEach("ACP silent", (at) => overAcp({ at, silent: true })),
        ...atEach("ACP answers broken JSON", (at) => overAcp({ at, rawAnswer: '{"jsonrpc":"2.0","id":3,"result":' })),
        "ACP hangs and ignores SIGTERM": { behavior: { acp: stubborn } },
        "ACP hangs with a helper": { behavior: { acp: { ...stubborn, helper: "orphan" } } },
      },
      { context: { timeoutMs: 15_000 } },
    ),
  },
  {
    when: "hangs, however it is asked",
    result: "timed-out",
    faults: withScenarios(
      {
        "hangs silently": everywhere(hanging),
        "hangs and ignores SIGTERM": everywhere(stubborn),
        "hangs with a helper": everywhere({ ...stubborn, helper: "orphan" }),
        "prints a byte a second": everywhere({ stdout: "Estimated Usage | ", chunks: "every-byte", trickleMs: 1_000 }),
        "hangs after half a report": inText({ stdout: "Estimated Usage | KIRO FREE\nCre", hang: "after" }),
      },
      shortLimit,
    ),
  },
  {
    when: "prints its report and doesn't exit",
    result: "cli",
    faults: withScenarios(
      {
        "hangs after its report": inText({ hang: "after" }),
        "hangs after its report, 1.26.0": { ...v1, behavior: { chat: { hang: "after" } } },
        "ignores SIGTERM after its report": inText({ hang: "after", ignoreSigterm: true }),
      },
      shortLimit,
    ),
  },
  {
    when: "exits without a report, or is killed",
    result: "cli-failed",
    faults: withScenarios({
      "exits 1 without a word": everywhere({ stdout: "", exitCode: 1 }),
      "exits 2 with an error": everywhere({ stderr: "error: something went wrong\n", exitCode: 2 }),
      "exits 4 with an error": everywhere({ stderr: "error: something went wrong\n", exitCode: 4 }),
      crashes: everywhere({ stdout: "", signal: "SIGSEGV" }),
      "killed before its report": everywhere({ stdout: "", signal: "SIGKILL" }),
      "knows no option at all": everywhere({ stderr: "error: unexpected argument\n", exitCode: 2 }),
    }),
  },
  {
    when: "exits with an error after its report",
    result: "cli",
    faults: withScenarios({
      "exits 1 after its report": inText({ exitCode: 1 }),
      "killed after its report": inText({ signal: "SIGKILL" }),
    }),
  },
  {
    when: "prints its report slowly or in pieces, or noise around it",
    result: "cli",
    faults: withScenarios({
      "every byte apart": inText({ chunks: "every-byte" }),
      "pauses inside escape codes": {
        ...v1,
        behavior: { chat: { chunks: ["\u001B", "\u001B[1", "\u001B[38;5;1"], trickleMs: 200 } },
      },
      "pauses inside a number": inText({ chunks: ["(12.5"], trickleMs: 300 }),
      "pauses inside a bonus": {
        ...v1,
        usage: { bonuses },
        behavior: { chat: { chunks: ["5.00/5"], trickleMs: 300 } },
      },
      "bytes that are no text": inText({ isBinary: true }),
      "a line of 1 MB": inText({ longLineBytes: 1_000_000 }),
    }),
  },
  {
    when: "prints half a report, nothing, or far too much",
    result: "unrecognized-output",
    faults: {
      ...withScenarios({
        "nothing, exit code 0": inText({ stdout: "" }),
        "half a report, exit code 0": inText({
          stdout: "Estimated Usage | resets on 2026-12-01 | KIRO FREE\nCredits (12.",
        }),
        "nothing, over ACP and in text": everywhere({ stdout: "" }),
      }),
      // A machine that runs ten of these at once takes its time to read so much.
      ...withScenarios(
        {
          "50 MB": everywhere({ stdout: "", floodBytes: flood }),
          "a line of 10 MB": everywhere({ stdout: "", longLineBytes: 10_000_000 }),
        },
        { context: { timeoutMs: 600_000 } },
      ),
    },
  },
  {
    when: "prints what isn't a report",
    result: "model-answered",
    faults: withScenarios({ garbage: inText({}, { state: "garbage" }) }),
  },
  {
    when: "leaves helpers running that hold its output",
    result: "cli",
    faults: withScenarios({
      "a helper holds the pipes": inText({ helper: "child" }),
      "a helper without a parent": inText({ helper: "orphan" }),
      "a helper that ignores SIGTERM": inText({ helper: "orphan", ignoreSigterm: true }),
    }),
  },
  {
    when: "leaves helpers of ACP, whoami and --version running",
    result: "acp",
    faults: withScenarios({
      "helpers everywhere": everywhere(
        { helper: "orphan" },
        { behavior: { whoami: { helper: "child" }, version: { helper: "orphan" } } },
      ),
    }),
  },
];
