import { everywhere, inText } from "./everywhere";
import { inLine, type Fault } from "./fault";

const bonuses = [{ name: "Welcome bonus", used: 5, total: 500, days: 9 }];
const overages = {
  enabled: true,
  rate: 0.04,
  creditsUsed: 120.5,
  cost: 4.82,
  currency: "USD",
  managedByOrganization: false,
};
const usage = { overages };
const shortReport = "Estimated Usage | resets on 2026-12-01 | KIRO FREE\nCredits (12.50 of 50 covered in plan)\n";
const flood = 200_000_000;
const longLine = 10_000_000;
/** Reading 4 MB of it takes a busy machine a while. In milliseconds. */
const withinMs = 110_000;

/** What comes out beside the report, and in which pieces. */
export const outputFaults: Fault[] = [
  ...inLine({ when: "prints its report slowly, in pieces, twice or on both streams", expected: "12.5 of 50" }, [
    { name: "every byte apart, stream-json", scenario: inText({ chunks: "every-byte" }) },
    { name: "every byte apart, in color", scenario: inText({ chunks: "every-byte" }, { release: "2.10.0" }) },
    { name: "a byte every 30 ms", scenario: inText({ stdout: shortReport, trickleMs: 30 }, { release: "2.16.1" }) },
    {
      name: "pauses inside escape codes",
      scenario: inText({ chunks: ["\u001B", "\u001B[1", "\u001B[38;5;1"], trickleMs: 300 }, { release: "2.10.0" }),
    },
    { name: "pauses inside a number", scenario: inText({ chunks: ["(12.5"], trickleMs: 300 }, { release: "2.10.0" }) },
    {
      name: "pauses inside a bonus",
      scenario: inText({ chunks: ["5.00/5"], trickleMs: 300 }, { release: "2.16.1", format: "F4", usage: { bonuses } }),
      expected: "12.5 of 50, 5/500",
      tell: ({ secondary }) => `, ${secondary?.used}/${secondary?.limit}`,
    },
    {
      name: "pauses inside the overage",
      scenario: inText(
        { chunks: ["used: 12"], trickleMs: 300 },
        { release: "2.10.0", print: { colors: false }, usage },
      ),
      expected: "12.5 of 50, 120.5",
      tell: ({ overage }) => `, ${overage?.creditsUsed}`,
    },
    { name: "both streams in turn", scenario: inText({ interleave: true }, { release: "2.10.0" }) },
    {
      name: "both streams in turn, 2.24.1",
      scenario: inText({ interleave: true }, { unknownFlags: ["--output-format"] }),
    },
    { name: "the report twice", scenario: inText({ repeat: 2 }, { release: "2.10.0" }) },
    { name: "the report twice, stream-json", scenario: inText({ repeat: 2 }) },
    {
      name: "a summary, then the report",
      scenario: inText({}, { print: { before: "Plan: KIRO FREE | 1 usage breakdowns\n" } }),
    },
    { name: "Windows line ends", scenario: inText({}, { print: { crlf: true } }) },
  ]),
  ...inLine({ when: "prints noise around its report", expected: "12.5 of 50" }, [
    { name: "bytes that are no UTF-8", scenario: inText({ invalidUtf8: true }) },
    { name: "bytes that are no UTF-8, 2.10.0", scenario: inText({ invalidUtf8: true }, { release: "2.10.0" }) },
    { name: "NUL bytes", scenario: inText({ nul: true }) },
    { name: "NUL bytes, 2.10.0", scenario: inText({ nul: true }, { release: "2.10.0" }) },
    { name: "a line of 1 MB", scenario: inText({ longLineBytes: 1_000_000 }) },
    { name: "MCP warnings for 10 s", scenario: inText({ noiseForMs: 10_000 }) },
  ]),
  ...inLine({ when: "floods one way of asking and answers another", expected: "12.5 of 50", withinMs }, [
    { name: "200 MB in text, answers over ACP", scenario: { behavior: { chat: { floodBytes: flood } } } },
    {
      name: "a line of 10 MB in text, answers over ACP",
      scenario: { behavior: { chat: { longLineBytes: longLine } } },
    },
  ]),
  ...inLine({ when: "prints nothing but noise, or floods", expected: "unrecognized-output", withinMs }, [
    { name: "200 MB", scenario: inText({ floodBytes: flood }) },
    { name: "a line of 10 MB", scenario: inText({ longLineBytes: longLine }) },
    { name: "garbage", scenario: { state: "garbage" } },
    { name: "garbage bytes", scenario: everywhere({ stdout: "\0\u0007\uFFFD%%\u001B[999z\u001B]0;", exitCode: 0 }) },
  ]),
  {
    name: "200 MB, at everything",
    when: "gives no report and does not say who is signed in",
    expected: "cli-failed",
    scenario: everywhere(
      { floodBytes: flood, stdout: "" },
      { behavior: { whoami: { floodBytes: flood }, version: { floodBytes: flood } } },
    ),
    withinMs,
  },
  ...inLine({ when: "prints nothing at all", expected: "unrecognized-output" }, [
    { name: "nothing, exit code 0", scenario: everywhere({ stdout: "" }) },
  ]),
  ...inLine({ when: "prints only to a terminal", expected: "12.5 of 50" }, [
    { name: "nothing over pipes", scenario: inText({ onlyOnTty: true }, { release: "2.8.1" }) },
  ]),
  ...inLine({ when: "names the plan without numbers", expected: "12.5 of 50" }, [
    { name: "a summary, then the v1 engine", scenario: { release: "2.20.2" } },
    { name: "a summary, then ACP", scenario: { release: "2.20.2", unknownFlags: ["--agent-engine"] } },
  ]),
  {
    name: "a summary in every way",
    when: "names the plan without numbers, however it is asked",
    expected: "summary-only",
    scenario: everywhere({ stdout: "Plan: KIRO PRO MAX | 1 usage breakdowns\n" }),
  },
  ...inLine({ when: "hands the question to a model", expected: "12.5 of 50" }, [
    { name: "a model answers, then ACP", scenario: { state: "prose" } },
  ]),
  {
    name: "a model answers, no ACP",
    when: "hands the question to a model, and there is no other way to ask",
    expected: "unrecognized-output",
    scenario: inText({ state: "prose" }),
  },
];
